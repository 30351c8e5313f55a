package family

import "math"

// unit is the unit roundoff of float64: an operation's result differs from the
// exact one by at most unit · |result|.
const unit = 0x1p-53

// tiny covers what is lost where a result or an intermediate value is subnormal.
const tiny = 0x1p-1060

// closed returns a closed form's value with its rounding bound
//
//	|value − D| ≤ ops · 2⁻⁵³ · magnitude,
//
// magnitude being the sum of the absolute values of the terms that were added.
// Every function of package special that is used in a closed form is within
// 4 · 2⁻⁵³ of its true value; ops counts these and the roundings along the
// longest path, each times the condition number of what follows it.
//
// A divergence above the largest float64 is finite all the same: it is answered
// by that number with an infinite bound, never by +Inf, which means divergence.
func closed(value, ops, magnitude float64) (nats, bound float64) {
	if value > math.MaxFloat64 || math.IsNaN(value) {
		// NaN is ∞ − ∞ between terms that overflowed.
		return math.MaxFloat64, math.Inf(1)
	}
	if value < 0 {
		// Only rounding can take a divergence below 0; the bound covers it.
		value = 0
	}
	return value, float64(ops*unit*magnitude) + tiny
}
