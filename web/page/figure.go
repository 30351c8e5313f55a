package page

import (
	"sync"

	"github.com/vugu/vugu"

	"klviz/web/chart"
	"klviz/web/svg"
)

// Figure puts a chart into the page; its handles become sliders.
//
// It is a component by hand, since a component made from a template cannot
// stand inside an SVG element, and a tree of svg.Node needs no template.
type Figure struct {
	chart.Figure
	Sliders []Slider // one for each of the Figure's Handles
	Hands   *Hands   // nil for a figure that only shows
	Probe   *Probe   // nil where there is no axis to point along
}

// Probe is the stop in the tab order from which the keys point along the axis.
type Probe struct {
	Slider
	Rect chart.Rect // where it shows that it has the focus
}

// Slider is what a handle says to those who do not see it.
type Slider struct {
	Name          string // "mean of P", "rain in Seattle"
	Value         string // "1.2; KL 0.644 bits"
	Now, Min, Max string
	Upright       bool // moves up and down
	Stop          bool // the one stop that a group of sliders has in the tab order
}

// Build implements vugu.Builder. The parts are markup, one piece each: the
// reader in the browser patches those that changed and leaves the others alone.
func (c *Figure) Build(*vugu.BuildIn) *vugu.BuildOut {
	root := shape("svg",
		"class", c.class(), "id", c.ID, "width", svg.Num(c.Width), "height", svg.Num(c.Height), "viewBox", c.ViewBox(),
		"role", "group", "aria-label", c.Title, "aria-describedby", c.ID+"-desc")
	back := c.Back
	if len(c.Defs) > 0 {
		back = append([]svg.Node{svg.El("defs").With(c.Defs...)}, back...)
	}
	handles := filled(shape("g", "class", "handles"), c.handles()...)
	child(root, filled(shape("desc", "id", c.ID+"-desc"), svg.Node{Text: c.Desc}))
	child(root, filled(shape("g", "aria-hidden", "true"), back...))
	child(root, filled(shape("g", "aria-hidden", "true"), c.Front...))
	child(root, filled(shape("g", "aria-hidden", "true", "class", "over"), c.Over...))
	child(root, handles)
	if c.Hands != nil {
		root.DOMEventHandlerSpecList = c.Hands.pointers(c)
		handles.DOMEventHandlerSpecList = c.Hands.keys()
	}
	return &vugu.BuildOut{Out: []*vugu.VGNode{root}}
}

// class says whether the pointer is where it can grip a curve.
func (c *Figure) class() string {
	if c.Hands != nil && c.Hands.near != "" {
		return "klviz-chart near"
	}
	return "klviz-chart"
}

// handles are all that can be gripped, the probe first.
func (c *Figure) handles() []svg.Node {
	all := make([]svg.Node, 0, len(c.Sliders)+1)
	if p := c.Probe; p != nil {
		r := p.Rect
		all = append(all, svg.El("g", "class", "probe-stop", "role", "slider", "tabindex", "0", "data-at", "probe",
			"aria-label", p.Name, "aria-valuemin", p.Min, "aria-valuemax", p.Max, "aria-valuenow", p.Now, "aria-valuetext", p.Value).
			With(svg.El("rect", "x", svg.Num(r.X), "y", svg.Num(r.Y), "width", svg.Num(r.W), "height", svg.Num(r.H), "rx", "4")))
	}
	for i := range c.Sliders {
		all = append(all, c.handle(i))
	}
	return all
}

// handle is one slider: its name and value, a place to hit, and its shape.
func (c *Figure) handle(i int) svg.Node {
	h, s := c.Handles[i], c.Sliders[i]
	hit := svg.El("rect", "class", "hit", "x", svg.Num(h.Hit.X), "y", svg.Num(h.Hit.Y),
		"width", svg.Num(h.Hit.W), "height", svg.Num(h.Hit.H))
	if h.Twin { // for the hand alone: its first self speaks for both
		return svg.El("g", "class", "handle "+h.Dist, "data-at", itoa(i), "data-twin", h.Dist, "aria-hidden", "true").With(hit, h.Shape())
	}
	what, which := "data-param", h.Param
	if h.Outcome != "" {
		what, which = "data-outcome", h.Outcome
	}
	class := "handle " + h.Dist
	if h.Keys {
		class += " keys"
	}
	stop, way := "-1", "horizontal"
	if s.Stop {
		stop = "0"
	}
	if s.Upright {
		way = "vertical"
	}
	return svg.El("g", "class", class, "role", "slider", "tabindex", stop, "data-at", itoa(i),
		"data-dist", h.Dist, what, which, "aria-label", s.Name, "aria-valuemin", s.Min, "aria-valuemax", s.Max,
		"aria-valuenow", s.Now, "aria-valuetext", s.Value, "aria-orientation", way).With(hit, h.Shape())
}

// buffers are for writing markup, kept from one picture to the next.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// filled puts nodes into an element as one piece of markup.
func filled(e *vugu.VGNode, nodes ...svg.Node) *vugu.VGNode {
	b := buffers.Get().(*[]byte)
	*b = svg.AppendInner((*b)[:0], nodes)
	inside := string(*b)
	buffers.Put(b)
	e.InnerHTML = &inside
	return e
}
