package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Lognormal is the family of e^N for a normal N.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994),
// ch. 14.
var Lognormal = Family{
	ID: "lognormal", Name: "Lognormal", Kind: Real,
	Params: []Param{
		{
			ID: "mu", Name: "mean of log x", Symbol: "μ", Role: Location,
			Lo: math.Inf(-1), LoOpen: true, Hi: math.Inf(1), HiOpen: true,
			At:   func(a []float64) float64 { return special.Exp(a[0]) },
			From: func(_ []float64, x float64) float64 { return special.Log(x) },
		},
		{
			ID: "sigma", Name: "standard deviation of log x", Symbol: "σ", Role: Scale,
			Lo: 0, LoOpen: true, Hi: math.Inf(1), HiOpen: true,
			At:   func(a []float64) float64 { return special.Exp(a[0] + a[1]) },
			From: func(a []float64, x float64) float64 { return math.Abs(special.Log(x) - a[0]) },
		},
	},
	Start:   []float64{0, 0.5},
	Formula: "exp(−(log x − μ)²/(2σ²)) / (x σ √(2π)) for x > 0",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 14",
	Aliases: []Alias{
		{Name: "lognorm", From: "SciPy", Keys: []string{"s", "loc", "scale"}, Args: withDefaults([]float64{required, 0, 1},
			func(v []float64) ([]float64, error) {
				if v[1] != 0 {
					return nil, errShifted
				}
				return []float64{special.Log(v[2]), v[0]}, nil
			})},
		{Name: "LogNormal", From: "PyTorch", Keys: []string{"loc", "scale"}, Args: keep(required, required)},
	},
	New: func(a []float64) Univariate { return &lognormal{newNormal(a)} },
	KL: func(p, q Univariate) (nats, bound float64) {
		// log is one-to-one, and divergence does not change under such maps.
		a, b := p.(*lognormal).log, q.(*lognormal).log
		return normalDivergence(a.mean, a.sd, b.mean, b.sd)
	},
	Fit: func(xs []float64) ([]float64, error) {
		logs, err := logSamples(xs)
		if err != nil {
			return nil, err
		}
		return fitNormal(logs) // the maximum-likelihood fit
	},
}

type lognormal struct{ log *normal }

func (l *lognormal) Family() *Family { return &Lognormal }
func (l *lognormal) String() string  { return spell(&Lognormal, l.log.args) }
func (l *lognormal) Args() []float64 { return l.log.args }

func (l *lognormal) LogProb(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 1) {
		return math.Inf(-1)
	}
	y := special.Log(x)
	return l.log.LogProb(y) - y
}

func (l *lognormal) CDF(x float64) float64      { return l.log.CDF(special.Log(max(x, 0))) }
func (l *lognormal) Survival(x float64) float64 { return l.log.Survival(special.Log(max(x, 0))) }
func (l *lognormal) Quantile(u float64) float64 { return special.Exp(l.log.Quantile(u)) }

func (l *lognormal) upperQuantile(v float64) float64 { return special.Exp(l.log.upperQuantile(v)) }

// Mean is exp(μ + σ²/2).
func (l *lognormal) Mean() float64 {
	return special.Exp(l.log.mean + float64(0.5*l.log.sd*l.log.sd))
}

// Variance is (exp(σ²) − 1) exp(2μ + σ²).
func (l *lognormal) Variance() float64 {
	m := l.Mean()
	return special.Expm1(l.log.sd*l.log.sd) * m * m
}

// Entropy is log(σ√(2πe)) + μ.
func (l *lognormal) Entropy() float64 { return l.log.Entropy() + l.log.mean }

// Mode is exp(μ − σ²).
func (l *lognormal) Mode() float64 {
	return special.Exp(l.log.mean - float64(l.log.sd*l.log.sd))
}

func (l *lognormal) Support() (lo, hi float64) { return 0, math.Inf(1) }
func (l *lognormal) Rand(r *rand.Rand) float64 { return l.Quantile(openUnit(r)) }

// Tail: log x has the same size at 0 and at ∞.
func (l *lognormal) Tail(side int) Tail {
	t := Tail{End: math.Inf(1), Decay: LogSquare, Rate: 0.5 / l.log.sd / l.log.sd}
	if side < 0 {
		t.End = 0
	}
	return t
}

func (l *lognormal) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*lognormal)
	if !ok {
		return nil
	}
	ratio := l.log.LogRatio(o.log)
	return func(x float64) float64 {
		if !(x > 0) {
			return 0
		}
		return ratio(special.Log(x))
	}
}
