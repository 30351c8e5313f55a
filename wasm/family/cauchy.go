package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Cauchy is the family without a mean: Student-t with one degree of freedom.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994),
// ch. 16.
var Cauchy = Family{
	ID: "cauchy", Name: "Cauchy", Kind: Real,
	Params: []Param{
		location("loc", "centre", "x₀", 0),
		scale("scale", "half width at half height", "γ", 1, 0),
	},
	Start:   []float64{0, 1},
	Formula: "1 / (πγ (1 + ((x − x₀)/γ)²))",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 16",
	Aliases: []Alias{
		{Name: "cauchy", From: "SciPy", Keys: []string{"loc", "scale"}, Args: keep(0, 1)},
		{Name: "Cauchy", From: "PyTorch", Keys: []string{"loc", "scale"}, Args: keep(required, required)},
	},
	New: func(a []float64) Univariate { return newCauchy(a) },
	KL:  cauchyKL,
	Fit: func(xs []float64) ([]float64, error) {
		loc, scale, _, err := fitT(xs, 1) // maximum likelihood
		return []float64{loc, scale}, err
	},
}

type cauchy struct {
	member
	loc, scale, logNorm float64 // log πγ
}

func newCauchy(a []float64) *cauchy {
	return &cauchy{member{a}, a[0], a[1], special.Log(a[1]) + logPi}
}

const logPi = 1.14472988584940017414342735135305871165

func (c *cauchy) Family() *Family { return &Cauchy }
func (c *cauchy) String() string  { return spell(&Cauchy, c.args) }

func (c *cauchy) z(x float64) float64 { return standardised(x, c.loc, c.scale) }

func (c *cauchy) LogProb(x float64) float64 {
	z := math.Abs(c.z(x))
	if z > 0x1p500 { // z² may overflow, and 1 is nothing beside it
		return -2*special.Log(z) - c.logNorm
	}
	return -special.Log1p(z*z) - c.logNorm
}

func (c *cauchy) CDF(x float64) float64 { return special.Atan2(1, -c.z(x)) / math.Pi }

func (c *cauchy) Survival(x float64) float64 { return special.Atan2(1, c.z(x)) / math.Pi }

// Quantile is x₀ − γ cot(πu), by the nearer of the two zeros of its sine and
// cosine.
func (c *cauchy) Quantile(u float64) float64 {
	switch {
	case !(u > 0):
		return math.Inf(-1)
	case u >= 1:
		return math.Inf(1)
	case u > 0.75:
		return c.upperQuantile(1 - u)
	case u < 0.25:
		return c.loc - c.scale/special.Tan(math.Pi*u)
	}
	return c.loc + float64(c.scale*special.Tan(math.Pi*(u-0.5)))
}

func (c *cauchy) upperQuantile(v float64) float64 {
	return c.loc - (&cauchy{scale: c.scale}).Quantile(v)
}

func (c *cauchy) Mean() float64     { return math.NaN() }
func (c *cauchy) Variance() float64 { return math.NaN() }
func (c *cauchy) Mode() float64     { return c.loc }

// Entropy is log 4πγ.
func (c *cauchy) Entropy() float64 { return c.logNorm + 2*math.Ln2 }

func (c *cauchy) Support() (lo, hi float64) { return math.Inf(-1), math.Inf(1) }
func (c *cauchy) Rand(r *rand.Rand) float64 { return c.Quantile(openUnit(r)) }
func (c *cauchy) Kinks() []float64          { return []float64{c.loc} }

func (c *cauchy) Tail(side int) Tail {
	return Tail{End: math.Inf(side), Decay: Power, Index: 1}
}

// LogRatio is log(γ_q/γ_p) + log((1 + z_q²)/(1 + z_p²)), the second logarithm
// from (z_q − z_p)(z_q + z_p).
func (c *cauchy) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*cauchy)
	if !ok {
		return nil
	}
	logScale := special.LogRatio(o.scale, c.scale)
	step := newStep(c.loc, c.scale, o.loc, o.scale)
	return func(x float64) float64 {
		zp, zq := c.z(x), o.z(x)
		if math.Abs(zp) > 0x1p500 || math.Abs(zq) > 0x1p500 {
			return c.LogProb(x) - o.LogProb(x)
		}
		d := float64(step.at(zp)*(zp+zq)) / (1 + float64(zp*zp))
		if !(math.Abs(d) <= 0.5) {
			return c.LogProb(x) - o.LogProb(x)
		}
		return logScale + special.Log1p(d)
	}
}

// cauchyKL is
//
//	D(p‖q) = log1p(((γ_p − γ_q)² + (x_p − x_q)²) / (4γ_pγ_q))
//
// (Chyzak & Nielsen, A closed-form formula for the Kullback-Leibler divergence
// between Cauchy distributions, 2019). ops: squares and quotients 10, log1p 4.
func cauchyKL(pd, qd Univariate) (nats, bound float64) {
	p, q := pd.(*cauchy), qd.(*cauchy)
	if sameArgs(&p.member, &q.member) {
		return 0, 0
	}
	ds, dx := p.scale-q.scale, standardised(p.loc, q.loc, p.scale)
	e := 0.25 * (float64(ds/p.scale*(ds/q.scale)) + float64(dx*standardised(p.loc, q.loc, q.scale)))
	v := special.Log1p(e)
	if !(e < 0x1p1000) {
		// log(((γ_p + γ_q)² + (x_p − x_q)²)/4) − log γ_p − log γ_q, halved scales
		// so that the hypotenuse does not overflow.
		h := special.Hypot(p.scale/4+q.scale/4, p.loc/4-q.loc/4)
		v = 2*(special.Log(h)+math.Ln2) - special.Log(p.scale) - special.Log(q.scale)
		return closed(v, 16, v+4000)
	}
	return closed(v, 24, v)
}
