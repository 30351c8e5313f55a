package family

import (
	"math"

	"klviz/wasm/special"
)

// bregman is the divergence that a convex F generates,
//
//	F(a + d) − F(a) − d F′(a) = d² ∫₀¹ (1 − u) F″(a + u d) du ≥ 0,
//
// by 24 Gauss-Legendre nodes: no term cancels, and d enters as the difference
// that it is. curvature is F″ > 0, analytic for t > 0 with its singularities at
// t ≤ 0; a panel is at most half as wide as its smaller end.
func bregman(curvature func(t float64) float64, a, d float64) float64 {
	if math.Abs(d) <= a/2 {
		return d * d * unitPanel(curvature, a, d, 0, 1)
	}
	// Panels in u whose t grows by a half at most.
	s, u, t := 0.0, 0.0, a
	b := a + d
	for u < 1 {
		next := 1.0
		if d > 0 && t < b/1.5 {
			t *= 1.5
			next = (t - a) / d
		} else if d < 0 && t > b*1.5 {
			t /= 1.5
			next = (t - a) / d
		}
		s += unitPanel(curvature, a, d, u, next)
		u = next
	}
	return d * d * s
}

// unitPanel is ∫ (1 − u) f(a + u d) du over [from, to].
func unitPanel(f func(float64) float64, a, d, from, to float64) float64 {
	return special.GaussLegendre(24).Integrate(func(u float64) float64 {
		return (1 - u) * f(a+float64(u*d))
	}, from, to)
}

// bregmanTo is bregman where b = a + d is itself a parameter, which the
// difference may have rounded off: far apart it goes by b.
func bregmanTo(curvature func(t float64) float64, a, b, d float64) float64 {
	if math.Abs(d) <= a/2 {
		return bregman(curvature, a, d)
	}
	return special.Bregman(a, b, curvature)
}
