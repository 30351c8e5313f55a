package page

import (
	"github.com/vugu/vugu"

	"klviz/wasm/family"
	"klviz/web/state"
	"klviz/web/text"
)

// Outcomes are the named outcomes, each with a box for either side.
type Outcomes struct {
	Play     *Play
	problem  string
	rows     []vugu.Builder // as many as there ever were
	outcomes []*Outcomerow  // inside them
}

// Shown reports whether there are outcomes that can be changed one by one.
func (c *Outcomes) Shown() bool { return c.Play.named() }

// Rows are the outcomes' rows. Each waits until something about it is new.
func (c *Outcomes) Rows() []vugu.Builder {
	if !c.Shown() {
		return nil
	}
	rows, _ := c.Play.Model().Rows()
	rows = rows[:c.Play.few(len(rows))]
	s := c.Play.State()
	for len(c.rows) < len(rows) {
		o := &Outcomerow{Play: c.Play, of: c, ID: "outcome-" + itoa(len(c.rows))}
		c.rows = append(c.rows, keep(c.Play, o, func() any {
			s := c.Play.State()
			return outcomeKey{[2]string{mass(o.row, state.P), mass(o.row, state.Q)}, o.Name, o.Shown, o.Class, s.Box, c.Play.typing, c.Play.typingText, c.Play.Name(state.P), c.Play.Name(state.Q), s.Lang}
		}))
		c.outcomes = append(c.outcomes, o)
	}
	all := make([]vugu.Builder, len(rows))
	for i, r := range rows {
		o := c.outcomes[i]
		o.Name, o.row, o.Class = r.Name, r, "outcome-name"
		o.Shown = c.Play.draft(o.ID, r.Name)
		if s.Probe.On && s.Probe.Outcome == r.Name {
			o.Class += " marked"
		}
		all[i] = c.rows[i]
	}
	return all
}

// Long reports whether some of them are not shown.
func (c *Outcomes) Long() bool {
	rows, _ := c.Play.Model().Rows()
	return c.Shown() && c.Play.few(len(rows)) < len(rows)
}

// All shows all of them.
func (c *Outcomes) All() {
	defer mend()
	c.Play.everyRow = true
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
	c.Play.everyRow = c.Play.everyRow || c.Long() // the new one is the last
	name := c.Play.T(text.NewOutcome)
	for n := 2; names[name]; n++ {
		name = c.Play.T(text.NewOutcome) + " " + itoa(n)
	}
	c.say(c.Play.Do(state.AddOutcome{Outcome: name}))
	c.Play.Host.Focus("#outcome-" + itoa(len(names)))
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
		return c.Play.Wrong(b.Problem.Text)
	}
	return c.Play.Wrong(c.problem)
}
