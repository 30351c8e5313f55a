package state

import (
	"errors"
	"strings"

	"klviz/wasm/family"
)

// parse reads a spelling; the problem is placed in the side's field.
func parse(w Which, text string) (family.Dist, *family.Problem) {
	if len(text) > maxSpelling {
		return nil, &family.Problem{Text: "this is too long for the page (" + itoa(len(text)) + " bytes, at most " + itoa(maxSpelling) + ")", Field: w.String(), Position: -1}
	}
	d, err := family.Parse(text)
	if err != nil {
		return nil, problemOf(err, w)
	}
	if fault := tooLarge(d); fault != "" {
		return nil, &family.Problem{Text: fault, Field: w.String(), Position: -1, Domain: true}
	}
	return d, nil
}

// problemOf is err as a problem with the side's field.
func problemOf(err error, w Which) *family.Problem {
	var p *family.Problem
	if !errors.As(err, &p) {
		return &family.Problem{Text: err.Error(), Field: w.String(), Position: -1}
	}
	placed := *p
	placed.Field = w.String()
	return &placed
}

// tabOf is the tab in which a distribution is at home.
func tabOf(d family.Dist) Tab {
	switch f := d.Family(); {
	case f.ID == "samples":
		return Data
	case f.Kind == family.Named || f.Kind == family.Integer:
		return Discrete
	}
	return Continuous
}

// written is one side of a link: what stood there and what it means.
type written struct {
	text    string
	dist    family.Dist
	problem *family.Problem
}

// readPair reads the link's P and Q into the tab of their kind, or into the data
// tab where the link asks for it.
func readPair(s *State, given map[string]part) []*family.Problem {
	var problems []*family.Problem
	tab, tabGiven := given["tab"]
	if tabGiven {
		if p := readTab(s, tab.text); p != nil {
			problems, tabGiven = append(problems, p), false
		}
	}
	var sides [2]*written
	for _, w := range []Which{P, Q} {
		if v, ok := given[w.String()]; ok {
			sides[w] = read(w, v)
		}
	}
	if s.Tab != Data {
		if t, ok := tabFor(sides, tabGiven); ok {
			s.Tab = t
		}
	}
	settle(s, sides)
	for _, w := range []Which{P, Q} {
		if sides[w] != nil && sides[w].problem != nil {
			problems = append(problems, sides[w].problem)
		}
	}
	return problems
}

// read reads one side. A + that was not encoded is a space to the browser's
// forms and a plus to people: whichever makes sense.
func read(w Which, v part) *written {
	d, p := parse(w, v.text)
	if p != nil && v.plus != v.text {
		if e, q := parse(w, v.plus); q == nil {
			return &written{text: v.plus, dist: e}
		}
	}
	return &written{v.text, d, p}
}

// tabFor is where the sides belong: by the kind of the first that could be read,
// else by the look of the text, unless the link names its tab.
func tabFor(sides [2]*written, named bool) (Tab, bool) {
	for _, w := range sides {
		if w != nil && w.dist != nil {
			return tabOf(w.dist), true
		}
	}
	if named {
		return "", false
	}
	for _, w := range sides {
		if w != nil && !strings.Contains(w.text, "{") {
			return Continuous, true
		}
	}
	return "", false
}

// settle puts the sides into the state where they make a pair. A side that was
// not given is the default, or where that cannot be compared with the other,
// the other itself. A side that is wrong shows the default and keeps its text.
func settle(s *State, sides [2]*written) {
	var dists [2]family.Dist
	for _, w := range []Which{P, Q} {
		if sides[w] != nil {
			dists[w] = sides[w].dist
		}
	}
	if dists[P] != nil && dists[Q] != nil {
		if err := family.Compare(dists[P], dists[Q]); err != nil {
			sides[Q].problem, dists[Q] = problemOf(err, Q), nil
		}
	}
	for _, w := range []Which{P, Q} {
		if dists[w] == nil {
			continue
		}
		side := Side{Spelling: dists[w].String()}
		side.Name = usualName(side.Spelling)
		*s = s.with(w, side)
		if dists[w.Other()] == nil {
			if d, _ := family.Parse(s.Side(w.Other()).Spelling); d == nil || !comparableOn(w, dists[w], d) {
				*s = s.with(w.Other(), side)
			}
		}
	}
	for _, w := range []Which{P, Q} {
		if sides[w] != nil && sides[w].problem != nil {
			side := s.Side(w)
			side.Typed, side.Problem = sides[w].text, *sides[w].problem
			*s = s.with(w, side)
		}
	}
}

// comparableOn reports whether side w's d and the other side's e make a pair.
func comparableOn(w Which, d, e family.Dist) bool {
	if w == Q {
		d, e = e, d
	}
	return family.Compare(d, e) == nil
}

func readTab(s *State, v string) *family.Problem {
	for _, t := range Tabs {
		if string(t) == v {
			s.Tab = t
			return nil
		}
	}
	return &family.Problem{Text: "tab must be discrete, continuous or data, got " + quote(v), Field: "tab", Position: 0}
}
