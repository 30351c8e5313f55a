package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Rayleigh is the family of lengths of a round two-dimensional normal.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994),
// ch. 18, 10.1.
var Rayleigh = Family{
	ID: "rayleigh", Name: "Rayleigh", Kind: Real,
	Params:  []Param{positive("scale", "mode", "σ", Scale).atValue(0)},
	Start:   []float64{1},
	Formula: "(x/σ²) exp(−x²/(2σ²)) for x ≥ 0",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 18",
	Aliases: []Alias{
		{Name: "rayleigh", From: "SciPy", Keys: []string{"loc", "scale"}, Args: scaleOnly},
	},
	New: func(a []float64) Univariate { return newRayleigh(a) },
	KL:  rayleighKL,
	Fit: func(xs []float64) ([]float64, error) {
		s, err := rootMeanSquare(xs)
		return []float64{s / math.Sqrt2}, err // the maximum-likelihood fit
	},
}

type rayleigh struct {
	member
	scale, logScale float64
}

func newRayleigh(a []float64) *rayleigh {
	return &rayleigh{member{a}, a[0], special.Log(a[0])}
}

func (r *rayleigh) Family() *Family { return &Rayleigh }
func (r *rayleigh) String() string  { return spell(&Rayleigh, r.args) }

func (r *rayleigh) LogProb(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 1) {
		return math.Inf(-1)
	}
	z := x / r.scale
	return special.LogRatio(x, r.scale) - r.logScale - float64(0.5*z*z)
}

func (r *rayleigh) logSurvival(x float64) float64 {
	z := max(x, 0) / r.scale
	return -0.5 * z * z
}

func (r *rayleigh) CDF(x float64) float64      { return -special.Expm1(r.logSurvival(x)) }
func (r *rayleigh) Survival(x float64) float64 { return special.Exp(r.logSurvival(x)) }

func (r *rayleigh) Quantile(u float64) float64 {
	return r.scale * math.Sqrt(-2*special.Log1p(-u))
}

func (r *rayleigh) upperQuantile(v float64) float64 {
	return r.scale * math.Sqrt(-2*special.Log(v))
}

func (r *rayleigh) Mean() float64               { return r.scale * (sqrt2Pi / 2) }
func (r *rayleigh) Variance() float64           { return r.scale * r.scale * (2 - math.Pi/2) }
func (r *rayleigh) Mode() float64               { return r.scale }
func (r *rayleigh) Support() (lo, hi float64)   { return 0, math.Inf(1) }
func (r *rayleigh) Rand(src *rand.Rand) float64 { return r.Quantile(openUnit(src)) }

// Entropy is 1 + log(σ/√2) + γ/2.
func (r *rayleigh) Entropy() float64 {
	return 1 + eulerGamma/2 - math.Ln2/2 + r.logScale
}

func (r *rayleigh) Tail(side int) Tail {
	if side < 0 {
		return Tail{End: 0, Decay: Power, Index: 2}
	}
	return Tail{End: math.Inf(1), Decay: Exponent, Index: 2, Rate: 0.5 / r.scale / r.scale}
}

func (r *rayleigh) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*rayleigh)
	if !ok {
		return nil
	}
	return squareRatio(2, r.scale, o.scale)
}

// rayleighKL is twice the half-normal's: x² is exponential with mean 2σ², and
// D = h(σ_p²/σ_q²) = d² + 2φ(d), d = (σ_p − σ_q)/σ_q.
func rayleighKL(p, q Univariate) (nats, bound float64) {
	v, b := normalDivergence(0, p.(*rayleigh).scale, 0, q.(*rayleigh).scale)
	if math.IsInf(b, 1) {
		return v, b
	}
	return 2 * v, 2 * b
}
