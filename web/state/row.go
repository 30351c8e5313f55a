package state

import (
	"math"
	"slices"
	"strconv"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// Row is one outcome in the five steps: compare p with q, divide, take the
// logarithm, weigh by p, sum.
type Row struct {
	Name           string
	P, Q           float64 // probabilities
	CountP, CountQ float64 // what was counted, where Counted
	Counted        [2]bool

	Ratio float64 // p/q; +Inf where only Q is 0; 0 where Never
	Log   float64 // its logarithm in nats, ±Inf; 0 where Never
	Term  float64 // p · log(p/q) in nats
	Sum   float64 // of this term and those above
	Never bool    // neither side has it
}

// Infinite reports whether the outcome alone makes D(P‖Q) infinite.
func (r Row) Infinite() bool { return math.IsInf(r.Term, 1) }

// Prob is the probability on one side.
func (r Row) Prob(w Which) float64 {
	if w == Q {
		return r.Q
	}
	return r.P
}

// Count is the count on one side.
func (r Row) Count(w Which) (float64, bool) {
	if w == Q {
		return r.CountQ, r.Counted[Q]
	}
	return r.CountP, r.Counted[P]
}

// Rows are the outcomes of a discrete pair: P's in its order, then those that
// only Q names. Of families on the whole numbers they are those that nearly all
// of both falls on; rest is what lies beyond them, nil where that is nothing.
// There are none for curves.
func (m *Model) Rows() (rows []Row, rest *Row) {
	if m.rows == nil {
		m.rows = m.outcomes()
		sum := 0.0
		for i := range m.rows {
			m.rows[i].fill(&sum)
		}
		m.rest = m.beyond(sum)
	}
	return m.rows, m.rest
}

func (r *Row) fill(sum *float64) {
	switch {
	case r.P == 0 && r.Q == 0:
		r.Never = true
	case r.Q == 0:
		r.Ratio, r.Log, r.Term = math.Inf(1), math.Inf(1), math.Inf(1)
	case r.P == 0:
		r.Log = math.Inf(-1)
	default:
		r.Ratio = r.P / r.Q
		r.Log = special.Log(r.P) - special.Log(r.Q)
		if d := (r.P - r.Q) / r.Q; math.Abs(d) < 0.5 {
			r.Log = special.Log1p(d) // near 1 the difference would cancel
		}
		r.Term = r.P * r.Log
	}
	*sum += r.Term
	r.Sum = *sum
}

func (m *Model) outcomes() []Row {
	p, pn := m.P.(*family.Categorical)
	q, qn := m.Q.(*family.Categorical)
	switch {
	case pn && qn:
		return named(p, q)
	case m.P.Family().Kind == family.Integer || pn, m.Q.Family().Kind == family.Integer || qn:
		return m.integers(p, q)
	}
	return nil
}

func named(p, q *family.Categorical) []Row {
	names := family.AlignNames(p, q)
	pm, qm := family.Align(p, q)
	_, pc := p.Counts()
	_, qc := q.Counts()
	rows := make([]Row, len(names))
	for i, name := range names {
		rows[i] = Row{
			Name: name, P: pm[i] / p.Total(), Q: qm[i] / q.Total(),
			CountP: pm[i], CountQ: qm[i], Counted: [2]bool{pc, qc},
		}
	}
	return rows
}

// mostRows is how many whole numbers are looked at one by one.
const mostRows = 1000

// integers are the rows of a pair of which at least one side is a family on the
// whole numbers; p or q is the other side where that names its outcomes.
func (m *Model) integers(p, q *family.Categorical) []Row {
	lo, hi := math.Inf(1), math.Inf(-1)
	mass := [2]map[float64]float64{}
	var words []Row // outcomes that are no whole numbers
	for w, c := range [2]*family.Categorical{p, q} {
		if c == nil {
			u, _ := m.Dist(Which(w)).(family.Univariate)
			low, high := u.Support()
			lo, hi = min(lo, max(low, math.Ceil(m.axis.Lo))), max(hi, min(high, math.Floor(m.axis.Hi)))
			continue
		}
		mass[w] = map[float64]float64{}
		probs := c.Probs()
		for i, pr := range probs {
			k, ok := c.Integer(i)
			if !ok {
				r := Row{Name: c.Name(i), P: pr}
				if w == 1 {
					r.P, r.Q = 0, pr
				}
				words = append(words, r)
				continue
			}
			mass[w][k] = pr
			lo, hi = min(lo, k), max(hi, k)
		}
	}
	if !(hi-lo < mostRows) {
		lo, hi = m.window(lo, hi)
	}
	at := func(w Which, k float64) float64 {
		if mass[w] != nil {
			return mass[w][k]
		}
		return special.Exp(m.Dist(w).(family.Univariate).LogProb(k))
	}
	var rows []Row
	for k := lo; k <= hi; k++ {
		rows = append(rows, Row{Name: strconv.FormatFloat(k, 'f', -1, 64), P: at(P, k), Q: at(Q, k)})
	}
	return slices.Concat(rows, words)
}

// window is the part of a long range that P's and Q's middles lie in.
func (m *Model) window(lo, hi float64) (float64, float64) {
	mid := lo
	if u, ok := m.P.(family.Univariate); ok {
		mid = u.Quantile(0.5)
	}
	from := max(lo, math.Floor(mid-mostRows/2))
	return from, min(hi, from+mostRows-1)
}

// beyond is the row of all outcomes that have none of their own.
func (m *Model) beyond(sum float64) *Row {
	if len(m.rows) == 0 {
		return nil
	}
	p, q := 1.0, 1.0
	for _, r := range m.rows {
		p, q = p-r.P, q-r.Q
	}
	const rounding = 1e-9
	if p < rounding && q < rounding || m.P.Family().Kind == family.Named && m.Q.Family().Kind == family.Named {
		return nil
	}
	r := Row{P: max(p, 0), Q: max(q, 0)} // many ratios, no one of them
	if d := m.KL(P).Nats; !math.IsInf(d, 1) && !math.IsInf(sum, 1) {
		r.Term, r.Sum = d-sum, d
	} else {
		r.Term, r.Sum = math.Inf(1), math.Inf(1)
	}
	return &r
}

// Lost names the outcomes that P has and Q gives no chance, the reason of an
// infinite D(P‖Q); for the other way round, those that Q has and P does not.
func (m *Model) Lost(way Way) []string {
	rows, _ := m.Rows()
	var lost []string
	for _, r := range rows {
		if r.Prob(way) > 0 && r.Prob(way.Other()) == 0 {
			lost = append(lost, r.Name)
		}
	}
	return lost
}

// Extremes are the places in Rows where you pay most and earn most back, -1
// where nothing is paid or earned.
func (m *Model) Extremes() (pays, earns int) {
	rows, _ := m.Rows()
	pays, earns = -1, -1
	for i, r := range rows {
		if r.Term > 0 && (pays < 0 || r.Term > rows[pays].Term) {
			pays = i
		}
		if r.Term < 0 && (earns < 0 || r.Term < rows[earns].Term) {
			earns = i
		}
	}
	return pays, earns
}
