package chart

import "math"

// Domain is the span of values that an axis shows. The zero Domain is "not
// chosen yet". The state keeps the domains of its axes: at rest they Settle, in
// a drag they Hold, so that an axis changes seldom, and never under the pointer.
type Domain struct{ Lo, Hi float64 }

// Empty says whether nothing was chosen, or nothing drawable.
func (d Domain) Empty() bool {
	return !(d.Hi > d.Lo) || math.IsInf(d.Lo, 0) || math.IsInf(d.Hi, 0) || math.IsInf(d.Hi-d.Lo, 0)
}

// Contains says whether v lies in the domain.
func (d Domain) Contains(v float64) bool { return v >= d.Lo && v <= d.Hi }

// Union is the smallest domain that holds both.
func (d Domain) Union(e Domain) Domain {
	if d.Empty() {
		return e
	}
	if e.Empty() {
		return d
	}
	return Domain{min(d.Lo, e.Lo), max(d.Hi, e.Hi)}
}

// Nice widens the domain to half steps of its ticks.
func (d Domain) Nice() Domain {
	if d.Empty() {
		return d
	}
	step := niceStep(d.Hi-d.Lo, 6) / 2
	n := Domain{math.Floor(d.Lo/step) * step, math.Ceil(d.Hi/step) * step}
	if n.Empty() {
		return d
	}
	return n
}

// Fractions of a domain that its content may fill before it is chosen anew.
const (
	calmLeast = 0.45 // less than this is lost in the picture
	calmOver  = 0.04 // content may stick out by this much at either end
)

// Settle is the domain for content that wants the span want, once the hand has
// let go: the one there is as long as it serves, else a new round one.
func (d Domain) Settle(want Domain) Domain {
	if want.Empty() {
		return d
	}
	if d.Empty() {
		return want.Nice()
	}
	have, need := d.Hi-d.Lo, want.Hi-want.Lo
	if want.Lo >= d.Lo-calmOver*need && want.Hi <= d.Hi+calmOver*need && need >= calmLeast*have {
		return d
	}
	return want.Nice()
}

// Hold is the domain while a hand moves something else along another axis: it
// only ever grows, and just as far as the content asks, so nothing jumps.
func (d Domain) Hold(want Domain) Domain {
	if d.Empty() {
		return want.Nice()
	}
	return d.Union(want)
}

// HoldAt is Hold for the axis that the hand itself moves along: it grows around
// the value at, which keeps its place under the pointer.
func (d Domain) HoldAt(want Domain, at float64) Domain {
	if d.Empty() {
		return want.Nice()
	}
	if want.Empty() || !d.Contains(at) {
		return d
	}
	span := d.Hi - d.Lo
	t := min(max((at-d.Lo)/span, 0.02), 0.98)
	span = max(span, (at-want.Lo)/t, (want.Hi-at)/(1-t))
	n := Domain{at - t*span, at + (1-t)*span}
	if n.Empty() {
		return d
	}
	return n
}

// next is what a chart shows now, from what it showed.
func (d Domain) next(want Domain, held bool) Domain {
	if held {
		return d.Hold(want)
	}
	return d.Settle(want)
}
