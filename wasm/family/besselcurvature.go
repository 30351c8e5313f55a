package family

import (
	"math"

	"klviz/wasm/special"
)

// besselSeries returns the logarithmic derivatives S′/S and S″/S of
// S(κ) = √(2πκ) e^−κ I₀(κ) for κ ≥ 20, from S = Σ aⱼ κ^−j, aⱼ = ((2j−1)!!)²/(j! 8ʲ).
// The terms fall until j = 2κ, where they are below e^−2κ.
//
// Source: DLMF 10.40.1.
func besselSeries(kappa float64) (first, second float64) {
	s, a := 1.0, 1.0
	w := 1 / kappa
	for j := 1.0; j < 40; j++ {
		a *= (2*j - 1) * (2*j - 1) / (8 * j) * w
		s += a
		first -= float64(j * a)
		second += float64(j * (j + 1) * a)
		if float64(j*j*a) < 0x1p-60*second {
			break
		}
	}
	return first * w / s, second * w * w / s
}

// besselGap is 1 − A(κ), A = I₁/I₀, without cancellation for large κ.
func besselGap(kappa float64) float64 {
	if kappa >= 20 {
		first, _ := besselSeries(kappa)
		return 0.5/kappa - first
	}
	if kappa < 1 {
		return 1 - special.BesselRatio(kappa)
	}
	m0, m1, _ := sineMoments(kappa)
	return m1 / m0
}

// besselCurvature is A′(κ) = 1 − A/κ − A², the variance of cos(x − μ) under the von
// Mises distribution and the curvature of log I₀: 1/2 at κ = 0, 1/(2κ²) far out.
func besselCurvature(kappa float64) float64 {
	switch {
	case kappa < 1e-4:
		return 0.5 - 3.0/16*kappa*kappa
	case kappa < 2:
		a := special.BesselRatio(kappa)
		return 1 - a/kappa - a*a
	case kappa < 20:
		// The variance of 1 − cos, whose second moment is at most three times
		// the square of its first: no more than a digit is lost.
		m0, m1, m2 := sineMoments(kappa)
		return m2/m0 - (m1/m0)*(m1/m0)
	}
	first, second := besselSeries(kappa)
	return 0.5/kappa/kappa + (second - first*first)
}

// sineMoments are the integrals over the circle, divided by its length, of
// vⁿ e^(−κv), v = 1 − cos x, for n = 0, 1, 2, by the trapezoidal rule: for a periodic
// integrand with 64 points and κ ≤ 20 its error is I₆₄(20)/I₀(20) < 1e-30 of it.
func sineMoments(kappa float64) (m0, m1, m2 float64) {
	const points = 64
	m0 = 0.5
	for i := 1; i <= points/2; i++ {
		h := special.Sin(math.Pi * float64(i) / points)
		v := 2 * h * h
		t := special.Exp(-kappa * v)
		if i == points/2 {
			t /= 2
		}
		m0 += t
		m1 += float64(t * v)
		m2 += float64(t * v * v)
	}
	return m0 * (2.0 / points), m1 * (2.0 / points), m2 * (2.0 / points)
}
