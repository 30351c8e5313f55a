package family

import (
	"errors"
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// NegBinomial is the family of the number of failures before the r-th success,
// r being any positive number.
//
// Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), ch. 5.
var NegBinomial = Family{
	ID: "negbinomial", Name: "Negative binomial", Kind: Integer,
	Params: []Param{
		// As of a gamma: the mean, and about one deviation right of it.
		positive("r", "successes", "r", Shape).atMultiple(0, func(a []float64) float64 { return (1 - a[1]) / a[1] }),
		probability("p", "probability of success", "p", true).atOdds(1, func(a []float64) float64 { return a[0] + math.Sqrt(a[0]) }),
	},
	Start:   []float64{4, 0.5},
	Formula: "Γ(k + r)/(k! Γ(r)) pʳ (1 − p)ᵏ for k = 0, 1, 2, …",
	Source:  "Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), ch. 5",
	Aliases: []Alias{
		{Name: "nbinom", From: "SciPy", Keys: []string{"n", "p"}, Args: keep(required, required)},
		{Name: "NegativeBinomial", From: "PyTorch", Keys: []string{"total_count", "probs"}, Args: withDefaults([]float64{required, required},
			// PyTorch's probs is the probability of what is counted.
			func(v []float64) ([]float64, error) { return []float64{v[0], 1 - v[1]}, nil })},
	},
	New: func(a []float64) Univariate { return newNegBinomial(a) },
	KL:  negBinomialKL,
	Fit: fitNegBinomial,
}

type negBinomial struct {
	member
	r, p    float64
	mean    float64 // r(1−p)/p
	logZero float64 // r log p, the log mass at 0
}

func newNegBinomial(a []float64) *negBinomial {
	r, p := a[0], a[1]
	d := &negBinomial{member: member{a}, r: r, p: p, mean: r * ((1 - p) / p)}
	d.logZero = r * special.LogRatio(p, 1)
	return d
}

func (d *negBinomial) Family() *Family { return &NegBinomial }
func (d *negBinomial) String() string  { return spell(&NegBinomial, d.args) }

func (d *negBinomial) LogProb(x float64) float64 {
	if !(x >= 0) || !isWhole(x) {
		return math.Inf(-1)
	}
	return d.LogMass(x)
}

// LogMass is r/(r+k) of a binomial mass with r+k trials, in Loader's form: with
// z = k − (r+k)(1−p) = kp − r(1−p),
//
//	log P = −k φ(−z/k) − r φ(z/r) − log(2πk(r+k)/r)/2 + δ(r+k) − δ(k) − δ(r),
//
// δ being the rest of Stirling's formula for the gamma function. Below r = 1/4,
// where δ(r) is large, it is summed as it stands.
func (d *negBinomial) LogMass(k float64) float64 {
	switch {
	case k <= 0:
		return d.logZero
	case d.p >= 1:
		return math.Inf(-1)
	case d.r < 0.25:
		return d.smallR(k)
	}
	z := d.beyond(k)
	l := special.StirlingRest(d.r+k) - factorialRest(k) - special.StirlingRest(d.r)
	// Γ(r+k)/Γ(r) leaves −½ log(r+k) + ½ log r where k! leaves ½ log k.
	l -= 0.5*(special.Log(k)+special.Log1p(k/d.r)) + halfLog2Pi
	return l - excess(k, -z) - excess(d.r, z)
}

// smallR is log Γ(k+r)/(k! Γ(1+r)) + log r + r log p + k log(1−p).
func (d *negBinomial) smallR(k float64) float64 {
	// Γ(k+r)/Γ(k+1) by the ratio over the small step r−1.
	l := special.LgammaRatio(k+1, d.r-1) - special.Lgamma1p(d.r) + special.Log(d.r)
	return l + d.logZero + float64(k*special.Log1p(-d.p))
}

// beyond is kp − r(1−p) = (k + r)p − r without the products' roundings.
func (d *negBinomial) beyond(k float64) float64 {
	var z special.Accumulator
	z.AddProduct(k, d.p)
	z.AddProduct(d.r, d.p)
	z.Add(-d.r)
	return z.Value()
}

func (d *negBinomial) Up(k float64) float64 { return (k + d.r) / (k + 1) * (1 - d.p) }

func (d *negBinomial) MostUp(k float64) float64 { return max(d.Up(k), 1-d.p) }

func (d *negBinomial) CDF(x float64) float64 { lower, _ := d.both(x); return lower }

func (d *negBinomial) Survival(x float64) float64 { _, upper := d.both(x); return upper }

// both is P(X ≤ k) = I_p(r, k+1) and its complement (Abramowitz & Stegun 26.5.26).
func (d *negBinomial) both(x float64) (lower, upper float64) {
	k := math.Floor(x)
	switch {
	case k < 0:
		return 0, 1
	case math.IsInf(k, 1):
		return 1, 0
	}
	return special.BetaIncBoth(d.r, k+1, d.p, 1-d.p)
}

func (d *negBinomial) Quantile(u float64) float64      { return integerQuantile(d, u) }
func (d *negBinomial) upperQuantile(v float64) float64 { return integerUpperQuantile(d, v) }
func (d *negBinomial) Mean() float64                   { return d.mean }
func (d *negBinomial) Variance() float64               { return d.mean / d.p }

func (d *negBinomial) Mode() float64 {
	if d.r <= 1 {
		return 0
	}
	return math.Floor((d.r - 1) * ((1 - d.p) / d.p))
}

// Entropy is summed: no closed form is known.
func (d *negBinomial) Entropy() float64 { return summedEntropy(d) }

func (d *negBinomial) Support() (lo, hi float64) {
	if d.p >= 1 {
		return 0, 0
	}
	return 0, math.Inf(1)
}

func (d *negBinomial) Rand(r *rand.Rand) float64 { return d.Quantile(openUnit(r)) }

// negBinomialKL is r/p times the divergence of one trial where r agrees. Others
// have no closed form: NaN.
func negBinomialKL(pd, qd Univariate) (nats, bound float64) {
	p, q := pd.(*negBinomial), qd.(*negBinomial)
	if p.r != q.r {
		return math.NaN(), 0
	}
	v := bernoulliTerms(p.p, q.p) / p.p * p.r
	if v == 0 || math.IsInf(v, 1) && q.p >= 1 {
		return v, 0
	}
	return closed(v, 28, v)
}

var errNotSpread = errors.New("a negative binomial fit needs a variance above the mean")

// fitNegBinomial matches mean and variance: p = m/v, r = m²/(v − m).
func fitNegBinomial(xs []float64) ([]float64, error) {
	if _, err := wholeMean(xs); err != nil {
		return nil, err
	}
	m, v, err := meanVariance(xs)
	if err != nil {
		return nil, err
	}
	if !(v > m) || m <= 0 {
		return nil, errNotSpread
	}
	return []float64{m * m / (v - m), m / v}, nil
}
