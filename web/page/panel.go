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
func (c *Panel) Named() bool { return c.Play.Numbers().outcomes != nil }

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
	for _, o := range c.Play.Numbers().outcomes {
		names[o.Name] = true
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

// Value is a number of nats in the page's unit, as it is read.
func (c *Panel) Value(nats float64) string {
	return text.Number(c.Play.lang(), c.Play.State().Unit.From(nats)) + " " + string(c.Play.State().Unit)
}
