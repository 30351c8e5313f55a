package certificate

import (
	"math"
	"strings"

	"klviz/wasm/measure"
	"klviz/web/state"
	"klviz/web/tool/formula"
)

// LaTeX is the derivation of a number as an align environment, or for a measure
// without one its definition and value.
func LaTeX(m *state.Model, id string, unit state.Unit) string {
	r, ok := m.Measure(id)
	if !ok {
		return ""
	}
	number := func(x float64) string { return formula.N(x).LaTeX(formula.Numbers) }
	if id != "kl_pq" && id != "kl_qp" {
		if measure.ByID(id).Scale == measure.Information {
			return definitions[id].latex + " = " + number(unit.From(r.Nats)) + ` \text{ ` + string(unit) + "}\n"
		}
		return definitions[id].latex + " = " + number(r.Nats) + "\n"
	}
	way := state.P
	if id == "kl_qp" {
		way = state.Q
	}
	var b strings.Builder
	b.WriteString("\\begin{align*}\n" + strings.TrimSuffix(formula.Left(way).LaTeX, "= ") + "&= " + formula.Definition(way, m.P.Family().Kind).LaTeX)
	line := func(s string) { b.WriteString(" \\\\\n  &= " + s) }
	if e, symbols, written := formula.Of(m, way); written && !math.IsInf(r.Nats, 1) {
		if symbols {
			line(e.LaTeX(formula.Symbols))
		}
		line(e.LaTeX(formula.Numbers))
		line(e.Numbers().LaTeX(formula.Numbers))
	}
	switch {
	case math.IsInf(r.Nats, 1):
		line(number(r.Nats))
	case unit == state.Nats:
		line(number(r.Nats) + ` \text{ nats}`)
	default:
		line(number(r.Nats) + ` \text{ nats} = ` + number(unit.From(r.Nats)) + ` \text{ ` + string(unit) + "}")
	}
	return b.String() + "\n\\end{align*}\n"
}
