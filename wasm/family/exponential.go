package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Exponential is the family of memoryless waiting times.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994),
// ch. 19.
var Exponential = Family{
	ID: "exponential", Name: "Exponential", Kind: Real,
	Params: []Param{
		positive("rate", "rate", "λ", Rate).atInverse(0, func([]float64) float64 { return 1 }),
	},
	Start:   []float64{1},
	Formula: "λ exp(−λx) for x ≥ 0",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 19",
	Aliases: []Alias{
		{Name: "expon", From: "SciPy", Keys: []string{"loc", "scale"}, Args: withDefaults([]float64{0, 1},
			func(v []float64) ([]float64, error) {
				if v[0] != 0 {
					return nil, errShifted
				}
				return []float64{1 / v[1]}, nil
			})},
		{Name: "Exponential", From: "PyTorch", Keys: []string{"rate"}, Args: keep(required)},
	},
	New: func(a []float64) Univariate { return newExponential(a) },
	KL:  exponentialKL,
	Fit: func(xs []float64) ([]float64, error) {
		m, _, err := meanVariance(xs)
		if err != nil {
			return nil, err
		}
		if lo, _ := extremes(xs); lo < 0 {
			return nil, errNotPositive
		}
		return []float64{1 / m}, nil // the maximum-likelihood fit
	},
}

type exponential struct {
	member
	rate, logRate float64
}

func newExponential(a []float64) *exponential {
	return &exponential{member{a}, a[0], special.Log(a[0])}
}

func (e *exponential) Family() *Family { return &Exponential }
func (e *exponential) String() string  { return spell(&Exponential, e.args) }

func (e *exponential) LogProb(x float64) float64 {
	if !(x >= 0) {
		return math.Inf(-1)
	}
	return e.logRate - float64(e.rate*x)
}

func (e *exponential) CDF(x float64) float64 { return -special.Expm1(-e.rate * max(x, 0)) }

func (e *exponential) Survival(x float64) float64 { return special.Exp(-e.rate * max(x, 0)) }

func (e *exponential) Quantile(u float64) float64 { return -special.Log1p(-u) / e.rate }

func (e *exponential) upperQuantile(v float64) float64 { return -special.Log(v) / e.rate }

func (e *exponential) Mean() float64             { return 1 / e.rate }
func (e *exponential) Variance() float64         { return 1 / e.rate / e.rate }
func (e *exponential) Entropy() float64          { return 1 - e.logRate }
func (e *exponential) Mode() float64             { return 0 }
func (e *exponential) Support() (lo, hi float64) { return 0, math.Inf(1) }
func (e *exponential) Rand(r *rand.Rand) float64 { return e.Quantile(openUnit(r)) }

func (e *exponential) Tail(side int) Tail {
	if side < 0 {
		return plainEnd(e, side)
	}
	return Tail{End: math.Inf(1), Decay: Exponent, Index: 1, Rate: e.rate}
}

// LogRatio is log(λ_p/λ_q) − (λ_p − λ_q)x.
func (e *exponential) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*exponential)
	if !ok {
		return nil
	}
	c, d := special.LogRatio(e.rate, o.rate), e.rate-o.rate
	return func(x float64) float64 {
		if x < 0 {
			return 0
		}
		return c - float64(d*x)
	}
}

// exponentialKL is D(p‖q) = h(λ_q/λ_p), h(x) = x − 1 − log x. ops: h 16.
func exponentialKL(pd, qd Univariate) (nats, bound float64) {
	v := special.HRatio(qd.(*exponential).rate, pd.(*exponential).rate)
	if v == 0 {
		return 0, 0
	}
	return closed(v, 32, v)
}
