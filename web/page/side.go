package page

import (
	"github.com/vugu/vugu"

	"klviz/web/state"
	"klviz/web/text"
)

// side is what the panel shows of P or of Q.
type side struct {
	play             *Play
	which            state.Which
	Letter, Capital  string // "p", "P"
	Name, Plain      string // in the reader's words; else what it is called
	Text             string // the spelling, right or wrong
	Invalid, Problem string
	Boxes            []box
	BoxProblem       string
}

// Sides are P and Q.
func (c *Panel) Sides() []*side {
	s := c.Play.State()
	var all []*side
	for _, w := range []state.Which{state.P, state.Q} {
		side := &side{
			play: c.Play, which: w, Letter: w.String(), Capital: [2]string{"P", "Q"}[w],
			Name: s.Side(w).Name, Plain: c.Play.T([2]text.Key{text.TheWorld, text.TheBelief}[w]),
			Text: s.Side(w).Text(), Problem: s.Side(w).Problem.Text, Invalid: "false",
		}
		side.Name = c.Play.draft(side.ID("name"), side.Name)
		side.Text = c.Play.draft(side.ID("spelling"), side.Text)
		if side.Problem != "" {
			side.Invalid = "true"
		}
		if !c.Named() {
			side.boxes()
		}
		all = append(all, side)
	}
	return all
}

// ID is the id of one of the side's elements.
func (s *side) ID(part string) string { return s.Letter + "-" + part }

// TypeName gives the side another name.
func (s *side) TypeName(e vugu.DOMEvent) {
	defer mend()
	s.play.typed(s.ID("name"), e)
	s.play.Do(state.SetName{Side: s.which, Name: e.PropString("target", "value")})
}

// TypeSpelling reads what is typed for the distribution.
func (s *side) TypeSpelling(e vugu.DOMEvent) {
	defer mend()
	s.play.typed(s.ID("spelling"), e)
	s.play.Do(state.TypeDist{Side: s.which, Text: e.PropString("target", "value")})
	s.play.Rested()
}

// Rest shows what the text was understood as, once the field is left.
func (s *side) Rest(vugu.DOMEvent) {
	defer mend()
	s.play.rested()
}

// boxes makes a box for every parameter.
func (s *side) boxes() {
	for _, d := range state.Dials(s.play.Model().Dist(s.which)) {
		b := newBox(s.play, s.which, d.ID, "param", number(d.Value))
		b.Name = d.ID
		b.Label = s.play.T(text.ParamOf, d.Param.Name, s.Capital)
		b.event = func(text string) state.Event { return state.TypeParam{Side: s.which, Param: d.ID, Text: text} }
		b.step = func(by state.Step) state.Event { return state.StepParam{Side: s.which, Param: d.ID, By: by} }
		if b.Invalid == "true" {
			s.BoxProblem = s.play.State().Box.Problem.Text
		}
		s.Boxes = append(s.Boxes, b)
	}
}
