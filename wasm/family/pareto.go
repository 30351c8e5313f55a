package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Pareto is the family of power laws above a minimum.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994),
// ch. 20.
var Pareto = Family{
	ID: "pareto", Name: "Pareto", Kind: Real,
	Params: []Param{
		shapeBeside("shape", "α", 0, 1),
		positive("scale", "minimum", "m", Scale).atValue(1),
	},
	Start:   []float64{3, 1},
	Formula: "α m^α / x^(α+1) for x ≥ m",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 20",
	Aliases: []Alias{
		{Name: "pareto", From: "SciPy", Keys: []string{"b", "loc", "scale"}, Args: unshifted},
		{Name: "Pareto", From: "PyTorch", Keys: []string{"scale", "alpha"}, Args: swapped},
	},
	New: func(a []float64) Univariate { return newPareto(a) },
	KL:  paretoKL,
	Fit: fitPareto,
}

type pareto struct {
	member
	shape, min    float64
	logShapeScale float64 // log(α/m)
}

func newPareto(a []float64) *pareto {
	return &pareto{member{a}, a[0], a[1], special.LogRatio(a[0], a[1])}
}

func (p *pareto) Family() *Family { return &Pareto }
func (p *pareto) String() string  { return spell(&Pareto, p.args) }

func (p *pareto) LogProb(x float64) float64 {
	if !(x >= p.min) || math.IsInf(x, 1) {
		return math.Inf(-1)
	}
	return p.logShapeScale - float64((p.shape+1)*special.LogRatio(x, p.min))
}

func (p *pareto) logSurvival(x float64) float64 {
	return -p.shape * special.LogRatio(max(x, p.min), p.min)
}

func (p *pareto) CDF(x float64) float64 { return -special.Expm1(p.logSurvival(x)) }

func (p *pareto) Survival(x float64) float64 { return special.Exp(p.logSurvival(x)) }

func (p *pareto) Quantile(u float64) float64 {
	return p.min * special.Exp(-special.Log1p(-u)/p.shape)
}

func (p *pareto) upperQuantile(v float64) float64 {
	return p.min * special.Exp(-special.Log(v)/p.shape)
}

// Mean is αm/(α − 1), infinite for α ≤ 1.
func (p *pareto) Mean() float64 {
	if p.shape <= 1 {
		return math.Inf(1)
	}
	return p.min * (p.shape / (p.shape - 1))
}

// Variance is αm²/((α − 1)²(α − 2)), infinite for α ≤ 2.
func (p *pareto) Variance() float64 {
	if p.shape <= 2 {
		return math.Inf(1)
	}
	m := p.min / (p.shape - 1)
	return m * m * (p.shape / (p.shape - 2))
}

// Entropy is log(m/α) + 1 + 1/α.
func (p *pareto) Entropy() float64 { return 1 + 1/p.shape - p.logShapeScale }

func (p *pareto) Mode() float64             { return p.min }
func (p *pareto) Support() (lo, hi float64) { return p.min, math.Inf(1) }
func (p *pareto) Rand(r *rand.Rand) float64 { return p.Quantile(openUnit(r)) }

func (p *pareto) Tail(side int) Tail {
	if side < 0 {
		return plainEnd(p, side)
	}
	return Tail{End: math.Inf(1), Decay: Power, Index: p.shape}
}

// LogRatio is log(α_p/α_q) + α_q log(m_p/m_q) − (α_p − α_q) log(x/m_p).
func (p *pareto) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*pareto)
	if !ok {
		return nil
	}
	c := special.LogRatio(p.shape, o.shape) + float64(o.shape*special.LogRatio(p.min, o.min))
	d := p.shape - o.shape
	return func(x float64) float64 {
		if !(x >= max(p.min, o.min)) || math.IsInf(x, 1) {
			return plainRatio(p.LogProb(x), o.LogProb(x))
		}
		return c - float64(d*special.LogRatio(x, p.min))
	}
}

// paretoKL is, for m_p ≥ m_q,
//
//	D(p‖q) = h(α_q/α_p) + α_q log1p((m_p − m_q)/m_q),   h(x) = x − 1 − log x.
//
// ops: h 16, log1p 6, product and sum 2.
func paretoKL(pd, qd Univariate) (nats, bound float64) {
	p, q := pd.(*pareto), qd.(*pareto)
	if p.min < q.min {
		return math.Inf(1), 0
	}
	if sameArgs(&p.member, &q.member) {
		return 0, 0
	}
	v := special.HRatio(q.shape, p.shape) + float64(q.shape*special.LogRatio(p.min, q.min))
	return closed(v, 24, v)
}

// fitPareto is the maximum-likelihood fit: the smallest sample and the inverse
// of the mean log ratio to it.
func fitPareto(xs []float64) ([]float64, error) {
	if _, err := logSamples(xs); err != nil {
		return nil, err
	}
	if _, _, err := meanVariance(xs); err != nil {
		return nil, err
	}
	lo, _ := extremes(xs)
	s := 0.0
	for _, x := range xs {
		s += special.LogRatio(x, lo) / float64(len(xs))
	}
	return []float64{1 / s, lo}, nil
}
