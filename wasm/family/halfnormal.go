package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// HalfNormal is the family of |N| for a normal N with mean 0.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994),
// ch. 13, 10.1.
var HalfNormal = Family{
	ID: "halfnormal", Name: "Half-normal", Kind: Real,
	Params:  []Param{positive("scale", "scale", "σ", Scale).atValue(0)},
	Start:   []float64{1},
	Formula: "√(2/π) exp(−x²/(2σ²)) / σ for x ≥ 0",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 13",
	Aliases: []Alias{
		{Name: "halfnorm", From: "SciPy", Keys: []string{"loc", "scale"}, Args: scaleOnly},
		{Name: "HalfNormal", From: "PyTorch", Keys: []string{"scale"}, Args: keep(required)},
	},
	New: func(a []float64) Univariate { return newHalfNormal(a) },
	KL: func(p, q Univariate) (nats, bound float64) {
		// The halves of two normals with mean 0 differ as the whole do.
		return normalDivergence(0, p.(*halfNormal).scale, 0, q.(*halfNormal).scale)
	},
	Fit: func(xs []float64) ([]float64, error) {
		s, err := rootMeanSquare(xs)
		return []float64{s}, err // the maximum-likelihood fit
	},
}

type halfNormal struct {
	member
	scale, logNorm float64 // log(σ√(π/2))
}

func newHalfNormal(a []float64) *halfNormal {
	return &halfNormal{member{a}, a[0], special.Log(a[0]) + (halfLog2Pi - math.Ln2)}
}

func (h *halfNormal) Family() *Family { return &HalfNormal }
func (h *halfNormal) String() string  { return spell(&HalfNormal, h.args) }

func (h *halfNormal) LogProb(x float64) float64 {
	if !(x >= 0) {
		return math.Inf(-1)
	}
	z := x / h.scale
	return float64(-0.5*z*z) - h.logNorm
}

func (h *halfNormal) CDF(x float64) float64 { return special.Erf(max(x, 0) / h.scale / math.Sqrt2) }

func (h *halfNormal) Survival(x float64) float64 {
	return special.Erfc(max(x, 0) / h.scale / math.Sqrt2)
}

func (h *halfNormal) Quantile(u float64) float64 {
	if u > 0.5 {
		return h.upperQuantile(1 - u)
	}
	// From the middle of the normal, where its quantile would cancel.
	return h.scale * crossing(func(z float64) bool { return special.Erf(z/math.Sqrt2) >= u }, 0, 1)
}

func (h *halfNormal) upperQuantile(v float64) float64 {
	return -h.scale * special.NormalQuantile(v/2)
}

func (h *halfNormal) Mean() float64             { return h.scale * (2 / sqrt2Pi) }
func (h *halfNormal) Variance() float64         { return h.scale * h.scale * (1 - 2/math.Pi) }
func (h *halfNormal) Entropy() float64          { return 0.5 + h.logNorm }
func (h *halfNormal) Mode() float64             { return 0 }
func (h *halfNormal) Support() (lo, hi float64) { return 0, math.Inf(1) }
func (h *halfNormal) Rand(r *rand.Rand) float64 { return h.upperQuantile(openUnit(r)) }

func (h *halfNormal) Tail(side int) Tail {
	if side < 0 {
		return plainEnd(h, side)
	}
	return Tail{End: math.Inf(1), Decay: Exponent, Index: 2, Rate: 0.5 / h.scale / h.scale}
}

func (h *halfNormal) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*halfNormal)
	if !ok {
		return nil
	}
	return squareRatio(1, h.scale, o.scale)
}

// squareRatio is the log ratio of two densities ∝ g(x) σ^−k exp(−x²/(2σ²)) on
// x ≥ 0: k log(σ_q/σ_p) + (z_q − z_p)(z_q + z_p)/2, z = x/σ.
func squareRatio(k, scaleP, scaleQ float64) func(float64) float64 {
	c := k * special.LogRatio(scaleQ, scaleP)
	step := newStep(0, scaleP, 0, scaleQ)
	return func(x float64) float64 {
		if !(x >= 0) {
			return 0
		}
		zp := x / scaleP
		return c + float64(0.5*step.at(zp)*(x/scaleQ+zp))
	}
}

// rootMeanSquare is √(mean x²) of samples that are at least 0.
func rootMeanSquare(xs []float64) (float64, error) {
	m, v, err := meanVariance(xs)
	if err != nil {
		return 0, err
	}
	if lo, _ := extremes(xs); lo < 0 {
		return 0, errNotPositive
	}
	return special.Hypot(m, math.Sqrt(v)), nil
}
