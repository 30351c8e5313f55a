package family

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"sync"

	"klviz/wasm/special"
)

// TruncateFamily is the family of continuous distributions given that they fall
// into an interval.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994),
// ch. 12, 10.1; for the normal ch. 13, 10.1.
var TruncateFamily = Family{
	ID: "truncate", Name: "Truncated", Kind: Real,
	Formula: "f(x) / (F(hi) − F(lo)) for lo ≤ x ≤ hi",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 12",
	KL:      truncatedKL,
}

// Truncated is Of given that it falls between Lo and Hi, which may be infinite.
type Truncated struct {
	Of     Univariate
	Lo, Hi float64

	lo, hi  float64 // the window inside Of's support
	logMass float64 // log of Of's probability in it
	byCDF   bool    // that probability is a difference that keeps its digits
	moments func() moments
}

type moments struct{ mean, variance, entropy float64 }

// NewTruncated makes the truncation of a continuous distribution. Far windows
// are fine; one without any probability is not.
func NewTruncated(of Univariate, lo, hi float64) (*Truncated, error) {
	if !hasDensity(of) {
		return nil, errors.New("what is truncated must have a density, got " + of.Family().ID)
	}
	if !(lo < hi) {
		return nil, errors.New("hi must be above lo, got " + formatNumber(lo) + " and " + formatNumber(hi))
	}
	t := &Truncated{Of: of, Lo: lo, Hi: hi}
	l, h := of.Support()
	t.lo, t.hi = max(lo, l), min(hi, h)
	t.logMass = logMass(of, lo, hi, nil)
	if math.IsInf(t.logMass, -1) || math.IsNaN(t.logMass) {
		return nil, errors.New(of.String() + " has no probability between " + formatNumber(lo) + " and " + formatNumber(hi))
	}
	_, t.byCDF = massByCDF(of, t.lo, t.hi)
	t.moments = sync.OnceValue(t.integrateMoments)
	return t, nil
}

// Family returns &TruncateFamily.
func (t *Truncated) Family() *Family { return &TruncateFamily }

// Roundings is how much larger than d's log density the terms may be that it is the
// difference of: far out in a tail that of the whole and that of the window's mass.
func Roundings(d Univariate) float64 {
	switch d := d.(type) {
	case *Truncated:
		return math.Abs(d.logMass) + Roundings(d.Of)
	case *Mixture:
		most := 0.0
		for _, p := range d.parts {
			most = max(most, Roundings(p))
		}
		return most
	}
	return 0
}

// String is the spelling truncate(normal(0, 1), -1, 3).
func (t *Truncated) String() string {
	return "truncate(" + t.Of.String() + ", " + formatNumber(t.Lo) + ", " + formatNumber(t.Hi) + ")"
}

// Args returns nil: the arguments are Of, Lo and Hi.
func (t *Truncated) Args() []float64 { return nil }

// LogProb is the whole's log density less the log of the window's probability.
func (t *Truncated) LogProb(x float64) float64 {
	if !(x >= t.lo && x <= t.hi) {
		return math.Inf(-1)
	}
	return t.Of.LogProb(x) - t.logMass
}

// CDF is the window's share below x.
func (t *Truncated) CDF(x float64) float64 {
	if !(x > t.lo) {
		return 0
	}
	return min(special.Exp(logMass(t.Of, t.lo, min(x, t.hi), nil)-t.logMass), 1)
}

// Survival is the window's share above x.
func (t *Truncated) Survival(x float64) float64 {
	if !(x < t.hi) {
		return 0
	}
	return min(special.Exp(logMass(t.Of, max(x, t.lo), t.hi, nil)-t.logMass), 1)
}

// Quantile goes by the whole's quantile where its CDF tells the window's points
// apart, else by Newton's method or halving.
func (t *Truncated) Quantile(u float64) float64 {
	switch {
	case !(u > 0):
		return t.lo
	case u >= 1:
		return t.hi
	case u > 0.5:
		return t.upperQuantile(1 - u)
	}
	mass := u * special.Exp(t.logMass)
	below := t.Of.CDF(t.lo)
	switch {
	case !t.byCDF && u > 1e-20:
		r := t.panels()
		return newton(t, u, r[0], r[len(r)-1])
	case !t.byCDF || mass < 1e-3*below:
		return crossing(func(x float64) bool { return t.CDF(x) >= u }, t.lo, t.hi)
	case below <= 0.5:
		return t.inside(t.Of.Quantile(below + mass))
	}
	return t.inside(upperQuantile(t.Of, t.Of.Survival(t.lo)-mass))
}

func (t *Truncated) upperQuantile(v float64) float64 {
	switch {
	case !(v > 0):
		return t.hi
	case v >= 1:
		return t.lo
	case v > 0.5:
		return t.Quantile(1 - v)
	}
	mass := v * special.Exp(t.logMass)
	above := t.Of.Survival(t.hi)
	switch {
	case !t.byCDF && v > 1e-20:
		r := t.panels()
		return newtonUpper(t, v, r[0], r[len(r)-1])
	case !t.byCDF || mass < 1e-3*above:
		return crossing(func(x float64) bool { return t.Survival(x) <= v }, t.lo, t.hi)
	case above <= 0.5:
		return t.inside(upperQuantile(t.Of, above+mass))
	}
	return t.inside(t.Of.Quantile(t.Of.CDF(t.hi) - mass))
}

func (t *Truncated) inside(x float64) float64 { return min(max(x, t.lo), t.hi) }

// Mean is integrated; it is infinite where the tail that is left is so heavy.
func (t *Truncated) Mean() float64 { return t.moments().mean }

// Variance is integrated; it is infinite where the tail that is left is so heavy.
func (t *Truncated) Variance() float64 { return t.moments().variance }

// Entropy is integrated.
func (t *Truncated) Entropy() float64 { return t.moments().entropy }

// panels are the points between which integrations over the window go: its
// quantiles, or where these would have to be integrated for first, steps away
// from its top.
func (t *Truncated) panels() []float64 {
	if t.byCDF {
		return cuts(t)
	}
	if m, ok := t.Of.(*Mixture); ok {
		var xs []float64
		for _, p := range m.parts {
			if part, err := NewTruncated(p, t.lo, t.hi); err == nil && part.logMass-t.logMass > -60 {
				xs = append(xs, part.panels()...)
			}
		}
		return sortedInside(xs, slices.Min(xs), slices.Max(xs))
	}
	top, log := windowTop(t.Of, t.lo, t.hi)
	xs := append(ladder(t.Of, top, t.lo, log), ladder(t.Of, top, t.hi, log)...)
	return sortedInside(xs, slices.Min(xs), slices.Max(xs))
}

func (t *Truncated) integrateMoments() moments {
	c := t.panels()
	center := t.Mode()
	density := func(x float64) float64 { return special.Exp(t.LogProb(x)) }
	var m moments
	m.entropy = integratedEntropy(t, c)
	shift := integrate(func(x float64) float64 { return (x - center) * density(x) }, c)
	m.mean = center + shift
	m.variance = integrate(func(x float64) float64 { return (x - m.mean) * (x - m.mean) * density(x) }, c)
	for _, side := range [2]int{-1, 1} {
		if tail := t.Tail(side); math.IsInf(tail.End, 0) && tail.Decay == Power {
			if tail.Index <= 1 {
				m.mean = tail.End
			}
			if tail.Index <= 2 {
				m.variance = math.Inf(1)
			}
		}
	}
	return m
}

// Mode is the window's highest point.
func (t *Truncated) Mode() float64 {
	if m, ok := t.Of.(*Mixture); ok {
		lo, hi := t.lo, t.hi
		if math.IsInf(lo, 0) {
			lo = min(m.Quantile(0x1p-30), m.Mode())
		}
		if math.IsInf(hi, 0) {
			hi = max(m.upperQuantile(0x1p-30), m.Mode())
		}
		return highest(t, sortedInside(m.Kinks(), t.inside(lo), t.inside(hi)))
	}
	x, _ := windowTop(t.Of, t.lo, t.hi)
	return x
}

// Support is the window inside the whole's support.
func (t *Truncated) Support() (lo, hi float64) { return t.lo, t.hi }

// Rand draws by the quantile.
func (t *Truncated) Rand(r *rand.Rand) float64 { return t.Quantile(openUnit(r)) }

// Kinks returns the whole's inside the window, and its mode.
func (t *Truncated) Kinks() []float64 {
	var ks []float64
	add := func(x float64) {
		if x > t.lo && x < t.hi {
			ks = append(ks, x)
		}
	}
	add(t.Of.Mode())
	if k, ok := t.Of.(Kinked); ok {
		for _, x := range k.Kinks() {
			add(x)
		}
	}
	return ks
}

// Tail is the whole's where the window reaches its end, else that of a plain cut.
func (t *Truncated) Tail(side int) Tail {
	whole := tailOf(t.Of, side)
	if cut := plainEnd(t, side); cut.End != whole.End {
		return cut
	}
	return whole
}

// LogRatio compares with a truncation (or the whole) of a member that Of can be
// compared with. The log of the ratio of the two windows' probabilities is
// formed by differences as well, see windowRatio.
func (t *Truncated) LogRatio(q Univariate) func(float64) float64 {
	c, ok := t.Of.(Comparable)
	if !ok {
		return nil
	}
	o, ok := q.(*Truncated)
	if !ok {
		l, h := q.Support()
		o = &Truncated{Of: q, lo: l, hi: h}
	}
	ratio := c.LogRatio(o.Of)
	if ratio == nil {
		return nil
	}
	log, ok := windowRatio(t, o, ratio)
	if !ok {
		return nil
	}
	return func(x float64) float64 {
		if !(x >= max(t.lo, o.lo) && x <= min(t.hi, o.hi)) {
			return plainRatio(t.LogProb(x), o.LogProb(x))
		}
		return ratio(x) - log
	}
}

// windowRatio is log(Z_p/Z_q) for windows that overlap. Over the common window,
// with l = log p/q of the wholes,
//
//	Z_p/Z_q = 1 + ∫ q expm1(l) / Z_q;
//
// which counts where that is near 1: elsewhere the difference of the logarithms has
// as many digits and asks for less. What either window has beside the other is a
// sliver of its own probability.
func windowRatio(p, q *Truncated, ratio func(float64) float64) (log float64, ok bool) {
	lo, hi := max(p.lo, q.lo), min(p.hi, q.hi)
	if !(lo < hi) {
		return 0, false
	}
	common, err := NewTruncated(q.Of, lo, hi)
	if err != nil {
		return 0, false
	}
	change := integrate(func(x float64) float64 {
		return special.Exp(common.LogProb(x)) * special.Expm1(ratio(x))
	}, common.panels())
	plain := p.logMass - q.logMass
	if !(math.Abs(change) < 0.01) {
		return plain, true
	}
	log = special.Log1p(change) - p.logShare(lo, hi) + q.logShare(lo, hi)
	if !(math.Abs(log-plain) < 1e-9*(1+math.Abs(p.logMass)+math.Abs(q.logMass))) {
		return plain, true // p has mass where q's panels do not reach
	}
	return log, true
}

// logShare is log(Z(lo, hi)/Z) for an inner window, by the slivers outside it.
func (t *Truncated) logShare(lo, hi float64) float64 {
	out := special.Exp(logMass(t.Of, t.lo, lo, nil)-t.logMass) + special.Exp(logMass(t.Of, hi, t.hi, nil)-t.logMass)
	if out > 0.5 {
		return logMass(t.Of, lo, hi, nil) - t.logMass
	}
	return special.Log1p(-out)
}
