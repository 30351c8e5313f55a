package special

import "math"

const (
	halfLog2Pi = 0.91893853320467274178032973640561763986 // log(2π)/2
	twoPi      = 6.28318530717958647692528676655900576839
)

// StirlingRest returns log Γ(a) less Stirling's (a-½)·log a - a + log(2π)/2, for
// a > 0: the logarithm of Temme's Γ*(a). It falls from +Inf at 0 like 1/(12a).
//
// Source: Abramowitz & Stegun 6.1.40; recurrence from 6.1.15.
func StirlingRest(a float64) float64 {
	switch {
	case a < 0.5:
		return Lgamma(a) - (float64((a-0.5)*Log(a)) - a + halfLog2Pi)
	case a > 1e10:
		return 1 / (12 * a)
	}
	// rest(a) - rest(a+1) = (a+½)·log1p(1/a) - 1 = 1/(2a) - (a+½)·φ(1/a)
	var s float64
	for a < 12 {
		s += 0.5/a - float64((a+0.5)*Phi(1/a))
		a++
	}
	w := 1 / a
	z := w * w
	return s + w*(1.0/12-z*(1.0/360-z*(1.0/1260-z*(1.0/1680-z*(1.0/1188-z*(691.0/360360-z*(1.0/156)))))))
}

// Lgamma1p returns log Γ(1+a) for a > -1, without losing a where it is small.
func Lgamma1p(a float64) float64 {
	if a > -0.1 && a < 0.2316 {
		// the approximation of Lgamma between 0.9 and 1.2316, at y = a
		p := a * (lgammaU[0] + a*(lgammaU[1]+a*(lgammaU[2]+a*(lgammaU[3]+a*(lgammaU[4]+a*lgammaU[5])))))
		q := 1 + a*(lgammaV[1]+a*(lgammaV[2]+a*(lgammaV[3]+a*(lgammaV[4]+a*lgammaV[5]))))
		return -0.5*a + p/q
	}
	return Lgamma(1 + a)
}

// Lbeta returns log B(a, b) = log Γ(a)Γ(b)/Γ(a+b) for a, b > 0, without the
// cancellation of large log Γ.
func Lbeta(a, b float64) float64 {
	if a > b {
		a, b = b, a
	}
	if a < 0.5 && b < 0.5 {
		// Γ(a) = Γ(1+a)/a and so on: the poles apart
		return Lgamma1p(a) + Lgamma1p(b) - Lgamma1p(a+b) + LogRatio(a+b, a) - Log(b)
	}
	if b < 2 {
		return Lgamma(a) + (Lgamma(b) - Lgamma(a+b))
	}
	// With the rests of Stirling's formula; log(b/(a+b)) and log(a/(a+b)) are ≤ 0.
	r := StirlingRest(b) - StirlingRest(a+b)
	l := -float64((b - 0.5) * Log1p(a/b)) // (b-½)·log(b/(a+b))
	if a < 0.5 {
		return Lgamma(a) + (r + l + a - float64(a*Log(a+b)))
	}
	return halfLog2Pi + (StirlingRest(a) + r) + l - float64(a*Log1p(b/a)) - 0.5*Log(a)
}

// LgammaRatio returns log Γ(a+d)/Γ(a) for a, a+d > 0 without the cancellation of
// large log Γ: d·ψ(a) and what is left, which LgammaBregman forms directly.
func LgammaRatio(a, d float64) float64 {
	if math.Abs(d) > 0.5*a {
		return Lgamma(a+d) - Lgamma(a)
	}
	return float64(d*Digamma(a)) + LgammaBregman(a, a+d)
}
