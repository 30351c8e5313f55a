package say

import (
	"strings"

	"klviz/web/state"
	"klviz/web/text"
)

// Curves describes the picture of two curves with their cost.
func (v Voice) Curves() string {
	a := v.State.Axis()
	s := text.T(v.Lang, text.CurvesShow, v.value(a.Lo), v.value(a.Hi),
		v.State.Side(state.P).Spelling, v.State.Side(state.Q).Spelling)
	pays, earns, earnsAny, ok := v.Model.Dearest(a)
	switch {
	case !ok:
		s += " " + text.T(v.Lang, text.NothingCosts)
	case earnsAny:
		s += " " + text.T(v.Lang, text.CostShow, v.value(pays), v.value(earns))
	default:
		s += " " + text.T(v.Lang, text.CostOnlyPays, v.value(pays))
	}
	return s
}

// mostBars is how many outcomes a description goes through one by one.
const mostBars = 6

// Bars describes the picture of two distributions over outcomes.
func (v Voice) Bars() string {
	rows, _ := v.Model.Rows()
	n := float64(len(rows))
	lines := []string{text.N(v.Lang, text.BarsShow, n, text.Full(v.Lang, n), v.Short(state.P), v.Short(state.Q))}
	for i, r := range rows {
		if i == mostBars {
			break
		}
		lines = append(lines, text.T(v.Lang, text.BarLine, r.Name, text.Percent(v.Lang, r.P), text.Percent(v.Lang, r.Q)))
	}
	return strings.Join(append(lines, v.cost()), " ")
}

// cost says which outcomes you pay most for and earn most back on.
func (v Voice) cost() string {
	rows, _ := v.Model.Rows()
	pays, earns := v.Model.Extremes()
	if pays < 0 {
		return text.T(v.Lang, text.NothingCosts)
	}
	s := text.T(v.Lang, text.PaysMost, rows[pays].Name, v.Amount(rows[pays].Term))
	if earns >= 0 {
		s += " " + text.T(v.Lang, text.EarnsMost, rows[earns].Name, v.Amount(rows[earns].Term))
	}
	return s
}

// World describes the picture of P's world.
func (v Voice) World() string {
	s := text.T(v.Lang, text.WorldShows, v.Short(state.P))
	if rows, _ := v.Model.Rows(); len(rows) > 0 {
		s += " " + v.cost()
	}
	return s
}

// Plane describes the picture of two normals in the plane.
func (v Voice) Plane() string {
	return text.T(v.Lang, text.PlaneShows, v.State.Side(state.P).Spelling, v.State.Side(state.Q).Spelling)
}
