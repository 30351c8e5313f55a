package e2e

import (
	"fmt"
	"testing"
)

// hiddenFocus names what has the focus and lies, wholly, under the docked picture, or
// outside what can be seen (WCAG 2.4.11), of all that takes the focus.
const hiddenFocus = `(async()=>{const bad=[];
	for(const d of document.querySelectorAll("main details"))d.open=true;
	for(const e of document.querySelectorAll("main :is(a,button,input,select,textarea,summary,[tabindex='0'])")){
		if(!e.checkVisibility()||e.closest("[popover]"))continue;
		e.focus();
		if(document.activeElement!==e)continue;
		const d=document.querySelector(".docked"),b=e.getBoundingClientRect();
		if(d?.contains(e))continue;
		const top=d&&getComputedStyle(d).position==="sticky"&&d.getBoundingClientRect().right>b.left&&d.getBoundingClientRect().left<b.right?Math.max(0,d.getBoundingClientRect().bottom):0;
		const stuck=d&&d.getBoundingClientRect().top<1;
		if(b.bottom<=(stuck?top:0)+1||b.top>=innerHeight-1)bad.push(e.outerHTML.slice(0,80)+" at "+Math.round(b.top));
	}
	return bad.join("\n")})()`

// The picture stays in view while the prose goes by, on a phone and beside it, can be
// let go, and never covers what has the focus: at 320 pixels and with large text too.
func TestPictureStays(t *testing.T) {
	origin() // the site is built before a tab's time begins to run
	for _, s := range []struct {
		name          string
		width, height int64
		text          string
	}{{"phone", 390, 844, ""}, {"small", 320, 700, ""}, {"large text", 390, 844, "212.5%"}, {"wide", 1440, 900, ""}, {"low", 640, 400, ""}} {
		t.Run(s.name, func(t *testing.T) {
			tab := open(t, "/lessons/convexity/", Screen{Width: s.width, Height: s.height, Reduced: true})
			if s.text != "" {
				js[any](tab, fmt.Sprintf(`document.documentElement.style.fontSize=%q`, s.text))
			}
			tab.click("[data-act=guess]")
			tab.wait(`document.querySelector("#segment-title") !== null`)
			js[any](tab, `document.querySelector("[data-region=after] section:last-of-type").scrollIntoView({block:"end"})`)
			inView := `(()=>{const b=document.querySelector(".docked").getBoundingClientRect();return b.top>=-1&&b.bottom<=innerHeight+1&&b.bottom>0})()`
			if s.height >= 640 {
				tab.expect(inView)
				tab.equal(`document.querySelector(".docked").getBoundingClientRect().height <= innerHeight/2`, true)
			}
			tab.equal(hiddenFocus, "")
			tab.equal(`document.documentElement.scrollWidth <= innerWidth`, true)
			if s.name == "phone" {
				tab.click("[data-act=dock]")
				tab.wait(`document.querySelector(".docked") === null`)
				tab.equal(`document.activeElement.dataset.act`, "dock")
			}
		})
	}
}

// A guess is drawn by mouse, by finger, by keys and typed; then it and the answer
// stand in one picture, and in words.
func TestDrawnGuess(t *testing.T) {
	for _, way := range []string{"mouse", "finger", "keys", "typed"} {
		t.Run(way, func(t *testing.T) {
			tab := open(t, "/lessons/convexity/", Screen{Width: 390, Height: 844, Touch: way == "finger", Reduced: true})
			first := `[...document.querySelectorAll(".guess [role=slider]")].map((e)=>e.getAttribute("aria-valuenow")).join()`
			before := js[string](tab, first)
			tab.equal(`document.querySelector(".guess").textContent.includes("the answer")`, false)
			switch way {
			case "mouse":
				tab.drag(".guess .place", 100, 60)
			case "finger":
				tab.swipe(".guess .place", 100, 60)
			case "keys":
				tab.focus("#set-0")
				tab.press("Up", "Right", "Up")
				tab.wait(`document.activeElement.id === "set-1"`)
			case "typed":
				tab.click(".guess summary")
				tab.fill("#typed-2", "0.02")
				tab.press("Tab")
				tab.wait(`document.querySelector("#set-2").getAttribute("aria-valuenow") === "0.02"`)
			}
			tab.wait(fmt.Sprintf("%s !== %q", first, before))
			tab.focus(".guess [data-act=guess]")
			tab.press("Enter")
			tab.wait(`document.querySelector(".guess .told") !== null`)
			tab.equal(`document.activeElement.dataset.act`, "guess")
			tab.equal(`/Your guess.*the answer/s.test(document.querySelector(".guess svg").textContent)`, true)
			tab.equal(`document.querySelectorAll(".guess [role=slider]").length`, 0)
		})
	}
}

// A term says what it means where it stands, by keyboard, and without a script leads
// to the glossary.
func TestTermNotes(t *testing.T) {
	tab := open(t, "/lessons/coding/", desk)
	tab.focus("[data-act=guess]")
	tab.press("Enter")
	tab.wait(`document.querySelector("[popovertarget=term-kraft]") !== null`)
	tab.focus("[popovertarget=term-kraft]")
	tab.press("Enter")
	tab.wait(`document.querySelector("#term-kraft").matches(":popover-open")`)
	tab.press("Escape")
	tab.wait(`!document.querySelector("#term-kraft").matches(":popover-open")`)
	tab.equal(`document.activeElement.getAttribute("popovertarget")`, "term-kraft")

	bare := open(t, "/de/lessons/coding/", Screen{Width: 390, Height: 844, NoScript: true})
	bare.equal(`new URL(document.querySelector(".term").href).pathname`, "/de/lessons/glossary/")
	at := js[string](bare, `document.querySelector(".term").hash`)
	bare.visit("/de/lessons/glossary/" + at)
	bare.equal(fmt.Sprintf(`document.querySelector(%q).localName`, at), "dt")
}

// A teacher lines up a class, presents it, and goes from lesson to lesson by a
// clicker; hands are counted, steps shown one by one.
func TestTalk(t *testing.T) {
	origin()
	tab := open(t, "/lessons/teach/", desk)
	tab.click(`[data-act="talk.class"][data-arg="1"]`)
	tab.wait(`document.querySelectorAll(".slides li").length === 3`)
	tab.click(`.hand [data-act="talk.show"]`)
	title := func(id string) {
		t.Helper()
		tab.wait(fmt.Sprintf(`location.pathname.endsWith("/%s/") && document.documentElement?.dataset.klviz === "live" && document.querySelector(".stage-bar") !== null`, id))
	}
	title("five-steps")
	tab.equal(`document.documentElement.hasAttribute("data-present") && document.querySelector(".top").getClientRects().length === 0`, true)
	tab.press("PageDown")
	title("asymmetry")
	tab.equal(`document.querySelector(".told")`, nil)
	tab.click(`[data-act="present.hand"][data-arg="1"]`)
	tab.wait(`document.querySelector("[data-act='present.hand'][data-arg='1'] b").textContent === "1"`)
	tab.click(`[data-act=guess][data-arg="1"]`)
	tab.wait(`document.querySelector("[data-act='present.next']") !== null && document.querySelector("#told-1") === null`)
	tab.focus(`[data-act="present.next"]`)
	tab.press("Enter")
	tab.wait(`document.activeElement.id === "told-1"`)
	tab.press("PageDown")
	title("not-a-metric")
	tab.press("PageUp")
	title("asymmetry")
	tab.press("Escape")
	tab.wait(`!document.documentElement.hasAttribute("data-present")`)
	tab.equal(`document.querySelector(".stage-bar")`, nil)
}

// A link opens a lesson with steps revealed and without fields.
func TestClassLinks(t *testing.T) {
	tab := open(t, "/de/lessons/coding/#reveal=2&hide=controls", desk)
	tab.equal(`document.querySelectorAll("[id^=told-]").length`, 2)
	tab.equal(`document.querySelectorAll(".beside .dials").length`, 0)
	tab.click(`[data-act="present.next"]`)
	tab.wait(`document.querySelectorAll("[id^=told-]").length === 3`)
	tab.expect(`location.hash.includes("reveal=3")`)
}

// The next lesson opens in place and the browser's way back goes back; where its
// document does not come in time the link is a link.
func TestNextInPlace(t *testing.T) {
	tab := open(t, "/lessons/units/", desk)
	js[any](tab, `window.same=true`)
	tab.focus(`[rel=next]`)
	tab.press("Enter")
	tab.wait(`location.pathname === "/lessons/coding/" && document.documentElement?.dataset.klviz === "live"`)
	tab.equal(`window.same === true && document.activeElement.localName === "h1" && document.title.includes(document.activeElement.textContent)`, true)
	tab.equal(`new URL(document.querySelector(".top [hreflang=de]").href).pathname`, "/de/lessons/coding/")
	tab.focus("[data-act=guess]")
	tab.press("Enter")
	tab.wait(`document.querySelector(".told") !== null`)
	js[any](tab, `history.back()`)
	tab.wait(`location.pathname === "/lessons/units/" && document.documentElement?.dataset.klviz === "live" && document.title.includes("Bits")`)
	tab.equal(`window.same === true`, true)
	js[any](tab, `window.fetch=()=>Promise.reject(new Error("no"));document.querySelector("[rel=prev]").click()`)
	tab.wait(`window.same === undefined && location.pathname === "/lessons/five-steps/"`)
}
