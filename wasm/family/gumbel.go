package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Gumbel is the extreme-value family of maxima.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995),
// ch. 22.
var Gumbel = Family{
	ID: "gumbel", Name: "Gumbel", Kind: Real,
	Params: []Param{
		location("loc", "mode", "μ", 0),
		scale("scale", "scale", "β", 1, 0),
	},
	Start:   []float64{0, 1},
	Formula: "exp(−z − e^(−z)) / β, z = (x − μ)/β",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995), ch. 22",
	Aliases: []Alias{
		{Name: "gumbel_r", From: "SciPy", Keys: []string{"loc", "scale"}, Args: keep(0, 1)},
		{Name: "Gumbel", From: "PyTorch", Keys: []string{"loc", "scale"}, Args: keep(required, required)},
	},
	New: func(a []float64) Univariate { return newGumbel(a) },
	KL:  gumbelKL,
	Fit: fitGumbel,
}

const eulerGamma = 0.57721566490153286060651209008240243104

type gumbel struct {
	member
	loc, scale, logScale float64
}

func newGumbel(a []float64) *gumbel {
	return &gumbel{member{a}, a[0], a[1], special.Log(a[1])}
}

func (g *gumbel) Family() *Family { return &Gumbel }
func (g *gumbel) String() string  { return spell(&Gumbel, g.args) }

func (g *gumbel) z(x float64) float64 { return standardised(x, g.loc, g.scale) }

func (g *gumbel) LogProb(x float64) float64 {
	z := g.z(x)
	if math.IsInf(z, -1) {
		return z // −z loses against e^(−z)
	}
	return -z - special.Exp(-z) - g.logScale
}

func (g *gumbel) CDF(x float64) float64 { return special.Exp(-special.Exp(-g.z(x))) }

func (g *gumbel) Survival(x float64) float64 { return -special.Expm1(-special.Exp(-g.z(x))) }

func (g *gumbel) Quantile(u float64) float64 {
	if u > 0.5 {
		return g.upperQuantile(1 - u)
	}
	return g.loc - float64(g.scale*special.Log(-special.Log(u)))
}

func (g *gumbel) upperQuantile(v float64) float64 {
	return g.loc - float64(g.scale*special.Log(-special.Log1p(-v)))
}

func (g *gumbel) Mean() float64             { return g.loc + float64(eulerGamma*g.scale) }
func (g *gumbel) Variance() float64         { return g.scale * g.scale * (math.Pi * math.Pi / 6) }
func (g *gumbel) Entropy() float64          { return g.logScale + (1 + eulerGamma) }
func (g *gumbel) Mode() float64             { return g.loc }
func (g *gumbel) Support() (lo, hi float64) { return math.Inf(-1), math.Inf(1) }
func (g *gumbel) Rand(r *rand.Rand) float64 { return g.Quantile(openUnit(r)) }
func (g *gumbel) Kinks() []float64          { return []float64{g.loc} }

func (g *gumbel) Tail(side int) Tail {
	if side < 0 {
		return Tail{End: math.Inf(-1), Decay: DoubleExponential, Rate: 1 / g.scale}
	}
	return Tail{End: math.Inf(1), Decay: Exponent, Index: 1, Rate: 1 / g.scale}
}

// LogRatio is, with δ = z_q − z_p,
//
//	log p − log q = log(β_q/β_p) + δ + e^(−z_p) expm1(−δ).
func (g *gumbel) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*gumbel)
	if !ok {
		return nil
	}
	logScale := special.LogRatio(o.scale, g.scale)
	step := newStep(g.loc, g.scale, o.loc, o.scale)
	return func(x float64) float64 {
		zp := g.z(x)
		d := step.at(zp)
		if !(math.Abs(d) <= 1) {
			return g.LogProb(x) - o.LogProb(x)
		}
		return logScale + d + float64(special.Exp(-zp)*special.Expm1(-d))
	}
}

func gumbelKL(pd, qd Univariate) (nats, bound float64) {
	p, q := pd.(*gumbel), qd.(*gumbel)
	if sameArgs(&p.member, &q.member) {
		return 0, 0
	}
	return extremeDivergence(p.scale/q.scale, (p.scale-q.scale)/q.scale, standardised(p.loc, q.loc, q.scale))
}

// extremeDivergence is D(p‖q) of two Gumbel laws with c = β_p/β_q,
// e = c − 1 and m = (μ_p − μ_q)/β_q. From E e^(−z_q) = Γ(1 + c) e^(−m),
//
//	D = ψ₂(log Γ(1 + c) − m) + [log Γ(c) + γ(c − 1)],   ψ₂(t) = eᵗ − 1 − t,
//
// both terms ≥ 0; the bracket is the Bregman divergence of log Γ from 1 to c.
// Written from Kullback's definition and Bauckhage 2013 (arXiv 1310.3713) for the
// Weibull, rearranged. ops: t 8 with the condition expm1(t)/ψ₂(t), ψ₂ 4, the
// bracket's quadrature 40.
func extremeDivergence(c, e, m float64) (nats, bound float64) {
	l := special.LgammaRatio(2, e) // log Γ(1 + c), which is 0 at c = 1
	t := l - m
	shape := bregman(special.Trigamma, 1, e)
	if e > 1e8 || e < -0.5 {
		// Far away the definition loses nothing.
		shape = special.Lgamma(c) + float64(eulerGamma*e)
	}
	place := special.Psi2(t)
	v := place + shape
	return closed(v, 48, v+math.Abs(place+t)*(math.Abs(l)+math.Abs(m))+farShape(c, e))
}

// farShape is the magnitude of the terms of log Γ(c) + γ(c − 1) where they are
// added as they are.
func farShape(c, e float64) float64 {
	if e > 1e8 || e < -0.5 {
		return math.Abs(special.Lgamma(c)) + math.Abs(e)
	}
	return 0
}

// fitGumbel is the maximum-likelihood fit. The scale solves
//
//	β = x̄ − Σ x e^(−x/β) / Σ e^(−x/β),   then μ = −β log mean e^(−x/β).
func fitGumbel(xs []float64) ([]float64, error) {
	mean, v, err := meanVariance(xs)
	if err != nil {
		return nil, err
	}
	lo, _ := extremes(xs)
	weighted := func(beta float64) (excess, logMean float64) {
		var w, wx float64
		for _, x := range xs {
			e := special.Exp(-(x - lo) / beta)
			w += e
			wx += (x - lo) * e
		}
		return beta - (mean - lo) + wx/w, special.Log(w / float64(len(xs)))
	}
	sd := math.Sqrt(v)
	beta := crossing(func(b float64) bool { e, _ := weighted(b); return e >= 0 }, sd*1e-3, sd*1e3)
	_, logMean := weighted(beta)
	return []float64{lo - beta*logMean, beta}, nil
}
