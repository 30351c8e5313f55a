package state

import (
	"math"

	"klviz/wasm/family"
)

// Step is a move by the keyboard.
type Step uint8

// The steps: arrows, with Shift fine, PageUp and PageDown big, Home and End.
const (
	Up Step = iota
	Down
	FineUp
	FineDown
	BigUp
	BigDown
	ToMin
	ToMax
)

// sign is the direction of the step, 0 for ToMin and ToMax; fine is the power of
// ten by which it differs from an arrow's step.
func (s Step) sign() (dir float64, fine int) {
	switch s {
	case Up:
		return 1, 0
	case Down:
		return -1, 0
	case FineUp:
		return 1, -1
	case FineDown:
		return -1, -1
	case BigUp:
		return 1, 1
	case BigDown:
		return -1, 1
	}
	return 0, 0
}

// grain is the exponent of the ten of which a dragged dial takes multiples: a
// hundredth of the distribution's own spread for what lies on the axis, the third
// digit for what is above 0.
func grain(d Dial, spread float64) int {
	switch d.Param.Role {
	case family.Location, family.Bound:
		if !d.onScale() {
			return -2
		}
		return decade(spread) - 2
	case family.Probability:
		return -3
	case family.Count:
		return 0
	}
	return decade(d.Value) - 2
}

// arrow is the exponent of an arrow's step.
func arrow(d Dial, spread float64) int {
	switch d.Param.Role {
	case family.Location, family.Bound:
		if !d.onScale() {
			return -1
		}
		return decade(spread) - 1
	case family.Probability:
		return -2
	case family.Count:
		return 0
	}
	return decade(2*d.Value) - 1 // 2 to 20 % of the value
}

// stepped is the dial's value after a step: on the grid of the step, inside the
// domain, and never stuck at an open end.
func stepped(d Dial, spread float64, by Step, r Range) float64 {
	switch by {
	case ToMin:
		return r.Min
	case ToMax:
		return r.Max
	}
	dir, fine := by.sign()
	exp := arrow(d, spread) + fine
	if d.Param.Role == family.Count {
		exp = max(exp, 0)
	}
	v := multiple(d.Value+dir*math.Pow10(exp), exp)
	if d.Param.Lo == 0 && d.Param.LoOpen && v < d.Value/2 {
		v = significant(d.Value/2, 2) // 0 is never reached
	}
	return within(d.Param, v, d.Value)
}

// within keeps a moved value in the domain of its parameter: at a closed end it
// stops there, at an open one it goes half of the way.
func within(p *family.Param, v, from float64) float64 {
	switch {
	case p.LoOpen && v <= p.Lo:
		return significant(p.Lo+(from-p.Lo)/2, 3)
	case v < p.Lo:
		return p.Lo
	case p.HiOpen && v >= p.Hi:
		return significant(p.Hi-(p.Hi-from)/2, 3)
	case v > p.Hi:
		return p.Hi
	}
	return v
}

// Range is where a handle can be brought by hand and by Home and End. A value
// that is typed may lie outside.
type Range struct{ Min, Max float64 }

// Range is where the handle of a dial can be brought.
func (s State) Range(d Dial) Range { return s.Axis().Range(d) }

// Range is where the handle of a dial can be brought on the axis.
func (axis Axis) Range(d Dial) Range {
	w := axis.Hi - axis.Lo
	r := Range{axis.Lo, axis.Hi}
	switch d.Param.Role {
	case family.Location, family.Bound:
		if !d.onScale() {
			r = Range{-5, 5}
		}
	case family.Scale:
		r = Range{significant(w/200, 1), significant(w/2, 2)}
	case family.Rate:
		r = Range{significant(2/w, 1), significant(200/w, 2)}
		if d.Param.At == nil {
			r = Range{0.01, 100}
		}
	case family.Shape:
		r = Range{0.1, 100}
	case family.Probability:
		r = Range{0, 1}
	case family.Count:
		r = Range{0, 100}
	}
	p := d.Param
	if p.LoOpen && r.Min <= p.Lo {
		r.Min = p.Lo + min(0.001, (r.Max-p.Lo)/1000)
	}
	if p.HiOpen && r.Max >= p.Hi {
		r.Max = p.Hi - min(0.001, (p.Hi-r.Min)/1000)
	}
	r.Min, r.Max = max(r.Min, p.Lo), min(r.Max, p.Hi)
	return Range{min(r.Min, d.Value), max(r.Max, d.Value)}
}
