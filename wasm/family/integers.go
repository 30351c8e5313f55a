package family

import (
	"errors"
	"math"

	"klviz/wasm/special"
)

// mostWhole is the largest whole number up to which float64 holds them all.
const mostWhole = 1 << 53

// whole is a parameter with whole values in [lo, hi].
func whole(id, name, symbol string, lo, hi float64) Param {
	return Param{ID: id, Name: name, Symbol: symbol, Role: Count, Lo: lo, Hi: hi}
}

// probability is a parameter with domain [0, 1], or (0, 1] when open.
func probability(id, name, symbol string, open bool) Param {
	return Param{ID: id, Name: name, Symbol: symbol, Role: Probability, Hi: 1, LoOpen: open}
}

// Lattice is a distribution on the integers whose mass has a smooth continuation
// between them and known ratios of neighbouring masses: what a sum over very
// many outcomes, and the bound of what it leaves out, need.
type Lattice interface {
	Univariate
	// LogMass is LogProb continued to all x inside the support.
	LogMass(x float64) float64
	// Up is the mass at k+1 over the mass at k, for k and k+1 in the support.
	Up(k float64) float64
	// MostUp is the largest of Up(k), Up(k+1), …, or 1 where that is not known to
	// be below.
	MostUp(k float64) float64
}

func isWhole(x float64) bool { return math.Trunc(x) == x }

// factorialRests holds log k! − (k + ½) log k + k − log(2π)/2 for k = 1 … 15.
//
// Source: C. Loader, Fast and accurate computation of binomial probabilities
// (2000), table 1; digits by mpmath.
var factorialRests = [16]float64{
	0,
	0.081061466795327258219670263594382360, 0.041340695955409294093822081407117508,
	0.027677925684998339148789292746244667, 0.020790672103765093111522771767848656,
	0.016644691189821192163194865373593391, 0.013876128823070747998745727023762909,
	0.011896709945891770095055724117659438, 0.010411265261972096497478567132534630,
	0.0092554621827127329177286366331024138, 0.0083305634333628712564693186596388362,
	0.0075736754879518407949720242116226137, 0.0069428401072095298815389812133466061,
	0.0064089941880042070684396310829785848, 0.0059513701127588475624041043949143713,
	0.0055547335519628013710386899397146857,
}

// factorialRest is the rest of Stirling's formula for x! at x > 0.
func factorialRest(x float64) float64 {
	if x < 16 && isWhole(x) {
		return factorialRests[int(x)]
	}
	return special.StirlingRest(x)
}

// integerQuantile is the smallest k with CDF(k) ≥ u, looked for around a first
// guess by the normal distribution.
func integerQuantile(d Univariate, u float64) float64 {
	lo, hi := d.Support()
	switch {
	case !(u > 0):
		return lo
	case u >= 1:
		return hi
	case u > 0.5:
		return integerUpperQuantile(d, 1-u)
	}
	return leastWhole(d, u, func(k float64) bool { return d.CDF(k) >= u })
}

// integerUpperQuantile is the smallest k with Survival(k) ≤ v.
func integerUpperQuantile(d Univariate, v float64) float64 {
	lo, hi := d.Support()
	switch {
	case v >= 1:
		return lo
	case !(v > 0):
		return hi
	}
	return leastWhole(d, 1-v, func(k float64) bool { return d.Survival(k) <= v })
}

// leastWhole is the smallest whole number of d's support for which reached is
// true, all larger ones being so too; the search starts where the normal
// distribution with d's moments has its quantile of u.
func leastWhole(d Univariate, u float64, reached func(k float64) bool) float64 {
	lo, hi := d.Support()
	sd := math.Sqrt(d.Variance())
	k := math.Round(d.Mean() + float64(sd*special.NormalQuantile(min(max(u, 1e-300), 1-0x1p-53))))
	k = min(max(k, lo), hi)
	step := max(1, math.Round(sd/16))
	if reached(k) {
		below := k
		for below > lo && reached(below) {
			k, below = below, max(lo, below-step)
			step *= 2
		}
		if reached(below) {
			return below
		}
		return bisectWhole(below, k, reached)
	}
	above := k
	for above < hi && !reached(above) {
		k, above = above, min(hi, above+step)
		step *= 2
	}
	if !reached(above) {
		return above
	}
	return bisectWhole(k, above, reached)
}

// bisectWhole is the smallest whole number in (below, at] that is reached.
func bisectWhole(below, at float64, reached func(k float64) bool) float64 {
	for at-below > 1 {
		mid := math.Floor(below + (at-below)/2)
		if mid <= below || mid >= at {
			break // whole numbers this large have no neighbours
		}
		if reached(mid) {
			at = mid
		} else {
			below = mid
		}
	}
	return at
}

// summedEntropy is −Σ p log p, from the mode outwards until nothing is added.
func summedEntropy(d Lattice) float64 {
	var sum special.Accumulator
	lo, hi := d.Support()
	mode := d.Mode()
	add := func(k float64) bool {
		l := d.LogMass(k)
		p := special.Exp(l)
		sum.Add(-float64(p * l))
		return p > 1e-22
	}
	for k := mode; k <= hi && add(k); k++ {
	}
	for k := mode - 1; k >= lo && add(k); k-- {
	}
	return max(sum.Value(), 0)
}

// bernoulliTerms is p log(p/q) + (1−p) log((1−p)/(1−q)) as a sum of two
// non-negative terms, 1−p being the exact difference. Relative error ≤ 16 · 2⁻⁵³.
func bernoulliTerms(p, q float64) float64 {
	d := p - q
	rest := 1 - p
	second := 0.0
	switch {
	case rest <= 0:
		second = 1 - q
	case d >= -0.5*rest && d <= rest:
		second = rest * special.Phi(d/rest)
	default:
		second = d + float64(rest*special.LogRatio(rest, 1-q))
	}
	return special.KLTerm(p, q) + second
}

var (
	errNotWhole = errors.New("this family needs whole samples")
	errFromOne  = errors.New("SciPy counts the trials from 1, klviz the failures from 0: loc must be -1")
	errNotTrial = errors.New("this family needs samples of 0 and 1")
)

// wholeMean is the mean of samples that must be whole and at least 0.
func wholeMean(xs []float64) (mean float64, err error) {
	if len(xs) == 0 {
		return 0, errFewSamples
	}
	for _, x := range xs {
		if !(x >= 0) || math.IsInf(x, 1) || !isWhole(x) {
			return 0, errNotWhole
		}
		mean += x / float64(len(xs))
	}
	return mean, nil
}
