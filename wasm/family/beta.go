package family

import (
	"errors"
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Beta is the family of shares of two gammas in their sum.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995),
// ch. 25.
var Beta = Family{
	ID: "beta", Name: "Beta", Kind: Real,
	Params: []Param{
		{
			// The handles stand on both sides of the mean, at a and at a + 1 parts
			// of a + b + 1.
			ID: "a", Name: "first shape", Symbol: "a", Role: Shape,
			Lo: 1e-100, Hi: 1e100,
			At:   func(a []float64) float64 { return a[0] / (a[0] + a[1] + 1) },
			From: func(a []float64, x float64) float64 { return x * (a[1] + 1) / (1 - x) },
		},
		{
			ID: "b", Name: "second shape", Symbol: "b", Role: Shape,
			Lo: 1e-100, Hi: 1e100,
			At:   func(a []float64) float64 { return (a[0] + 1) / (a[0] + a[1] + 1) },
			From: func(a []float64, x float64) float64 { return (1 - x) * (a[0] + 1) / x },
		},
	},
	Start:   []float64{2, 5},
	Formula: "x^(a−1) (1 − x)^(b−1) / B(a, b) for 0 ≤ x ≤ 1",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995), ch. 25",
	Aliases: []Alias{
		{Name: "beta", From: "SciPy", Keys: []string{"a", "b", "loc", "scale"}, Args: withDefaults([]float64{required, required, 0, 1},
			func(v []float64) ([]float64, error) {
				if v[2] != 0 || v[3] != 1 {
					return nil, errors.New("this family lives on [0, 1]: loc must be 0 and scale 1")
				}
				return v[:2], nil
			})},
		{Name: "Beta", From: "PyTorch", Keys: []string{"concentration1", "concentration0"}, Args: keep(required, required)},
	},
	New: func(a []float64) Univariate { return newBeta(a) },
	KL: func(pd, qd Univariate) (nats, bound float64) {
		return dirichletDivergence(pd.Args(), qd.Args())
	},
	Fit: fitBeta,
}

type betaDist struct {
	member
	a, b, n float64 // n = a + b
	logNorm float64 // log √(ab/(2πn)) − R(a) − R(b) + R(n), R being Stirling's rest
}

func newBeta(args []float64) *betaDist {
	a, b := args[0], args[1]
	n := a + b
	return &betaDist{
		member: member{args}, a: a, b: b, n: n,
		logNorm: 0.5*special.Log(min(a, b)) + 0.5*special.LogRatio(max(a, b), n) - halfLog2Pi -
			special.StirlingRest(a) - special.StirlingRest(b) + special.StirlingRest(n),
	}
}

func (d *betaDist) Family() *Family { return &Beta }
func (d *betaDist) String() string  { return spell(&Beta, d.args) }

func (d *betaDist) LogProb(x float64) float64 { return d.logProb(x, 1-x) }

// logProb is the log density at x with y = 1 − x. With Stirling's formula for
// the three Γ and h(x) = x − 1 − log x,
//
//	x y f(x) = √(ab/(2πn)) e^(R(n)−R(a)−R(b)) exp(−a h(nx/a) − b h(ny/b)),
//
// where nx/a − 1 = e/a and ny/b − 1 = −e/b for e = bx − ay: nothing cancels near
// the mode (Loader, Fast and accurate computation of binomial probabilities, 2000).
func (d *betaDist) logProb(x, y float64) float64 {
	switch {
	case !(x >= 0 && y >= 0):
		return math.Inf(-1)
	case x == 0:
		return powerAtZero(d.a, special.Log(d.b))
	case y == 0:
		return powerAtZero(d.b, special.Log(d.a))
	}
	ay := d.a * y
	e := math.FMA(d.b, x, -ay) - math.FMA(d.a, y, -ay)
	return d.logNorm - float64(d.a*hDiff(e/d.a, x, d.a/d.n)) - float64(d.b*hDiff(-e/d.b, y, d.b/d.n)) -
		special.Log(x) - special.Log(y)
}

func (d *betaDist) CDF(x float64) float64 {
	x = min(max(x, 0), 1)
	lower, _ := special.BetaIncBoth(d.a, d.b, x, 1-x)
	return lower
}

func (d *betaDist) Survival(x float64) float64 {
	x = min(max(x, 0), 1)
	_, upper := special.BetaIncBoth(d.a, d.b, x, 1-x)
	return upper
}

func (d *betaDist) Quantile(u float64) float64 {
	x, _ := special.BetaIncInv(d.a, d.b, u)
	return x
}

func (d *betaDist) upperQuantile(v float64) float64 {
	x, _ := special.BetaIncUpperInv(d.a, d.b, v)
	return x
}

func (d *betaDist) Mean() float64     { return d.a / d.n }
func (d *betaDist) Variance() float64 { return d.a / d.n * (d.b / d.n) / (d.n + 1) }

// Entropy is log B(a, b) − (a − 1)ψ(a) − (b − 1)ψ(b) + (n − 2)ψ(n), with Stirling's
// formula for all of them so that it does not cancel for large a and b.
func (d *betaDist) Entropy() float64 {
	return float64((d.a-1)*special.LogMinusDigamma(d.a)) + float64((d.b-1)*special.LogMinusDigamma(d.b)) -
		float64((d.n-2)*special.LogMinusDigamma(d.n)) - d.logNorm +
		special.LogRatio(d.a, d.n) + special.LogRatio(d.b, d.n)
}

// Mode is (a − 1)/(n − 2) where that is inside; else the end with the pole, the
// lower one of two, or the middle of the uniform.
func (d *betaDist) Mode() float64 {
	switch {
	case d.a > 1 && d.b > 1:
		return (d.a - 1) / (d.a - 1 + (d.b - 1))
	case d.a == d.b && d.a == 1:
		return 0.5
	case d.a > d.b || d.a == d.b && d.a > 1:
		return 1
	}
	return 0
}

func (d *betaDist) Support() (lo, hi float64) { return 0, 1 }
func (d *betaDist) Rand(r *rand.Rand) float64 { return d.Quantile(openUnit(r)) }
func (d *betaDist) Kinks() []float64          { return []float64{d.Mean()} }

func (d *betaDist) Tail(side int) Tail {
	if side < 0 {
		return Tail{End: 0, Decay: Power, Index: d.a}
	}
	return Tail{End: 1, Decay: Power, Index: d.b}
}

// LogRatio is, with dₐ = a_q − a_p and so on and B the Bregman divergence of log Γ,
//
//	log p − log q = B(a) + B(b) − B(n) + dₐ(ψ(a) − ψ(n) − log x) + d_b(ψ(b) − ψ(n) − log y).
func (d *betaDist) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*betaDist)
	if !ok {
		return nil
	}
	da, db := o.a-d.a, o.b-d.b
	gapN := special.LogMinusDigamma(d.n)
	c := bregmanTo(special.Trigamma, d.a, o.a, da) + bregmanTo(special.Trigamma, d.b, o.b, db) - bregmanTo(special.Trigamma, d.n, o.n, da+db) -
		float64(da*(special.LogMinusDigamma(d.a)-gapN)) - float64(db*(special.LogMinusDigamma(d.b)-gapN))
	meanX, meanY := d.a/d.n, d.b/d.n
	return func(x float64) float64 {
		if !(x > 0 && x < 1) {
			return plainRatio(d.LogProb(x), o.LogProb(x))
		}
		return c - float64(da*special.LogRatio(x, meanX)) - float64(db*special.LogRatio(1-x, meanY))
	}
}

// fitBeta is the maximum-likelihood fit by Newton's method on
//
//	ψ(a) − ψ(n) = mean log x,   ψ(b) − ψ(n) = mean log(1 − x),
//
// from the fit by moments.
func fitBeta(xs []float64) ([]float64, error) {
	m, v, err := meanVariance(xs)
	if err != nil {
		return nil, err
	}
	if lo, hi := extremes(xs); !(lo > 0 && hi < 1) {
		return nil, errors.New("this family needs samples between 0 and 1")
	}
	var lx, ly float64
	for _, x := range xs {
		lx += special.Log(x) / float64(len(xs))
		ly += special.Log1p(-x) / float64(len(xs))
	}
	n := max(m*(1-m)/v-1, 1e-3)
	a, b := m*n, (1-m)*n
	for range 100 {
		f := special.Digamma(a) - special.Digamma(a+b) - lx
		g := special.Digamma(b) - special.Digamma(a+b) - ly
		tn := special.Trigamma(a + b)
		fa, gb := special.Trigamma(a)-tn, special.Trigamma(b)-tn
		det := fa*gb - tn*tn
		da, db := (f*gb+g*tn)/det, (g*fa+f*tn)/det
		step := 1.0
		for a-step*da <= 0 || b-step*db <= 0 {
			step /= 2
		}
		a, b = a-step*da, b-step*db
		if math.Abs(da) <= 1e-13*a && math.Abs(db) <= 1e-13*b {
			break
		}
	}
	return []float64{a, b}, nil
}
