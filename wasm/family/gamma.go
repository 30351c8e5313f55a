package family

import (
	"errors"
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Gamma is the gamma family by shape and rate.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994),
// ch. 17.
var Gamma = Family{
	ID: "gamma", Name: "Gamma", Kind: Real,
	Params: []Param{
		// The shape's handle is at the mean, the rate's one deviation right of it.
		shape("shape", "shape", "a").atMultiple(0, func(a []float64) float64 { return 1 / a[1] }),
		positive("rate", "rate", "b", Rate).atInverse(1, func(a []float64) float64 { return a[0] + math.Sqrt(a[0]) }),
	},
	Start:   []float64{3, 2},
	Formula: "b^a x^(a−1) e^(−bx) / Γ(a) for x ≥ 0",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 17",
	Aliases: []Alias{
		{Name: "gamma", From: "SciPy", Keys: []string{"a", "loc", "scale"}, Args: func(v []float64) ([]float64, error) {
			a, err := unshifted(v)
			if err != nil {
				return nil, err
			}
			return []float64{a[0], 1 / a[1]}, nil
		}},
		{Name: "Gamma", From: "PyTorch", Keys: []string{"concentration", "rate"}, Args: keep(required, required)},
	},
	New: func(a []float64) Univariate { return newGamma(a) },
	KL: func(pd, qd Univariate) (nats, bound float64) {
		p, q := pd.(*gammaDist), qd.(*gammaDist)
		return gammaDivergence(p.shape, p.rate, q.shape, q.rate)
	},
	Fit: fitGamma,
}

type gammaDist struct {
	member
	shape, rate float64
	mean        float64
	logNorm     float64 // log(√a/√(2π)) − R(a), R being Stirling's rest
}

func newGamma(a []float64) *gammaDist {
	return &gammaDist{
		member: member{a}, shape: a[0], rate: a[1], mean: a[0] / a[1],
		logNorm: 0.5*special.Log(a[0]) - halfLog2Pi - special.StirlingRest(a[0]),
	}
}

func (g *gammaDist) Family() *Family { return &Gamma }
func (g *gammaDist) String() string  { return spell(&Gamma, g.args) }

// logXF is log(x f(x)) for x > 0. With t = bx, Stirling's formula for Γ(a) gives
//
//	x f(x) = √(a/2π) e^(−R(a)) exp(−a h(t/a)),   h(x) = x − 1 − log x,
//
// which holds its digits near the mode where a log t − t − log Γ(a) cancels
// (Loader, Fast and accurate computation of binomial probabilities, 2000).
func (g *gammaDist) logXF(x float64) float64 {
	if !(g.mean > 0x1p-900 && g.mean < 0x1p900) {
		return float64(g.shape*(special.Log(g.rate)+special.Log(x))) - float64(g.rate*x) - special.Lgamma(g.shape)
	}
	d := math.FMA(g.rate, x, -g.shape) / g.shape
	return g.logNorm - float64(g.shape*hDiff(d, x, g.mean))
}

func (g *gammaDist) LogProb(x float64) float64 {
	switch {
	case !(x >= 0) || math.IsInf(x, 1):
		return math.Inf(-1)
	case x == 0:
		return powerAtZero(g.shape, special.Log(g.rate))
	}
	return g.logXF(x) - special.Log(x)
}

// powerAtZero is the log density at 0 of one that goes like x^(a−1) there, atOne
// being its value for a = 1.
func powerAtZero(a, atOne float64) float64 {
	switch {
	case a > 1:
		return math.Inf(-1)
	case a < 1:
		return math.Inf(1)
	}
	return atOne
}

func (g *gammaDist) CDF(x float64) float64 {
	return special.GammaP(g.shape, g.rate*max(x, 0))
}

func (g *gammaDist) Survival(x float64) float64 {
	return special.GammaQ(g.shape, g.rate*max(x, 0))
}

func (g *gammaDist) Quantile(u float64) float64 { return special.GammaPInv(g.shape, u) / g.rate }

func (g *gammaDist) upperQuantile(v float64) float64 { return special.GammaQInv(g.shape, v) / g.rate }

func (g *gammaDist) Mean() float64     { return g.mean }
func (g *gammaDist) Variance() float64 { return g.mean / g.rate }

// Entropy is a − log b + log Γ(a) + (1 − a)ψ(a), with Stirling's formula for both
// functions so that it does not cancel for large a.
func (g *gammaDist) Entropy() float64 {
	return float64((g.shape-1)*special.LogMinusDigamma(g.shape)) -
		g.logNorm + special.Log(g.mean)
}

func (g *gammaDist) Mode() float64             { return max(g.shape-1, 0) / g.rate }
func (g *gammaDist) Support() (lo, hi float64) { return 0, math.Inf(1) }
func (g *gammaDist) Rand(r *rand.Rand) float64 { return drawGamma(r, g.shape) / g.rate }

// drawGamma draws from gamma(a, 1).
//
// Marsaglia & Tsang, A simple method for generating gamma variables, ACM TOMS 26
// (2000); shapes below 1 by their boost of U^(1/a).
func drawGamma(r *rand.Rand, a float64) float64 {
	if a < 1 {
		boost := special.Exp(special.Log(openUnit(r)) / a)
		return drawGamma(r, a+1) * boost
	}
	d := a - 1.0/3
	c := 1 / math.Sqrt(9*d)
	for {
		z := special.NormalQuantile(openUnit(r))
		v := 1 + c*z
		if v <= 0 {
			continue
		}
		v = v * v * v
		if special.Log(openUnit(r)) < z*z/2+d-d*v+d*special.Log(v) {
			return d * v
		}
	}
}

func (g *gammaDist) Kinks() []float64 { return []float64{g.Mode()} }

func (g *gammaDist) Tail(side int) Tail {
	if side < 0 {
		return Tail{End: 0, Decay: Power, Index: g.shape}
	}
	return Tail{End: math.Inf(1), Decay: Exponent, Index: 1, Rate: g.rate}
}

// LogRatio is, with d = a_q − a_p, δ = (b_q − b_p)/b_p, t = b_p x and B the Bregman
// divergence of log Γ from a_p to a_q,
//
//	log p − log q = B + d(ψ(a_p) − log t) + (t − a_q)δ + a_q φ(δ).
func (g *gammaDist) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*gammaDist)
	if !ok {
		return nil
	}
	d, delta := o.shape-g.shape, (o.rate-g.rate)/g.rate
	c := bregmanTo(special.Trigamma, g.shape, o.shape, d) - float64(d*special.LogMinusDigamma(g.shape)) +
		float64(o.shape*hDiff(delta, o.rate, g.rate))
	return func(x float64) float64 {
		if !(x > 0) || !(g.mean > 0x1p-900 && g.mean < 0x1p900) {
			return plainRatio(g.LogProb(x), o.LogProb(x))
		}
		return c - float64(d*special.LogRatio(x, g.mean)) + float64((float64(g.rate*x)-o.shape)*delta)
	}
}

// gammaDivergence is
//
//	D(p‖q) = a_q h(b_q a_p/(b_p a_q)) + S,
//	S = ∫ from a_p to a_q of (a_q − t)(ψ′(t) − 1/t) dt,
//
// both ≥ 0 (Penny 2001, split at equal means). ops: h with its argument 24, S 40.
func gammaDivergence(shapeP, rateP, shapeQ, rateQ float64) (nats, bound float64) {
	if shapeP == shapeQ && rateP == rateQ {
		return 0, 0
	}
	meanRatio := float64(shapeQ * hProducts(rateQ, shapeP, rateP, shapeQ))
	v := meanRatio + bregmanTo(special.TrigammaExcess, shapeP, shapeQ, shapeQ-shapeP)
	return closed(v, 48, v)
}

// fitGamma is the maximum-likelihood fit: log a − ψ(a) = log x̄ − mean log x.
func fitGamma(xs []float64) ([]float64, error) {
	logs, err := logSamples(xs)
	if err != nil {
		return nil, err
	}
	m, _, err := meanVariance(xs)
	if err != nil {
		return nil, err
	}
	ml := 0.0
	for _, l := range logs {
		ml += l / float64(len(logs))
	}
	gap := special.Log(m) - ml
	if !(gap > 0) {
		return nil, errFewSamples
	}
	a := crossing(func(a float64) bool { return special.LogMinusDigamma(a) <= gap }, 0.1/gap, 2/gap+1)
	if math.IsInf(a/m, 0) {
		return nil, errors.New("the samples are too small for a rate")
	}
	return []float64{a, a / m}, nil
}
