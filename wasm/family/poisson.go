package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Poisson is the family of the number of rare events.
//
// Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), ch. 4.
var Poisson = Family{
	ID: "poisson", Name: "Poisson", Kind: Integer,
	Params: []Param{Param{
		ID: "rate", Name: "rate", Symbol: "λ", Role: Rate, Hi: math.Inf(1), HiOpen: true,
	}.atValue(0)},
	Start:   []float64{4},
	Formula: "λᵏ exp(−λ)/k! for k = 0, 1, 2, …",
	Source:  "Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), ch. 4",
	Aliases: []Alias{
		{Name: "poisson", From: "SciPy", Keys: []string{"mu"}, Args: keep(required)},
		{Name: "Poisson", From: "PyTorch", Keys: []string{"rate"}, Args: keep(required)},
	},
	New: func(a []float64) Univariate { return &poisson{member{a}, a[0]} },
	KL: func(p, q Univariate) (nats, bound float64) {
		// λ_p h(λ_q/λ_p), λ_q where λ_p = 0: both terms of KLTerm.
		v := special.KLTerm(p.(*poisson).rate, q.(*poisson).rate)
		if v == 0 || math.IsInf(v, 1) && q.(*poisson).rate <= 0 {
			return v, 0
		}
		return closed(v, 20, v)
	},
	Fit: func(xs []float64) ([]float64, error) {
		m, err := wholeMean(xs)
		return []float64{m}, err // the maximum-likelihood fit
	},
}

type poisson struct {
	member
	rate float64
}

func (d *poisson) Family() *Family { return &Poisson }
func (d *poisson) String() string  { return spell(&Poisson, d.args) }

func (d *poisson) LogProb(x float64) float64 {
	if !(x >= 0) || !isWhole(x) {
		return math.Inf(-1)
	}
	return d.LogMass(x)
}

// LogMass is −k φ((λ−k)/k) − log(2πk)/2 − δ(k), δ being the rest of Stirling's
// formula (C. Loader, Fast and accurate computation of binomial probabilities,
// 2000): the distance to the top does not cancel.
func (d *poisson) LogMass(k float64) float64 {
	switch {
	case k <= 0:
		return -d.rate
	case d.rate <= 0:
		return math.Inf(-1)
	}
	return -special.KLTerm(k, d.rate) - 0.5*special.Log(k) - halfLog2Pi - factorialRest(k)
}

func (d *poisson) Up(k float64) float64 { return d.rate / (k + 1) }

// CDF is Q(k+1, λ) (Abramowitz & Stegun 26.4.21).
func (d *poisson) MostUp(k float64) float64 { return d.Up(k) }

func (d *poisson) CDF(x float64) float64 { lower, _ := d.both(x); return lower }

func (d *poisson) Survival(x float64) float64 { _, upper := d.both(x); return upper }

func (d *poisson) both(x float64) (lower, upper float64) {
	k := math.Floor(x)
	switch {
	case k < 0:
		return 0, 1
	case math.IsInf(k, 1):
		return 1, 0
	}
	upper, lower = special.GammaPQ(k+1, d.rate)
	return lower, upper
}

func (d *poisson) Quantile(u float64) float64      { return integerQuantile(d, u) }
func (d *poisson) upperQuantile(v float64) float64 { return integerUpperQuantile(d, v) }
func (d *poisson) Mean() float64                   { return d.rate }
func (d *poisson) Variance() float64               { return d.rate }
func (d *poisson) Mode() float64                   { return math.Floor(d.rate) }

// Entropy is summed; above a rate of 10⁶ it is
//
//	log(2πeλ)/2 − 1/(12λ) − 1/(24λ²) …,
//
// whose next term is below the last digit (Evans & Boersma 1988).
func (d *poisson) Entropy() float64 {
	if r := d.rate; r > 1e6 {
		return 0.5 + halfLog2Pi + 0.5*special.Log(r) - (1+0.5/r)/12/r
	}
	return summedEntropy(d)
}

func (d *poisson) Support() (lo, hi float64) {
	if d.rate <= 0 {
		return 0, 0
	}
	return 0, math.Inf(1)
}

func (d *poisson) Rand(r *rand.Rand) float64 { return d.Quantile(openUnit(r)) }
