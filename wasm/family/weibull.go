package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Weibull is the family of lifetimes with a power-law hazard.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994),
// ch. 21.
var Weibull = Family{
	ID: "weibull", Name: "Weibull", Kind: Real,
	Params: []Param{
		shapeBeside("shape", "k", 0, 1),
		positive("scale", "scale", "λ", Scale).atValue(1),
	},
	Start:   []float64{2, 1},
	Formula: "(k/λ) (x/λ)^(k−1) exp(−(x/λ)^k) for x ≥ 0",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 21",
	Aliases: []Alias{
		{Name: "weibull_min", From: "SciPy", Keys: []string{"c", "loc", "scale"}, Args: unshifted},
		{Name: "Weibull", From: "PyTorch", Keys: []string{"scale", "concentration"}, Args: swapped},
	},
	New: func(a []float64) Univariate { return newWeibull(a) },
	KL:  weibullKL,
	Fit: fitWeibull,
}

type weibull struct {
	member
	shape, scale  float64
	logShapeScale float64 // log(k/λ)
}

func newWeibull(a []float64) *weibull {
	return &weibull{member{a}, a[0], a[1], special.LogRatio(a[0], a[1])}
}

func (w *weibull) Family() *Family { return &Weibull }
func (w *weibull) String() string  { return spell(&Weibull, w.args) }

// y is log (x/λ)^k.
func (w *weibull) y(x float64) float64 {
	return w.shape * special.LogRatio(x, w.scale)
}

func (w *weibull) LogProb(x float64) float64 {
	switch {
	case !(x >= 0) || math.IsInf(x, 1):
		return math.Inf(-1)
	case x == 0:
		switch {
		case w.shape > 1:
			return math.Inf(-1)
		case w.shape < 1:
			return math.Inf(1)
		}
		return w.logShapeScale
	}
	l := special.LogRatio(x, w.scale)
	return w.logShapeScale + float64((w.shape-1)*l) - special.Exp(w.shape*l)
}

func (w *weibull) CDF(x float64) float64 {
	if !(x > 0) {
		return 0
	}
	return -special.Expm1(-special.Exp(w.y(x)))
}

func (w *weibull) Survival(x float64) float64 {
	if !(x > 0) {
		return 1
	}
	return special.Exp(-special.Exp(w.y(x)))
}

func (w *weibull) Quantile(u float64) float64 { return w.atHazard(-special.Log1p(-u)) }

func (w *weibull) upperQuantile(v float64) float64 { return w.atHazard(-special.Log(v)) }

// atHazard is the x with (x/λ)^k = h.
func (w *weibull) atHazard(h float64) float64 {
	return w.scale * special.Exp(special.Log(h)/w.shape)
}

// Mean is λ Γ(1 + 1/k).
func (w *weibull) Mean() float64 {
	return w.scale * special.Exp(special.Lgamma1p(1/w.shape))
}

// Variance is μ² (Γ(1 + 2e)/Γ(1 + e)² − 1), e = 1/k. The logarithm of that
// quotient is the sum of log Γ's Bregman divergences from 1 + e to 1 + 2e and
// to 1.
func (w *weibull) Variance() float64 {
	e, m := 1/w.shape, w.Mean()
	if e > 1e8 {
		return math.Inf(1)
	}
	l := bregman(special.Trigamma, 1+e, e) + bregman(special.Trigamma, 1+e, -e)
	return m * m * special.Expm1(l)
}

// Entropy is γ(1 − 1/k) − log(k/λ) + 1.
func (w *weibull) Entropy() float64 {
	return float64(eulerGamma*(1-1/w.shape)) - w.logShapeScale + 1
}

// Mode is λ((k − 1)/k)^(1/k), 0 for k ≤ 1.
func (w *weibull) Mode() float64 {
	if w.shape <= 1 {
		return 0
	}
	return w.scale * special.Exp(special.Log1p(-1/w.shape)/w.shape)
}

func (w *weibull) Support() (lo, hi float64) { return 0, math.Inf(1) }
func (w *weibull) Rand(r *rand.Rand) float64 { return w.Quantile(openUnit(r)) }
func (w *weibull) Kinks() []float64          { return []float64{w.scale} }

func (w *weibull) Tail(side int) Tail {
	if side < 0 {
		return Tail{End: 0, Decay: Power, Index: w.shape}
	}
	return Tail{End: math.Inf(1), Decay: Exponent, Index: w.shape, Rate: special.Exp(-w.shape * special.Log(w.scale))}
}

// LogRatio is, with y = k log(x/λ) and δ = y_q − y_p,
//
//	log p − log q = log(k_p/k_q) − δ + e^(y_p) expm1(δ).
func (w *weibull) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*weibull)
	if !ok {
		return nil
	}
	logShape := special.LogRatio(w.shape, o.shape)
	dShape := o.shape - w.shape
	shift := o.shape * special.LogRatio(w.scale, o.scale)
	return func(x float64) float64 {
		if !(x > 0) {
			return plainRatio(w.LogProb(x), o.LogProb(x))
		}
		l := special.LogRatio(x, w.scale)
		d := float64(dShape*l) + shift
		if !(math.Abs(d) <= 1) {
			return w.LogProb(x) - o.LogProb(x)
		}
		return logShape - d + float64(special.Exp(w.shape*l)*special.Expm1(d))
	}
}

// weibullKL: −log X of a Weibull X is Gumbel with scale 1/k and mode −log λ, and
// divergence does not change under such maps. c − 1 = (k_q − k_p)/k_p is formed
// directly: by way of 1/k first, 6e-5 of it is lost at a distance of 1e-12.
func weibullKL(pd, qd Univariate) (nats, bound float64) {
	p, q := pd.(*weibull), qd.(*weibull)
	if sameArgs(&p.member, &q.member) {
		return 0, 0
	}
	return extremeDivergence(q.shape/p.shape, (q.shape-p.shape)/p.shape, -q.shape*special.LogRatio(p.scale, q.scale))
}

// fitWeibull is the maximum-likelihood fit, by the Gumbel fit of −log x.
func fitWeibull(xs []float64) ([]float64, error) {
	logs, err := logSamples(xs)
	if err != nil {
		return nil, err
	}
	for i := range logs {
		logs[i] = -logs[i]
	}
	g, err := fitGumbel(logs)
	if err != nil {
		return nil, err
	}
	return []float64{1 / g[1], special.Exp(-g[0])}, nil
}
