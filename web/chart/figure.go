package chart

import "klviz/web/svg"

// Narrow is the width in pixels below which figures take their low layout.
const Narrow = 600

// MinWidth and MaxWidth bound the widths that a figure is laid out for.
const (
	MinWidth = 280
	MaxWidth = 2560
)

// Figure is a picture laid out for one width.
type Figure struct {
	ID            string // prefix of the ids inside, so that figures can share a page
	Width, Height float64
	Title         string // a few words: what it is
	Desc          string // a sentence: what it shows now

	Defs  []svg.Node // patterns and clips; constant for a width
	Back  []svg.Node // grid and axes; constant while width, domains and words stay
	Front []svg.Node // what the data draw: the same elements in the same order at every step
	Over  []svg.Node // marks on what is pointed at

	Handles []Handle // what can be dragged, in tab order
	Targets []Target // what can be pointed at
}

// Rect is a rectangle in the figure's pixels.
type Rect struct{ X, Y, W, H float64 }

func (r Rect) right() float64  { return r.X + r.W }
func (r Rect) bottom() float64 { return r.Y + r.H }

func (r Rect) meets(s Rect) bool {
	return r.X < s.right() && s.X < r.right() && r.Y < s.bottom() && s.Y < r.bottom()
}

func (r Rect) meetsAny(others []Rect) bool {
	for _, o := range others {
		if r.meets(o) {
			return true
		}
	}
	return false
}

// Contains says whether the point lies in the rectangle.
func (r Rect) Contains(x, y float64) bool {
	return x >= r.X && x < r.right() && y >= r.Y && y < r.bottom()
}

// Target is a place that stands for one thing in every view.
type Target struct {
	Kind string // "outcome", "x", "u", "bar"
	ID   string // the outcome's name
	Rect Rect
}

// HandleKind is the form of a handle.
type HandleKind uint8

const (
	Knob   HandleKind = iota // a disc: a place
	Grip                     // a bracket: a spread or an end
	BarTop                   // a ring on top of a bar
	Point                    // a ring in the plane
)

// Handle is something that a hand moves.
type Handle struct {
	Dist    string // "p" or "q"
	Param   string // the parameter's ID, where it moves a parameter
	Outcome string // the outcome's name, where it moves a bar
	Kind    HandleKind
	Keys    bool // moved by keys alone: it shares its place with another
	Twin    bool // the mirror image of the handle before it: for the hand only, no stop of its own

	X, Y float64 // where it is drawn
	// At is the pixel, along the axis it moves on, that its value stands for. It
	// differs from where the handle is drawn when two handles would overlap or
	// the value lies outside the picture. A drag by dx pixels asks for the value
	// at At+dx.
	At  float64
	Hit Rect // at least 24 by 24 pixels where neighbours leave that room

	value float64 // orders handles that share a pixel
}

// Root is the <svg> element without its content, for a page that fills it.
func (f *Figure) Root() svg.Node {
	return svg.El("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "klviz-chart",
		"width", svg.Num(f.Width), "height", svg.Num(f.Height), "viewBox", f.ViewBox())
}

// ViewBox is the value of the attribute.
func (f *Figure) ViewBox() string {
	return "0 0 " + svg.Num(f.Width) + " " + svg.Num(f.Height)
}

// SVG is the whole figure as a picture with a name, its handles drawn or not.
func (f *Figure) SVG(handles bool) svg.Node {
	n := f.Root()
	id := f.ID
	if id == "" {
		id = "fig"
	}
	n.Attrs = append(n.Attrs, svg.Attr{Name: "role", Value: "img"},
		svg.Attr{Name: "aria-labelledby", Value: id + "-title " + id + "-desc"})
	n = n.With(svg.El("title", "id", id+"-title").Say(f.Title), svg.El("desc", "id", id+"-desc").Say(f.Desc))
	return n.With(f.content(handles)...)
}

// content is everything inside the picture, in drawing order.
func (f *Figure) content(handles bool) []svg.Node {
	var all []svg.Node
	if len(f.Defs) > 0 {
		all = append(all, svg.El("defs").With(f.Defs...))
	}
	all = append(all, f.Back...)
	all = append(all, f.Front...)
	if handles {
		for _, h := range f.Handles {
			all = append(all, h.Shape())
		}
	}
	return append(all, f.Over...)
}

// width brings a requested width into bounds; a page that is being built may ask for 0.
func width(w float64) float64 {
	if !(w >= MinWidth) {
		return MinWidth
	}
	return min(w, MaxWidth)
}
