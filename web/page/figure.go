package page

import (
	"strconv"

	"github.com/vugu/vugu"

	"klviz/web/chart"
	"klviz/web/svg"
)

// Figure puts a chart into the page. What stays during a drag goes as one piece
// of markup, which Vugu's reader in the browser compares and leaves alone; what
// moves goes element by element; handles become sliders.
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

// Build implements vugu.Builder.
func (c *Figure) Build(*vugu.BuildIn) *vugu.BuildOut {
	root := shape("svg",
		"class", c.class(), "id", c.ID, "width", svg.Num(c.Width), "height", svg.Num(c.Height), "viewBox", c.ViewBox(),
		"role", "group", "aria-label", c.Title, "aria-describedby", c.ID+"-desc")
	root.AppendChild(filled(shape("desc", "id", c.ID+"-desc"), svg.Node{Text: c.Desc}))

	back := c.Back
	if len(c.Defs) > 0 {
		back = append([]svg.Node{svg.El("defs").With(c.Defs...)}, back...)
	}
	root.AppendChild(filled(shape("g", "aria-hidden", "true"), back...))
	front := shape("g", "aria-hidden", "true")
	for _, n := range c.Front {
		front.AppendChild(single(n))
	}
	root.AppendChild(front)
	root.AppendChild(filled(shape("g", "aria-hidden", "true", "class", "over"), c.Over...))

	handles := shape("g", "class", "handles")
	if c.Probe != nil {
		handles.AppendChild(c.probe())
	}
	for i := range c.Sliders {
		handles.AppendChild(c.handle(i))
	}
	root.AppendChild(handles)
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

// handle is one slider: its name and value, a place to hit, and its shape.
func (c *Figure) handle(i int) *vugu.VGNode {
	h, s := c.Handles[i], c.Sliders[i]
	what, which := "data-param", h.Param
	if h.Outcome != "" {
		what, which = "data-outcome", h.Outcome
	}
	stop, way := "-1", "horizontal"
	if s.Stop {
		stop = "0"
	}
	if s.Upright {
		way = "vertical"
	}
	if h.Twin { // for the hand alone: its first self speaks for both
		g := shape("g", "class", "handle "+h.Dist, "data-at", strconv.Itoa(i), "data-twin", h.Dist, "aria-hidden", "true")
		g.AppendChild(hit(h))
		g.AppendChild(single(h.Shape()))
		return g
	}
	g := shape("g", "class", "handle "+h.Dist, "role", "slider", "tabindex", stop, "data-at", strconv.Itoa(i),
		"data-dist", h.Dist, what, which, "aria-label", s.Name, "aria-valuemin", s.Min, "aria-valuemax", s.Max,
		"aria-valuenow", s.Now, "aria-valuetext", s.Value, "aria-orientation", way)
	g.AppendChild(hit(h))
	g.AppendChild(single(h.Shape()))
	return g
}

// probe is that stop.
func (c *Figure) probe() *vugu.VGNode {
	p := c.Probe
	g := shape("g", "class", "probe-stop", "role", "slider", "tabindex", "0", "data-at", "probe", "aria-label", p.Name,
		"aria-valuemin", p.Min, "aria-valuemax", p.Max, "aria-valuenow", p.Now, "aria-valuetext", p.Value)
	g.AppendChild(shape("rect", "x", svg.Num(p.Rect.X), "y", svg.Num(p.Rect.Y), "width", svg.Num(p.Rect.W), "height", svg.Num(p.Rect.H), "rx", "4"))
	return g
}

// hit is the invisible place where a handle is gripped.
func hit(h chart.Handle) *vugu.VGNode {
	return shape("rect", "class", "hit", "x", svg.Num(h.Hit.X), "y", svg.Num(h.Hit.Y),
		"width", svg.Num(h.Hit.W), "height", svg.Num(h.Hit.H))
}

// single is a node with its attributes one by one and all inside as markup.
func single(n svg.Node) *vugu.VGNode {
	e := &vugu.VGNode{Type: vugu.ElementNode, Namespace: "svg", Data: n.Tag, Attr: make([]vugu.VGAttribute, len(n.Attrs))}
	for i, a := range n.Attrs {
		e.Attr[i] = vugu.VGAttribute{Key: a.Name, Val: a.Value}
	}
	if n.Text != "" || len(n.Children) > 0 {
		inside := string(svg.AppendInner(svg.AppendInner(nil, []svg.Node{{Text: n.Text}}), n.Children))
		e.InnerHTML = &inside
	}
	return e
}

// filled puts nodes into an element as one piece of markup.
func filled(e *vugu.VGNode, nodes ...svg.Node) *vugu.VGNode {
	inside := svg.Inner(nodes)
	e.InnerHTML = &inside
	return e
}
