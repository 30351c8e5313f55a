package estimate

import (
	"math"
	"slices"
)

// BinRule says how wide a histogram's bins are.
type BinRule string

// The rules. h is the width, n the number of values of the larger sample.
const (
	FreedmanDiaconis BinRule = "fd"      // h = 2·IQR/∛n: Freedman & Diaconis 1981, Z. Wahrscheinlichkeitstheorie 57:453
	Scott            BinRule = "scott"   // h = 3.49·s/∛n: Scott 1979, Biometrika 66:605
	Sturges          BinRule = "sturges" // 1 + log₂ n bins: Sturges 1926, JASA 21:65
	SquareRoot       BinRule = "sqrt"    // √n bins
)

// BinRules lists them.
var BinRules = []BinRule{FreedmanDiaconis, Scott, Sturges, SquareRoot}

// mostBins bounds a histogram: a few far values must not make millions of bins.
const mostBins = 400

// Edges are the edges of bins for both samples together, on a grid of 1, 2 or
// 5·10ⁿ near the rule's width, so that people can read them. With width > 0 that
// is the width instead. Values must be finite; there is at least one bin.
func Edges(xs, ys []float64, rule BinRule, width float64) ([]float64, error) {
	if len(xs)+len(ys) == 0 {
		return nil, problem("there are no numbers to put into bins")
	}
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, sample := range [2][]float64{xs, ys} {
		for _, x := range sample {
			if math.IsNaN(x) || math.IsInf(x, 0) {
				return nil, problem("numbers in bins must be finite")
			}
			lo, hi = min(lo, x), max(hi, x)
		}
	}
	if math.IsInf(hi-lo, 0) {
		return nil, problem("numbers in bins must be finite")
	}
	all := slices.Concat(thinned(xs), thinned(ys))
	slices.Sort(all)
	if !(width > 0) {
		width = nice(ruleWidth(all, max(len(xs), len(ys)), rule))
	}
	if !(width > 0) || math.IsInf(width, 0) {
		width = max(math.Abs(lo), 1) // all values are equal
	}
	if (hi-lo)/width > mostBins {
		width = nice((hi - lo) / mostBins)
		for (hi-lo)/width > mostBins {
			width *= 2
		}
	}
	first := math.Floor(lo / width)
	last := max(math.Floor(hi/width)+1, first+1)
	edges := make([]float64, 0, int(last-first)+1)
	for k := first; k <= last; k++ {
		edges = append(edges, k*width)
	}
	return edges, nil
}

// enough is how many values of a sample decide the width of bins: a rule asks for
// quartiles and a spread, which a regular part of a large sample knows as well.
const enough = 100_000

func thinned(xs []float64) []float64 {
	if len(xs) <= enough {
		return xs
	}
	out := make([]float64, enough)
	for i := range out {
		out[i] = xs[i*len(xs)/enough]
	}
	return out
}

func ruleWidth(sorted []float64, n int, rule BinRule) float64 {
	span := sorted[len(sorted)-1] - sorted[0]
	root := math.Cbrt(float64(n))
	switch rule {
	case Scott:
		mean, square := 0.0, 0.0
		for _, x := range sorted {
			mean += x / float64(len(sorted))
		}
		for _, x := range sorted {
			square += (x - mean) * (x - mean)
		}
		if s := math.Sqrt(square / float64(len(sorted))); s > 0 {
			return 3.49 * s / root
		}
	case Sturges:
		return span / (1 + math.Log2(float64(n)))
	case SquareRoot:
		return span / math.Sqrt(float64(n))
	default:
		iqr := sorted[(3*len(sorted))/4] - sorted[len(sorted)/4]
		if iqr > 0 {
			return 2 * iqr / root
		}
	}
	return span / (1 + math.Log2(float64(n)))
}

// nice is the nearest of 1, 2, 5·10ⁿ to x, by ratio.
func nice(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 0) {
		return 0
	}
	ten := math.Pow10(int(math.Floor(math.Log10(x))))
	best := ten
	for _, f := range []float64{2, 5, 10} {
		if math.Abs(math.Log(f*ten/x)) < math.Abs(math.Log(best/x)) {
			best = f * ten
		}
	}
	return best
}

// Count is how many values lie in each bin [edge, next edge); a value on the last
// edge belongs to the last bin.
func Count(xs, edges []float64) []float64 {
	counts := make([]float64, len(edges)-1)
	for _, x := range xs {
		i, found := slices.BinarySearch(edges, x)
		if !found {
			i--
		}
		if i == len(counts) && x == edges[i] {
			i--
		}
		if i >= 0 && i < len(counts) {
			counts[i]++
		}
	}
	return counts
}
