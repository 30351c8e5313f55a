package family

import (
	"errors"
	"math"
	"slices"

	"klviz/wasm/special"
)

// The reasons why a fit does not exist.
var (
	errFewSamples  = errors.New("a fit needs at least two different samples")
	errNotFinite   = errors.New("a fit needs finite samples")
	errNotPositive = errors.New("this family needs samples above 0")
)

// meanVariance returns the mean and the mean squared deviation (divisor n) of
// the samples by two passes.
func meanVariance(xs []float64) (mean, variance float64, err error) {
	if len(xs) < 2 {
		return 0, 0, errFewSamples
	}
	n := float64(len(xs))
	for _, x := range xs {
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return 0, 0, errNotFinite
		}
		mean += x / n
	}
	for _, x := range xs {
		variance += (x - mean) * (x - mean) / n
	}
	if variance <= 0 {
		return 0, 0, errFewSamples
	}
	return mean, variance, nil
}

// extremes returns the smallest and the largest sample.
func extremes(xs []float64) (lo, hi float64) {
	return slices.Min(xs), slices.Max(xs)
}

// median returns the middle sample, or the mean of the middle two.
func median(xs []float64) float64 {
	s := slices.Clone(xs)
	slices.Sort(s)
	n := len(s)
	return s[(n-1)/2]/2 + s[n/2]/2
}

// logSamples returns the logarithms of samples above 0.
func logSamples(xs []float64) ([]float64, error) {
	logs := make([]float64, len(xs))
	for i, x := range xs {
		if !(x > 0) {
			return nil, errNotPositive
		}
		logs[i] = special.Log(x)
	}
	return logs, nil
}
