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
// upper end and d can be asked so.
func LogProbBelow(d Univariate, top, y float64) float64 {
	if m, ok := d.(*Mixture); ok { // top may be the end of a part inside
		sum := 0.0
		for i, p := range m.parts {
			sum += float64(m.w[i] * special.Exp(LogProbBelow(p, top, y)))
		}
		return special.Log(sum)
	}
	if t, ok := d.(Topped); ok {
		if _, hi := d.Support(); hi == top {
			return t.LogProbFromTop(y)
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

// LogProbFromTop is the whole's log density there less the log of the window's
// probability.
func (t *Truncated) LogProbFromTop(y float64) float64 {
	return LogProbBelow(t.Of, t.hi, y) - t.logMass
}

// SurvivalBelow is d's probability above top − y, by the distance where top is
// d's upper end and d knows it.
func SurvivalBelow(d Univariate, top, y float64) float64 {
	_, hi := d.Support()
	if hi < top {
		return 0
	}
	if hi == top {
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
				return min(special.Exp(special.Log(SurvivalBelow(d.Of, top, y))-d.logMass), 1)
			}
		case *Mixture:
			return d.sum(func(p Univariate) float64 { return SurvivalBelow(p, top, y) })
		}
	}
	return d.Survival(top - y)
}
