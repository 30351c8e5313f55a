package state

import (
	"math"

	"klviz/wasm/family"
)

// SetParam puts a parameter at a value, as a drag does. The value is brought
// into the parameter's domain and rounded to what a hand can mean.
type SetParam struct {
	Side  Which
	Param string // the Dial's ID
	Value float64
}

// DragTo puts the handle of a parameter at the place x of the axis.
type DragTo struct {
	Side  Which
	Param string
	X     float64
}

// StepParam moves a parameter by a key.
type StepParam struct {
	Side  Which
	Param string
	By    Step
}

// Shift moves a whole curve along the axis, as a drag at the curve does, by so
// much from where it was at the drag's start.
type Shift struct {
	Side Which
	By   float64
}

// TypeParam reads a typed number for a parameter.
type TypeParam struct {
	Side  Which
	Param string
	Text  string
}

func (e SetParam) apply(s, start State) (State, *family.Problem) {
	d, dial, p := dialOf(s, e.Side, e.Param)
	if p != nil {
		return s, p
	}
	if math.IsNaN(e.Value) {
		return s, nil
	}
	to := dial
	to.Value = e.Value // the digits that count are the new value's
	if dial.onScale() {
		to.X = e.Value
	}
	v := within(dial.Param, multiple(e.Value, grain(to, spreadOf(d))), dial.Value)
	return s.turned(e.Side, d, e.Param, v)
}
func (e SetParam) key() string { return "param " + e.Side.String() + e.Param }

func (e DragTo) apply(s, start State) (State, *family.Problem) {
	d, dial, p := dialOf(s, e.Side, e.Param)
	if p != nil {
		return s, p
	}
	if math.IsNaN(e.X) {
		return s, nil
	}
	if dial.Param.Role == family.Bound && dial.Param.From == nil {
		return SetParam{e.Side, e.Param, e.X}.apply(s, start) // an end is where it is
	}
	if dial.Param.From == nil {
		return s, nil
	}
	args := partArgs(d, dial)
	return SetParam{e.Side, e.Param, dial.Param.From(args, e.X)}.apply(s, start)
}
func (e DragTo) key() string { return "param " + e.Side.String() + e.Param }

func (e StepParam) apply(s, _ State) (State, *family.Problem) {
	d, dial, p := dialOf(s, e.Side, e.Param)
	if p != nil {
		return s, p
	}
	v := stepped(dial, spreadOf(d), e.By, s.Axis().Range(dial))
	return s.turned(e.Side, d, e.Param, v)
}
func (e StepParam) key() string { return "param " + e.Side.String() + e.Param }

func (e TypeParam) apply(s, _ State) (State, *family.Problem) {
	d, _, p := dialOf(s, e.Side, e.Param)
	if p != nil {
		return s, p
	}
	v, p := readNumber(e.Text)
	if p == nil {
		var next State
		if next, p = s.turned(e.Side, d, e.Param, v); p == nil {
			return next, nil
		}
	}
	p.Field = e.Side.String()
	s.Box = Box{Side: e.Side, Item: e.Param, Text: e.Text, Problem: *p}
	return s, p
}
func (e TypeParam) key() string { return "type " + e.Side.String() + e.Param }

func (e Shift) apply(s, start State) (State, *family.Problem) {
	d, err := family.Parse(start.Side(e.Side).Spelling)
	if err != nil || math.IsNaN(e.By) {
		return s, nil
	}
	moved, err := shifted(d, multiple(e.By, decade(spreadOf(d))-2))
	if err != nil {
		return s, problemOf(err, e.Side)
	}
	return s.placed(e.Side, moved)
}
func (e Shift) key() string { return "shift " + e.Side.String() }

// dialOf finds the distribution and the dial that an event is about.
func dialOf(s State, w Which, id string) (family.Dist, Dial, *family.Problem) {
	d, p := parse(w, s.Side(w).Spelling)
	if p != nil {
		return nil, Dial{}, p
	}
	dial, ok := findDial(d, id)
	if !ok {
		return nil, Dial{}, problemOf(noDial(d, id), w)
	}
	return d, dial, nil
}

// partArgs is the argument list that a dial's At and From take.
func partArgs(d family.Dist, dial Dial) []float64 {
	switch d := d.(type) {
	case *family.Mixture:
		if dial.Part > 0 {
			inner := dial
			inner.Part = 0
			return partArgs(d.Parts[dial.Part-1], inner)
		}
	case *family.Truncated:
		return partArgs(d.Of, dial)
	case family.Univariate:
		return d.Args()
	}
	return nil
}

// turned is the state with one dial of a side at v.
func (s State) turned(w Which, d family.Dist, id string, v float64) (State, *family.Problem) {
	next, err := turn(d, id, v)
	if err != nil {
		return s, problemOf(err, w)
	}
	return s.placed(w, next)
}

// placed is the state with d on a side, where it can be compared with the other.
func (s State) placed(w Which, d family.Dist) (State, *family.Problem) {
	other, err := family.Parse(s.Side(w.Other()).Spelling)
	if err == nil {
		if w == P {
			err = family.Compare(d, other)
		} else {
			err = family.Compare(other, d)
		}
	}
	if err != nil {
		return s, problemOf(err, w)
	}
	return s.put(w, d), nil
}

// put is the state with d on a side; what was typed there and was wrong goes.
func (s State) put(w Which, d family.Dist) State {
	side := s.Side(w)
	side.Spelling, side.Typed, side.Problem = d.String(), "", family.Problem{}
	if usualName(side.Spelling) == "" && isCity(side.Name) && !isWeather(d) {
		side.Name = "" // it named the weather that was here before
	}
	s = s.with(w, side)
	if s.Box.Side == w {
		s.Box = Box{}
	}
	return s
}
