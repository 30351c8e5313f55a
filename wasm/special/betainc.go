package special

import "math"

// BetaIncBoth returns the regularised incomplete beta function
//
//	I_x(a, b) = 1/B(a, b)·∫₀ˣ t^(a-1)(1-t)^(b-1) dt
//
// and its complement, each without cancellation where it is small. y is 1 - x,
// an argument of its own so that x near 1 keeps its digits.
//
// gonum v0.17.0's mathext.RegIncBeta was not good enough: it takes no 1 - x and gives
// no complement, so both are lost near the upper end.
//
// Source: the continued fraction of DLMF 8.17.22 with the factor xᵃyᵇ/B(a, b)
// formed from the distance to its top, x = a/(a+b) (C. Loader, Fast and accurate
// computation of binomial probabilities, 2000); above a, b = 3000 the density is
// integrated from x outward.
func BetaIncBoth(a, b, x, y float64) (lower, upper float64) {
	switch {
	case !(a > 0) || !(b > 0) || !(x >= 0) || !(y >= 0):
		return math.NaN(), math.NaN()
	case x == 0:
		return 0, 1
	case y == 0:
		return 1, 0
	case a > 3000 && b > 3000:
		return betaLarge(a, b, x, y)
	}
	if x*(a+b+2) > a+1 {
		upper, lower = betaFraction(b, a, y, x)
		if lower < 0.1 && x < 0.99 {
			// The fraction for the lower side converges more slowly, but it keeps
			// the digits that 1 - upper has lost.
			lower, _ = betaFraction(a, b, x, y)
		}
		return lower, upper
	}
	lower, upper = betaFraction(a, b, x, y)
	if upper < 0.1 && y < 0.99 {
		upper, _ = betaFraction(b, a, y, x)
	}
	return lower, upper
}

// BetaInc returns I_x(a, b).
func BetaInc(a, b, x float64) float64 { l, _ := BetaIncBoth(a, b, x, 1-x); return l }

// betaFactor returns xᵃyᵇ/B(a, b).
func betaFactor(a, b, x, y float64) float64 {
	if a < 1 || b < 1 {
		lx, ly := Log(x), Log(y)
		if x < 0.5 {
			ly = Log1p(-x)
		} else {
			lx = Log1p(-y)
		}
		if m := math.Min(a, b); m < 1e-8 {
			return m * Exp(float64(a*lx)+float64(b*ly)-Lbeta(a, b)-Log(m))
		}
		return Exp(float64(a*lx) + float64(b*ly) - Lbeta(a, b))
	}
	n := difference(x, b, y, a)
	e := float64(a*phiOf(n/a, x/a*(a+b))) + float64(b*phiOf(-n/b, y/b*(a+b)))
	return math.Sqrt(a/twoPi*(b/(a+b))) * Exp(StirlingRest(a+b)-StirlingRest(a)-StirlingRest(b)-e)
}

// phiOf is φ(d), d = ratio - 1, by whichever of the two has more digits.
func phiOf(d, ratio float64) float64 {
	if d >= -0.5 {
		return Phi(d)
	}
	return ratio - 1 - Log(ratio)
}

// difference returns a·b - c·d as if formed exactly: what lies between x and
// the top of the density decides its height.
func difference(a, b, c, d float64) float64 {
	p, pr := twoProduct(a, b)
	q, qr := twoProduct(c, d)
	return (p - q) + (pr - qr)
}

func betaFraction(a, b, x, y float64) (lower, upper float64) {
	// Lentz's algorithm
	const tiny = 1e-300
	c, d := 1.0, 1-(a+b)*x/(a+1)
	if math.Abs(d) < tiny {
		d = tiny
	}
	d = 1 / d
	h := d
	for m := 1.0; m < 10000; m++ {
		e := m * (b - m) * x / ((a + 2*m - 1) * (a + 2*m))
		d = 1 + e*d
		if math.Abs(d) < tiny {
			d = tiny
		}
		c = 1 + e/c
		if math.Abs(c) < tiny {
			c = tiny
		}
		d = 1 / d
		h *= d * c
		e = -(a + m) * (a + b + m) * x / ((a + 2*m) * (a + 2*m + 1))
		d = 1 + e*d
		if math.Abs(d) < tiny {
			d = tiny
		}
		c = 1 + e/c
		if math.Abs(c) < tiny {
			c = tiny
		}
		d = 1 / d
		f := d * c
		h *= f
		if math.Abs(f-1) < 2e-16 {
			break
		}
	}
	lower = math.Min(betaFactor(a, b, x, y)/a*h, 1)
	return lower, 1 - lower
}

func betaLarge(a, b, x, y float64) (lower, upper float64) {
	// ∫ √(ab/2π(a+b))·e^(-aφ(u) - bφ(-ua/b) + rests) dt/(t(1-t)), t = a/(a+b)·(1+u)
	rests := StirlingRest(a+b) - StirlingRest(a) - StirlingRest(b)
	sd := math.Sqrt(a / (a + b) * b) // of t, in units in which u = s·sd/a
	density := func(s float64) float64 {
		u, v := s*sd/a, -s*sd/b
		if u <= -1 || v <= -1 {
			return 0
		}
		return Exp(rests-float64(a*Phi(u))-float64(b*Phi(v))) / ((1 + u) * (1 + v))
	}
	s := difference(x, b, y, a) / sd
	tail := math.Min(outward(density, s)/math.Sqrt(twoPi), 1)
	if s < 0 {
		return tail, 1 - tail
	}
	return 1 - tail, tail
}

// BetaIncInv returns the x with I_x(a, b) = p, and 1 - x.
func BetaIncInv(a, b, p float64) (x, y float64) {
	if p > 0.5 {
		y, x = betaInverse(b, a, 1-p)
		return x, y
	}
	return betaInverse(a, b, p)
}

// BetaIncUpperInv returns the x with 1 - I_x(a, b) = q, and 1 - x.
func BetaIncUpperInv(a, b, q float64) (x, y float64) {
	y, x = BetaIncInv(b, a, q)
	return x, y
}

// betaInverse solves I_x(a, b) = u in the odds r = x/y; u ≤ ½.
func betaInverse(a, b, u float64) (x, y float64) {
	switch {
	case u != u || !(a > 0) || !(b > 0):
		return math.NaN(), math.NaN()
	case u <= 0:
		return 0, 1
	}
	mean := a / b
	start := mean * Exp(NormalQuantile(u)*math.Sqrt(1/a+1/b))
	if a < 1 || b < 1 || start < 1e-3*mean {
		if s := Exp((Log(u) + Log(a) + Lbeta(a, b)) / a); s < 0.5 { // xᵃ/(a·B)
			start = s / (1 - s)
		}
	}
	if start < math.SmallestNonzeroFloat64*4 {
		return 0, 1
	}
	r := newtonLog(start, true, func(r float64) (miss, slope float64) {
		x, y := r/(1+r), 1/(1+r)
		l, _ := BetaIncBoth(a, b, x, y)
		return LogRatio(l, u), betaFactor(a, b, x, y) / l
	})
	return r / (1 + r), 1 / (1 + r)
}
