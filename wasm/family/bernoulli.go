package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Bernoulli is the family of one trial: 1 with probability p, else 0.
//
// Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), ch. 3.
var Bernoulli = Family{
	ID: "bernoulli", Name: "Bernoulli", Kind: Integer,
	Params:  []Param{probability("p", "probability of 1", "p", false).atValue(0)},
	Start:   []float64{0.3},
	Formula: "pᵏ (1 − p)¹⁻ᵏ for k = 0, 1",
	Source:  "Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), ch. 3",
	Aliases: []Alias{
		{Name: "Bernoulli", From: "PyTorch", Keys: []string{"probs"}, Args: keep(required)},
	},
	New: func(a []float64) Univariate { return &bernoulli{member{a}, a[0]} },
	KL: func(p, q Univariate) (nats, bound float64) {
		v := bernoulliTerms(p.(*bernoulli).p, q.(*bernoulli).p)
		if math.IsInf(v, 1) || v == 0 {
			return v, 0
		}
		return closed(v, 20, v)
	},
	Fit: func(xs []float64) ([]float64, error) {
		m, err := wholeMean(xs)
		if err == nil && m > 1 {
			err = errNotTrial
		}
		return []float64{m}, err
	},
}

type bernoulli struct {
	member
	p float64
}

func (b *bernoulli) Family() *Family { return &Bernoulli }
func (b *bernoulli) String() string  { return spell(&Bernoulli, b.args) }

func (b *bernoulli) LogProb(x float64) float64 {
	switch x {
	case 0:
		return special.Log1p(-b.p)
	case 1:
		return special.Log(b.p)
	}
	return math.Inf(-1)
}

func (b *bernoulli) LogMass(x float64) float64 { return b.LogProb(x) }
func (b *bernoulli) Up(float64) float64        { return b.p / (1 - b.p) }
func (b *bernoulli) MostUp(float64) float64    { return b.p / (1 - b.p) }

func (b *bernoulli) CDF(x float64) float64 { return 1 - b.Survival(x) }

func (b *bernoulli) Survival(x float64) float64 {
	switch {
	case x >= 1:
		return 0
	case x >= 0:
		return b.p
	}
	return 1
}

func (b *bernoulli) Quantile(u float64) float64 {
	if u <= 1-b.p && b.p < 1 {
		return 0
	}
	return min(1, math.Ceil(b.p))
}

func (b *bernoulli) Mean() float64     { return b.p }
func (b *bernoulli) Variance() float64 { return b.p * (1 - b.p) }

// Entropy is −p log p − (1−p) log(1−p).
func (b *bernoulli) Entropy() float64 {
	h := 0.0
	if b.p > 0 {
		h -= float64(b.p * special.Log(b.p))
	}
	if b.p < 1 {
		h -= float64((1 - b.p) * special.Log1p(-b.p))
	}
	return h
}

func (b *bernoulli) Mode() float64 {
	if b.p > 0.5 {
		return 1
	}
	return 0
}

func (b *bernoulli) Support() (lo, hi float64) {
	switch {
	case b.p <= 0:
		return 0, 0
	case b.p >= 1:
		return 1, 1
	}
	return 0, 1
}

func (b *bernoulli) Rand(r *rand.Rand) float64 { return b.Quantile(openUnit(r)) }
