package e2e

import (
	"context"
	"fmt"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
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
	tab.grip(x, y)
	const steps = 5
	for i := 1.0; i <= steps; i++ {
		tab.moveTo(x+dx*i/steps, y+dy*i/steps)
	}
	tab.letGo(x+dx, y+dy)
}

func (tab *Tab) grip(x, y float64) {
	tab.t.Helper()
	tab.run(input.DispatchMouseEvent(input.MouseMoved, x, y),
		input.DispatchMouseEvent(input.MousePressed, x, y).WithButton(input.Left).WithButtons(1).WithClickCount(1))
}

func (tab *Tab) moveTo(x, y float64) {
	tab.t.Helper()
	tab.run(input.DispatchMouseEvent(input.MouseMoved, x, y).WithButton(input.Left).WithButtons(1))
}

func (tab *Tab) letGo(x, y float64) {
	tab.t.Helper()
	tab.run(input.DispatchMouseEvent(input.MouseReleased, x, y).WithButton(input.Left).WithClickCount(1))
}

// hover moves the free mouse there.
func (tab *Tab) hover(selector string) {
	tab.t.Helper()
	x, y := tab.at(selector)
	tab.run(input.DispatchMouseEvent(input.MouseMoved, x, y))
}

// swipe drags by one finger.
func (tab *Tab) swipe(selector string, dx, dy float64) {
	tab.t.Helper()
	x, y := tab.at(selector)
	tab.swipeFrom(x, y, dx, dy)
}

func (tab *Tab) swipeFrom(x, y, dx, dy float64) {
	tab.t.Helper()
	touch := func(kind input.TouchType, points ...*input.TouchPoint) chromedp.Action {
		return chromedp.ActionFunc(func(ctx context.Context) error {
			return input.DispatchTouchEvent(kind, points).Do(ctx)
		})
	}
	tab.run(touch(input.TouchStart, &input.TouchPoint{X: x, Y: y}))
	const steps = 6
	for i := 1.0; i <= steps; i++ {
		tab.run(touch(input.TouchMove, &input.TouchPoint{X: x + dx*i/steps, Y: y + dy*i/steps}))
		time.Sleep(8 * time.Millisecond)
	}
	tab.run(touch(input.TouchEnd))
}

func (tab *Tab) click(selector string) {
	tab.t.Helper()
	x, y := tab.at(selector)
	tab.run(chromedp.MouseClickXY(x, y))
}

// focus gives an element the focus, as a reader's Tab key does.
func (tab *Tab) focus(selector string) {
	tab.t.Helper()
	if !js[bool](tab, fmt.Sprintf(`(()=>{const e=document.querySelector(%q);if(!e)return false;e.focus();return document.activeElement===e})()`, selector)) {
		tab.t.Fatalf("%s takes no focus", selector)
	}
}

var keys = map[string]string{
	"Up": kb.ArrowUp, "Down": kb.ArrowDown, "Left": kb.ArrowLeft, "Right": kb.ArrowRight, "Home": kb.Home, "End": kb.End,
	"PageUp": kb.PageUp, "PageDown": kb.PageDown, "Escape": kb.Escape, "Tab": kb.Tab, "Enter": kb.Enter,
}

// press presses keys, "Shift+Up" with Shift.
func (tab *Tab) press(names ...string) {
	tab.t.Helper()
	for _, name := range names {
		var options []chromedp.KeyOption
		if len(name) > 6 && name[:6] == "Shift+" {
			name = name[6:]
			options = append(options, chromedp.KeyModifiers(input.ModifierShift))
		}
		key, ok := keys[name]
		if !ok {
			key = name
		}
		tab.run(chromedp.KeyEvent(key, options...))
	}
}

// fill replaces the text of a field as a reader does who selects all and types.
func (tab *Tab) fill(selector, words string) {
	tab.t.Helper()
	tab.focus(selector)
	js[any](tab, fmt.Sprintf(`document.querySelector(%q).select()`, selector))
	if words == "" {
		tab.run(chromedp.KeyEvent(kb.Delete))
		return
	}
	tab.run(chromedp.ActionFunc(func(ctx context.Context) error {
		return input.InsertText(words).Do(cdp.WithExecutor(ctx, chromedp.FromContext(ctx).Target))
	}))
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
