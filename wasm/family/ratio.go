package family

import (
	"math"

	"klviz/wasm/special"
)

// hDiff is h(a/b) = a/b − 1 − log(a/b) for a, b > 0 with a/b − 1 = d known by a
// better route than from a and b. Relative error at most that of d², twice its
// own, and 8 · 2⁻⁵³.
func hDiff(d, a, b float64) float64 {
	if d >= -0.5 && d <= 1 {
		return special.Phi(d)
	}
	return d - special.LogRatio(a, b)
}

// standardised is (a − b)/s for s > 0, also where a − b overflows.
func standardised(a, b, s float64) float64 {
	if d := a - b; !math.IsInf(d, 0) {
		return d / s
	}
	return 2 * ((a/2 - b/2) / s)
}
