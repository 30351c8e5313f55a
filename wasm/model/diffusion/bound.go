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

// NewBound computes the bound.
func NewBound(d *Data, s *Schedule) *Bound {
	b := BeginBound(d, s)
	for b.Next() {
	}
	return &b.Bound
}

// Bounding is a bound that is computed step by step, from T down to 1.
type Bounding struct {
	Bound // of the steps so far
	data  *Data
	s     *Schedule
	sums  [variances]special.Accumulator
}

// BeginBound has the part that is the same for every step.
func BeginBound(d *Data, s *Schedule) *Bounding {
	b := &Bounding{data: d, s: s}
	b.Entropy = d.Entropy()
	dim, left := float64(d.dim), s.AlphaBar(s.Steps())
	b.Prior = 0.5 * (float64(left*(d.secondMoment()-dim)) - float64(dim*special.Log1p(-left)))
	for v := range b.sums {
		b.sums[v].Add(b.Prior)
		b.Total[v] = b.Prior
	}
	return b
}

// Next computes one step more and reports whether others are still to come.
func (b *Bounding) Next() bool {
	t := b.s.Steps() - len(b.Terms)
	if t < 1 {
		return false
	}
	m := b.data.Marginal(b.s, t)
	if len(b.Terms) == 0 {
		b.End = m.KL
	}
	term := stepCost(b.s, t, float64(b.data.dim), m.Unknown)
	for v := range b.sums {
		b.sums[v].Add(term.Cost[v])
		b.Total[v] = b.sums[v].Value()
	}
	b.Terms = append(b.Terms, term)
	return t > 1
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
