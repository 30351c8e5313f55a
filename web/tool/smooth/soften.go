package smooth

import (
	"math"

	"klviz/wasm/estimate"
	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/wasm/special"
	"klviz/web/state"
)

// soft is a pair whose second side is made less sure of itself.
//
// Lists of outcomes get something added to each (estimate.Smoothing); others are
// told a share of the truth: (1 − ε)·q + ε·p. Its divergence is at most −log ε
// (the skew divergence: Lee, Measures of distributional similarity, ACL 1999).
type soft struct {
	p, q    family.Dist
	counted bool
	lists   bool
}

func newSoft(m *state.Model, way state.Way) soft {
	s := soft{p: m.Dist(way), q: m.Dist(way.Other())}
	q, named := s.q.(*family.Categorical)
	_, also := s.p.(*family.Categorical)
	if s.lists = named && also; s.lists {
		_, s.counted = q.Counts()
	}
	return s
}

// exponents are how much may be added, as powers of ten.
func (s soft) exponents() (lo, hi float64) {
	switch {
	case s.counted:
		return -6, 1 // counts
	case s.lists:
		return -9, -0.5
	}
	return -9, math.Log10(0.5)
}

// other is the softened side; ok is false where it cannot be spelled.
func (s soft) other(added float64) (d family.Dist, ok bool) {
	switch q := s.q.(type) {
	case *family.Categorical:
		p, named := s.p.(*family.Categorical)
		if !named {
			return nil, false
		}
		names := family.AlignNames(q, p)
		qm, _ := family.Align(q, p)
		mass := make([]float64, len(qm))
		for i := range mass {
			mass[i] = qm[i]
			if !s.counted {
				mass[i] /= q.Total()
			}
		}
		probs, err := (estimate.Smoothing{Alpha: added}).Probabilities(mass)
		if err != nil {
			return nil, false
		}
		c, err := family.NewCategorical(names, probs, true)
		return c, err == nil
	case family.Univariate:
		p, line := s.p.(family.Univariate)
		if !line || q.Family().Kind != family.Real {
			return nil, false
		}
		m, err := family.NewMixture([]float64{1 - added, added}, []family.Univariate{q, p})
		return m, err == nil
	}
	return nil, false
}

// at is the divergence in nats with so much added.
func (s soft) at(added float64) (measure.Result, bool) {
	if d, ok := s.other(added); ok {
		r, err := measure.KLWith(s.p, d, measure.Options{Coarse: true})
		return r, err == nil
	}
	return s.sum(added)
}

// mostSummed is how many whole numbers are looked at.
const mostSummed = 200000

// sum is Σ p log(p/((1−ε)q + εp)) over the whole numbers, and over what else
// either side names.
func (s soft) sum(added float64) (measure.Result, bool) {
	switch p := s.p.(type) {
	case *family.Categorical:
		q, ok := s.q.(family.Univariate)
		if !ok {
			return measure.Result{}, false
		}
		total := 0.0
		for i, x := range p.Probs() {
			qx := 0.0
			if k, whole := p.Integer(i); whole {
				qx = special.Exp(q.LogProb(k))
			}
			total += term(x, qx, added)
		}
		return measure.Result{Nats: total, Method: measure.ExactSum}, true
	case family.Univariate:
		lo, hi := p.Quantile(1e-15), p.Quantile(1-1e-15)
		if p.Family().Kind != family.Integer || !(hi-lo < mostSummed) {
			return measure.Result{}, false
		}
		of := func(float64) float64 { return 0 }
		switch q := s.q.(type) {
		case family.Univariate:
			of = func(k float64) float64 { return special.Exp(q.LogProb(k)) }
		case *family.Categorical:
			known := map[float64]float64{}
			for i, x := range q.Probs() {
				if k, whole := q.Integer(i); whole {
					known[k] = x
				}
			}
			of = func(k float64) float64 { return known[k] }
		}
		total := 0.0
		for k := lo; k <= hi; k++ {
			total += term(special.Exp(p.LogProb(k)), of(k), added)
		}
		return measure.Result{Nats: max(total, 0), Method: measure.ExactSum}, true
	}
	return measure.Result{}, false
}

func term(p, q, added float64) float64 {
	if !(p > 0) {
		return 0
	}
	return p * (special.Log(p) - special.Log((1-added)*q+added*p))
}
