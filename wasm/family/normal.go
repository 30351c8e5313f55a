package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Normal is the Gaussian family.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994),
// ch. 13.
var Normal = Family{
	ID: "normal", Name: "Normal", Kind: Real,
	Params: []Param{
		location("mean", "mean", "μ", 0).withoutDefault(),
		scale("sd", "standard deviation", "σ", 1, 0).withoutDefault(),
	},
	Start:   []float64{0, 1},
	Formula: "exp(−(x − μ)²/(2σ²)) / (σ √(2π))",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 13",
	Aliases: []Alias{
		{Name: "norm", From: "SciPy", Keys: []string{"loc", "scale"}, Args: keep(0, 1)},
		{Name: "Normal", From: "PyTorch", Keys: []string{"loc", "scale"}, Args: keep(required, required)},
	},
	New: func(a []float64) Univariate { return newNormal(a) },
	KL:  normalKL,
	Fit: fitNormal,
}

type normal struct {
	member
	mean, sd float64
	logNorm  float64 // log(σ√(2π))
}

func newNormal(a []float64) *normal {
	return &normal{
		member: member{a}, mean: a[0], sd: a[1],
		logNorm: special.Log(a[1]) + halfLog2Pi,
	}
}

const (
	halfLog2Pi = 0.91893853320467274178032973640561763986 // log(2π)/2
	sqrt2Pi    = 2.50662827463100050241576528481104525301
)

func (n *normal) Family() *Family { return &Normal }
func (n *normal) String() string  { return spell(&Normal, n.args) }

func (n *normal) z(x float64) float64 { return standardised(x, n.mean, n.sd) }

func (n *normal) LogProb(x float64) float64 {
	z := n.z(x)
	return float64(-0.5*z*z) - n.logNorm
}

func (n *normal) CDF(x float64) float64 {
	return 0.5 * special.Erfc(-n.z(x)/math.Sqrt2)
}

func (n *normal) Survival(x float64) float64 {
	return 0.5 * special.Erfc(n.z(x)/math.Sqrt2)
}

func (n *normal) Quantile(u float64) float64 {
	return float64(n.sd*special.NormalQuantile(u)) + n.mean
}

func (n *normal) upperQuantile(v float64) float64 {
	return n.mean - float64(n.sd*special.NormalQuantile(v))
}

func (n *normal) Mean() float64     { return n.mean }
func (n *normal) Variance() float64 { return n.sd * n.sd }
func (n *normal) Mode() float64     { return n.mean }

// Entropy is log(σ√(2πe)).
func (n *normal) Entropy() float64 { return 0.5 + n.logNorm }

func (n *normal) Support() (lo, hi float64) { return math.Inf(-1), math.Inf(1) }

func (n *normal) Rand(r *rand.Rand) float64 { return n.Quantile(openUnit(r)) }

func (n *normal) Kinks() []float64 { return []float64{n.mean} }

func (n *normal) Tail(side int) Tail {
	return Tail{End: math.Inf(side), Decay: Exponent, Index: 2, Rate: 0.5 / n.sd / n.sd}
}

// LogRatio is, with z = (x − μ_q)/σ_q and w = (x − μ_p)/σ_p,
//
//	log p − log q = log(σ_q/σ_p) + (z − w)(z + w)/2.
//
// A Student-t with many degrees of freedom is compared by its own LogRatio.
func (n *normal) LogRatio(q Univariate) func(float64) float64 {
	switch o := q.(type) {
	case *normal:
		logScale := special.LogRatio(o.sd, n.sd)
		step := newStep(n.mean, n.sd, o.mean, o.sd)
		return func(x float64) float64 {
			w := n.z(x)
			return logScale + float64(0.5*step.at(w)*(o.z(x)+w))
		}
	case *studentT:
		back := o.LogRatio(n)
		return func(x float64) float64 { return -back(x) }
	}
	return nil
}

// normalKL is, with d = (σ_p − σ_q)/σ_q and m = (μ_p − μ_q)/σ_q,
//
//	D(p‖q) = d²/2 + φ(d) + m²/2,   φ(d) = d − log(1 + d),
//
// a sum of non-negative terms (Gil, Alajaji & Linder 2013, table 3, rearranged).
func normalKL(pd, qd Univariate) (nats, bound float64) {
	p, q := pd.(*normal), qd.(*normal)
	return normalDivergence(p.mean, p.sd, q.mean, q.sd)
}

// normalDivergence is shared with the lognormal. ops: φ 12, the squares 6 (d and
// m are within 2 roundings of their values), the sums 3.
func normalDivergence(meanP, sdP, meanQ, sdQ float64) (nats, bound float64) {
	if meanP == meanQ && sdP == sdQ {
		return 0, 0
	}
	d := (sdP - sdQ) / sdQ
	m := standardised(meanP, meanQ, sdQ)
	v := float64(0.5*d*d) + hDiff(d, sdP, sdQ) + float64(0.5*m*m)
	return closed(v, 24, v)
}

// fitNormal is the maximum-likelihood fit: the mean and the root mean square
// deviation (divisor n).
func fitNormal(xs []float64) ([]float64, error) {
	m, v, err := meanVariance(xs)
	if err != nil {
		return nil, err
	}
	return []float64{m, math.Sqrt(v)}, nil
}
