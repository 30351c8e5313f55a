package special

import "math"

// The trigonometric functions of package math are pure Go on amd64 and in
// WebAssembly, so they already give the same bytes; they are named here so that
// the core has one place to look.

// Sin returns the sine of x radians.
func Sin(x float64) float64 { return math.Sin(x) }

// Cos returns the cosine of x radians.
func Cos(x float64) float64 { return math.Cos(x) }

// Tan returns the tangent of x radians.
func Tan(x float64) float64 { return math.Tan(x) }

// Atan returns the arc tangent of x.
func Atan(x float64) float64 { return math.Atan(x) }

// Atan2 returns the angle of the point (x, y).
func Atan2(y, x float64) float64 { return math.Atan2(y, x) }

// Hypot returns √(x² + y²) without overflow; math.Hypot is assembly on amd64.
func Hypot(x, y float64) float64 {
	x, y = math.Abs(x), math.Abs(y)
	if x < y {
		x, y = y, x
	}
	if x == 0 || math.IsInf(x, 1) {
		return x
	}
	r := y / x
	return x * math.Sqrt(1+float64(r*r))
}
