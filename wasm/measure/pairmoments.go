package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

const eulerGamma = 0.57721566490153286060651209008240243104

// logMoments returns E log x and Var log x of a positive distribution. The
// formulas are Johnson, Kotz & Balakrishnan's, Continuous Univariate Distributions
// 1 and 2, of the distributions of log x.
func logMoments(p family.Univariate) (mean, variance float64, ok bool) {
	a := p.Args()
	switch p.Family().ID {
	case "lognormal":
		return a[0], a[1] * a[1], true
	case "exponential":
		return -eulerGamma - special.Log(a[0]), math.Pi * math.Pi / 6, true
	case "gamma":
		return special.Digamma(a[0]) - special.Log(a[1]), special.Trigamma(a[0]), true
	case "chisquared":
		return special.Digamma(0.5*a[0]) + math.Ln2, special.Trigamma(0.5 * a[0]), true
	case "invgamma":
		return special.Log(a[1]) - special.Digamma(a[0]), special.Trigamma(a[0]), true
	case "weibull":
		return special.Log(a[1]) - eulerGamma/a[0], math.Pi * math.Pi / (6 * a[0] * a[0]), true
	case "rayleigh": // x²/(2s²) is exponential
		return special.Log(a[0]) + 0.5*(math.Ln2-eulerGamma), math.Pi * math.Pi / 24, true
	case "halfnormal": // x²/(2s²) is gamma(1/2)
		return special.Log(a[0]) + 0.5*(math.Ln2+special.Digamma(0.5)), 0.25 * special.Trigamma(0.5), true
	case "pareto":
		return special.Log(a[1]) + 1/a[0], 1 / (a[0] * a[0]), true
	case "beta":
		n := special.LogMinusDigamma(a[0] + a[1])
		return special.LogRatio(a[0], a[0]+a[1]) - special.LogMinusDigamma(a[0]) + n,
			special.Trigamma(a[0]) - special.Trigamma(a[0]+a[1]), true
	case "uniform":
		if lo, hi := a[0], a[1]; lo == 0 {
			return special.Log(hi) - 1, 1, true
		}
	}
	return 0, 0, false
}

// logPowerMoment returns log E xᵏ of a positive distribution where it is finite.
func logPowerMoment(p family.Univariate, k float64) (l float64, ok bool) {
	a := p.Args()
	// log E tᵏ of a gamma variable t of shape s
	gamma := func(s, k float64) (float64, bool) {
		if !(s+k > 0) {
			return 0, false
		}
		return special.LgammaRatio(s, k), true
	}
	switch p.Family().ID {
	case "lognormal":
		return k*a[0] + 0.5*k*k*a[1]*a[1], true
	case "exponential":
		l, ok = gamma(1, k)
		return l - k*special.Log(a[0]), ok
	case "gamma":
		l, ok = gamma(a[0], k)
		return l - k*special.Log(a[1]), ok
	case "chisquared":
		l, ok = gamma(0.5*a[0], k)
		return l + k*math.Ln2, ok
	case "invgamma":
		l, ok = gamma(a[0], -k)
		return l + k*special.Log(a[1]), ok
	case "weibull":
		l, ok = gamma(1, k/a[0])
		return l + k*special.Log(a[1]), ok
	case "rayleigh":
		l, ok = gamma(1, 0.5*k)
		return l + k*(special.Log(a[0])+0.5*math.Ln2), ok
	case "halfnormal":
		l, ok = gamma(0.5, 0.5*k)
		return l + k*(special.Log(a[0])+0.5*math.Ln2), ok
	case "pareto":
		if !(a[0] > k) {
			return 0, false
		}
		return k*special.Log(a[1]) + special.LogRatio(a[0], a[0]-k), true
	case "beta":
		if !(a[0]+k > 0) {
			return 0, false
		}
		return special.LgammaRatio(a[0], k) - special.LgammaRatio(a[0]+a[1], k), true
	}
	return 0, false
}

// meanDistance returns E|x - c|.
func meanDistance(p family.Univariate, c float64) (d float64, ok bool) {
	a := p.Args()
	switch p.Family().ID {
	case "normal": // folded: s√(2/π)·e^(-d²/2s²) + d·erf(d/(s√2))
		z := math.Abs(a[0]-c) / a[1]
		return a[1] * (math.Sqrt(2/math.Pi)*special.Exp(-0.5*z*z) + z*special.Erf(z/math.Sqrt2)), true
	case "logistic": // d + 2s·log1p(e^(-d/s))
		z := math.Abs(a[0]-c) / a[1]
		return a[1] * (z + 2*special.Log1p(special.Exp(-z))), true
	case "exponential": // c ≥ 0: c + (2e^(-rc) - 1)/r, as 1/r·(t - 1 + 2e^(-t))
		if c <= 0 {
			return 1/a[0] - c, true
		}
		t := c * a[0]
		return (t - 1 + 2*special.Exp(-t)) / a[0], true
	case "uniform":
		lo, hi := a[0], a[1]
		switch {
		case c <= lo:
			return 0.5*(lo-c) + 0.5*(hi-c), true
		case c >= hi:
			return 0.5*(c-lo) + 0.5*(c-hi), true
		}
		return ((c-lo)*(c-lo) + (hi-c)*(hi-c)) / (2 * (hi - lo)), true
	}
	if lo, _ := p.Support(); lo >= c {
		if m := p.Mean(); !math.IsNaN(m) && !math.IsInf(m, 0) {
			return m - c, true
		}
	}
	return 0, false
}

// logTransform returns log E e^(-(x-m)/s) where it is finite.
func logTransform(p family.Univariate, m, s float64) (l float64, ok bool) {
	a := p.Args()
	switch p.Family().ID {
	case "normal":
		z := a[1] / s
		return 0.5*z*z - (a[0]-m)/s, true
	case "laplace":
		z := a[1] / s
		if !(z < 1) {
			return 0, false
		}
		return -special.Log1p(-z*z) - (a[0]-m)/s, true
	case "exponential":
		return m/s - special.Log1p(1/(a[0]*s)), true
	case "gamma":
		return m/s - a[0]*special.Log1p(1/(a[1]*s)), true
	case "chisquared":
		return m/s - 0.5*a[0]*special.Log1p(2/s), true
	case "logistic": // πz/sin πz, z = scale/s < 1
		z := a[1] / s
		if !(z < 0.999) {
			return 0, false
		}
		return special.Log(math.Pi*z/special.Sin(math.Pi*z)) - (a[0]-m)/s, true
	case "uniform": // (1 - e^(-w))/w, w = (hi-lo)/s
		w := (a[1] - a[0]) / s
		return special.Log(-special.Expm1(-w)/w) - (a[0]-m)/s, true
	}
	return 0, false
}
