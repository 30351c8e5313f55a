package family

import (
	"math"

	"klviz/wasm/special"
)

// logMass is the logarithm of the probability between lo and hi, with its digits
// also where the window is narrow or so far out that the probability underflows.
// What it takes where there is no other way than to integrate, m counts.
func logMass(d Univariate, lo, hi float64, m *Meter) float64 {
	l, h := d.Support()
	lo, hi = max(lo, l), min(hi, h)
	if !(lo < hi) {
		return math.Inf(-1)
	}
	if sum, ok := d.(*Mixture); ok {
		return sum.logMass(lo, hi)
	}
	if p, good := massByCDF(d, lo, hi); good {
		return special.Log(p)
	}
	top, log := windowTop(d, lo, hi)
	if math.IsInf(log, 1) || math.Abs(top) > farthest { // a pole, or no room for a ladder
		p, _ := massByCDF(d, lo, hi)
		return special.Log(max(p, 0))
	}
	var total special.Accumulator
	f := func(x float64) float64 {
		m.spend(1)
		return special.Exp(d.LogProb(x) - log)
	}
	m.spend(256) // four crossings on the ladders
	total.Add(integrate(f, ladder(d, top, lo, log)))
	total.Add(integrate(f, ladder(d, top, hi, log)))
	return log + special.Log(total.Value())
}

// massByCDF is P(lo < X < hi) by the tail that it lies in; good says that no more
// than two digits cancel and nothing underflows.
func massByCDF(d Univariate, lo, hi float64) (p float64, good bool) {
	below, above := d.CDF(lo), d.Survival(hi)
	from := 1.0
	switch {
	case below > 0.5:
		from = d.Survival(lo)
		p = from - above
	case above > 0.5:
		from = d.CDF(hi)
		p = from - below
	default:
		p = 1 - below - above
	}
	return p, p > 0.05*from && from > 0x1p-960
}

// windowTop is the highest point of a unimodal (or, for the beta with two poles,
// U-shaped) density in [lo, hi].
func windowTop(d Univariate, lo, hi float64) (x, log float64) {
	x = min(max(d.Mode(), lo), hi)
	log = d.LogProb(x)
	for _, end := range [2]float64{lo, hi} {
		if l := d.LogProb(end); !math.IsInf(end, 0) && l > log {
			x, log = end, l
		}
	}
	return x, log
}

// farthest is how far out a density is integrated: beyond, differences of squares
// are no numbers.
const farthest = 0x1p1000

// ladder returns panels from top towards end, the first as wide as the density
// takes to fall by e, each next twice as wide, as far as it is above e^−50 of
// its top; the panels are cut at kinks.
func ladder(d Univariate, top, end, log float64) []float64 {
	if top == end {
		return nil
	}
	fallen := func(by float64) float64 {
		if end > top {
			return crossing(func(x float64) bool { return d.LogProb(x) <= log-by }, top, end)
		}
		return -crossing(func(x float64) bool { return d.LogProb(-x) <= log-by }, -top, -end)
	}
	last := min(max(fallen(50), -farthest), farthest)
	step := fallen(1) - top
	if least := (last - top) * 0x1p-60; !(math.Abs(step) > math.Abs(least)) {
		step = least
	}
	xs := []float64{top}
	for away := step; math.Abs(away) < math.Abs(last-top); away *= 7.0 / 3 {
		xs = append(xs, top+away)
	}
	xs = append(xs, last)
	lo, hi := min(top, last), max(top, last)
	if k, ok := d.(Kinked); ok {
		xs = append(xs, k.Kinks()...)
	}
	return sortedInside(xs, lo, hi)
}

// logMass sums the parts' masses, scaled by the largest.
func (m *Mixture) logMass(lo, hi float64) float64 {
	m.meter.spend(len(m.parts))
	terms := make([]float64, len(m.parts))
	top := math.Inf(-1)
	for i, p := range m.parts {
		terms[i] = m.logW[i] + logMass(p, lo, hi, m.meter)
		top = max(top, terms[i])
	}
	if math.IsInf(top, -1) {
		return top
	}
	s := 0.0
	for _, t := range terms {
		s += special.Exp(t - top)
	}
	return top + special.Log(s)
}
