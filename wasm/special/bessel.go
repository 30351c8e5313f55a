package special

import "math"

// BesselI0e returns e^(-|x|)·I₀(x), the modified Bessel function without its
// growth.
//
// Source: DLMF 10.25.2 (power series, all terms positive) and 10.40.1.
func BesselI0e(x float64) float64 { return besselIe(0, math.Abs(x)) }

// BesselI1e returns e^(-|x|)·I₁(x).
func BesselI1e(x float64) float64 { return math.Copysign(besselIe(1, math.Abs(x)), x) }

func besselIe(n, x float64) float64 {
	if x != x {
		return x
	}
	if x < 25 {
		h := 0.25 * x * x
		t, s := 1.0, 1.0
		for k := 1.0; k < 100; k++ {
			t *= h / (k * (k + n))
			s += t
			if t < 1e-17*s {
				break
			}
		}
		if n == 1 {
			s *= 0.5 * x
		}
		return Exp(-x) * s
	}
	// Σ (-1)ᵏ aₖ(n)/xᵏ, aₖ = Π (4n² - (2j-1)²)/(8j)
	t, s := 1.0, 1.0
	for k := 1.0; k < 40; k++ {
		m := 2*k - 1
		t *= -(4*n*n - m*m) / (8 * k * x)
		s += t
		if math.Abs(t) < 1e-17 {
			break
		}
	}
	return s / math.Sqrt(twoPi*x)
}

// BesselRatio returns I₁(x)/I₀(x) for x ≥ 0: the mean length of the von Mises
// distribution.
func BesselRatio(x float64) float64 {
	if x < 25 {
		h := 0.25 * x * x
		t0, t1, s0, s1 := 1.0, 1.0, 1.0, 1.0
		for k := 1.0; k < 100; k++ {
			t0 *= h / (k * k)
			t1 *= h / (k * (k + 1))
			s0 += t0
			s1 += t1
			if t0 < 1e-17*s0 {
				break
			}
		}
		return 0.5 * x * (s1 / s0)
	}
	return besselIe(1, x) / besselIe(0, x)
}
