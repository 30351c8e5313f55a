package family

import "klviz/wasm/special"

// Topped is a distribution with a finite upper end whose log density can be
// asked by the distance from it: near 1 a float64 x has lost 1 − x, and a density
// like (1 − x)^(b−1) with it.
type Topped interface {
	// LogProbFromTop is the log density at hi − y, hi being the support's end.
	LogProbFromTop(y float64) float64
}

// LogProbBelow is d's log density at top − y: by the distance where top is d's
// upper end, or before it, and d can be asked so.
func LogProbBelow(d Univariate, top, y float64) float64 {
	if m, ok := d.(*Mixture); ok { // top may be the end of a part inside
		return m.logSum(func(p Univariate) float64 { return LogProbBelow(p, top, y) })
	}
	if p, ok := d.(*Piecewise); ok {
		if height, _, ok := p.justBelow(top, y); ok {
			return special.Log(height)
		}
	}
	if t, ok := d.(*Truncated); ok && top <= t.hi && top-y >= t.lo {
		return LogProbBelow(t.Of, top, y) - t.logMass
	}
	if t, ok := d.(Topped); ok {
		if _, hi := d.Support(); hi >= top {
			return t.LogProbFromTop((hi - top) + y)
		}
	}
	return d.LogProb(top - y)
}

// LogProbFromTop is the log density at 1 − y.
func (d *betaDist) LogProbFromTop(y float64) float64 { return d.logProb(1-y, y) }

// LogProbFromTop is the log density at hi − y.
func (t *triangular) LogProbFromTop(y float64) float64 {
	if y > t.right {
		return t.LogProb(t.hi - y)
	}
	return t.logPeak + special.LogRatio(y, t.right)
}

// MassBelow is d's probability between top − y and top, by the distance where top
// is the upper end of d, or of a part of d, and that knows it.
func MassBelow(d Univariate, top, y float64) float64 {
	if m, ok := d.(*Mixture); ok {
		return m.average(func(p Univariate) float64 { return MassBelow(p, top, y) })
	}
	if p, ok := d.(*Piecewise); ok {
		if _, mass, ok := p.justBelow(top, y); ok {
			return mass
		}
	}
	switch _, hi := d.Support(); {
	case hi < top:
		return 0
	case hi > top:
		return max(d.Survival(top-y)-d.Survival(top), 0)
	}
	switch d := d.(type) {
	case *betaDist:
		lower, _ := special.BetaIncBoth(d.b, d.a, y, 1-y)
		return lower
	case *triangular:
		if y <= d.right {
			return y / d.width * (y / d.right)
		}
	case *Truncated:
		if _, h := d.Of.Support(); h == top {
			return min(special.Exp(special.Log(MassBelow(d.Of, top, y))-d.logMass), 1)
		}
	}
	return d.Survival(top - y)
}

// MassAbove is d's probability between bottom and x, by the CDF alone of each part
// that starts at bottom.
func MassAbove(d Univariate, bottom, x float64) float64 {
	if m, ok := d.(*Mixture); ok {
		return m.average(func(p Univariate) float64 { return MassAbove(p, bottom, x) })
	}
	if p, ok := d.(*Piecewise); ok {
		if mass, ok := p.massAbove(bottom, x-bottom); ok {
			return mass
		}
	}
	if lo, _ := d.Support(); lo >= bottom {
		return d.CDF(x)
	}
	return max(d.CDF(x)-d.CDF(bottom), 0)
}

// Touches reports whether d's density falls to 0 at x inside its support, as a drawn
// curve's may.
func Touches(d Univariate, x float64) bool {
	switch d := d.(type) {
	case *Piecewise:
		return d.touches(x)
	case *Truncated:
		return Touches(d.Of, x)
	}
	return false
}
