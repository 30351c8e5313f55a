package page

import (
	"github.com/vugu/vugu"

	"klviz/web/state"
	"klviz/web/text"
)

// step is a row of the table: one outcome through the five steps.
type step struct {
	Name, Class                  string
	P, Q, Ratio, Log, Cost, Sign string
}

// Shown reports whether there are terms to show.
func (c *Steps) Shown() bool {
	rows, _ := c.Play.Model().Rows()
	return rows != nil
}

// Log is the logarithm of the unit, of p/q.
func (c *Steps) Log() string { return c.Play.ChartUnit().Log + " p/q" }

// Rows are the outcomes, in the order of the picture.
func (c *Steps) Rows() []step {
	s, lang := c.Play.State(), c.Play.lang()
	rows, rest := c.Play.Model().Rows()
	all := make([]step, 0, len(rows)+1)
	for _, r := range rows {
		row := step{Name: r.Name, P: text.Fixed(lang, r.P, 3), Q: text.Fixed(lang, r.Q, 3), Sign: sign(r.Term)}
		if !r.Never {
			row.Ratio, row.Log = text.Number(lang, r.Ratio), text.Number(lang, s.Unit.From(r.Log))
			row.Cost = text.Number(lang, s.Unit.From(r.Term))
		}
		if s.Probe.On && s.Probe.Outcome == r.Name {
			row.Class = "marked"
		}
		all = append(all, row)
	}
	if rest != nil {
		all = append(all, step{Name: c.Play.T(text.StepRest), P: text.Number(lang, rest.P), Q: text.Number(lang, rest.Q),
			Cost: text.Number(lang, s.Unit.From(rest.Term)), Sign: sign(rest.Term)})
	}
	return all
}

// sign is the class of what is paid, or earned back.
func sign(term float64) string {
	if term < 0 {
		return "cl"
	}
	return "cg"
}

// Sum is the last row.
func (c *Steps) Sum() step {
	d := c.Play.State().Unit.From(c.Play.Model().KL(state.P).Nats)
	return step{P: "1", Q: "1", Cost: text.Number(c.Play.lang(), d)}
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
