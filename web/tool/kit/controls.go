package kit

import (
	"strconv"

	"klviz/web/chart"
	"klviz/web/svg"
	"klviz/web/view"
)

// Option is one thing that can be chosen.
type Option struct{ ID, Name string }

// Choose writes a row of buttons of which one is pressed.
func Choose(m *view.Markup, label, act, chosen string, options []Option) {
	m.Put("<div class=\"seg\" role=\"group\" aria-label=\"%s\">", view.Escape(label))
	for _, o := range options {
		m.Pressed("", act, o.ID, view.Escape(o.Name), o.ID == chosen)
	}
	m.Put("</div>")
}

// Select writes a list of which one is chosen, with its label before it.
func Select(m *view.Markup, id, label, act, chosen string, options []Option) {
	m.Put("<label class=\"field\" for=\"%s\"><span>%s</span><select id=\"%s\" data-act=\"%s\">", id, view.Escape(label), id, act)
	for _, o := range options {
		selected := ""
		if o.ID == chosen {
			selected = " selected"
		}
		m.Put("<option value=\"%s\"%s>%s</option>", view.Escape(o.ID), selected, view.Escape(o.Name))
	}
	m.Put("</select></label>")
}

// Slider is a range that a hand or a key moves.
type Slider struct {
	ID, Label, Act  string
	Min, Max, Step  float64
	Value           float64
	Says            string // the value as it is read, and stands beside the slider
	Class, Describe string
}

// Put writes the slider with its label and its value.
func (s Slider) Put(m *view.Markup) {
	m.Put("<div class=\"field slide %s\"><label for=\"%s\">%s</label><input type=\"range\" id=\"%s\" data-act=\"%s\" min=\"%s\" max=\"%s\" step=\"%s\" value=\"%s\" aria-valuetext=\"%s\"><output for=\"%s\">%s</output></div>",
		s.Class, s.ID, view.Escape(s.Label), s.ID, s.Act, Plain(s.Min), Plain(s.Max), Plain(s.Step), Plain(s.Value), view.Escape(s.Says), s.ID, view.Escape(s.Says))
}

// Plain is a number as attributes take it.
func Plain(x float64) string { return strconv.FormatFloat(x, 'g', 8, 64) }

// Picture writes a figure that only shows.
func Picture(m *view.Markup, f *chart.Figure) {
	f.Handles = nil
	m.Put("<figure class=\"fig\">")
	m.WriteString(svg.Inner([]svg.Node{f.SVG(false)}))
	m.Put("</figure>")
}
