package e2e

import (
	"fmt"
	"strings"
	"time"
)

// A hand of a reader: by mouse, by finger, by keys.

// bar and dial are selectors of handles.
func bar(dist, outcome string) string {
	return fmt.Sprintf(`[role=slider][data-dist=%q][data-outcome=%q]`, dist, outcome)
}
func dial(dist, param string) string {
	return fmt.Sprintf(`[role=slider][data-dist=%q][data-param=%q]`, dist, param)
}

// at is the middle of what an element shows, scrolled into view.
func (tab *Tab) at(selector string) (x, y float64) {
	tab.t.Helper()
	xy := js[[]float64](tab, fmt.Sprintf(`(()=>{const e=document.querySelector(%q);if(!e)return[];
		const b=e.getBoundingClientRect();
		if(b.top<0||b.bottom>innerHeight)e.scrollIntoView({block:"center"});
		const r=(e.querySelector(".hit")||e).getBoundingClientRect();return[r.x+r.width/2,r.y+r.height/2]})()`, selector))
	if len(xy) != 2 {
		tab.t.Fatalf("there is no %s", selector)
	}
	return xy[0], xy[1]
}

// drag drags by mouse in a few steps.
func (tab *Tab) drag(selector string, dx, dy float64) {
	tab.t.Helper()
	x, y := tab.at(selector)
	tab.dragFrom(x, y, dx, dy)
}

func (tab *Tab) dragFrom(x, y, dx, dy float64) {
	tab.t.Helper()
	tab.grip(x, y)
	const steps = 5
	for i := 1.0; i <= steps; i++ {
		tab.moveTo(x+dx*i/steps, y+dy*i/steps)
	}
	tab.letGo(x+dx, y+dy)
}

func (tab *Tab) grip(x, y float64) {
	tab.t.Helper()
	tab.must(tab.point(hovers, x, y))
	tab.must(tab.point(presses, x, y))
}

func (tab *Tab) moveTo(x, y float64) {
	tab.t.Helper()
	tab.must(tab.point(drags, x, y))
}

func (tab *Tab) letGo(x, y float64) {
	tab.t.Helper()
	tab.must(tab.point(lifts, x, y))
}

// hover moves the free mouse there.
func (tab *Tab) hover(selector string) {
	tab.t.Helper()
	x, y := tab.at(selector)
	tab.must(tab.point(hovers, x, y))
}

// swipe drags by one finger.
func (tab *Tab) swipe(selector string, dx, dy float64) {
	tab.t.Helper()
	x, y := tab.at(selector)
	tab.swipeFrom(x, y, dx, dy)
}

func (tab *Tab) swipeFrom(x, y, dx, dy float64) {
	tab.t.Helper()
	tab.must(tab.touch(presses, x, y))
	const steps = 6
	for i := 1.0; i <= steps; i++ {
		tab.must(tab.touch(drags, x+dx*i/steps, y+dy*i/steps))
		time.Sleep(8 * time.Millisecond)
	}
	tab.must(tab.touch(lifts, x+dx, y+dy))
}

func (tab *Tab) click(selector string) {
	tab.t.Helper()
	x, y := tab.at(selector)
	tab.grip(x, y)
	tab.letGo(x, y)
}

// focus gives an element the focus, as a reader's Tab key does.
func (tab *Tab) focus(selector string) {
	tab.t.Helper()
	if !js[bool](tab, fmt.Sprintf(`(()=>{const e=document.querySelector(%q);if(!e)return false;e.focus();return document.activeElement===e})()`, selector)) {
		tab.t.Fatalf("%s takes no focus", selector)
	}
}

// press presses keys, "Shift+Up" with Shift.
func (tab *Tab) press(names ...string) {
	tab.t.Helper()
	for _, name := range names {
		name, shift := strings.CutPrefix(name, "Shift+")
		tab.must(tab.key(name, shift))
	}
}

// fill replaces the text of a field as a reader does who selects all and types.
func (tab *Tab) fill(selector, words string) {
	tab.t.Helper()
	tab.focus(selector)
	js[any](tab, fmt.Sprintf(`document.querySelector(%q).select()`, selector))
	if words == "" {
		tab.press("Delete")
		return
	}
	tab.must(tab.insert(words))
}

// nats is the exact divergence that the page shows, +Inf as 1e999.
func (tab *Tab) nats(way string) float64 {
	tab.t.Helper()
	return js[float64](tab, fmt.Sprintf(`Math.min(1e300,Number(document.querySelector("output[data-kl=%s]").dataset.nats))`, way))
}

// changes fails the test where what do does changes no divergence.
func (tab *Tab) changes(what string, do func()) {
	tab.t.Helper()
	before := tab.nats("pq")
	do()
	for end := time.Now().Add(3 * time.Second); tab.nats("pq") == before; time.Sleep(15 * time.Millisecond) {
		if time.Now().After(end) {
			tab.t.Errorf("%s changed nothing: %v nats", what, before)
			return
		}
	}
}
