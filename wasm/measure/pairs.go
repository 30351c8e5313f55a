package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// A mixed pair has a closed form where p's entropy is known and p's expectation of
// log q is:
//
//	D(p‖q) = -H(p) + E_p[-log q]
//
// (numerics: which statistics log q asks for, family by family). The two halves
// cancel where p is near q; the bound says by how much, and where it is too large
// for the value the pair is left to quadrature, whose kernel does not cancel.

// costs holds, by the ID of q's family, E_p[-log q] in closed form with the sum of
// its terms' sizes; ok is false where p lacks the statistic.
var costs = map[string]func(p, q family.Univariate) (cost, size float64, ok bool){
	"normal":      costUnderNormal,
	"lognormal":   costUnderLogNormal,
	"exponential": costUnderExponential,
	"gamma":       costUnderGamma,
	"chisquared":  costUnderChiSquared,
	"halfnormal":  costUnderHalfNormal,
	"rayleigh":    costUnderRayleigh,
	"weibull":     costUnderWeibull,
	"invgamma":    costUnderInvGamma,
	"pareto":      costUnderPareto,
	"laplace":     costUnderLaplace,
	"gumbel":      costUnderGumbel,
	"uniform":     costUnderUniform,
}

// mixedPair is the closed form of a pair of different families, for a pair whose
// divergence is finite; ok is false where there is none. Its error is large where
// it cancels.
func mixedPair(p, q family.Univariate) (r Result, ok bool) {
	of := costs[q.Family().ID]
	if of == nil || !entropyInClosedForm(p.Family().ID) {
		return r, false
	}
	h := p.Entropy()
	cost, size, ok := of(p, q)
	if !ok {
		return r, false
	}
	v := cost - h
	bound := 16 * 0x1p-53 * (size + math.Abs(h) + 1)
	if !(v > 0) || math.IsInf(v, 1) {
		return r, false
	}
	return closedForm(v, bound), true
}

// entropyInClosedForm reports the families whose Entropy is a formula good to a
// few roundings.
func entropyInClosedForm(id string) bool {
	switch id {
	case "normal", "lognormal", "exponential", "gamma", "beta", "uniform", "laplace", "logistic", "gumbel",
		"weibull", "pareto", "chisquared", "invgamma", "halfnormal", "rayleigh", "triangular", "studentt":
		return true
	}
	return false
}

const halfLog2Pi = 0.91893853320467274178032973640561763986 // log(2π)/2

// total of terms and of their sizes
func terms(xs ...float64) (sum, size float64, ok bool) {
	for _, x := range xs {
		sum += x
		size += math.Abs(x)
	}
	return sum, size, !math.IsNaN(sum) && !math.IsInf(sum, 0)
}

// log(s√2π) + (Var + (E x - m)²)/(2s²)
func costUnderNormal(p, q family.Univariate) (cost, size float64, ok bool) {
	m, s := q.Args()[0], q.Args()[1]
	d := (p.Mean() - m) / s
	blur := (math.Abs(p.Mean()) + math.Abs(m)) / s * math.Abs(d) // of the difference of means
	cost, size, ok = terms(special.Log(s), halfLog2Pi, 0.5*(p.Variance()/s/s), 0.5*d*d)
	return cost, size + blur + secondMoment(p, s)*momentBlur(p), ok
}

// E log x + log(s√2π) + (Var log x + (E log x - m)²)/(2s²)
func costUnderLogNormal(p, q family.Univariate) (cost, size float64, ok bool) {
	m, s := q.Args()[0], q.Args()[1]
	mean, variance, ok := logMoments(p)
	if !ok {
		return 0, 0, false
	}
	d := (mean - m) / s
	cost, size, ok = terms(mean, special.Log(s), halfLog2Pi, 0.5*(variance/s/s), 0.5*d*d)
	return cost, size + (math.Abs(mean)+math.Abs(m))/s*math.Abs(d), ok
}

// r·E x - log r
func costUnderExponential(p, q family.Univariate) (cost, size float64, ok bool) {
	r := q.Args()[0]
	m := r * p.Mean()
	cost, size, ok = terms(m, -special.Log(r))
	return cost, size + m*momentBlur(p), ok
}

// b·E x - (a-1)·E log x - a log b + log Γ(a)
func costUnderGamma(p, q family.Univariate) (cost, size float64, ok bool) {
	return gammaCost(p, q.Args()[0], q.Args()[1])
}

func costUnderChiSquared(p, q family.Univariate) (cost, size float64, ok bool) {
	return gammaCost(p, 0.5*q.Args()[0], 0.5)
}

func gammaCost(p family.Univariate, a, b float64) (cost, size float64, ok bool) {
	mean, _, ok := logMoments(p)
	if !ok {
		return 0, 0, false
	}
	m := b * p.Mean()
	cost, size, ok = terms(m, -(a-1)*mean, -a*special.Log(b), special.Lgamma(a))
	return cost, size + m*momentBlur(p), ok
}

// log(π/2)/2 + log s + E x²/(2s²)
func costUnderHalfNormal(p, q family.Univariate) (cost, size float64, ok bool) {
	s := q.Args()[0]
	second := secondMoment(p, s)
	cost, size, ok = terms(halfLog2Pi-math.Ln2, special.Log(s), second)
	return cost, size + second*momentBlur(p), ok
}

// 2 log s - E log x + E x²/(2s²)
func costUnderRayleigh(p, q family.Univariate) (cost, size float64, ok bool) {
	s := q.Args()[0]
	mean, _, ok := logMoments(p)
	if !ok {
		return 0, 0, false
	}
	second := secondMoment(p, s)
	cost, size, ok = terms(2*special.Log(s), -mean, second)
	return cost, size + second*momentBlur(p), ok
}

// secondMoment is E x²/(2s²).
func secondMoment(p family.Univariate, s float64) float64 {
	m := p.Mean() / s
	return 0.5 * (p.Variance()/s/s + m*m)
}

// momentBlur is how many sixteens of roundings mean and variance are off where they are the
// exponential of something large.
func momentBlur(p family.Univariate) float64 {
	switch a := p.Args(); p.Family().ID {
	case "lognormal":
		return (math.Abs(a[0]) + a[1]*a[1]) / 8
	case "weibull":
		return special.Lgamma(1+2/a[0]) / 8
	}
	return 0
}

// -log k + k log λ - (k-1)·E log x + E xᵏ/λᵏ
func costUnderWeibull(p, q family.Univariate) (cost, size float64, ok bool) {
	k, scale := q.Args()[0], q.Args()[1]
	mean, _, ok := logMoments(p)
	if !ok {
		return 0, 0, false
	}
	logPower, ok := logPowerMoment(p, k)
	if !ok {
		return 0, 0, false
	}
	l := k * special.Log(scale)
	power := special.Exp(logPower - l)
	cost, size, ok = terms(-special.Log(k), l, -(k-1)*mean, power)
	return cost, size + power*(math.Abs(logPower)+math.Abs(l)), ok
}

// -a log b + log Γ(a) + (a+1)·E log x + b·E(1/x)
func costUnderInvGamma(p, q family.Univariate) (cost, size float64, ok bool) {
	a, b := q.Args()[0], q.Args()[1]
	mean, _, ok := logMoments(p)
	if !ok {
		return 0, 0, false
	}
	logPower, ok := logPowerMoment(p, -1)
	if !ok {
		return 0, 0, false
	}
	power := b * special.Exp(logPower)
	cost, size, ok = terms(-a*special.Log(b), special.Lgamma(a), (a+1)*mean, power)
	return cost, size + power*math.Abs(logPower), ok
}

// -log a - a log m + (a+1)·E log x, for p on [m, ∞)
func costUnderPareto(p, q family.Univariate) (cost, size float64, ok bool) {
	a, m := q.Args()[0], q.Args()[1]
	mean, _, ok := logMoments(p)
	if !ok {
		return 0, 0, false
	}
	return terms(-special.Log(a), -a*special.Log(m), (a+1)*mean)
}

// log 2s + E|x - c|/s
func costUnderLaplace(p, q family.Univariate) (cost, size float64, ok bool) {
	c, s := q.Args()[0], q.Args()[1]
	d, ok := meanDistance(p, c)
	if !ok {
		return 0, 0, false
	}
	return terms(math.Ln2, special.Log(s), d/s)
}

// log s + (E x - m)/s + e^(m/s)·E e^(-x/s)
func costUnderGumbel(p, q family.Univariate) (cost, size float64, ok bool) {
	m, s := q.Args()[0], q.Args()[1]
	l, ok := logTransform(p, m, s)
	if !ok {
		return 0, 0, false
	}
	e := special.Exp(l)
	d := (p.Mean() - m) / s
	cost, size, ok = terms(special.Log(s), d, e)
	return cost, size + (math.Abs(p.Mean())+math.Abs(m))/s*(1+e) + e*math.Abs(l), ok
}

// log(hi - lo), for p inside
func costUnderUniform(p, q family.Univariate) (cost, size float64, ok bool) {
	return terms(special.Log(q.Args()[1] - q.Args()[0]))
}
