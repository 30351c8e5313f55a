package family

import "math"

// What the generic integration asks of a distribution where it can answer. A
// family implements what it has; each interface alone is enough.

// Kinked is a distribution whose log density is not smooth everywhere.
type Kinked interface {
	// Kinks returns the points where the log density or its slope jumps, and
	// centres that are worth a cut, in any order. Support ends are not repeated.
	Kinks() []float64
}

// Tailed is a distribution that knows how its density falls at its ends.
type Tailed interface {
	// Tail describes the lower end for side < 0 and the upper end for side > 0.
	Tail(side int) Tail
}

// Comparable is a distribution that can be compared with a near one without
// cancellation.
type Comparable interface {
	// LogRatio returns x ↦ log p(x) − log q(x) formed by differences of
	// parameters, with a relative error of a few roundings even where p and q
	// agree to 12 digits; nil when q is not of a kind it can be compared with.
	// What depends on the pair alone is computed once, here. Outside the
	// supports the function returns what LogProb(x) differences give: −Inf
	// where only q has density, +Inf where only p has, 0 where neither.
	LogRatio(q Univariate) func(x float64) float64
}

// insideBoth is value where both distributions have density, and otherwise what
// LogRatio promises for points outside.
func insideBoth(p, q Univariate, x, value float64) float64 {
	inP, inQ := inside(p, x), inside(q, x)
	switch {
	case inP && inQ:
		return value
	case inP:
		return math.Inf(1)
	case inQ:
		return math.Inf(-1)
	}
	return 0
}

func inside(d Univariate, x float64) bool {
	lo, hi := d.Support()
	return lo <= x && x <= hi
}

// plainRatio is the difference of two log densities, 0 where both are −Inf.
func plainRatio(logP, logQ float64) float64 {
	if math.IsInf(logP, -1) && math.IsInf(logQ, -1) {
		return 0
	}
	return logP - logQ
}

// tailOf is d's tail, for one that does not say that of a plain end.
func tailOf(d Univariate, side int) Tail {
	if t, ok := d.(Tailed); ok {
		return t.Tail(side)
	}
	return plainEnd(d, side)
}
