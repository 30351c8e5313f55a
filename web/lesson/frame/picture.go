package frame

import (
	"net/url"
	"strings"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/state"
)

// Picture is a figure with what a hand can do in it.
type Picture struct {
	chart.Figure
	Grips []Grip // one for each of the figure's handles, or none at all
	// Link is the address of what it shows in the playground, as Playground
	// writes it; "" for none.
	Link string
}

// Grip is a handle that sets keys of the lesson.
type Grip struct {
	Name, Value   string // as they are read out: "rain in Seattle", "0.44"
	Now, Min, Max float64
	Upright       bool // it moves up and down; left and right go to its neighbours

	// To is what the lesson is given ("key=value") when the handle is dragged to
	// a pixel along its way, and Step by a key.
	To   func(px float64) []string
	Step func(by state.Step) []string

	// Place is To for a handle that moves in the plane; keys then have sliders of
	// their own.
	Place func(x, y float64) []string
	// Press is Step for a handle that keys move in the plane or take away; nil
	// where Step does.
	Press func(key string, shift bool) []string
}

// Playground is the address of two distributions in the playground, from the
// site's root.
func Playground(p, q family.Dist) string {
	escape := func(s string) string { return strings.ReplaceAll(url.QueryEscape(s), "+", "%20") }
	return "#v=1&p=" + escape(p.String()) + "&q=" + escape(q.String())
}

// Still are figures that nothing can be dragged in.
func Still(figures ...chart.Figure) []Picture {
	out := make([]Picture, len(figures))
	for i, f := range figures {
		f.Handles = nil
		out[i].Figure = f
	}
	return out
}

// Slot is where an act's markup wants its picture with that ID; pictures without
// a slot stand before the markup.
func Slot(id string) string { return "<!--" + id + "-->" }
