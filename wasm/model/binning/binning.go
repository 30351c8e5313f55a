// Package binning compares two normals after their values were sorted into
// bins: what a histogram's divergence is, and what it has lost.
package binning

import (
	"fmt"
	"math"

	"klviz/wasm/special"
)

// Normal is N(Mean, SD²).
type Normal struct{ Mean, SD float64 }

// MaxBins bounds the work of one comparison.
const MaxBins = 400_000

// reach is how many of P's standard deviations the bins cover; beyond, P has
// 4e-33 of its mass.
const reach = 12

// KL is D(P‖Q) in nats after both were sorted into bins of the width, with an
// edge at 0.
//
// Summed as p·log(p/q) - p + q over the bins where P lives, which is never
// negative, plus what Q has elsewhere.
func KL(p, q Normal, width float64) (float64, error) {
	if !(width > 0) || math.IsInf(width, 1) {
		return 0, fmt.Errorf("a bin's width must be finite and above 0, got %v", width)
	}
	first := math.Floor((p.Mean - reach*p.SD) / width)
	last := math.Ceil((p.Mean + reach*p.SD) / width)
	if last-first > MaxBins {
		return 0, fmt.Errorf("bins of width %v are too narrow: there would be %.0f of them, at most %d can be summed", width, last-first, MaxBins)
	}
	var sum special.Accumulator
	for k := first; k < last; k++ {
		sum.Add(cell(p.logMass(k*width, (k+1)*width), q.logMass(k*width, (k+1)*width)))
	}
	sum.Add(special.Exp(q.logMass(math.Inf(-1), first*width)))
	sum.Add(special.Exp(q.logMass(last*width, math.Inf(1))))
	return max(0, sum.Value()), nil
}

// Sign is D(P‖Q) in nats when only the sign of each value is kept.
func Sign(p, q Normal) float64 {
	inf := math.Inf(1)
	return max(0, cell(p.logMass(-inf, 0), q.logMass(-inf, 0))+cell(p.logMass(0, inf), q.logMass(0, inf)))
}

// Masses are P's and Q's shares of the bins between lo and hi, for drawing.
func Masses(d Normal, lo, hi, width float64) []float64 {
	var out []float64
	for k := math.Floor(lo / width); k*width < hi && len(out) < MaxBins; k++ {
		out = append(out, special.Exp(d.logMass(k*width, (k+1)*width)))
	}
	return out
}

// cell is p·log(p/q) - p + q from the logarithms.
func cell(logP, logQ float64) float64 {
	p, l := special.Exp(logP), logP-logQ
	if p <= 0 {
		return special.Exp(logQ)
	}
	if math.Abs(l) < 1 {
		return p * special.Psi2(-l)
	}
	return float64(p*(l-1)) + special.Exp(logQ)
}

// logMass is log P(a < X ≤ b), -Inf for an empty interval.
func (n Normal) logMass(a, b float64) float64 {
	a, b = (a-n.Mean)/n.SD, (b-n.Mean)/n.SD
	switch {
	case a > 0: // the mirror image, where no digits are lost
		a, b = -b, -a
	case b > 0: // across the centre: 1 less the two tails
		return special.Log1p(-0.5 * (special.Erfc(-a/math.Sqrt2) + special.Erfc(b/math.Sqrt2)))
	}
	// A narrow bin: the density at its middle times a series in its width, since
	// the difference of two nearly equal tails would lose the digits.
	if w := b - a; w < 0.02 {
		m := 0.5 * (a + b)
		m2, w2 := float64(m*m), float64(w*w)
		if w2*m2 < 0.01 {
			bend := (m2 - 1) / 24
			bend2 := (float64(m2*m2) - float64(6*m2) + 3) / 1920
			return -0.5*m2 + special.Log(w/math.Sqrt(2*math.Pi)) + special.Log1p(float64(w2*(bend+float64(w2*bend2))))
		}
	}
	lower, upper := logTail(a), logTail(b)
	return upper + special.Log1p(-special.Exp(lower-upper))
}

// logTail is log Φ(z) for z ≤ 0.
func logTail(z float64) float64 {
	if z > -20 {
		return special.Log(0.5 * special.Erfc(-z/math.Sqrt2))
	}
	if math.IsInf(z, -1) {
		return z
	}
	// Abramowitz & Stegun 26.2.12: the series in 1/z² is good to 1e-17 here.
	r := 1 / float64(z*z)
	series := 1 + float64(r*(-1+float64(r*(3+float64(r*(-15+float64(r*(105+float64(r*(-945+float64(r*10395)))))))))))
	return -0.5*float64(z*z) - special.Log(-z*math.Sqrt(2*math.Pi)) + special.Log(series)
}

// Partition is D(P‖Q) in nats after both were sorted into the bins between the
// edges, which ascend; the first and the last bin have no end.
func Partition(p, q Normal, edges []float64) float64 {
	var sum special.Accumulator
	a := math.Inf(-1)
	for i := 0; i <= len(edges); i++ {
		b := math.Inf(1)
		if i < len(edges) {
			b = edges[i]
		}
		sum.Add(cell(p.logMass(a, b), q.logMass(a, b)))
		a = b
	}
	return max(0, sum.Value())
}

// Least is the edge without which the most is left: the one that tells least.
func Least(p, q Normal, edges []float64) int {
	best, at := -1.0, -1
	for i := range edges {
		rest := append(append([]float64{}, edges[:i]...), edges[i+1:]...)
		if d := Partition(p, q, rest); d > best {
			best, at = d, i
		}
	}
	return at
}

// Share is P(a < X ≤ b).
func (n Normal) Share(a, b float64) float64 { return special.Exp(n.logMass(a, b)) }
