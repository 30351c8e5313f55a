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
			for range each {
				done = append(done, tab.anything(r))
				if wrong := js[string](tab, `(()=>{
					const text=document.querySelector("#main").innerText;
					const bad=text.match(/NaN|undefined|Infinity (bits|nats|bans)|\[object/);
					if(bad)return "the screen says "+bad[0];
					for(const o of document.querySelectorAll("output[data-kl]")){const x=Number(o.dataset.nats);if(!(x>=0))return "a divergence is "+o.dataset.nats}
					return document.documentElement.dataset.klviz==="live"?"":"the page is "+document.documentElement.dataset.klviz})()`); wrong != "" {
					t.Fatalf("%s, after\n\t%s", wrong, strings.Join(done, "\n\t"))
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

// follow keeps the mark where it is while the page draws: on the element, or on the
// one that took its place.
const follow = `window.marks ??= (()=>{
	const name=(e)=>{const d=e.dataset;
		if(e.id)return "#"+CSS.escape(e.id);
		for(const n of ["param","outcome","act"])if(d[n]!==undefined)return (d.dist?'[data-dist="'+d.dist+'"]':"")+"[data-"+n+'="'+CSS.escape(d[n])+'"]'+(d.arg?'[data-arg="'+CSS.escape(d.arg)+'"]':"")};
	const marks={on:null};
	new MutationObserver(()=>{
		if(!marks.on)return;
		if(!marks.on.isConnected&&name(marks.on))marks.on=document.querySelector(name(marks.on))??marks.on;
		if(!marks.on.hasAttribute("data-picked"))marks.on.setAttribute("data-picked","");
	}).observe(document.documentElement,{subtree:true,childList:true,attributeFilter:["data-picked"]});
	return marks})()`

// pick marks one of the visible elements that the selector matches; false where
// there is none.
func (tab *Tab) pick(r *rand.Rand, selector string) bool {
	return js[bool](tab, fmt.Sprintf(`(()=>{
		const marks=%s;
		const all=[...document.querySelectorAll(%q)].filter(e=>e.getClientRects().length&&!e.disabled&&e.ariaDisabled!=="true"&&!e.closest("[aria-hidden=true]"));
		marks.on=null;
		for(const e of document.querySelectorAll("[data-picked]"))e.removeAttribute("data-picked");
		if(!all.length)return false;
		marks.on=all[%d%%all.length];
		marks.on.setAttribute("data-picked","");return true})()`, follow, selector, r.IntN(1<<30)))
}

const picked = "[data-picked]"

// anything makes one gesture and says which.
func (tab *Tab) anything(r *rand.Rand) string {
	name := func() string {
		return js[string](tab, `(e=>e?(e.id||e.dataset.param||e.dataset.outcome||e.dataset.act||e.textContent.slice(0,20)):"")(document.querySelector("[data-picked]"))`)
	}
	switch n := r.IntN(20); {
	case n < 6:
		if tab.pick(r, "#figures [role=slider]") {
			dx, dy := float64(r.IntN(161)-80), float64(r.IntN(161)-80)
			what := name()
			tab.drag(picked, dx, dy)
			return fmt.Sprintf("drag %s by %v, %v", what, dx, dy)
		}
	case n < 11:
		if tab.pick(r, "#figures [role=slider][tabindex='0']") {
			what := name()
			tab.focus(picked)
			key := keysAtRandom[r.IntN(len(keysAtRandom))]
			tab.press(key)
			return "press " + key + " on " + what
		}
	case n < 13:
		if tab.pick(r, ".panel input:not([type=checkbox]):not(.name)") { // a name may say anything
			what, text := name(), nonsense[r.IntN(len(nonsense))]
			tab.focus(picked)
			if !js[bool](tab, `document.querySelector("[data-picked]")!==null`) {
				return "leave a field, whose text changed what there is" // the boxes are others now
			}
			tab.fill(picked, text)
			tab.press("Tab")
			return fmt.Sprintf("type %q into %s", text, what)
		}
	case n < 14:
		if tab.pick(r, "#paste") {
			text := pasted[r.IntN(len(pasted))]
			if !js[bool](tab, `document.querySelector("#paste").ariaExpanded==="true"`) {
				tab.click("#paste")
				tab.wait(`!document.querySelector("#paste-box").hidden`)
			}
			tab.fill("#pasted", text)
			tab.click("#use")
			return fmt.Sprintf("paste %q", text)
		}
	case n < 15:
		if tab.pick(r, "[role=tab]") {
			what := name()
			tab.click(picked)
			return "tab " + what
		}
	case n < 16:
		if tab.pick(r, ".tool-names button") {
			what := name()
			tab.click(picked)
			tab.wait(`document.querySelectorAll("[aria-busy=true]").length===0`)
			return "tool " + what
		}
	case n < 19:
		if tab.pick(r, "#undo,#redo,#reset,.swap,.seg button,.parts button,.panel .link:not(#paste)") && !js[bool](tab, fmt.Sprintf(`document.querySelector(%q).matches(%q)`, picked, idle)) {
			what := name()
			tab.click(picked)
			return "click " + what
		}
	default:
		if tab.pick(r, "#tool button,#tool input[type=range]") && !js[bool](tab, fmt.Sprintf(`document.querySelector(%q).matches(%q)`, picked, idle)) {
			what := name()
			tab.click(picked)
			return "in a tool, " + what
		}
	}
	return "nothing"
}
