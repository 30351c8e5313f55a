package state

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

// Model holds the numbers of one pair. Each is computed when it is first asked
// for, and once; what it was made for never changes.
type Model struct {
	P, Q   family.Dist
	coarse bool
	axis   Axis // of whole numbers: those that stand on it have a row

	kl       [2]*measure.Result
	rows     []Row
	rest     *Row
	measures map[string]*measure.Result // by ID; nil for those that are not defined
}

// Models keeps the models that were asked for last, so that drawing the same
// state again, undoing, or pointing at things computes nothing.
type Models struct{ recent []entry }

type entry struct {
	p, q  string
	held  Axis
	model *Model
}

// remembered is how many models are kept: the state, what it is compared with,
// and a few steps of undo.
const remembered = 8

// Of is the model of the state's showing pair. While a handle is held,
// quadrature may be coarser, as far as the digits that show are right.
func (c *Models) Of(s State) *Model {
	want := entry{p: s.Side(P).Spelling, q: s.Side(Q).Spelling, held: s.held}
	for i, e := range c.recent {
		if e.p == want.p && e.q == want.q && e.held == want.held {
			copy(c.recent[1:i+1], c.recent[:i])
			c.recent[0] = e
			return e.model
		}
	}
	p, q, err := family.ParsePair(want.p, want.q)
	if err != nil {
		// A State holds pairs that were read; only one made by hand gets here.
		p, q, _ = family.ParsePair(seattle, newYork)
	}
	want.model = &Model{P: p, Q: q, coarse: s.held != Axis{}, axis: s.held}
	if s.held == (Axis{}) {
		want.model.axis = axisOf(p, q)
	}
	if len(c.recent) < remembered {
		c.recent = append(c.recent, entry{})
	}
	copy(c.recent[1:], c.recent)
	c.recent[0] = want
	return want.model
}

// Dist is one side.
func (m *Model) Dist(w Which) family.Dist {
	if w == Q {
		return m.Q
	}
	return m.P
}

// Way is the direction of a divergence, named by whose world it is: P for
// D(P‖Q), Q for D(Q‖P).
type Way = Which

// shown is how many digits a number shows while a hand moves it.
const shown = 3

// KL is the divergence in one direction.
func (m *Model) KL(way Way) measure.Result {
	if m.kl[way] == nil {
		r := m.compute(m.Dist(way), m.Dist(way.Other()))
		m.kl[way] = &r
	}
	return *m.kl[way]
}

func (m *Model) compute(p, q family.Dist) measure.Result {
	if m.coarse {
		r, err := measure.KLWith(p, q, measure.Options{Coarse: true})
		if err == nil && (math.IsInf(r.Nats, 1) || r.Error <= math.Abs(r.Nats)*math.Pow10(-shown-1)) {
			return r
		}
	}
	r, err := measure.KL(p, q)
	if err != nil {
		// Nothing is known of it: an error without bound says so on the page.
		return measure.Result{Error: math.Inf(1), Kind: measure.Estimated, Method: measure.Estimate}
	}
	return r
}

// Entropy of a side in nats, or false where it has none.
func (m *Model) Entropy(w Which) (float64, bool) {
	e, ok := m.Dist(w).(interface{ Entropy() float64 })
	if !ok {
		return 0, false
	}
	h := e.Entropy()
	return h, !math.IsNaN(h)
}

// Measure is one of the measures of measure.List, by its ID; false where it is not
// defined for the pair.
func (m *Model) Measure(id string) (measure.Result, bool) {
	r, known := m.measures[id]
	if !known {
		if by := measure.ByID(id); by != nil {
			if got, err := by.Of(m.P, m.Q); err == nil && !math.IsNaN(got.Nats) {
				r = &got
			}
		}
		if m.measures == nil {
			m.measures = map[string]*measure.Result{}
		}
		m.measures[id] = r
	}
	if r == nil {
		return measure.Result{}, false
	}
	return *r, true
}

// JensenShannon is JS(P, Q) in nats.
func (m *Model) JensenShannon() (measure.Result, bool) { return m.Measure("js") }

// CrossEntropy is H(P, Q) = H(P) + D(P‖Q) in nats, the other way round for Q.
func (m *Model) CrossEntropy(way Way) (float64, bool) {
	h, ok := m.Entropy(way)
	if !ok {
		return 0, false
	}
	sum := h + m.KL(way).Nats
	return sum, !math.IsNaN(sum)
}
