package family

import (
	"math"
)

// A Focus evaluates a mixture of many parts over short stretches of the line, where
// most of them are nothing beside the others.
type Focus struct {
	whole *Mixture
	modes []float64 // NaN for a part that may have more than one top
	view  Mixture
}

// manyParts is from how many parts on a look at each pays.
const manyParts = 6

// NewFocus returns nil for what is not a mixture of many parts.
func NewFocus(d Univariate) *Focus {
	m, ok := d.(*Mixture)
	if !ok || len(m.parts) < manyParts {
		return nil
	}
	f := &Focus{whole: m, modes: make([]float64, len(m.parts)), view: *m}
	f.view.parts = make([]Univariate, 0, len(m.parts))
	f.view.w, f.view.logW = make([]float64, 0, len(m.parts)), make([]float64, 0, len(m.parts))
	for i, p := range m.parts {
		f.modes[i] = math.NaN()
		if oneTop(p) {
			f.modes[i] = p.Mode()
		}
	}
	return f
}

// oneTop reports whether d's density rises to its mode and falls from there.
func oneTop(d Univariate) bool {
	switch d := d.(type) {
	case *Mixture, *Piecewise, *vonMises:
		return false
	case *betaDist:
		return d.a >= 1 || d.b >= 1
	case *Truncated:
		return oneTop(d.Of)
	}
	return true
}

// On is the mixture without the parts that are nothing between lo and hi; it holds
// until the next call.
func (f *Focus) On(lo, hi float64) *Mixture {
	m, v := f.whole, &f.view
	m.meter.spend(2 * len(m.parts))
	v.parts, v.w, v.logW = v.parts[:0], v.w[:0], v.logW[:0]
	least := math.Inf(-1) // a part with one top is lowest at an end
	for i, p := range m.parts {
		if mode := f.modes[i]; mode == mode {
			least = max(least, m.logW[i]+min(p.LogProb(lo), p.LogProb(hi)))
		}
	}
	for i, p := range m.parts {
		most := math.Inf(1)
		switch mode := f.modes[i]; {
		case mode < lo:
			most = p.LogProb(lo)
		case mode > hi:
			most = p.LogProb(hi)
		}
		if !(m.logW[i]+most < least-nothing) {
			v.parts, v.w, v.logW = append(v.parts, p), append(v.w, m.w[i]), append(v.logW, m.logW[i])
		}
	}
	return v
}
