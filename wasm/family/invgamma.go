package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// InvGamma is the family of 1/Y for a gamma Y whose rate is the scale here.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994),
// ch. 17, 8.
var InvGamma = Family{
	ID: "invgamma", Name: "Inverse gamma", Kind: Real,
	Params: []Param{
		// The scale's handle is at the mode; the shape's at twice that, less as it grows.
		shape("shape", "shape", "a").atInverse(0, func(a []float64) float64 { return a[1] }),
		positive("scale", "scale", "b", Scale).atMultiple(1, func(a []float64) float64 { return 1 / (a[0] + 1) }),
	},
	Start:   []float64{3, 2},
	Formula: "b^a x^(−a−1) e^(−b/x) / Γ(a) for x > 0",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 17",
	Aliases: []Alias{
		{Name: "invgamma", From: "SciPy", Keys: []string{"a", "loc", "scale"}, Args: unshifted},
		{Name: "InverseGamma", From: "PyTorch", Keys: []string{"concentration", "rate"}, Args: keep(required, required)},
	},
	New: func(a []float64) Univariate { return &invGamma{newGamma(a)} },
	KL: func(pd, qd Univariate) (nats, bound float64) {
		// 1/x is one-to-one, and divergence does not change under such maps.
		p, q := pd.(*invGamma).y, qd.(*invGamma).y
		return gammaDivergence(p.shape, p.rate, q.shape, q.rate)
	},
	Fit: func(xs []float64) ([]float64, error) {
		inverse := make([]float64, len(xs))
		for i, x := range xs {
			inverse[i] = 1 / x
		}
		return fitGamma(inverse)
	},
}

type invGamma struct{ y *gammaDist }

func (g *invGamma) Family() *Family { return &InvGamma }
func (g *invGamma) String() string  { return spell(&InvGamma, g.y.args) }
func (g *invGamma) Args() []float64 { return g.y.args }

func (g *invGamma) LogProb(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 1) {
		return math.Inf(-1)
	}
	if !(x > 0x1p-1000 && x < 0x1p1000 && g.y.mean > 0x1p-900 && g.y.mean < 0x1p900) { // 1/x may leave float64
		return float64(g.y.shape*(special.Log(g.y.rate)-special.Log(x))) - g.y.rate/x - special.Lgamma(g.y.shape) - special.Log(x)
	}
	// As the gamma's at t/a − 1 = (b − ax)/(ax), which 1/x would round.
	ax := g.y.shape * x
	d := (g.y.rate - ax - math.FMA(g.y.shape, x, -ax)) / ax
	return g.y.logNorm - float64(g.y.shape*hDiff(d, g.y.rate/g.y.shape, x)) - special.Log(x)
}

func (g *invGamma) CDF(x float64) float64 {
	return special.GammaQ(g.y.shape, g.y.rate/max(x, 0))
}

func (g *invGamma) Survival(x float64) float64 {
	return special.GammaP(g.y.shape, g.y.rate/max(x, 0))
}

func (g *invGamma) Quantile(u float64) float64 { return g.y.rate / special.GammaQInv(g.y.shape, u) }

func (g *invGamma) upperQuantile(v float64) float64 {
	return g.y.rate / special.GammaPInv(g.y.shape, v)
}

// Mean is b/(a − 1), infinite for a ≤ 1.
func (g *invGamma) Mean() float64 {
	if g.y.shape <= 1 {
		return math.Inf(1)
	}
	return g.y.rate / (g.y.shape - 1)
}

// Variance is b²/((a − 1)²(a − 2)), infinite for a ≤ 2.
func (g *invGamma) Variance() float64 {
	if g.y.shape <= 2 {
		return math.Inf(1)
	}
	m := g.Mean()
	return m * m / (g.y.shape - 2)
}

// Entropy is a + log b + log Γ(a) − (1 + a)ψ(a): the gamma's plus E log x².
func (g *invGamma) Entropy() float64 {
	gap := special.LogMinusDigamma(g.y.shape)
	return float64((g.y.shape+1)*gap) - g.y.logNorm - special.Log(g.y.mean)
}

func (g *invGamma) Mode() float64             { return g.y.rate / (g.y.shape + 1) }
func (g *invGamma) Support() (lo, hi float64) { return 0, math.Inf(1) }
func (g *invGamma) Rand(r *rand.Rand) float64 { return 1 / g.y.Rand(r) }
func (g *invGamma) Kinks() []float64          { return []float64{g.Mode()} }

func (g *invGamma) Tail(side int) Tail {
	if side < 0 {
		return Tail{End: 0, Decay: Exponent, Index: 1, Rate: g.y.rate}
	}
	return Tail{End: math.Inf(1), Decay: Power, Index: g.y.shape}
}

func (g *invGamma) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*invGamma)
	if !ok {
		return nil
	}
	ratio := g.y.LogRatio(o.y)
	return func(x float64) float64 {
		if !(x > 0x1p-1000 && x < 0x1p1000) {
			return plainRatio(g.LogProb(x), o.LogProb(x))
		}
		return ratio(1 / x)
	}
}
