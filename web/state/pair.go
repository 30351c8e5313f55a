package state

import (
	"strings"

	"klviz/wasm/family"
)

// readPair reads the link's tab, and its P and Q into the tab of their kind.
func readPair(s *State, given map[string]part) []*family.Problem {
	var problems []*family.Problem
	tab, tabGiven := given["tab"]
	if tabGiven {
		if !isTab(tab.text) {
			problems = append(problems, &family.Problem{Text: "tab must be discrete, continuous or data, got " + quote(tab.text), Field: "tab", Position: 0})
		} else {
			s.Tab = Tab(tab.text)
		}
	}
	for _, w := range []Which{P, Q} {
		v, ok := given[w.String()]
		if !ok {
			continue
		}
		if s.Tab != Data {
			s.Tab = Continuous
			if strings.HasPrefix(strings.TrimSpace(v.text), "{") {
				s.Tab = Discrete
			}
		}
		*s = s.with(w, Side{Spelling: v.text, Name: usualName(v.text)})
	}
	return problems
}

func isTab(v string) bool {
	for _, t := range Tabs {
		if string(t) == v {
			return true
		}
	}
	return false
}
