package family

import (
	"math"
	"slices"

	"klviz/wasm/special"
)

// crossing returns the smallest float64 in [lo, hi] where reached is true, given
// that it is false below and true above. It halves the ordered set of float64s,
// not the interval: at most 64 steps from any bracket, exact to the last bit.
func crossing(reached func(x float64) bool, lo, hi float64) float64 {
	a, b := order(lo), order(hi)
	for a < b {
		mid := a + (b-a)/2
		if (a < 0) != (b < 0) {
			mid = (a + b) >> 1
		}
		if reached(unorder(mid)) {
			b = mid
		} else {
			a = mid + 1
		}
	}
	return unorder(b)
}

// order maps float64s to integers that compare alike.
func order(x float64) int64 {
	b := int64(math.Float64bits(x))
	if b < 0 {
		return math.MinInt64 - b
	}
	return b
}

func unorder(i int64) float64 {
	if i < 0 {
		i = math.MinInt64 - i
	}
	return math.Float64frombits(uint64(i))
}

// upperQuantile is the x with Survival(x) = v, by the distribution's own method
// where it has one.
func upperQuantile(d Univariate, v float64) float64 {
	if u, ok := d.(interface{ upperQuantile(v float64) float64 }); ok {
		return u.upperQuantile(v)
	}
	lo, hi := d.Support()
	return crossing(func(x float64) bool { return d.Survival(x) <= v }, lo, hi)
}

// highest returns the highest point of d's density among those reached by
// climbing from each of the starts (in ascending order) between its neighbours.
func highest(d Univariate, starts []float64) float64 {
	lo, hi := d.Support()
	if len(starts) == 0 {
		starts = []float64{d.Quantile(0.5)}
	}
	best, height := starts[0], math.Inf(-1)
	try := func(x float64) {
		if h := d.LogProb(x); h > height {
			best, height = x, h
		}
	}
	for i, x := range starts {
		var left, right float64
		switch {
		case i > 0:
			left = starts[i-1]
		case x > lo:
			left = max(lo, d.Quantile(0x1p-30))
		default:
			left = lo
		}
		switch {
		case i+1 < len(starts):
			right = starts[i+1]
		case x < hi:
			right = min(hi, upperQuantile(d, 0x1p-30))
		default:
			right = hi
		}
		try(x)
		try(climb(d, left, x))
		try(climb(d, x, right))
	}
	return best
}

// climb is a golden-section search for the highest density in [lo, hi].
func climb(d Univariate, lo, hi float64) float64 {
	const golden = 0.6180339887498949
	a, b := hi-golden*(hi-lo), lo+golden*(hi-lo)
	fa, fb := d.LogProb(a), d.LogProb(b)
	for range 80 {
		if fa >= fb {
			hi, b, fb = b, a, fa
			a = hi - golden*(hi-lo)
			fa = d.LogProb(a)
		} else {
			lo, a, fa = a, b, fb
			b = lo + golden*(hi-lo)
			fb = d.LogProb(b)
		}
	}
	return lo + (hi-lo)/2
}

// sortedInside returns lo, the points of xs between lo and hi in order, and hi.
func sortedInside(xs []float64, lo, hi float64) []float64 {
	out := []float64{lo, hi}
	for _, x := range xs {
		if x > lo && x < hi {
			out = append(out, x)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// newton solves CDF(x) = u in [lo, hi] by Newton's method kept inside a bracket.
func newton(d Univariate, u, lo, hi float64) float64 {
	if !(u > 0) {
		return lo
	}
	if u > 0.5 {
		return newtonUpper(d, 1-u, lo, hi)
	}
	// On the logarithms, which are nearly straight in the tails.
	return bracketed(func(x float64) (f, slope float64) {
		c := d.CDF(x)
		return special.Log(c / u), special.Exp(d.LogProb(x)) / c
	}, lo, hi)
}

// newtonUpper solves Survival(x) = v in [lo, hi].
func newtonUpper(d Univariate, v, lo, hi float64) float64 {
	if !(v > 0) {
		return hi
	}
	if v > 0.5 {
		return newton(d, 1-v, lo, hi)
	}
	return bracketed(func(x float64) (f, slope float64) {
		c := d.Survival(x)
		return -special.Log(c / v), special.Exp(d.LogProb(x)) / c
	}, lo, hi)
}

// bracketed finds the zero of an increasing function with known slope, to 2e-15
// of the function's value or the last digits of x.
func bracketed(f func(x float64) (value, slope float64), lo, hi float64) float64 {
	x := lo + (hi-lo)/2
	for range 200 {
		v, slope := f(x)
		if math.Abs(v) <= 2e-15 {
			return x
		}
		if v < 0 {
			lo = x
		} else {
			hi = x
		}
		next := x - v/slope
		if !(next > lo && next < hi) {
			next = lo + (hi-lo)/2
		}
		if math.Abs(next-x) <= 0x1p-52*math.Abs(x) || next == lo || next == hi {
			return next
		}
		x = next
	}
	return x
}
