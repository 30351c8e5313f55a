// Package outcomes lays two distributions that can be counted out side by side,
// outcome by outcome, as the lessons show them.
package outcomes

import (
	"fmt"
	"math"
	"strconv"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// Table is P and Q over the same outcomes.
type Table struct {
	Names []string
	P, Q  []float64 // probabilities
}

// Rows bounds a table: beyond it a distribution on the whole numbers is cut.
const Rows = 2000

// negligible is the mass of P and of Q that a cut may leave out on each side.
const negligible = 1e-15

// New lays out p and q, which are on named outcomes or on whole numbers. Of
// distributions without an end it holds the outcomes that hold all but 1e-15 of
// both.
func New(p, q family.Dist) (*Table, error) {
	if err := family.Compare(p, q); err != nil {
		return nil, err
	}
	return Beside(p, q)
}

// Beside is New for distributions that need not have an outcome in common, such
// as two that are to be mixed.
func Beside(p, q family.Dist) (*Table, error) {
	pc, pNamed := p.(*family.Categorical)
	qc, qNamed := q.(*family.Categorical)
	if pNamed && qNamed {
		pm, qm := family.Align(pc, qc)
		return &Table{family.AlignNames(pc, qc), divide(pm, pc.Total()), divide(qm, qc.Total())}, nil
	}
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, d := range []family.Dist{p, q} {
		l, h, err := ends(d)
		if err != nil {
			return nil, err
		}
		lo, hi = min(lo, l), max(hi, h)
	}
	if hi-lo >= Rows {
		return nil, &family.Problem{Text: fmt.Sprintf("a table of %.0f outcomes is too long to show: at most %d", hi-lo+1, Rows), Domain: true}
	}
	t := &Table{}
	for k := lo; k <= hi; k++ {
		t.Names = append(t.Names, strconv.FormatFloat(k, 'f', -1, 64))
		t.P = append(t.P, mass(p, k))
		t.Q = append(t.Q, mass(q, k))
	}
	return t, nil
}

// ends are the least and the greatest whole number that matter to d.
func ends(d family.Dist) (lo, hi float64, err error) {
	if c, ok := d.(*family.Categorical); ok {
		lo, hi = math.Inf(1), math.Inf(-1)
		for i := range c.Len() {
			k, ok := c.Integer(i)
			if !ok {
				return 0, 0, &family.Problem{Text: fmt.Sprintf("the outcome %q is not a whole number, as those of the other distribution are", c.Name(i)), Domain: true}
			}
			lo, hi = min(lo, k), max(hi, k)
		}
		return lo, hi, nil
	}
	u := d.(family.Univariate)
	lo, hi = u.Support()
	if math.IsInf(lo, -1) || hi-lo >= Rows {
		lo = u.Quantile(negligible)
	}
	if math.IsInf(hi, 1) || hi-lo >= Rows {
		hi = u.Quantile(1 - negligible)
	}
	return lo, hi, nil
}

func mass(d family.Dist, k float64) float64 {
	if c, ok := d.(*family.Categorical); ok {
		for i := range c.Len() {
			if at, ok := c.Integer(i); ok && at-k == 0 {
				return c.Probs()[i]
			}
		}
		return 0
	}
	return special.Exp(d.(family.Univariate).LogProb(k))
}

func divide(mass []float64, total float64) []float64 {
	out := make([]float64, len(mass))
	for i, m := range mass {
		out[i] = m / total
	}
	return out
}

// Term is outcome i's share p·log(p/q) of D(P‖Q), in nats: 0 where p is 0, +Inf
// where q alone is.
func (t *Table) Term(i int) float64 {
	p, q := t.P[i], t.Q[i]
	switch {
	case p <= 0:
		return 0
	case q <= 0:
		return math.Inf(1)
	}
	return p * special.LogRatio(p, q)
}

// Entropy is H of a column, in nats.
func Entropy(p []float64) float64 {
	var h special.Accumulator
	for _, x := range p {
		if x > 0 {
			h.Add(-float64(x * special.Log(x)))
		}
	}
	return h.Value()
}

// CrossEntropy is H(P,Q) = -Σ p·log q, in nats; +Inf where P has an outcome that
// Q excludes.
func (t *Table) CrossEntropy() float64 {
	var h special.Accumulator
	for i, p := range t.P {
		if p <= 0 {
			continue
		}
		if t.Q[i] <= 0 {
			return math.Inf(1)
		}
		h.Add(-float64(p * special.Log(t.Q[i])))
	}
	return h.Value()
}
