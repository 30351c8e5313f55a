package page

import (
	"strconv"

	"github.com/vugu/vugu"

	"klviz/web/chart"
	"klviz/web/state"
)

// Hands answers pointers and keys on one figure.
type Hands struct {
	Play *Play

	// Move is what dragging the handle to a pixel along its way asks for.
	Move func(h chart.Handle, px float64) state.Event
	// Move2 is Move in the plane: to a place in the figure, both ways at once.
	Move2 func(h chart.Handle, x, y float64) state.Event
	// Shift is what dragging a curve by so many pixels asks for.
	Shift func(dist string, px float64) state.Event
	// Near is the curve ("p", "q") that passes x, y within reach, "" for none.
	Near func(x, y, reach float64) string
	// Step is what a key on the handle asks for; nil for a key that it leaves alone.
	Step func(h chart.Handle, k Key) state.Event
	// Point is the place that stands at x, y of the figure, for the mark in all views.
	Point func(x, y float64) state.Probe
	// Across says that left and right go from handle to handle, as among bars.
	Across bool
	// Beyond is the outcome before (-1) or behind (1) one that alone has handles, as
	// among bars too narrow for more; "" at the ends.
	Beyond func(outcome string, by int) string
	// Seek is what a key on the probe asks for: the place to point at then.
	Seek func(k Key) (state.Probe, bool)

	figure *Figure // as it was drawn last
	drag   *drag
	near   string // the curve that the pointer could grip
	stop   string // the handle that has the tab stop, by its key
}

// drag is a handle that a pointer holds.
type drag struct {
	handle  chart.Handle // as it was gripped
	curve   string       // else the curve: "p" or "q"
	pointer float64
	x, y    float64 // where in the window it was gripped
	upright bool
}

// Held is the handle that a hand moves now.
func (c *Hands) Held() (h chart.Handle, ok bool) {
	if c.drag == nil {
		return h, false
	}
	return c.drag.handle, true
}

// pointers are the listeners of the whole figure.
func (c *Hands) pointers(f *Figure) []vugu.DOMEventHandlerSpec {
	c.figure = f
	return []vugu.DOMEventHandlerSpec{
		on("pointerdown", c.Down), on("pointermove", c.Drag), on("pointerup", c.Up),
		on("pointercancel", c.Cancel), on("pointerleave", c.Leave),
	}
}

// keys are the listeners of the handles.
func (c *Hands) keys() []vugu.DOMEventHandlerSpec {
	return []vugu.DOMEventHandlerSpec{on("keydown", c.Press), on("focusin", c.Focus), on("touchstart", c.Touch)}
}

// Touch keeps a finger on a handle from scrolling the page. touch-action should
// do it, but Chromium does not heed it on what is inside an SVG.
func (c *Hands) Touch(e vugu.DOMEvent) {
	if c.on(e) >= 0 && e.PropBool("cancelable") {
		e.PreventDefault()
	}
}

// on listens to one kind of event. A fault in the answer leaves the page alive.
func on(kind string, answer func(vugu.DOMEvent)) vugu.DOMEventHandlerSpec {
	return vugu.DOMEventHandlerSpec{EventType: kind, Func: func(e vugu.DOMEvent) {
		defer mend()
		answer(e)
	}}
}

// on is the handle that an event is about, -1 where it is about none.
func (c *Hands) on(e vugu.DOMEvent) int {
	i, err := strconv.Atoi(e.PropString("at"))
	if err != nil || i < 0 || i >= len(c.figure.Handles) {
		return -1
	}
	return i
}

// Down grips a handle, or points at a place.
func (c *Hands) Down(e vugu.DOMEvent) {
	if c.drag != nil || e.PropFloat64("button") != 0 {
		return
	}
	d := &drag{pointer: e.PropFloat64("pointerId"), x: e.PropFloat64("clientX"), y: e.PropFloat64("clientY")}
	if i := c.on(e); i >= 0 {
		d.handle, d.upright = c.figure.Handles[i], c.figure.Sliders[i].Upright
		c.focus(c.first(i))
		c.mark(d.handle)
	} else if d.curve = c.curve(e); d.curve == "" {
		c.point(e)
		return
	}
	c.drag = d
	c.Play.rested()
	c.Play.History.Grab()
	c.Play.Host.Capture(e)
}

// first is the handle that speaks for a twin.
func (c *Hands) first(i int) int {
	h := c.figure.Handles[i]
	for k, other := range c.figure.Handles {
		if h.Twin && !other.Twin && other.Dist == h.Dist && other.Param == h.Param {
			return k
		}
	}
	return i
}

// focus gives a handle the focus, and its group's tab stop.
func (c *Hands) focus(i int) {
	c.stop = key(c.figure.Handles[i])
	c.Play.Host.Focus("#" + c.figure.ID + ` [data-at="` + itoa(i) + `"]`)
}

// curve is the curve that a pointer could grip where it is.
func (c *Hands) curve(e vugu.DOMEvent) string {
	if c.Near == nil || c.on(e) >= 0 {
		return ""
	}
	reach := 9.0
	if e.PropString("pointerType") == "touch" {
		reach = 22
	}
	return c.Near(e.PropFloat64("figureX"), e.PropFloat64("figureY"), reach)
}

// Drag moves the held handle by as much as the pointer moved, or points.
func (c *Hands) Drag(e vugu.DOMEvent) {
	d := c.drag
	if d == nil {
		c.near = c.curve(e)
		c.point(e)
		return
	}
	if e.PropFloat64("pointerId") != d.pointer {
		return
	}
	by := e.PropFloat64("clientX") - d.x
	switch {
	case c.Move2 != nil:
		c.Play.Do(c.Move2(d.handle, d.handle.X+by, d.handle.Y+e.PropFloat64("clientY")-d.y))
	case d.curve != "":
		c.Play.Do(c.Shift(d.curve, by))
	case d.upright:
		c.Play.Do(c.Move(d.handle, d.handle.At+e.PropFloat64("clientY")-d.y))
	default:
		c.Play.Do(c.Move(d.handle, d.handle.At+by))
	}
}

// Up lets go.
func (c *Hands) Up(e vugu.DOMEvent) {
	if c.drag == nil || e.PropFloat64("pointerId") != c.drag.pointer {
		return
	}
	c.drag = nil
	c.Play.History.Drop()
	c.Play.Moved()
	c.Play.Rested()
}

// Cancel takes a drag back, as when the browser makes a scroll of it.
func (c *Hands) Cancel(vugu.DOMEvent) {
	if c.drag == nil {
		return
	}
	c.drag = nil
	c.Play.History.Cancel()
	c.Play.Moved()
}

// Leave ends pointing.
func (c *Hands) Leave(e vugu.DOMEvent) {
	if c.drag == nil && e.PropString("pointerType") == "mouse" {
		c.Play.Do(state.PointAt{})
	}
}

func (c *Hands) point(e vugu.DOMEvent) {
	if c.Point != nil {
		c.Play.Do(state.PointAt{Probe: c.Point(e.PropFloat64("figureX"), e.PropFloat64("figureY"))})
	}
}

// mark points at the outcome of a handle.
func (c *Hands) mark(h chart.Handle) {
	if h.Outcome != "" {
		c.Play.Do(state.PointAt{Probe: state.Probe{On: true, Outcome: h.Outcome}})
	}
}

// Focus gives the handle its group's tab stop.
func (c *Hands) Focus(e vugu.DOMEvent) {
	if i := c.on(e); i >= 0 {
		c.stop = key(c.figure.Handles[i])
		c.mark(c.figure.Handles[i])
	} else if e.PropString("at") == "probe" && !c.Play.State().Probe.On {
		if at, ok := c.Seek(Key{}); ok {
			c.Play.Do(state.PointAt{Probe: at})
		}
	}
}

// Press answers a key on a handle.
func (c *Hands) Press(e vugu.DOMEvent) {
	i := c.on(e)
	if e.PropString("at") == "probe" && c.Seek != nil {
		if at, ok := c.Seek(Key{e.PropString("key"), e.PropBool("shiftKey")}); ok {
			e.PreventDefault()
			c.Play.Do(state.PointAt{Probe: at})
			c.Play.Rested()
		}
		return
	}
	if i < 0 || e.PropBool("ctrlKey") || e.PropBool("altKey") || e.PropBool("metaKey") {
		return
	}
	h, k := c.figure.Handles[i], Key{e.PropString("key"), e.PropBool("shiftKey")}
	if k.Name == "Escape" {
		if c.drag != nil {
			e.PreventDefault()
			c.Cancel(e)
		}
		return
	}
	if c.Across {
		by := 0
		switch k.Name {
		case "ArrowLeft":
			by = -1
		case "ArrowRight":
			by = 1
		}
		if to := i + by; by != 0 && to >= 0 && to < len(c.figure.Handles) {
			e.PreventDefault()
			c.focus(to)
			return
		}
		if next := c.Beyond(h.Outcome, by); by != 0 && next != "" {
			e.PreventDefault()
			c.Play.Do(state.PointAt{Probe: state.Probe{On: true, Outcome: next}})
			c.stop = "" // its handles take the places of these
			c.Play.Host.Focus("#" + c.figure.ID + ` [data-at="` + itoa((i+by)&1) + `"]`)
			return
		}
	}
	if step := c.Step(h, k); step != nil {
		e.PreventDefault()
		c.Play.Do(step)
		c.Play.Rested()
	}
}

// key tells the handles of a figure apart, whatever their order.
func key(h chart.Handle) string { return h.Dist + " " + h.Param + " " + h.Outcome }
