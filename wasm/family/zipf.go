package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Zipf is the family of ranks 1 … n with masses that fall like a power.
//
// Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), ch. 11.
var Zipf = Family{
	ID: "zipf", Name: "Zipf", Kind: Integer,
	Params: []Param{
		{ID: "s", Name: "exponent", Symbol: "s", Role: Shape, Hi: 1000},
		whole("n", "ranks", "n", 1, mostWhole).atValue(1),
	},
	Start:   []float64{1, 20},
	Formula: "k⁻ˢ / Σⱼ j⁻ˢ for k = 1 … n",
	Source:  "Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), ch. 11",
	Aliases: []Alias{
		{Name: "zipfian", From: "SciPy", Keys: []string{"a", "n"}, Args: keep(required, required)},
	},
	New: func(a []float64) Univariate { return newZipf(a) },
	KL:  zipfKL,
}

type zipf struct {
	member
	s, n   float64
	norm   float64 // H = Σ k⁻ˢ
	logN   float64 // log H
	ofLogs float64 // E log k
}

func newZipf(a []float64) *zipf {
	h := harmonic(a[0], a[1])
	return &zipf{member{a}, a[0], a[1], h[0], special.Log(h[0]), h[1] / h[0]}
}

func (z *zipf) Family() *Family { return &Zipf }
func (z *zipf) String() string  { return spell(&Zipf, z.args) }

func (z *zipf) LogProb(x float64) float64 {
	if !(x >= 1 && x <= z.n) || !isWhole(x) {
		return math.Inf(-1)
	}
	return z.LogMass(x)
}

func (z *zipf) LogMass(k float64) float64 { return -float64(z.s*special.Log(k)) - z.logN }

func (z *zipf) Up(k float64) float64 { return special.Exp(-z.s * special.Log1p(1/k)) }

func (z *zipf) MostUp(float64) float64 { return 1 }

func (z *zipf) CDF(x float64) float64 {
	k := math.Floor(x)
	switch {
	case k < 1:
		return 0
	case k >= z.n:
		return 1
	}
	return min(harmonic(z.s, k)[0]/z.norm, 1)
}

func (z *zipf) Survival(x float64) float64 {
	k := math.Floor(x)
	switch {
	case k < 1:
		return 1
	case k >= z.n:
		return 0
	}
	return min(powerSums(z.s, k+1, z.n)[0]/z.norm, 1)
}

func (z *zipf) Quantile(u float64) float64      { return integerQuantile(z, u) }
func (z *zipf) upperQuantile(v float64) float64 { return integerUpperQuantile(z, v) }
func (z *zipf) Mean() float64                   { return harmonic(z.s-1, z.n)[0] / z.norm }

// Variance is E k² − (E k)².
func (z *zipf) Variance() float64 {
	m := z.Mean()
	return max(harmonic(z.s-2, z.n)[0]/z.norm-float64(m*m), 0)
}

// Entropy is s E log k + log H.
func (z *zipf) Entropy() float64          { return float64(z.s*z.ofLogs) + z.logN }
func (z *zipf) Mode() float64             { return 1 }
func (z *zipf) Support() (lo, hi float64) { return 1, z.n }
func (z *zipf) Rand(r *rand.Rand) float64 { return z.Quantile(openUnit(r)) }

// zipfKL is, log H being convex in s, Bregman's divergence of log H between the
// exponents at p's number of ranks, and what q spends on further ranks:
//
//	D(p‖q) = ∫₀¹ (1−u) d² Var_{s_p+ud}(log k) du + log1p(Σ_{n_p<k≤n_q} k⁻ˢ / H_q(n_p)),
//
// d = s_q − s_p; both terms are ≥ 0 (numerics: general rule C). +Inf where q
// has fewer ranks.
func zipfKL(pd, qd Univariate) (nats, bound float64) {
	p, q := pd.(*zipf), qd.(*zipf)
	if p.n > q.n {
		return math.Inf(1), 0
	}
	v := 0.0
	if q.n > p.n {
		v = special.Log1p(powerSums(q.s, p.n+1, q.n)[0] / harmonic(q.s, p.n)[0])
	}
	d := q.s - p.s
	if math.Abs(d) > 1 {
		// Far apart nothing cancels: d E log k + log(H_q/H_p).
		h := harmonic(q.s, p.n)[0]
		first, second := float64(d*p.ofLogs), special.LogRatio(h, p.norm)
		value, bound := closed(v+(first+second), 64, v+math.Abs(first)+math.Abs(second))
		return value, bound
	}
	if d == 0 && v == 0 {
		return 0, 0
	}
	var sum float64
	rule := special.GaussLegendre(24)
	sum = rule.Integrate(func(u float64) float64 {
		return (1 - u) * logVariance(p.s+float64(u*d), p.n)
	}, 0, 1)
	v += float64(float64(d*d) * sum)
	return closed(v, 128, v)
}

// logVariance is Var(log k) under the exponent s.
func logVariance(s, n float64) float64 {
	h := harmonic(s, n)
	m := h[1] / h[0]
	return max(h[2]/h[0]-float64(m*m), 0)
}
