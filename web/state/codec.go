package state

import (
	"slices"
	"strings"

	"klviz/wasm/family"
)

// Version of the address. A change that would open an old link as another
// state takes a new number and keeps reading the old one.
const Version = "1"

// field is one part of the address. read gets a value that was given; write
// returns false where the part is left out, because its absence says the same.
type field struct {
	name  string
	read  func(s *State, v string) *family.Problem
	write func(s State) (string, bool)
}

// fields is the whole address but for the version, in writing order. P and Q
// come first and together, because the tab follows from their kind.
var fields = []field{
	{"pn", readName(P), writeName(P)},
	{"qn", readName(Q), writeName(Q)},
	{"unit", readUnit, func(s State) (string, bool) { return string(s.Unit), true }},
	{"tab", nil, func(s State) (string, bool) { return string(s.Tab), true }},
	{"view", readView, func(s State) (string, bool) { return string(s.View), s.View != Plot }},
	{"tool", readTool, func(s State) (string, bool) { return s.Tool, s.Tool != "" }},
}

// Encode is the state as it stands after the # or ? of an address.
func Encode(s State) string {
	var b strings.Builder
	b.WriteString("v=" + Version)
	put := func(name, v string) { b.WriteString("&" + name + "=" + Escape(v)) }
	put("p", s.Side(P).Spelling)
	put("q", s.Side(Q).Spelling)
	for _, f := range fields {
		if v, ok := f.write(s); ok {
			put(f.name, v)
		}
	}
	return b.String()
}

// Decode reads what stands after the # or ? of an address (the sign itself may
// stand before it). Whatever is missing is as in [Default]. Whatever is wrong is
// too, with one problem for each; for p and q the State also keeps what was
// written.
func Decode(query string) (State, []family.Problem) {
	s := Default()
	given := parts(query)
	var problems []family.Problem
	problem := func(p *family.Problem) {
		if p != nil {
			problems = append(problems, *p)
		}
	}
	problem(checkVersion(given))
	for _, p := range readPair(&s, given) {
		problem(p)
	}
	for _, f := range fields {
		if v, ok := given[f.name]; ok && f.read != nil {
			problem(f.read(&s, v.text))
		}
	}
	return s, problems
}

func checkVersion(given map[string]part) *family.Problem {
	if v, ok := given["v"]; ok && v.text != Version {
		return &family.Problem{Text: "this link is of version " + quote(v.text) + ", which is newer than this page: some of it may be missing", Field: "v", Position: -1}
	}
	return nil
}

func readUnit(s *State, v string) *family.Problem {
	for _, u := range Units {
		if string(u) == v {
			s.Unit = u
			return nil
		}
	}
	return &family.Problem{Text: "unit must be bits, nats or bans, got " + quote(v), Field: "unit", Position: 0}
}

func readView(s *State, v string) *family.Problem {
	for _, w := range Views {
		if string(w) == v {
			s.View = w
			return nil
		}
	}
	return &family.Problem{Text: "there is no view " + quote(v), Field: "view", Position: 0}
}

func readTool(s *State, v string) *family.Problem {
	if !slices.Contains(Tools, v) {
		return &family.Problem{Text: "there is no tool " + quote(v), Field: "tool", Position: 0}
	}
	s.Tool = v
	return nil
}

func readName(w Which) func(*State, string) *family.Problem {
	return func(s *State, v string) *family.Problem {
		side := s.Side(w)
		side.Name = cleanName(v)
		*s = s.with(w, side)
		return nil
	}
}

func writeName(w Which) func(State) (string, bool) {
	return func(s State) (string, bool) {
		side := s.Side(w)
		return side.Name, side.Name != usualName(side.Spelling)
	}
}
