package page

import (
	"github.com/vugu/vugu"

	"klviz/web/state"
	"klviz/web/svg"
	"klviz/web/text"
)

// Shown reports whether there are terms to show.
func (c *Steps) Shown() bool {
	rows, _ := c.Play.Model().Rows()
	return rows != nil
}

// Log is the logarithm of the unit, of p/q.
func (c *Steps) Log() string { return c.Play.ChartUnit().Log + " p/q" }

// Body is the rows, in the order of the picture.
func (c *Steps) Body() vugu.HTML {
	s, lang := c.Play.State(), c.Play.lang()
	rows, rest := c.Play.Model().Rows()
	if few := c.Play.few(len(rows)); few < len(rows) {
		all := state.Row{}
		if rest != nil {
			all = *rest
		}
		for _, r := range rows[few:] {
			all.P, all.Q, all.Term = all.P+r.P, all.Q+r.Q, all.Term+r.Term
		}
		rows, rest = rows[:few], &all
	}
	body := make([]svg.Node, 0, len(rows)+1)
	for _, r := range rows {
		ratio, log, cost := "", "", ""
		if !r.Never {
			ratio, log = text.Number(lang, r.Ratio), text.Number(lang, s.Unit.From(r.Log))
			cost = text.Number(lang, s.Unit.From(r.Term))
		}
		marked := ""
		if s.Probe.On && s.Probe.Outcome == r.Name {
			marked = "marked"
		}
		body = append(body, svg.El("tr", "class", marked, "data-at", r.Name).With(
			svg.El("th", "scope", "row").Say(r.Name), cell("cp", share(lang, r.P)), cell("cq", share(lang, r.Q)),
			cell("", ratio), cell("", log), cell(sign(r.Term), cost)))
	}
	if rest != nil {
		body = append(body, svg.El("tr").With(
			svg.El("th", "scope", "row").Say(c.Play.T(text.StepRest)), cell("cp", text.Number(lang, rest.P)), cell("cq", text.Number(lang, rest.Q)),
			cell("", ""), cell("", ""), cell(sign(rest.Term), text.Number(lang, s.Unit.From(rest.Term)))))
	}
	return vugu.HTML(svg.Inner(body))
}

// share is a probability to three places; a smaller one is not shown as none.
func share(lang text.Lang, p float64) string {
	if p > 0 && p < 0.0005 {
		return "<" + text.Fixed(lang, 0.001, 3)
	}
	return text.Fixed(lang, p, 3)
}

func cell(class, words string) svg.Node { return svg.El("td", "class", class).Say(words) }

// sign is the class of what is paid, or earned back.
func sign(term float64) string {
	if term < 0 {
		return "cl"
	}
	return "cg"
}

// Sum is D(P‖Q), in the last row.
func (c *Steps) Sum() string { return c.Play.Voice().Number(c.Play.Model().KL(state.P).Nats) }

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
