package challenges

import (
	"math"

	"klviz/web/state"
)

// challenge is something to reach in the playground, checked by the core.
type challenge struct {
	id string
	// met says whether the pair meets it, from divergences in bits, whatever unit
	// shows.
	met func(m *state.Model) bool
	// begin is a pair from which it can be reached by hand.
	begin string
}

// bits are both directions.
func bits(m *state.Model) (pq, qp float64) {
	return state.Bits.From(m.KL(state.P).Nats), state.Bits.From(m.KL(state.Q).Nats)
}

// The tolerances, which the page states: 1.00 to three digits; a thousandth apart
// and clear of 0.
const (
	aroundOne = 0.005
	alike     = 1e-3
	different = 0.05
)

// list is in the order of difficulty.
var list = []challenge{
	{"one", func(m *state.Model) bool {
		pq, _ := bits(m)
		return math.Abs(pq-1) <= aroundOne
	}, "p={red: 0.5, green: 0.5}&q={red: 0.4, green: 0.6}"},
	{"oneway", func(m *state.Model) bool {
		pq, qp := bits(m)
		return math.IsInf(pq, 1) != math.IsInf(qp, 1)
	}, "p={hail: 1, rain: 4, sun: 5}&q={hail: 1, rain: 5, sun: 4}"},
	{"equal", func(m *state.Model) bool {
		pq, qp := bits(m)
		return pq >= different && !math.IsInf(max(pq, qp), 1) && math.Abs(pq-qp) <= alike*math.Max(pq, qp)
	}, "p={a: 0.6, b: 0.3, c: 0.1}&q={a: 0.2, b: 0.5, c: 0.3}"},
	{"entropy", func(m *state.Model) bool {
		a, okA := m.Entropy(state.P)
		b, okB := m.Entropy(state.Q)
		pq, _ := bits(m)
		return okA && okB && math.Abs(state.Bits.From(a-b)) <= 0.01 && pq >= 1
	}, "p=normal(0, 1)&q=normal(0.5, 1.3)"},
	{"far", func(m *state.Model) bool {
		pq, qp := bits(m)
		low, high := min(pq, qp), max(pq, qp)
		return low < 0.1 && high > 10 && !math.IsInf(high, 1)
	}, "p=normal(0, 1)&q=0.7*normal(0, 1)%2B0.3*normal(4, 1)"},
}
