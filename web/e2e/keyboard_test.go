package e2e

import (
	"fmt"
	"strings"
	"testing"

	"klviz/web/state"
)

// byKeys are the playground's views, each tool's among them.
func byKeys() map[string]string {
	kinds := map[string]string{"discrete": weather, "curves": normals, "mixture": views["mixture"], "plane": views["plane"], "data": views["data"],
		"smooth outcomes": "/#p={a:3,b:1,c:2}&q={a:1,b:3}&tool=smooth"}
	for _, id := range state.Tools {
		kinds[id] = "/#p=normal(0,1)&q=normal(1.2,1.6)&tool=" + id
	}
	return kinds
}

// atHand watches the focus: where it went, whether that can be seen, and what a Tab
// key should reach.
const atHand = `window.hand={
	stops:[],
	name(e){const d=e.dataset||{};return e===document.body?"nothing":e.id||[d.dist,d.param,d.outcome,d.act,d.arg,d.at].filter(x=>x).join(" ")||e.className.baseVal||e.className||e.localName+" "+e.textContent.slice(0,24)},
	ringed(e){
		const near=[e,...e.querySelectorAll("*"),...(e.type==="file"?[e.previousElementSibling]:[])];
		return near.some(x=>{const s=getComputedStyle(x);
			return s.outlineStyle!=="none"&&parseFloat(s.outlineWidth)>=2||x.matches("rect")&&parseFloat(s.strokeWidth)>=2.5&&s.stroke!=="none"})},
	all(){return [...document.querySelectorAll("a[href],button,input,select,textarea,summary,[tabindex]")].filter(e=>e.tabIndex>=0&&!e.disabled&&e.checkVisibility({visibilityProperty:true})&&
		(e.getClientRects().length||e.closest("svg")))},
	settled(){return new Promise(r=>setTimeout(()=>requestAnimationFrame(()=>r(document.querySelector("[aria-busy=true]")===null)),40))},
};
addEventListener("focusin",e=>hand.stops.push({on:e.target,name:hand.name(e.target),ringed:hand.ringed(e.target)}));`

// Every view by keyboard alone. The Tab key goes through every control once, and
// back, and each shows that it has the focus; each parameter has one stop in its
// picture; keys move every slider and press every button, and none loses the focus.
func TestKeyboard(t *testing.T) {
	for name, path := range byKeys() {
		if !swept(name) {
			continue
		}
		t.Run(name, func(t *testing.T) {
			tab := atKeys(t, path)
			part, from := "#app", ".skip"
			if strings.Contains(path, "tool=") {
				part, from = "#tool", "#tool-present" // the rest is as without it
			}
			tab.tabs(part, from, "Tab")
			if part == "#app" {
				tab.tabs(part, from, "Shift+Tab")
			}
			tab.equal(`(()=>{const seen=new Set();return [...document.querySelectorAll("#figures svg [role=slider][tabindex='0'][data-param]")].map(e=>e.dataset.dist+" "+e.dataset.param).filter(n=>seen.has(n)||!seen.add(n)).join()})()`, "")
			tab.keys(part)
		})
	}
}

// tabs presses Tab from an element on until every control of a part must have had
// the focus.
func (tab *Tab) tabs(part, from, way string) {
	tab.t.Helper()
	tab.focus(from)
	js[any](tab, fmt.Sprintf(`hand.due=new Set(hand.all().filter(e=>e.closest(%q)&&e!==document.activeElement));hand.stops=[]`, part))
	for range js[int](tab, `hand.due.size`) + 3 {
		tab.press(way)
	}
	for _, wrong := range js[[]string](tab, `(()=>{
		const met=new Set(hand.stops.map(s=>s.on));
		return [...[...hand.due].filter(e=>!met.has(e)).map(e=>"never reaches "+hand.name(e)),
			...hand.stops.filter(s=>!s.ringed).map(s=>"shows no ring on "+s.name)]})()`) {
		tab.t.Errorf("%s %s", way, wrong)
	}
}

// keys moves and presses every control of a part.
func (tab *Tab) keys(part string) {
	tab.t.Helper()
	controls := js[int](tab, fmt.Sprintf(`hand.all().filter(e=>e.closest(%q)&&!e.matches("a,#theme,.tool-names *")).map((e,i)=>e.setAttribute("data-nth",i)).length`, part))
	const says = `(e=>[e.getAttribute("aria-valuenow"),e.getAttribute("aria-valuetext"),e.value].join())(document.activeElement)`
	for n := range controls {
		found := js[[]string](tab, fmt.Sprintf(`(e=>e&&hand.all().includes(e)&&(e.focus(),document.activeElement===e)?
			[hand.name(e),e.matches("[role=slider],[type=range],select")?"moves":e.matches("button,summary")?"Enter":e.matches("[type=checkbox]")?" ":"",%s]:[])(document.querySelector("[data-nth='%d']"))`, says, n))
		if len(found) == 0 || found[1] == "" {
			continue // what an earlier key did took it away, or it is a field
		}
		what, key, before := found[0], found[1], found[2]
		if key == "moves" {
			moved := false
			for _, key := range []string{"Up", "Down", "Right", "Left"} {
				tab.press(key)
				js[bool](tab, `hand.settled()`)
				if moved = js[string](tab, says) != before; moved {
					break
				}
			}
			if !moved {
				tab.t.Errorf("no key moves %s", what)
			}
		} else {
			tab.press(key)
			js[bool](tab, `hand.settled()`)
		}
		if js[bool](tab, `document.activeElement===document.body`) {
			tab.t.Errorf("%s loses the focus", what)
		}
	}
	tab.equal(`document.documentElement.dataset.klviz`, "live")
}

// atKeys opens a view and waits until what opens in it is there.
func atKeys(t *testing.T, path string) *Tab { t.Helper(); return atKeysOn(t, path, desk) }

func atKeysOn(t *testing.T, path string, s Screen) *Tab {
	t.Helper()
	tab := blank(t, s)
	tab.before(atHand)
	tab.visit(path)
	if path != "/lessons/" { // which has no program
		tab.wait(`document.documentElement.dataset.klviz === "live"`)
	}
	for part, opens := range map[string]string{"#tool": "tool=", "#data": "tab=data"} {
		if strings.Contains(path, opens) {
			tab.wait(fmt.Sprintf(`document.querySelector(%q).dataset.live === "on"`, part))
		}
	}
	tab.wait(`hand.settled()`)
	return tab
}

// What takes away the control that has the focus hands the focus on.
func TestFocusIsHandedOn(t *testing.T) {
	for _, c := range []struct {
		name, path string
		steps      []string // selectors, each focused and Enter pressed; "selector key" for another key
		at         string   // where the focus is then; "" for anywhere
	}{
		{"the last outcome removed", weather, []string{"#outcome-4~.remove"}, "#outcome-3~.remove"},
		{"an outcome removed", weather, []string{"#outcome-1~.remove"}, "#outcome-1~.remove"},
		{"an outcome added", weather, []string{"#add"}, "#outcome-5"},
		{"one bar step undone and redone", weather, []string{bar("p", "rain") + " Up", "#undo"}, "#undo"},
		{"and redone", weather, []string{bar("p", "rain") + " Up", "#undo", "#redo"}, "#redo"},
		{"the bar of an outcome whose adding is undone", weather, []string{"#add", bar("p", "new") + " z"}, ""},
		{"a part removed", normals, []string{"#p-add-part", "#p-drop-2"}, "#p-add-part"},
		{"a part of three removed", views["mixture"], []string{"#p-add-part", "#p-drop-3"}, "#p-drop-2"},
		{"a part removed on its handle", normals, []string{"#q-add-part", handle("q", "2.mean") + " Delete"}, "#figures [role=slider]"},
		{"a part undone on its handle", normals, []string{"#q-add-part", handle("q", "2.sd") + " z"}, "#figures [role=slider]"},
		{"P's world", normals, []string{handle("p", "mean") + " w"}, ""},
		{"the box for counts closed", weather, []string{"#paste", "#paste-box .link"}, "#paste"},
		{"a tool closed", "/#tool=keep", []string{"#tool-keep"}, "#tool-keep"},
		{"a tab", weather, []string{"#tab-discrete Right"}, "#tab-continuous"},
		{"a talk ended", "/#tool=present", []string{"[data-act='present.add']", "[data-act='present.start']", "body Escape"}, ""},
		{"a state of a talk removed", "/#tool=present", []string{"[data-act='present.add']", "[data-act^='present.drop']"}, ""},
		{"a pin taken out", "/#tool=compare", []string{"#tool [data-act=pin]", "#tool [data-act=unpin]"}, ""},
		{"the keys", normals, []string{handle("p", "mean") + " ?"}, "#keys summary"},
	} {
		t.Run(c.name, func(t *testing.T) {
			tab := atKeys(t, c.path)
			for _, step := range c.steps {
				selector, key := step, "Enter"
				if i := strings.LastIndex(step, " "); i > 0 && !strings.HasSuffix(step, "]") && !strings.ContainsAny(step[i:], ".#[") {
					selector, key = step[:i], step[i+1:]
				}
				if selector != "body" {
					tab.wait(fmt.Sprintf(`document.querySelector(%q)!==null`, selector))
					tab.focus(selector)
				}
				tab.press(key)
				js[bool](tab, `hand.settled()`)
			}
			if c.at != "" {
				tab.expect(fmt.Sprintf(`document.activeElement.matches(%q)`, c.at))
			}
			if js[bool](tab, `document.activeElement===document.body`) {
				t.Errorf("the focus is lost")
			}
		})
	}
}
