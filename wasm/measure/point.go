package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// A point is what a measure sees of two distributions at one outcome: densities
// or masses, their logarithms, and l = log p - log q, formed by differences of
// parameters where the families allow.
type point struct {
	p, q, lp, lq, l float64
	fuzz            float64 // how far l may be off, in units of the last place of 1
	shift           float64 // the logarithm of the length that lp and lq contain
}

// pair evaluates two distributions on the line or on the integers.
type pair struct {
	p, q  family.Univariate
	ratio func(x float64) float64 // nil: by the difference of logarithms
	terms float64                 // of the logarithms that cancel in them
}

func newPair(p, q family.Univariate) pair {
	a := pair{p: p, q: q, terms: family.Roundings(p) + family.Roundings(q)}
	if c, ok := p.(family.Comparable); ok {
		a.ratio = c.LogRatio(q)
	}
	return a
}

// at returns the point at a spot, densities times its length; false on a pole, which only a rounded x can hit.
func (a *pair) at(s spot) (point, bool) {
	t := point{lp: s.logProb(a.p), lq: s.logProb(a.q), shift: s.shift}
	if math.IsInf(t.lp, 1) || math.IsInf(t.lq, 1) {
		return t, false
	}
	t.lp += s.shift
	t.lq += s.shift
	t.p, t.q = special.Exp(t.lp), special.Exp(t.lq)
	noP, noQ := math.IsInf(t.lp, -1), math.IsInf(t.lq, -1)
	switch {
	case noP && noQ:
		return t, true
	case noP || noQ:
		t.l = t.lp - t.lq
		return t, true
	}
	var byDifferences bool
	if t.l, byDifferences = s.ratio(a.ratio, t.lp, t.lq); byDifferences {
		t.fuzz = 4 * math.Abs(t.l)
	} else {
		t.fuzz = 2 + math.Abs(t.lp) + math.Abs(t.lq) + a.terms
	}
	return t, true
}

// A quantity is a measure's integrand, or the term of its sum.
type quantity struct {
	// of returns the term and how much it changes with l: |∂term/∂l|. It must
	// answer also where one of p and q is 0 and l is infinite.
	of func(t point) (value, slope float64)
	// weight bounds what the term can be nearby; where it has become nothing the
	// integration ends. nil: (p + q)·(1 + |l|).
	weight func(t point) float64
	// kinked says that the term is not smooth where p = q.
	kinked bool
}

func (g *quantity) bound(t point) float64 {
	if g.weight != nil {
		return g.weight(t)
	}
	w := t.p + t.q
	if w == 0 {
		return 0
	}
	if math.IsInf(t.l, 0) {
		return w
	}
	return w * (1 + math.Abs(t.l))
}
