package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Laplace is the two-sided exponential family.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995),
// ch. 24.
var Laplace = Family{
	ID: "laplace", Name: "Laplace", Kind: Real,
	Params: []Param{
		location("loc", "centre", "μ", 0),
		scale("scale", "scale", "b", 1, 0),
	},
	Start:   []float64{0, 1},
	Formula: "exp(−|x − μ|/b) / (2b)",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995), ch. 24",
	Aliases: []Alias{
		{Name: "laplace", From: "SciPy", Keys: []string{"loc", "scale"}, Args: keep(0, 1)},
		{Name: "Laplace", From: "PyTorch", Keys: []string{"loc", "scale"}, Args: keep(required, required)},
	},
	New: func(a []float64) Univariate { return newLaplace(a) },
	KL:  laplaceKL,
	Fit: fitLaplace,
}

type laplace struct {
	member
	loc, scale, logNorm float64 // log 2b
}

func newLaplace(a []float64) *laplace {
	return &laplace{member{a}, a[0], a[1], special.Log(a[1]) + math.Ln2}
}

func (l *laplace) Family() *Family { return &Laplace }
func (l *laplace) String() string  { return spell(&Laplace, l.args) }

func (l *laplace) z(x float64) float64 { return standardised(x, l.loc, l.scale) }

func (l *laplace) LogProb(x float64) float64 { return -math.Abs(l.z(x)) - l.logNorm }

func (l *laplace) CDF(x float64) float64 {
	z := l.z(x)
	if z > 0 {
		return 1 - 0.5*special.Exp(-z)
	}
	return 0.5 * special.Exp(z)
}

func (l *laplace) Survival(x float64) float64 {
	z := l.z(x)
	if z < 0 {
		return 1 - 0.5*special.Exp(z)
	}
	return 0.5 * special.Exp(-z)
}

func (l *laplace) Quantile(u float64) float64 {
	if u > 0.5 {
		return l.upperQuantile(1 - u)
	}
	return l.loc + float64(l.scale*special.Log(2*u))
}

func (l *laplace) upperQuantile(v float64) float64 {
	if v > 0.5 {
		return l.Quantile(1 - v)
	}
	return l.loc - float64(l.scale*special.Log(2*v))
}

func (l *laplace) Mean() float64             { return l.loc }
func (l *laplace) Variance() float64         { return 2 * l.scale * l.scale }
func (l *laplace) Entropy() float64          { return 1 + l.logNorm }
func (l *laplace) Mode() float64             { return l.loc }
func (l *laplace) Support() (lo, hi float64) { return math.Inf(-1), math.Inf(1) }
func (l *laplace) Rand(r *rand.Rand) float64 { return l.Quantile(openUnit(r)) }
func (l *laplace) Kinks() []float64          { return []float64{l.loc} }

func (l *laplace) Tail(side int) Tail {
	return Tail{End: math.Inf(side), Decay: Exponent, Index: 1, Rate: 1 / l.scale}
}

// LogRatio is log(b_q/b_p) + (|x − μ_q| − |x − μ_p|)/b_q + |x − μ_p|/b_p · (b_p − b_q)/b_q.
func (l *laplace) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*laplace)
	if !ok {
		return nil
	}
	c := special.LogRatio(o.scale, l.scale)
	stretch := (l.scale - o.scale) / o.scale
	shift := standardised(l.loc, o.loc, o.scale)
	return func(x float64) float64 {
		var further float64 // (|x − μ_q| − |x − μ_p|)/b_q
		switch {
		case x >= l.loc && x >= o.loc:
			further = shift
		case x <= l.loc && x <= o.loc:
			further = -shift
		default:
			further = (math.Abs(x-o.loc) - math.Abs(x-l.loc)) / o.scale
		}
		return c + further + float64(math.Abs(l.z(x))*stretch)
	}
}

// laplaceKL is, with t = |μ_p − μ_q|/b_p, h(x) = x − 1 − log x and
// ψ₂(t) = eᵗ − 1 − t,
//
//	D(p‖q) = h(b_p/b_q) + (b_p/b_q) ψ₂(−t).
//
// ops: h 32, ψ₂ 8 with condition 2 of t's 2, product 2.
func laplaceKL(pd, qd Univariate) (nats, bound float64) {
	p, q := pd.(*laplace), qd.(*laplace)
	if sameArgs(&p.member, &q.member) {
		return 0, 0
	}
	ratio := p.scale / q.scale
	t := math.Abs(standardised(p.loc, q.loc, p.scale))
	apart := float64(ratio * special.Psi2(-t))
	if t > 64 { // e^−t is below the last bit; t may have overflowed
		apart = math.Abs(standardised(p.loc, q.loc, q.scale)) - ratio
	}
	v := special.HRatio(p.scale, q.scale) + apart
	return closed(v, 40, v)
}

// fitLaplace is the maximum-likelihood fit: the median and the mean absolute
// deviation from it.
func fitLaplace(xs []float64) ([]float64, error) {
	if _, _, err := meanVariance(xs); err != nil {
		return nil, err
	}
	m, d := median(xs), 0.0
	for _, x := range xs {
		d += math.Abs(x-m) / float64(len(xs))
	}
	return []float64{m, d}, nil
}
