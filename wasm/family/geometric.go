package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Geometric is the family of the number of failures before the first success.
//
// Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), ch. 5.
var Geometric = Family{
	ID: "geometric", Name: "Geometric", Kind: Integer,
	Params:  []Param{probability("p", "probability of success", "p", true).atOdds(0, func([]float64) float64 { return 1 })},
	Start:   []float64{0.3},
	Formula: "p (1 − p)ᵏ for k = 0, 1, 2, …",
	Source:  "Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), ch. 5",
	Aliases: []Alias{
		{Name: "geom", From: "SciPy", Keys: []string{"p", "loc"}, Args: withDefaults([]float64{required, 0},
			func(v []float64) ([]float64, error) {
				if v[1] != -1 {
					return nil, errFromOne
				}
				return v[:1], nil
			})},
		{Name: "Geometric", From: "PyTorch", Keys: []string{"probs"}, Args: keep(required)},
	},
	New: func(a []float64) Univariate {
		return &geometric{member{a}, a[0], special.Log(a[0]), special.Log1p(-a[0])}
	},
	KL: func(p, q Univariate) (nats, bound float64) {
		a, b := p.(*geometric).p, q.(*geometric).p
		v := bernoulliTerms(a, b) / a
		if v == 0 || math.IsInf(v, 1) && b >= 1 {
			return v, 0
		}
		return closed(v, 24, v)
	},
	Fit: func(xs []float64) ([]float64, error) {
		m, err := wholeMean(xs)
		return []float64{1 / (1 + m)}, err // the maximum-likelihood fit
	},
}

type geometric struct {
	member
	p, logP, logFail float64
}

func (g *geometric) Family() *Family { return &Geometric }
func (g *geometric) String() string  { return spell(&Geometric, g.args) }

func (g *geometric) LogProb(x float64) float64 {
	if !(x >= 0) || !isWhole(x) {
		return math.Inf(-1)
	}
	return g.LogMass(x)
}

func (g *geometric) LogMass(k float64) float64 {
	if k <= 0 {
		return g.logP
	}
	return g.logP + float64(k*g.logFail)
}

func (g *geometric) Up(float64) float64 { return 1 - g.p }

func (g *geometric) MostUp(float64) float64 { return 1 - g.p }

func (g *geometric) CDF(x float64) float64 {
	if x < 0 {
		return 0
	}
	return -special.Expm1((math.Floor(x) + 1) * g.logFail)
}

func (g *geometric) Survival(x float64) float64 {
	if x < 0 {
		return 1
	}
	return special.Exp((math.Floor(x) + 1) * g.logFail)
}

func (g *geometric) Quantile(u float64) float64      { return integerQuantile(g, u) }
func (g *geometric) upperQuantile(v float64) float64 { return integerUpperQuantile(g, v) }
func (g *geometric) Mean() float64                   { return (1 - g.p) / g.p }
func (g *geometric) Variance() float64               { return (1 - g.p) / g.p / g.p }
func (g *geometric) Mode() float64                   { return 0 }

// Entropy is −log p − (1−p)/p log(1−p).
func (g *geometric) Entropy() float64 {
	if g.p >= 1 {
		return 0
	}
	return -g.logP - float64((1-g.p)/g.p*g.logFail)
}

func (g *geometric) Support() (lo, hi float64) {
	if g.p >= 1 {
		return 0, 0
	}
	return 0, math.Inf(1)
}

func (g *geometric) Rand(r *rand.Rand) float64 { return g.Quantile(openUnit(r)) }
