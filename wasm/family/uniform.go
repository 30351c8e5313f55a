package family

import (
	"errors"
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Uniform is the family of constant densities on an interval.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995),
// ch. 26.
var Uniform = Family{
	ID: "uniform", Name: "Uniform", Kind: Real,
	Params: []Param{
		anyReal("lo", "lower end", "a", Bound).atValue(0),
		anyReal("hi", "upper end", "b", Bound).atValue(1),
	},
	Start:   []float64{0, 1},
	Formula: "1/(b − a) for a ≤ x ≤ b",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995), ch. 26",
	Aliases: []Alias{
		{Name: "uniform", From: "SciPy", Keys: []string{"loc", "scale"}, Args: withDefaults([]float64{0, 1},
			func(v []float64) ([]float64, error) { return []float64{v[0], v[0] + v[1]}, nil })},
		{Name: "Uniform", From: "PyTorch", Keys: []string{"low", "high"}, Args: keep(required, required)},
	},
	Check: func(a []float64) error { return checkInterval("lo", "hi", a[0], a[1]) },
	New:   func(a []float64) Univariate { return newUniform(a) },
	KL:    uniformKL,
	Fit: func(xs []float64) ([]float64, error) {
		if _, _, err := meanVariance(xs); err != nil {
			return nil, err
		}
		lo, hi := extremes(xs)
		return []float64{lo, hi}, nil // the maximum-likelihood fit
	},
}

// checkInterval demands lo < hi with a width that float64 can hold.
func checkInterval(loName, hiName string, lo, hi float64) error {
	if !(lo < hi) {
		return errors.New(hiName + " must be above " + loName + ", got " + formatNumber(lo) + " and " + formatNumber(hi))
	}
	if math.IsInf(hi-lo, 0) {
		return errors.New(hiName + " − " + loName + " is too large")
	}
	return nil
}

type uniform struct {
	member
	lo, hi, width, logWidth float64
}

func newUniform(a []float64) *uniform {
	w := a[1] - a[0]
	return &uniform{member{a}, a[0], a[1], w, special.Log(w)}
}

func (u *uniform) Family() *Family { return &Uniform }
func (u *uniform) String() string  { return spell(&Uniform, u.args) }

func (u *uniform) LogProb(x float64) float64 {
	if !(x >= u.lo && x <= u.hi) {
		return math.Inf(-1)
	}
	return -u.logWidth
}

func (u *uniform) CDF(x float64) float64 {
	return min(max((x-u.lo)/u.width, 0), 1)
}

func (u *uniform) Survival(x float64) float64 {
	return min(max((u.hi-x)/u.width, 0), 1)
}

func (u *uniform) Quantile(v float64) float64 {
	if v > 0.5 {
		return u.upperQuantile(1 - v)
	}
	return u.lo + float64(max(v, 0)*u.width)
}

func (u *uniform) upperQuantile(v float64) float64 {
	return max(u.hi-float64(max(v, 0)*u.width), u.lo)
}

func (u *uniform) Mean() float64             { return u.lo + u.width/2 }
func (u *uniform) Variance() float64         { return u.width * u.width / 12 }
func (u *uniform) Entropy() float64          { return u.logWidth }
func (u *uniform) Mode() float64             { return u.Mean() } // every point is one
func (u *uniform) Support() (lo, hi float64) { return u.lo, u.hi }
func (u *uniform) Rand(r *rand.Rand) float64 { return u.Quantile(openUnit(r)) }

func (u *uniform) Tail(side int) Tail { return plainEnd(u, side) }

func (u *uniform) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*uniform)
	if !ok {
		return nil
	}
	inside := special.LogRatio(o.width, u.width)
	if u.lo >= o.lo && u.hi <= o.hi {
		inside = special.Log1p(((u.lo - o.lo) + (o.hi - u.hi)) / u.width)
	}
	return func(x float64) float64 { return insideBoth(u, o, x, inside) }
}

// uniformKL is, for p inside q,
//
//	D(p‖q) = log(w_q/w_p) = log1p(((a_p − a_q) + (b_q − b_p))/w_p),
//
// whose differences are non-negative. ops: argument 5, log1p 4.
func uniformKL(pd, qd Univariate) (nats, bound float64) {
	p, q := pd.(*uniform), qd.(*uniform)
	if p.lo < q.lo || p.hi > q.hi {
		return math.Inf(1), 0
	}
	if sameArgs(&p.member, &q.member) {
		return 0, 0
	}
	room := (p.lo - q.lo) + (q.hi - p.hi)
	excess := room / p.width
	v := special.Log1p(excess)
	if math.IsInf(excess, 1) {
		v = special.Log(q.width) - special.Log(p.width)
	}
	return closed(v, 16, v)
}
