// Package code writes a divergence as programs in other languages that come to
// the same number.
package code

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/web/state"
)

// Snippet is one program.
type Snippet struct {
	ID   string // "python"
	Name string // "Python with SciPy"
	Note Note   // what to know before running it
	Code string
}

// Note is something that a reader must know of a program.
type Note uint8

// The notes.
const (
	NoNote      Note = iota
	InstallGo        // go get gonum.org/v1/gonum
	InstallJS        // kl.js beside it
	InstallCLI       // make build
	TorchOrder       // kl_div takes log q first
	TorchClosed      // kl_divergence takes p first
)

// Of are the programs that come to D(p‖q) in the unit. A pair for which a
// language has no density, or whose divergence no quadrature would find to be
// infinite, leaves that language out.
func Of(m *state.Model, way state.Way, unit state.Unit) []Snippet {
	s := source{p: m.Dist(way), q: m.Dist(way.Other()), unit: unit}
	s.endless = math.IsInf(m.KL(way).Nats, 1)
	all := []Snippet{
		{"cli", "klviz", InstallCLI, "klviz kl " + shell(s.p.String()) + " " + shell(s.q.String()) + " --unit " + string(unit)},
		{"js", "JavaScript", InstallJS, `import { kl } from "./kl.js";` + "\n\n" +
			"const r = await kl(" + family.Quote(s.p.String()) + ", " + family.Quote(s.q.String()) + ", { unit: \"" + string(unit) + "\" });\n" +
			"console.log(r.kl, r.error, r.method);"},
	}
	if rows := s.lists(m, way); rows != nil {
		return append(all, rows...)
	}
	return append(all, s.densities()...)
}

// Measure are the programs that come to one of the other measures, in nats.
func Measure(m *state.Model, id string) []Snippet {
	p, q := m.P.String(), m.Q.String()
	line := "{\"id\": 1, \"p\": " + family.Quote(p) + ", \"q\": " + family.Quote(q) + "}"
	return []Snippet{
		{"cli", "klviz", InstallCLI, "echo " + shell(line) + " | klviz kl --batch --measures"},
		{"js", "JavaScript", InstallJS, `import { measures } from "./kl.js";` + "\n\n" +
			"const all = await measures(" + family.Quote(p) + ", " + family.Quote(q) + ");\nconsole.log(all." + id + ");"},
	}
}

// source is the pair that programs are written for.
type source struct {
	p, q    family.Dist
	unit    state.Unit
	endless bool
}

// shell is a word of a shell.
func shell(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

// float is x as Python, R and Go all read it.
func float(x float64) string {
	s := strconv.FormatFloat(x, 'g', -1, 64)
	return s
}

func floats(xs []float64) string {
	parts := make([]string, len(xs))
	for i, x := range xs {
		parts[i] = float(x)
	}
	return strings.Join(parts, ", ")
}

// perNat turns nats into the unit: " / log(2)" with the language's own log.
func (s *source) perNat(log string) string {
	switch s.unit {
	case state.Bits:
		return " / " + log + "(2)"
	case state.Bans:
		return " / " + log + "(10)"
	}
	return ""
}
