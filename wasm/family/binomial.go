package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Binomial is the family of the number of ones in n trials.
//
// Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), ch. 3.
var Binomial = Family{
	ID: "binomial", Name: "Binomial", Kind: Integer,
	Params: []Param{
		whole("n", "trials", "n", 0, mostWhole).atValue(0),
		probability("p", "probability of 1", "p", false).atMultiple(1, func(a []float64) float64 { return a[0] }),
	},
	Start:   []float64{20, 0.3},
	Formula: "n!/(k!(n − k)!) pᵏ (1 − p)ⁿ⁻ᵏ for k = 0 … n",
	Source:  "Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), ch. 3",
	Aliases: []Alias{
		{Name: "binom", From: "SciPy", Keys: []string{"n", "p"}, Args: keep(required, required)},
		{Name: "Binomial", From: "PyTorch", Keys: []string{"total_count", "probs"}, Args: keep(1, required)},
	},
	New: func(a []float64) Univariate { return &binomial{member{a}, a[0], a[1]} },
	KL:  binomialKL,
}

type binomial struct {
	member
	n, p float64
}

func (b *binomial) Family() *Family { return &Binomial }
func (b *binomial) String() string  { return spell(&Binomial, b.args) }

func (b *binomial) LogProb(x float64) float64 {
	if !(x >= 0 && x <= b.n) || !isWhole(x) {
		return math.Inf(-1)
	}
	return b.LogMass(x)
}

// LogMass is Loader's form, the distance to the top divided out: with z = k − np,
//
//	log P = −k φ(−z/k) − (n−k) φ(z/(n−k)) − log(2πk(n−k)/n)/2 + δ(n) − δ(k) − δ(n−k),
//
// δ being the rest of Stirling's formula (C. Loader, Fast and accurate
// computation of binomial probabilities, 2000).
func (b *binomial) LogMass(k float64) float64 {
	m := b.n - k
	switch {
	case k <= 0:
		if b.n <= 0 {
			return 0
		}
		return b.n * special.Log1p(-b.p)
	case m <= 0:
		return b.n * special.Log(b.p)
	case b.p <= 0 || b.p >= 1:
		return math.Inf(-1)
	}
	z := b.beyondMean(k)
	l := factorialRest(b.n) - factorialRest(k) - factorialRest(m)
	l -= 0.5*special.Log(k/b.n*m) + halfLog2Pi
	return l - excess(k, -z) - excess(m, z)
}

// beyondMean is k − np without np's rounding.
func (b *binomial) beyondMean(k float64) float64 {
	var z special.Accumulator
	z.Add(k)
	z.AddProduct(-b.n, b.p)
	return z.Value()
}

// excess is x φ(d/x) = x log(x/(x+d)) + d ≥ 0 for x > 0, d > −x.
func excess(x, d float64) float64 {
	if r := d / x; r >= -0.5 && r <= 1 {
		return x * special.Phi(r)
	}
	return special.KLTerm(x, x+d)
}

func (b *binomial) Up(k float64) float64 {
	return (b.n - k) / (k + 1) * (b.p / (1 - b.p))
}

func (b *binomial) MostUp(k float64) float64 { return b.Up(k) }

func (b *binomial) CDF(x float64) float64 { lower, _ := b.both(x); return lower }

func (b *binomial) Survival(x float64) float64 { _, upper := b.both(x); return upper }

// both is P(X ≤ x) = I₁₋ₚ(n−k, k+1) and its complement (Abramowitz & Stegun 26.5.24).
func (b *binomial) both(x float64) (lower, upper float64) {
	k := math.Floor(x)
	switch {
	case k < 0:
		return 0, 1
	case k >= b.n:
		return 1, 0
	}
	return special.BetaIncBoth(b.n-k, k+1, 1-b.p, b.p)
}

func (b *binomial) Quantile(u float64) float64      { return integerQuantile(b, u) }
func (b *binomial) upperQuantile(v float64) float64 { return integerUpperQuantile(b, v) }
func (b *binomial) Mean() float64                   { return b.n * b.p }
func (b *binomial) Variance() float64               { return b.n * b.p * (1 - b.p) }
func (b *binomial) Mode() float64                   { return min(b.n, math.Floor((b.n+1)*b.p)) }

// Entropy is summed; above a variance of 10⁸ it is
//
//	log(2πe·np(1−p))/2 − (1 − 4p(1−p))/(12np(1−p)) …,
//
// whose next term is below the last digit (Jacquet & Szpankowski 1999).
func (b *binomial) Entropy() float64 {
	v := b.Variance()
	if v > 1e8 {
		pq := b.p * (1 - b.p)
		return 0.5 + halfLog2Pi + 0.5*special.Log(v) + float64((4*pq-1)/(12*v))
	}
	return summedEntropy(b)
}

func (b *binomial) Support() (lo, hi float64) {
	switch {
	case b.p <= 0:
		return 0, 0
	case b.p >= 1:
		return b.n, b.n
	}
	return 0, b.n
}

func (b *binomial) Rand(r *rand.Rand) float64 { return b.Quantile(openUnit(r)) }

// binomialKL is n times the divergence of one trial where the numbers of trials
// agree, and where p has one outcome only. Others have no closed form: NaN.
func binomialKL(pd, qd Univariate) (nats, bound float64) {
	p, q := pd.(*binomial), qd.(*binomial)
	if p.n != q.n {
		return math.NaN(), 0
	}
	v := p.n * bernoulliTerms(p.p, q.p)
	if p.n == 0 || v == 0 {
		return 0, 0
	}
	if math.IsInf(v, 1) {
		return v, 0
	}
	return closed(v, 24, v)
}
