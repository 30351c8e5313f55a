package family

import (
	"math"

	"klviz/wasm/special"
)

// normalQuantile is the z with Φ(z) = u.
func normalQuantile(u float64) float64 {
	switch {
	case !(u > 0):
		return math.Inf(-1)
	case u >= 1:
		return math.Inf(1)
	case u > 0.5:
		return -normalQuantile(1 - u)
	}
	return crossing(func(z float64) bool { return 0.5*special.Erfc(-z/math.Sqrt2) >= u }, -40, 0)
}
