package diffusion

import (
	"math"

	"klviz/wasm/special"
)

// Variance is a choice of the reverse step's variance, one number a step.
type Variance uint8

const (
	Optimal   Variance = iota // the one that makes the bound least (Bao 2022, arXiv:2201.06503, theorem 1)
	Beta                      // β_t
	BetaTilde                 // β̃_t, and β̃_2 at t = 1, where β̃_1 = 0
	variances
)

// Term is one step's share of the bound, in nats, for the three variances.
type Term struct {
	T    int
	Cost [variances]float64
}

// Bound is the variational bound of a model whose denoiser is exact:
//
//	E[-log p(x_0|x_1)] + Σ_{t=2}^T E KL(q(x_{t-1}|x_t,x_0) ‖ p(x_{t-1}|x_t)) + E KL(q(x_T|x_0) ‖ N(0,I))
//
// Source: Ho 2020, equation 5.
type Bound struct {
	Terms []Term // t from T down to 1
	// Prior is E KL(q(x_T|x_0) ‖ N(0, I)), the same for every variance.
	Prior float64
	Total [variances]float64
	// End is KL(q(x_T) ‖ N(0, I)), what would be lost with a perfect reverse.
	End float64
	// Entropy of the data, in nats; -Inf where a part of it is a point.
	Entropy float64
}

// NewBound computes the bound. progress, which may be nil, is told after each
// step and stops the work by returning false: the result is then nil.
func NewBound(d *Data, s *Schedule, progress func(t int) bool) *Bound {
	b := &Bound{Entropy: d.Entropy()}
	steps := s.Steps()
	dim := float64(d.dim)
	left := s.AlphaBar(steps)
	b.Prior = 0.5 * (float64(left*(d.secondMoment()-dim)) - float64(dim*special.Log1p(-left)))
	var sums [variances]special.Accumulator
	for v := range sums {
		sums[v].Add(b.Prior)
	}
	for t := steps; t >= 1; t-- {
		m := d.Marginal(s, t)
		if t == steps {
			b.End = m.KL
		}
		term := stepCost(s, t, dim, m.Unknown)
		for v := range sums {
			sums[v].Add(term.Cost[v])
		}
		b.Terms = append(b.Terms, term)
		if progress != nil && !progress(t) {
			return nil
		}
	}
	for v := range sums {
		b.Total[v] = sums[v].Value()
	}
	return b
}

// Step is the pair of normals of step t ≥ 2 for given x_0 and x_t, in one
// dimension: the truth q(x_{t-1}|x_t,x_0), and the model's with variance v,
// whose mean uses the best guess of x_0.
func Step(d *Data, s *Schedule, t int, x0, xt float64, v Variance) (trueMean, trueVar, modelMean, modelVar float64) {
	guess := d.Denoise(s, t, []float64{xt})[0]
	rest := float64(s.Keep(t) * xt)
	return float64(s.Pull(t)*x0) + rest, s.BetaTilde(t),
		float64(s.Pull(t)*guess) + rest, ReverseVariance(s, t, float64(d.dim), d.Marginal(s, t).Unknown, v)
}

// ReverseVariance is the model's variance of x_{t-1} in each direction, given
// how much of x_0 is unknown at t.
func ReverseVariance(s *Schedule, t int, dim, unknown float64, v Variance) float64 {
	switch v {
	case Beta:
		return s.Beta(t)
	case BetaTilde:
		if t == 1 && s.Steps() > 1 {
			return s.BetaTilde(2)
		}
		if t == 1 {
			return s.Beta(1) // a single step has no β̃_2
		}
		return s.BetaTilde(t)
	}
	pull := s.Pull(t)
	return s.BetaTilde(t) + float64(pull*pull*unknown)/dim
}

// stepCost is the expected cost of step t. The mean is missed by pull·(x_0 -
// guess), which is squared and averaged pull²·unknown, so that
//
//	E KL = ½·(dim·(log(σ²/β̃) + β̃/σ² - 1) + pull²·unknown/σ²)   for t ≥ 2
//	E -log p(x_0|x_1) = ½·(dim·log(2πσ²) + unknown/σ²)           for t = 1
func stepCost(s *Schedule, t int, dim, unknown float64) Term {
	term := Term{T: t}
	pull := s.Pull(t)
	missed := float64(pull*pull*unknown) / dim
	tilde := s.BetaTilde(t)
	for v := Optimal; v < variances; v++ {
		sigma := ReverseVariance(s, t, dim, unknown, v)
		if sigma == 0 {
			// Points that are known without doubt: the model's density there is infinite.
			if t == 1 {
				term.Cost[v] = math.Inf(-1)
			}
			continue
		}
		if t == 1 {
			term.Cost[v] = 0.5 * dim * (special.Log(2*math.Pi*sigma) + missed/sigma)
			continue
		}
		// φ(d) = d - log(1+d) of d = β̃/σ² - 1, from the difference.
		excess := (tilde - sigma) / sigma
		if v == Optimal {
			excess = -missed / sigma
		}
		term.Cost[v] = 0.5 * dim * (special.Phi(excess) + missed/sigma)
	}
	return term
}

// Entropy is that of x_0, in nats.
func (d *Data) Entropy() float64 {
	for _, p := range d.parts {
		if p.Var == 0 {
			return math.Inf(-1)
		}
	}
	// With all of the data left and no noise, x_t is x_0; and
	// entropy = E|x|²/2 + dim/2·log 2π - KL(x_0 ‖ N(0, I)).
	parts := d.at(1, 0)
	var m Marginal
	switch {
	case len(parts) == 1:
		return 0.5 * float64(d.dim) * (1 + special.Log(2*math.Pi*parts[0].variance))
	case d.dim == 1:
		m = line(parts)
	default:
		m = plane(parts)
	}
	return 0.5*(d.secondMoment()+float64(float64(d.dim)*special.Log(2*math.Pi))) - m.KL
}
