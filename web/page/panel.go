package page

import (
	"github.com/vugu/vugu"

	"klviz/web/state"
	"klviz/web/text"
)

// Panel is P and Q in words and numbers: what they are called, how they are
// spelled, a box for every parameter or outcome, and what the price comes to.
type Panel struct {
	Play *Play

	problem string // about the outcomes
}

// Named reports whether the outcomes have names, and with them boxes.
func (c *Panel) Named() bool { return c.Play.named() }

// Units lists the units.
func (c *Panel) Units() []choice {
	var all []choice
	for _, u := range state.Units {
		all = append(all, choice{string(u), string(u), c.Play.State().Unit == u})
	}
	return all
}

// Unit chooses the unit.
func (c *Panel) Unit(id string) {
	defer mend()
	c.Play.Do(state.SetUnit{Unit: state.Unit(id)})
}

// Over points at the outcome of the field under the pointer.
func (c *Panel) Over(e vugu.DOMEvent) {
	defer mend()
	c.Play.PointAt(e.PropString("at"))
}

// Leave ends pointing.
func (c *Panel) Leave(vugu.DOMEvent) {
	defer mend()
	c.Play.PointAt("")
}

// Add gives both sides an outcome without any probability yet, and goes to its name.
func (c *Panel) Add() {
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
	c.Play.Do(state.AddOutcome{Outcome: name})
	c.Play.Host.Focus("#outcome-" + itoa(len(names)))
}

// Remove takes an outcome from both sides.
func (c *Panel) Remove(name string) {
	defer mend()
	c.outcomeProblem(c.Play.Do(state.RemoveOutcome{Outcome: name}))
}
