package state

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// Point is what a place of the axis, or an outcome, has to say.
type Point struct {
	P, Q  float64 // densities, or probabilities
	Ratio float64 // p/q
	Log   float64 // its logarithm in nats
	Cost  float64 // p · log(p/q) in nats, for curves per unit of x
	Never bool    // neither has anything here
}

// At is the curves at x. The second result is false where there are no curves.
func (m *Model) At(x float64) (Point, bool) {
	p, ok := m.P.(family.Univariate)
	q, also := m.Q.(family.Univariate)
	if !ok || !also || math.IsNaN(x) {
		return Point{}, false
	}
	lp, lq := p.LogProb(x), q.LogProb(x)
	at := Point{P: special.Exp(lp), Q: special.Exp(lq)}
	switch pNone, qNone := math.IsInf(lp, -1), math.IsInf(lq, -1); {
	case pNone && qNone:
		at.Never = true
	case qNone:
		at.Ratio, at.Log, at.Cost = math.Inf(1), math.Inf(1), math.Inf(1)
	case pNone:
		at.Log = math.Inf(-1)
	case math.IsInf(lp, 1) || math.IsInf(lq, 1):
		// The end at which a density is unbounded: a place without a value.
		at.Never = true
	default:
		at.Log = lp - lq
		at.Ratio = special.Exp(at.Log)
		at.Cost = at.P * at.Log
	}
	return at, true
}

// Outcome is the row of a name.
func (m *Model) Outcome(name string) (Row, bool) {
	rows, _ := m.Rows()
	for _, r := range rows {
		if r.Name == name {
			return r, true
		}
	}
	return Row{}, false
}

// Dearest are the places on the axis where a curve's cost is highest and, where
// it earns, lowest; found on a grid, for a sentence.
func (m *Model) Dearest(a Axis) (pays, earns float64, earnsAny, ok bool) {
	const grid = 240
	most, least := 0.0, 0.0
	for i := range grid + 1 {
		x := a.Lo + (a.Hi-a.Lo)*float64(i)/grid
		at, curves := m.At(x)
		if !curves {
			return 0, 0, false, false
		}
		if at.Cost > most {
			most, pays, ok = at.Cost, x, true
		}
		if at.Cost < least {
			least, earns, earnsAny = at.Cost, x, true
		}
	}
	exp := decade((a.Hi-a.Lo)/2) - 1
	return multiple(pays, exp), multiple(earns, exp), earnsAny, ok
}

// Gap is a stretch of the axis, possibly without end, where one side has
// something and the other nothing.
type Gap struct{ Lo, Hi float64 }

// Gaps are the ends at which P reaches beyond Q (for Q, Q beyond P).
func (m *Model) Gaps(way Way) []Gap {
	p, ok := m.Dist(way).(family.Univariate)
	q, also := m.Dist(way.Other()).(family.Univariate)
	if !ok || !also {
		return nil
	}
	var gaps []Gap
	pl, ph := p.Support()
	ql, qh := q.Support()
	if pl < ql {
		gaps = append(gaps, Gap{pl, min(ql, ph)})
	}
	if ph > qh {
		gaps = append(gaps, Gap{max(qh, pl), ph})
	}
	return gaps
}
