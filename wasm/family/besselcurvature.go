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
	i0 := special.BesselI0e(kappa)
	if kappa < 1 {
		return 1 - special.BesselRatio(kappa)
	}
	return sineMoment(kappa, 1) / i0
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
		i0 := special.BesselI0e(kappa)
		m1 := sineMoment(kappa, 1) / i0
		return sineMoment(kappa, 2)/i0 - m1*m1
	}
	first, second := besselSeries(kappa)
	return 0.5/kappa/kappa + (second - first*first)
}

// sineMoment is the integral over the circle, divided by its length, of
// (1 − cos x)ⁿ e^(−κ(1 − cos x)), by the trapezoidal rule: for a periodic integrand
// with 64 points and κ ≤ 20 its error is I₆₄(20)/I₀(20) < 1e-30 of it.
func sineMoment(kappa float64, n int) float64 {
	const points = 64
	s := 0.0
	for i := 1; i <= points/2; i++ {
		h := special.Sin(math.Pi * float64(i) / points)
		v := 2 * h * h
		t := special.Exp(-kappa * v)
		for range n {
			t *= v
		}
		if i < points/2 {
			t *= 2
		}
		s += t
	}
	return s / points
}
