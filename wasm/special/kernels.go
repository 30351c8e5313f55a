package special

// The kernels of divergence. Each is ≥ 0, is 0 only at its zero, and loses no
// digits near it; written with them, a divergence between near-equal
// distributions is a sum of small non-negative terms instead of a difference of
// large ones.

// phiNear is φ(d) = d - log(1+d) for |d| ≤ 1/16 by its Taylor series,
// d²·(1/2 - d/3 + d²/4 - …); the terms left out are below 2^-57 of it.
func phiNear(d float64) float64 {
	d2 := float64(d * d)
	d4 := float64(d2 * d2)
	// Estrin's order: the four pairs do not wait for one another.
	a := (1.0 / 2) - float64(d*(1.0/3)) + float64(d2*((1.0/4)-float64(d*(1.0/5))))
	b := (1.0 / 6) - float64(d*(1.0/7)) + float64(d2*((1.0/8)-float64(d*(1.0/9))))
	c := (1.0 / 10) - float64(d*(1.0/11)) + float64(d2*((1.0/12)-float64(d*(1.0/13))))
	e := (1.0 / 14) - float64(d*(1.0/15)) + float64(d2*(1.0/16))
	return d2 * (a + float64(d4*(b+float64(d4*(c+float64(d4*e))))))
}

// phiMid is φ(d) for -1/2 ≤ d ≤ 1. With s = d/(2+d), log(1+d) = 2·atanh(s) and
// d - 2s = d·s, so φ(d) = d·s - 2s³·(1/3 + s²/5 + …).
func phiMid(d float64) float64 {
	s := d / (2 + d)
	z := float64(s * s)
	z2 := float64(z * z)
	z4 := float64(z2 * z2)
	a := phiA0 + float64(z*phiA1) + float64(z2*(phiA2+float64(z*phiA3)))
	b := phiA4 + float64(z*phiA5) + float64(z2*(phiA6+float64(z*phiA7)))
	c := phiA8 + float64(z*phiA9) + float64(z2*phiA10)
	p := a + float64(z4*(b+float64(z4*c)))
	return float64(d*s) - float64(float64(2*s*z)*p)
}

// Phi returns φ(d) = d - log(1+d) for d ≥ -1, good to about 2 ulp everywhere.
// φ(-1) = +Inf.
func Phi(d float64) float64 {
	switch {
	case d > -0.0625 && d < 0.0625:
		return phiNear(d)
	case d >= -0.5 && d <= 1:
		return phiMid(d)
	}
	return d - Log1p(d)
}

// H returns h(x) = x - 1 - log x = φ(x - 1) for x ≥ 0. h(0) = +Inf.
//
// Where x is itself a rounded ratio a/b near 1, Phi((a-b)/b) keeps the digits
// that x has lost.
func H(x float64) float64 {
	if x >= 0.5 && x <= 2 {
		return Phi(x - 1) // x - 1 is exact
	}
	return x - 1 - Log(x)
}

// HRatio returns h(a/b) = φ((a-b)/b) for a ≥ 0, b > 0, forming the difference
// first: good to a few ulp for any two parameters.
func HRatio(a, b float64) float64 {
	d := (a - b) / b
	if d >= -0.5 && d <= 1 {
		return Phi(d)
	}
	r := a / b
	if r < 1e-300 || r > 1e300 {
		return r - 1 - (Log(a) - Log(b))
	}
	return r - 1 - Log(r)
}

// psi2Near is ψ₂(t) = eᵗ - 1 - t for |t| ≤ 1.
func psi2Near(t float64) float64 {
	t2 := float64(t * t)
	t4 := float64(t2 * t2)
	t8 := float64(t4 * t4)
	a := psiA0 + float64(t*psiA1) + float64(t2*(psiA2+float64(t*psiA3)))
	b := psiA4 + float64(t*psiA5) + float64(t2*(psiA6+float64(t*psiA7)))
	c := psiA8 + float64(t*psiA9) + float64(t2*(psiA10+float64(t*psiA11)))
	d := psiA12 + float64(t*psiA13) + float64(t2*psiA14)
	return t2 * (a + float64(t4*b) + float64(t8*(c+float64(t4*d))))
}

// Psi2 returns ψ₂(t) = eᵗ - 1 - t, good to about 2 ulp everywhere.
func Psi2(t float64) float64 {
	if t >= -1 && t <= 1 {
		return psi2Near(t)
	}
	if t < 0 {
		return Exp(t) - 1 - t
	}
	return Expm1(t) - t
}

// KLTerm returns p·log(p/q) - p + q ≥ 0 for p, q ≥ 0: the term of the
// divergence whose sum over outcomes (or integral) cannot cancel. It is q where
// p = 0, and +Inf where only q = 0.
func KLTerm(p, q float64) float64 {
	if p == 0 {
		return q
	}
	d := (q - p) / p
	if d >= -0.5 && d <= 1 {
		return p * Phi(d)
	}
	return (q - p) + float64(p*LogRatio(p, q))
}

// LogRatio returns log(a/b) for a, b > 0, from the difference a - b where they
// are near.
func LogRatio(a, b float64) float64 {
	d := (a - b) / b
	if d >= -0.5 && d <= 1 {
		return Log1p(d)
	}
	r := a / b
	if r > 1e-300 && r < 1e300 {
		return Log(r)
	}
	return Log(a) - Log(b)
}
