package page

import (
	"math"

	"github.com/vugu/vugu"

	"klviz/web/chart"
	"klviz/web/text"
)

// step is a row of the table: one outcome through the five steps.
type step struct {
	Name, Class                  string
	P, Q, Ratio, Log, Cost, Sign string
}

// Shown reports whether there are terms to show.
func (c *Steps) Shown() bool { return c.Play.Numbers().outcomes != nil }

// Log is the logarithm of the unit, of p/q.
func (c *Steps) Log() string { return c.Play.ChartUnit().Log + " p/q" }

// Rows are the outcomes, in the order of the picture.
func (c *Steps) Rows() []step {
	s, lang := c.Play.State(), c.Play.lang()
	var all []step
	for _, o := range c.Play.Numbers().outcomes {
		l := s.Unit.From(logRatio(o))
		cost := o.P * l
		if o.P == 0 {
			cost = 0
		}
		row := step{
			Name: o.Name, P: text.Fixed(lang, o.P, 3), Q: text.Fixed(lang, o.Q, 3), Ratio: text.Number(lang, o.P/o.Q),
			Log: text.Number(lang, l), Cost: text.Number(lang, cost), Sign: "cg",
		}
		if cost < 0 {
			row.Sign = "cl"
		}
		if s.Probe.On && s.Probe.Outcome == o.Name {
			row.Class = "marked"
		}
		all = append(all, row)
	}
	return all
}

// Sum is the last row.
func (c *Steps) Sum() step {
	return step{P: "1", Q: "1", Cost: text.Number(c.Play.lang(), c.Play.State().Unit.From(c.Play.Numbers().kl[0].Nats))}
}

// Over points at the outcome of a row.
func (c *Steps) Over(e vugu.DOMEvent) {
	defer mend()
	c.Play.PointAt(e.PropString("at"))
}

// Leave ends pointing.
func (c *Steps) Leave(vugu.DOMEvent) {
	defer mend()
	c.Play.PointAt("")
}

func logRatio(o chart.Outcome) float64 { return math.Log(o.P) - math.Log(o.Q) }
