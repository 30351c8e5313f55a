package state

import (
	"strconv"

	"klviz/wasm/family"
)

// TypeDist reads a typed spelling for a side. What is no distribution, or cannot
// be compared with the other side, stays beside the last good picture. When the
// other side holds such a text too and both now fit, both are taken: that is how
// somebody changes from one pair to another.
type TypeDist struct {
	Side Which
	Text string
}

// SetPair sets both sides at once, as choosing from a gallery does. An empty
// name takes the side's plain name.
type SetPair struct {
	P, Q         string
	NameP, NameQ string
}

func (e TypeDist) apply(s, _ State) (State, *family.Problem) {
	d, p := parse(e.Side, e.Text)
	if p == nil {
		var next State
		if next, p = s.placed(e.Side, d); p == nil {
			return next, nil
		}
		waiting := s.Side(e.Side.Other())
		if o, q := parse(e.Side.Other(), waiting.Typed); q == nil && comparableOn(e.Side, d, o) {
			waiting.Typed, waiting.Problem = "", family.Problem{}
			s = s.with(e.Side.Other(), waiting) // the text moves with its tab
			s = s.at(tabFrom(s.Tab, d))
			return s.put(e.Side, d).put(e.Side.Other(), o), nil
		}
	}
	side := s.Side(e.Side)
	side.Typed, side.Problem = e.Text, *p
	return s.with(e.Side, side), p
}
func (e TypeDist) key() string { return "type " + e.Side.String() }

// at goes to a tab with what was typed there and waits, so that it can be seen.
func (s State) at(t Tab) State {
	if t != s.Tab {
		s.Tab, s.Probe, s.Box = t, Probe{}, Box{}
	}
	return s
}

// tabFrom is where a distribution goes that is entered on a tab.
func tabFrom(t Tab, d family.Dist) Tab {
	if t == Data {
		return Data
	}
	return tabOf(d)
}

func (e SetPair) apply(s, _ State) (State, *family.Problem) {
	p, q, err := family.ParsePair(e.P, e.Q)
	if err != nil {
		return s, placedProblem(err)
	}
	s = s.at(tabFrom(s.Tab, p))
	s = s.put(P, p).put(Q, q)
	for w, name := range [2]string{e.NameP, e.NameQ} {
		side := s.Side(Which(w))
		if side.Name = cleanName(name); side.Name == "" {
			side.Name = usualName(side.Spelling)
		}
		s = s.with(Which(w), side)
	}
	s.Probe = Probe{}
	return s, nil
}
func (e SetPair) key() string { return "" }

// placedProblem is a problem that knows its field.
func placedProblem(err error) *family.Problem {
	p := problemOf(err, P)
	if own, ok := err.(*family.Problem); ok && own.Field != "" {
		p.Field = own.Field
	}
	return p
}

func itoa(i int) string { return strconv.Itoa(i) }
