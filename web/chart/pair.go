package chart

import (
	"math"
	"slices"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// pair evaluates two densities at one place.
type pair struct {
	p, q   family.Univariate
	ratio  func(x float64) float64 // log p − log q by differences, or nil
	perNat float64
}

func newPair(p, q family.Univariate, perNat float64) *pair {
	c := &pair{p: p, q: q, perNat: perNat}
	if k, ok := p.(family.Comparable); ok {
		c.ratio = k.LogRatio(q)
	}
	return c
}

// sample is both densities at x, and log p/q and p·log p/q in the unit.
type sample struct {
	x          float64
	p, q       float64
	logs, cost float64
}

// at evaluates at x. Outside both supports everything is 0; a cost is +Inf where
// only p has density.
func (c *pair) at(x float64) sample {
	lp, lq := c.p.LogProb(x), c.q.LogProb(x)
	s := sample{x: x, p: special.Exp(lp), q: special.Exp(lq)}
	switch {
	case math.IsInf(lp, -1) && math.IsInf(lq, -1):
	case c.ratio != nil && !math.IsInf(lp, 0) && !math.IsInf(lq, 0):
		s.logs = c.ratio(x) * c.perNat
	default:
		s.logs = (lp - lq) * c.perNat
	}
	if math.IsNaN(s.logs) { // both infinite at a common end
		s.logs = 0
	}
	if s.p > 0 {
		s.cost = s.p * s.logs
	}
	if math.IsNaN(s.cost) {
		s.cost = 0
	}
	return s
}

// levels are the shares of mass at which a density is looked at first.
var levels = [...]float64{0.001, 0.015, 0.07, 0.16, 0.32, 0.5, 0.68, 0.84, 0.93, 0.985, 0.999}

const (
	levelMost  = 8 // 0.93
	levelLeast = 2 // 0.07
)

// look is what is known of one density before anything is drawn.
type look struct {
	d      family.Univariate
	at     [len(levels)]float64 // quantiles
	kinks  []float64
	lo, hi float64 // support
	peak   float64 // highest density met, +Inf where it has no bound
	usual  float64 // what to show where peak is infinite
}

func lookAt(d family.Univariate) look {
	l := look{d: d}
	l.lo, l.hi = d.Support()
	for i, u := range levels {
		l.at[i] = d.Quantile(u)
	}
	if k, ok := d.(family.Kinked); ok {
		l.kinks = k.Kinks()
	}
	see := func(x float64) {
		if f := special.Exp(d.LogProb(x)); f > l.peak {
			l.peak = f
			if !math.IsInf(f, 1) {
				l.usual = f
			}
		}
	}
	for _, x := range l.at {
		see(x)
	}
	for _, x := range l.kinks {
		see(x)
	}
	if math.IsInf(l.usual, 1) || l.usual > 0 && math.IsInf(l.peak, 1) {
		l.usual = 0
	}
	see(d.Mode())
	see(l.lo)
	see(l.hi)
	if math.IsInf(l.peak, 1) || l.unbounded() {
		l.peak = math.Inf(1)
		l.usual = 0
		for _, i := range [...]int{3, len(levels) - 4} {
			if f := special.Exp(d.LogProb(l.at[i])); f > l.usual && !math.IsInf(f, 1) {
				l.usual = f
			}
		}
	}
	return l
}

// unbounded says whether the density rises without bound towards an end.
func (l *look) unbounded() bool {
	t, ok := l.d.(family.Tailed)
	if !ok {
		return false
	}
	for _, side := range [2]int{-1, 1} {
		if e := t.Tail(side); !math.IsInf(e.End, 0) && e.Decay == family.Power && e.Index < 1 {
			return true
		}
	}
	return false
}

// span is the part of the line that shows the density: most of its mass, but of
// heavy tails no more than a few times the width of the middle.
func (l *look) span() Domain {
	const reach = 6 // half widths of the middle 68 %
	mid, half := l.at[5], (l.at[7]-l.at[3])/2
	lo := max(l.at[0], min(mid-reach*half, l.at[levelLeast]))
	hi := min(l.at[len(levels)-1], max(mid+reach*half, l.at[levelMost]))
	for _, x := range l.kinks {
		if !math.IsInf(x, 0) {
			lo, hi = min(lo, x), max(hi, x)
		}
	}
	// A finite end that is near belongs to the picture.
	if room := (hi - lo) * 0.25; true {
		if lo-l.lo <= room {
			lo = l.lo
		}
		if l.hi-hi <= room {
			hi = l.hi
		}
	}
	pad := (hi - lo) * 0.05
	return Domain{lo - pad, hi + pad}
}

// cuts are the places where a density must be looked at from both sides, and
// those where it is likely to bend, within d.
func (l *look) cuts(d Domain, both, bends []float64) (_, _ []float64) {
	for _, x := range [2]float64{l.lo, l.hi} {
		if d.Contains(x) {
			both = append(both, x)
		}
	}
	for _, x := range l.kinks {
		if d.Contains(x) {
			both = append(both, x)
		}
	}
	for _, x := range l.at {
		if d.Contains(x) {
			bends = append(bends, x)
		}
	}
	if m := l.d.Mode(); d.Contains(m) {
		bends = append(bends, m)
	}
	return both, bends
}

// first are the samples before any refinement: a regular grid, the quantiles of
// both, and both sides of every place where either may jump.
func (c *pair) first(d Domain, grid int, p, q *look) []sample {
	var both, xs []float64
	both, xs = p.cuts(d, both, xs)
	both, xs = q.cuts(d, both, xs)
	for i := 0; i <= grid; i++ {
		xs = append(xs, d.Lo+(d.Hi-d.Lo)*float64(i)/float64(grid))
	}
	for _, x := range both {
		xs = append(xs, math.Nextafter(x, math.Inf(-1)), x, math.Nextafter(x, math.Inf(1)))
	}
	slices.Sort(xs)
	xs = slices.Compact(xs)
	ss := make([]sample, 0, 4*len(xs))
	for _, x := range xs {
		ss = append(ss, c.at(x))
	}
	return ss
}
