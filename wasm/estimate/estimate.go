// Package estimate gets divergences from data: counts, samples, draws of a model
// and a network's logits. What it returns is an estimate with its sampling error,
// never an exact value; smoothing of zeros is an explicit argument.
package estimate

import (
	"math"
	"slices"

	"klviz/wasm/family"
)

// Estimate is an estimated divergence in nats.
type Estimate struct {
	Nats          float64
	StandardError float64 // 0 where none is known
	Lo, Hi        float64 // interval at Level, where Level > 0
	Level         float64
	Assumption    string // what the interval rests on
	Samples       int    // how many observations or draws were used
}

func problem(text string) error {
	return &family.Problem{Text: text, Position: -1, Domain: true}
}

// meanAndError returns the mean of xs and its standard error.
func meanAndError(xs []float64) (mean, err float64) {
	n := float64(len(xs))
	for _, x := range xs {
		mean += x / n
	}
	if math.IsInf(mean, 0) || len(xs) < 2 {
		return mean, math.Inf(1)
	}
	var square float64
	for _, x := range xs {
		square += (x - mean) * (x - mean)
	}
	return mean, math.Sqrt(square / (n - 1) / n)
}

// percentiles are the ends of the central share level of xs.
func percentiles(xs []float64, level float64) (lo, hi float64) {
	s := slices.Clone(xs)
	slices.Sort(s)
	at := func(u float64) float64 { return s[min(int(u*float64(len(s))), len(s)-1)] }
	return at(0.5 * (1 - level)), at(0.5 * (1 + level))
}
