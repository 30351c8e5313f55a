package e2e

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

var gestures = flag.Int("gestures", 1000, "how many random gestures TestGestures makes; make soak makes 20,000")

// nonsense is typed into fields: some of it is a distribution.
var nonsense = []string{
	"", "normal(0,-1)", "normal(0", "gamma(2, 0.5)", "0.3*normal(-2, 1) + 0.7*laplace(2, 0.5)", "{a: 1}", "{rain: 3, sun: 1}", "1e400", "-5", "0", "1e-8", "abc",
	"studentt(2)", "poisson(4)", "truncate(normal(0, 1), -1, 3)", "normal([0,0],[[1,.5],[.5,2]])", "∞", "nope", "'\"<b>&", "uniform(0, 1)", "vonmises(0, 2)", "cauchy(0, 1e-8)",
}

// pasted goes into the box for counts.
var pasted = []string{"", "rain 641\nsun 640", "a,b\n1,2\n3", "k\tP\tQ\nx\t3\t1\ny\t1\t3", `{"a": 1, "b": 2}`, "\x01", "1 2 3", "{a:1}", "#v=1&p=normal(0,1)&q=normal(1,1)"}

// keysAtRandom are pressed on whatever has the focus.
var keysAtRandom = []string{"Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home", "End", "Escape", "Delete", "Enter", "Tab", "s", "u", "w", "z", "y", "?"}

// idle matches what a random click leaves alone: ways to other pages, files and
// prints, the clipboard.
const idle = `a,#link,summary,[data-act*=save],[data-act*=print],[data-act*=copy],[data-act*=png],[data-act*=qr],[data-act^=present],[data-act=file]`

// Random gestures, keys, pastes and nonsense leave nothing broken: no fault in the
// console, no NaN on the screen, no negative divergence; and the address that they end
// on opens the same numbers and the same picture.
func TestGestures(t *testing.T) {
	const each = 50
	for seed := range (*gestures + each - 1) / each {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			r := rand.New(rand.NewPCG(uint64(seed), 50))
			start := []string{weather, normals, "/#p=poisson(3)&q=geometric(0.3)", "/#p=normal([0,0],[[1,.5],[.5,2]])&q=normal([1,-1],[[2,-.3],[-.3,1]])", "/#tab=data"}[seed%5]
			screen := []Screen{desk, {Width: 390, Height: 844}}[seed%2]
			tab := open(t, start, screen)
			var done []string
			defer func() {
				if t.Failed() {
					t.Logf("after\n\t%s", strings.Join(done, "\n\t"))
				}
			}()
			for range each {
				done = append(done, tab.anything(r))
				if wrong := js[string](tab, `(()=>{
					const text=document.querySelector("#main").innerText;
					const bad=text.match(/NaN|undefined|Infinity (bits|nats|bans)|\[object/);
					if(bad)return "the screen says "+bad[0];
					for(const o of document.querySelectorAll("output[data-kl]")){const x=Number(o.dataset.nats);if(!(x>=0))return "a divergence is "+o.dataset.nats}
					return document.documentElement.dataset.klviz==="live"?"":"the page is "+document.documentElement.dataset.klviz})()`); wrong != "" {
					t.Fatal(wrong)
				}
			}
			tab.press("Escape")
			if !js[bool](tab, `location.hash.startsWith("#v=1")`) {
				return // nothing was changed that an address holds
			}
			js[any](tab, `new Promise(r=>setTimeout(r,600))`) // the address is written a moment later
			numbers := `[...document.querySelectorAll("output[data-kl]")].map(o=>o.dataset.nats).join()`
			picture := `[...document.querySelectorAll("#figures svg")].length+" "+[...document.querySelectorAll("#figures svg [role=slider][data-dist]")].map(h=>(h.dataset.param??h.dataset.outcome)+"="+h.getAttribute("aria-valuenow")).join()`
			wants, drawn := js[string](tab, numbers), js[string](tab, picture)
			again := open(t, "/"+js[string](tab, `location.hash`), screen)
			again.equal(numbers, wants)
			again.equal(picture, drawn)
		})
	}
}

// aim is an element that a gesture is made on: what it is called, where it was
// seen, and whether a random click leaves it alone. It is looked for once: under a
// hand the page may put another in its place.
type aim struct {
	Name string
	X, Y float64
	Idle bool
}

// pick takes one of the visible elements that the selector matches, nil where there
// is none, brings it into view, and gives it the focus where that is wanted.
func (tab *Tab) pick(r *rand.Rand, selector string, focus bool) *aim {
	return js[*aim](tab, fmt.Sprintf(`(()=>{
		const all=[...document.querySelectorAll(%q)].filter(e=>e.getClientRects().length&&!e.disabled&&e.ariaDisabled!=="true"&&!e.closest("[aria-hidden=true]"));
		const on=all[%d%%all.length];
		if(!on)return null;
		on.scrollIntoView({block:"center",behavior:"instant"});
		if(%t)on.focus();
		const b=(on.querySelector(".hit")??on).getBoundingClientRect(),d=on.dataset;
		return {Name:on.id||d.param||d.outcome||d.act||on.textContent.slice(0,20),X:b.x+b.width/2,Y:b.y+b.height/2,Idle:on.matches(%q)}})()`, selector, r.IntN(1<<30), focus, idle))
}

// tap clicks where it was seen.
func (tab *Tab) tap(on *aim) string {
	tab.grip(on.X, on.Y)
	tab.letGo(on.X, on.Y)
	return on.Name
}

// anything makes one gesture and says which.
func (tab *Tab) anything(r *rand.Rand) string {
	switch n := r.IntN(20); {
	case n < 6:
		if on := tab.pick(r, "#figures [role=slider]", false); on != nil {
			dx, dy := float64(r.IntN(161)-80), float64(r.IntN(161)-80)
			tab.dragFrom(on.X, on.Y, dx, dy)
			return fmt.Sprintf("drag %s by %v, %v", on.Name, dx, dy)
		}
	case n < 11:
		if on := tab.pick(r, "#figures [role=slider][tabindex='0']", true); on != nil {
			key := keysAtRandom[r.IntN(len(keysAtRandom))]
			tab.press(key)
			return "press " + key + " on " + on.Name
		}
	case n < 13:
		if on := tab.pick(r, ".panel input:not([type=checkbox]):not(.name)", true); on != nil { // a name may say anything
			text := nonsense[r.IntN(len(nonsense))]
			if !js[bool](tab, `document.activeElement.select?(document.activeElement.select(),true):false`) {
				return "leave a field, whose text changed what there is" // the boxes are others now
			}
			if text == "" {
				tab.press("Delete")
			} else {
				tab.must(tab.insert(text))
			}
			tab.press("Tab")
			return fmt.Sprintf("type %q into %s", text, on.Name)
		}
	case n < 14:
		if on := tab.pick(r, "#paste", true); on != nil {
			text := pasted[r.IntN(len(pasted))]
			if !js[bool](tab, `document.querySelector("#paste").ariaExpanded==="true"`) {
				tab.press("Enter")
				tab.wait(`!document.querySelector("#paste-box").hidden`)
			}
			tab.fill("#pasted", text)
			tab.click("#use")
			return fmt.Sprintf("paste %q", text)
		}
	case n < 15:
		if on := tab.pick(r, "[role=tab]", false); on != nil {
			return "tab " + tab.tap(on)
		}
	case n < 16:
		if on := tab.pick(r, ".tool-names button", false); on != nil {
			what := tab.tap(on)
			tab.wait(`document.querySelectorAll("[aria-busy=true]").length===0`)
			return "tool " + what
		}
	case n < 19:
		if on := tab.pick(r, "#undo,#redo,#reset,.swap,.seg button,.parts button,.panel .link:not(#paste)", false); on != nil && !on.Idle {
			return "click " + tab.tap(on)
		}
	default:
		if on := tab.pick(r, "#tool button,#tool input[type=range]", false); on != nil && !on.Idle {
			return "in a tool, " + tab.tap(on)
		}
	}
	return "nothing"
}
