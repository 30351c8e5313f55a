package page

import (
	"github.com/vugu/vugu"

	"klviz/wasm/family"
	"klviz/web/state"
	"klviz/web/text"
)

// outcome is one row of the panel: a name and a box for each side.
type outcome struct {
	play  *Play
	panel *Panel
	ID    string
	Name  string // as the state has it
	Shown string // as it is being typed
	Class string
	Boxes []box
}

// Outcomes are the rows.
func (c *Panel) Outcomes() []outcome {
	if !c.Named() {
		return nil
	}
	rows, _ := c.Play.Model().Rows()
	marked := c.Play.State().Probe
	all := make([]outcome, 0, len(rows))
	for i, o := range rows {
		row := outcome{play: c.Play, panel: c, ID: "outcome-" + itoa(i), Name: o.Name, Class: "outcome-name"}
		row.Shown = c.Play.draft(row.ID, o.Name)
		if marked.On && marked.Outcome == o.Name {
			row.Class += " marked"
		}
		for _, w := range []state.Which{state.P, state.Q} {
			b := newBox(c.Play, w, o.Name, "outcome", mass(o, w))
			b.ID = w.String() + "-" + row.ID
			b.Text = c.Play.draft(b.ID, b.Text)
			b.Label = c.Play.T(text.OutcomeOf, o.Name, c.Play.Name(w))
			b.event = func(typed string) state.Event {
				return state.TypeOutcome{Side: w, Outcome: o.Name, Text: typed}
			}
			b.step = func(by state.Step) state.Event { return state.StepOutcome{Side: w, Outcome: o.Name, By: by} }
			row.Boxes = append(row.Boxes, b)
		}
		all = append(all, row)
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
func (o outcome) TypeName(e vugu.DOMEvent) {
	defer mend()
	o.play.typed(o.ID, e)
}

// Rename gives the outcome another name.
func (o outcome) Rename(e vugu.DOMEvent) {
	defer mend()
	problem := o.play.Do(state.RenameOutcome{From: o.Name, To: e.PropString("target", "value")})
	o.panel.outcomeProblem(problem)
	if problem == nil {
		o.play.rested()
	}
}

// outcomeProblem keeps what was wrong with a name, or with taking one away.
func (c *Panel) outcomeProblem(p *family.Problem) {
	c.problem = ""
	if p != nil {
		c.problem = p.Text
	}
}

// OutcomeProblem is what is wrong with the outcomes.
func (c *Panel) OutcomeProblem() string {
	if b := c.Play.State().Box; b.Wrong() && c.Named() {
		return b.Problem.Text
	}
	return c.problem
}
