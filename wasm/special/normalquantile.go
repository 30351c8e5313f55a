package special

import "math"

const (
	// Coefficients for approximation to erf in |x| <= 0.85
	quantileA0 = 1.1975323115670912564578e0
	quantileA1 = 4.7072688112383978012285e1
	quantileA2 = 6.9706266534389598238465e2
	quantileA3 = 4.8548868893843886794648e3
	quantileA4 = 1.6235862515167575384252e4
	quantileA5 = 2.3782041382114385731252e4
	quantileA6 = 1.1819493347062294404278e4
	quantileA7 = 8.8709406962545514830200e2
	quantileB0 = 1.0000000000000000000e0
	quantileB1 = 4.2313330701600911252e1
	quantileB2 = 6.8718700749205790830e2
	quantileB3 = 5.3941960214247511077e3
	quantileB4 = 2.1213794301586595867e4
	quantileB5 = 3.9307895800092710610e4
	quantileB6 = 2.8729085735721942674e4
	quantileB7 = 5.2264952788528545610e3
	// Coefficients for approximation to erf in 0.85 < |x| <= 1-2*exp(-25)
	quantileC0 = 1.42343711074968357734e0
	quantileC1 = 4.63033784615654529590e0
	quantileC2 = 5.76949722146069140550e0
	quantileC3 = 3.64784832476320460504e0
	quantileC4 = 1.27045825245236838258e0
	quantileC5 = 2.41780725177450611770e-1
	quantileC6 = 2.27238449892691845833e-2
	quantileC7 = 7.74545014278341407640e-4
	quantileD0 = 1.4142135623730950488016887e0
	quantileD1 = 2.9036514445419946173133295e0
	quantileD2 = 2.3707661626024532365971225e0
	quantileD3 = 9.7547832001787427186894837e-1
	quantileD4 = 2.0945065210512749128288442e-1
	quantileD5 = 2.1494160384252876777097297e-2
	quantileD6 = 7.7441459065157709165577218e-4
	quantileD7 = 1.4859850019840355905497876e-9
	// Coefficients for approximation to erf in 1-2*exp(-25) < |x| < 1
	quantileE0 = 6.65790464350110377720e0
	quantileE1 = 5.46378491116411436990e0
	quantileE2 = 1.78482653991729133580e0
	quantileE3 = 2.96560571828504891230e-1
	quantileE4 = 2.65321895265761230930e-2
	quantileE5 = 1.24266094738807843860e-3
	quantileE6 = 2.71155556874348757815e-5
	quantileE7 = 2.01033439929228813265e-7
	quantileF0 = 1.414213562373095048801689e0
	quantileF1 = 8.482908416595164588112026e-1
	quantileF2 = 1.936480946950659106176712e-1
	quantileF3 = 2.103693768272068968719679e-2
	quantileF4 = 1.112800997078859844711555e-3
	quantileF5 = 2.611088405080593625138020e-5
	quantileF6 = 2.010321207683943062279931e-7
	quantileF7 = 2.891024605872965461538222e-15
)

// NormalQuantile returns the z with Φ(z) = u, to about an ulp. For an upper tail
// v take -NormalQuantile(v).
//
// Source: M. J. Wichura, Algorithm AS 241, Appl. Statist. 37 (1988) 477-484.
func NormalQuantile(u float64) float64 {
	switch {
	case u != u || u < 0 || u > 1:
		return math.NaN()
	case u == 0:
		return math.Inf(-1)
	case u == 1:
		return math.Inf(1)
	}
	q := u - 0.5
	if math.Abs(q) <= 0.425 {
		r := 0.180625 - float64(q*q)
		n := ((((((quantileA7*r+quantileA6)*r+quantileA5)*r+quantileA4)*r+quantileA3)*r+quantileA2)*r+quantileA1)*r + quantileA0
		d := ((((((quantileB7*r+quantileB6)*r+quantileB5)*r+quantileB4)*r+quantileB3)*r+quantileB2)*r+quantileB1)*r + quantileB0
		return 2 * math.Sqrt2 * (q * (n / d))
	}
	tail := u
	if q > 0 {
		tail = 1 - u
	}
	r := math.Sqrt(-Log(tail))
	var n, d float64
	if r <= 5 {
		r -= 1.6
		n = ((((((quantileC7*r+quantileC6)*r+quantileC5)*r+quantileC4)*r+quantileC3)*r+quantileC2)*r+quantileC1)*r + quantileC0
		d = ((((((quantileD7*r+quantileD6)*r+quantileD5)*r+quantileD4)*r+quantileD3)*r+quantileD2)*r+quantileD1)*r + quantileD0
	} else {
		r -= 5
		n = ((((((quantileE7*r+quantileE6)*r+quantileE5)*r+quantileE4)*r+quantileE3)*r+quantileE2)*r+quantileE1)*r + quantileE0
		d = ((((((quantileF7*r+quantileF6)*r+quantileF5)*r+quantileF4)*r+quantileF3)*r+quantileF2)*r+quantileF1)*r + quantileF0
	}
	z := math.Sqrt2 * (n / d)
	if q < 0 {
		return -z
	}
	return z
}
