package page

import (
	"github.com/vugu/vugu"

	"klviz/web/state"
	"klviz/web/text"
)

// Outcomerow is one outcome: its name, and a box for either side.
type Outcomerow struct {
	Play  *Play
	of    *Outcomes
	row   state.Row
	ID    string
	Name  string // as the state has it
	Shown string // as it is being typed
	Class string
}

// outcomeKey is what a row depends on.
type outcomeKey struct {
	mass               [2]string
	name               string
	shown, class       string
	box                state.Box
	typing, typingText string
	p, q, lang         string
}

// Boxes are the two boxes.
func (c *Outcomerow) Boxes() []box {
	all := make([]box, 0, 2)
	for _, w := range []state.Which{state.P, state.Q} {
		b := newBox(c.Play, w, c.Name, mass(c.row, w))
		b.ID = w.String() + "-" + c.ID
		b.Text = c.Play.draft(b.ID, b.Text)
		b.Label = c.Play.T(text.OutcomeOf, c.Name, c.Play.Name(w))
		b.event = func(typed string) state.Event { return state.TypeOutcome{Side: w, Outcome: c.Name, Text: typed} }
		b.step = func(by state.Step) state.Event { return state.StepOutcome{Side: w, Outcome: c.Name, By: by} }
		all = append(all, b)
	}
	return all
}

// mass is what was written for an outcome: a count or a probability.
func mass(r state.Row, w state.Which) string {
	if count, ok := r.Count(w); ok {
		return number(count)
	}
	return number(r.Prob(w))
}

// TypeName keeps what is typed until it is whole: half a name may be another's.
func (c *Outcomerow) TypeName(e vugu.DOMEvent) {
	defer mend()
	c.Play.typed(c.ID, e)
}

// Rename gives the outcome another name.
func (c *Outcomerow) Rename(e vugu.DOMEvent) {
	defer mend()
	problem := c.Play.Do(state.RenameOutcome{From: c.Name, To: e.PropString("target", "value")})
	c.of.say(problem)
	if problem == nil {
		c.Play.rested()
	}
}

// Remove takes the outcome from both sides.
func (c *Outcomerow) Remove() {
	defer mend()
	rows, _ := c.Play.Model().Rows()
	problem := c.Play.Do(state.RemoveOutcome{Outcome: c.Name})
	c.of.say(problem)
	if problem == nil && c.ID == c.of.outcomes[len(rows)-1].ID && len(rows) > 1 {
		c.Play.Host.Focus("#" + c.of.outcomes[len(rows)-2].ID + "~.remove") // else the next outcome's stands here
	}
}
