package page

import (
	"github.com/vugu/vugu"

	"klviz/wasm/family"
	"klviz/web/state"
	"klviz/web/text"
)

// Outcomes are the named outcomes, each with a box for either side.
type Outcomes struct {
	Play    *Play
	problem string
}

// outcome is one row.
type outcome struct {
	of    *Outcomes
	ID    string
	Name  string // as the state has it
	Shown string // as it is being typed
	Class string
	Boxes []box
}

// Shown reports whether there are outcomes that can be changed one by one.
func (c *Outcomes) Shown() bool { return c.Play.named() }

// Rows are the rows.
func (c *Outcomes) Rows() []outcome {
	if !c.Shown() {
		return nil
	}
	rows, _ := c.Play.Model().Rows()
	marked := c.Play.State().Probe
	all := make([]outcome, 0, len(rows))
	for i, r := range rows {
		o := outcome{of: c, ID: "outcome-" + itoa(i), Name: r.Name, Class: "outcome-name"}
		o.Shown = c.Play.draft(o.ID, r.Name)
		if marked.On && marked.Outcome == r.Name {
			o.Class += " marked"
		}
		for _, w := range []state.Which{state.P, state.Q} {
			b := newBox(c.Play, w, r.Name, mass(r, w))
			b.ID = w.String() + "-" + o.ID
			b.Text = c.Play.draft(b.ID, b.Text)
			b.Label = c.Play.T(text.OutcomeOf, r.Name, c.Play.Name(w))
			b.event = func(typed string) state.Event {
				return state.TypeOutcome{Side: w, Outcome: r.Name, Text: typed}
			}
			b.step = func(by state.Step) state.Event { return state.StepOutcome{Side: w, Outcome: r.Name, By: by} }
			o.Boxes = append(o.Boxes, b)
		}
		all = append(all, o)
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

// Over points at the outcome of the field under the pointer.
func (c *Outcomes) Over(e vugu.DOMEvent) {
	defer mend()
	c.Play.PointAt(e.PropString("at"))
}

// Leave ends pointing.
func (c *Outcomes) Leave(vugu.DOMEvent) {
	defer mend()
	c.Play.PointAt("")
}

// Add gives both sides an outcome without any probability yet, and goes to its name.
func (c *Outcomes) Add() {
	defer mend()
	names := map[string]bool{}
	rows, _ := c.Play.Model().Rows()
	for _, r := range rows {
		names[r.Name] = true
	}
	name := c.Play.T(text.NewOutcome)
	for n := 2; names[name]; n++ {
		name = c.Play.T(text.NewOutcome) + " " + itoa(n)
	}
	c.say(c.Play.Do(state.AddOutcome{Outcome: name}))
	c.Play.Host.Focus("#outcome-" + itoa(len(names)))
}

// Remove takes an outcome from both sides.
func (c *Outcomes) Remove(name string) {
	defer mend()
	c.say(c.Play.Do(state.RemoveOutcome{Outcome: name}))
}

// TypeName keeps what is typed until it is whole: half a name may be another's.
func (o outcome) TypeName(e vugu.DOMEvent) {
	defer mend()
	o.of.Play.typed(o.ID, e)
}

// Rename gives the outcome another name.
func (o outcome) Rename(e vugu.DOMEvent) {
	defer mend()
	problem := o.of.Play.Do(state.RenameOutcome{From: o.Name, To: e.PropString("target", "value")})
	o.of.say(problem)
	if problem == nil {
		o.of.Play.rested()
	}
}

// say keeps what was wrong with a name, or with taking one away.
func (c *Outcomes) say(p *family.Problem) {
	c.problem = ""
	if p != nil {
		c.problem = p.Text
	}
}

// Problem is what is wrong with the outcomes.
func (c *Outcomes) Problem() string {
	if b := c.Play.State().Box; b.Wrong() {
		return b.Problem.Text
	}
	return c.problem
}
