package keep

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/chart"
	"klviz/web/state"
	"klviz/web/tool/certificate"
)

// origin is what every file says of where it is from.
func (t *tool) origin() []string {
	build := "klviz"
	if t.Build != "" {
		build += " " + t.Build
	}
	return []string{build, "MIT licence", t.link()}
}

// link opens the state that shows, without the tool.
func (t *tool) link() string {
	s := t.State
	s.Tool = ""
	return t.Link + "#" + state.Encode(s)
}

// picture is a standalone SVG file; false where there is no picture of the pair.
func (t *tool) picture() ([]byte, bool) {
	m := t.Model()
	file, err := chart.Standalone(chart.StandaloneInput{
		P: m.P, Q: m.Q, PQ: m.KL(state.P).Nats, QP: m.KL(state.Q).Nats, Width: float64(t.width), Theme: chart.Theme(t.theme),
		Unit: t.Unit(), Names: t.Names(), Words: t.Pictures(),
		Foot: t.origin()[0] + ", MIT licence, " + t.Link, About: strings.Join(t.origin(), "\n"),
	})
	return file, err == nil
}

// comment puts the origin into lines that a format skips.
func (t *tool) comment(mark string) string {
	return mark + " " + strings.Join(t.origin(), "\n"+mark+" ") + "\n"
}

func full(x float64) string {
	switch {
	case math.IsInf(x, 1):
		return "inf"
	case math.IsInf(x, -1):
		return "-inf"
	}
	return strconv.FormatFloat(x, 'g', -1, 64)
}

// quoted is a field of CSV (RFC 4180). One that a spreadsheet would compute is
// marked as text.
func quoted(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t", rune(s[0])) {
		s = "'" + s
	}
	if strings.ContainsAny(s, ",\"\n\r'") {
		return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
	}
	return s
}

// places is how many places of a curve a table has.
const places = 401

// csv is the table of the terms, or of the curves along the axis.
func (t *tool) csv() []byte {
	var b strings.Builder
	m, unit := t.Model(), t.State.Unit
	b.WriteString(t.comment("#"))
	b.WriteString("# p = " + m.P.String() + "\n# q = " + m.Q.String() + "\n")
	b.WriteString("# D(P||Q) = " + full(unit.From(m.KL(state.P).Nats)) + " " + string(unit) + ", D(Q||P) = " + full(unit.From(m.KL(state.Q).Nats)) + " " + string(unit) + "\n")
	line := func(first string, xs ...float64) {
		b.WriteString(first)
		for _, x := range xs {
			b.WriteString("," + full(x))
		}
		b.WriteString("\r\n")
	}
	if rows, rest := m.Rows(); rows != nil {
		b.WriteString("outcome,p,q,ratio,log_" + string(unit) + ",term_" + string(unit) + "\r\n")
		for _, r := range rows {
			line(quoted(r.Name), r.P, r.Q, r.Ratio, unit.From(r.Log), unit.From(r.Term))
		}
		if rest != nil {
			b.WriteString("(all others)," + full(rest.P) + "," + full(rest.Q) + ",,," + full(unit.From(rest.Term)) + "\r\n")
		}
		return []byte(b.String())
	}
	axis := t.State.Axis()
	if _, curves := m.At(axis.Lo); curves {
		b.WriteString("x,p,q,ratio,log_" + string(unit) + ",cost_" + string(unit) + "\r\n")
		for i := range places {
			x := axis.Lo + (axis.Hi-axis.Lo)*float64(i)/(places-1)
			at, _ := m.At(x)
			line(full(x), at.P, at.Q, at.Ratio, unit.From(at.Log), unit.From(at.Cost))
		}
		return []byte(b.String())
	}
	b.WriteString("measure,value\r\n")
	for i := range measure.List {
		if r, ok := m.Measure(measure.List[i].ID); ok {
			line(measure.List[i].ID, r.Nats)
		}
	}
	return []byte(b.String())
}

// json holds both results as the programs of klviz write them, and all measures.
func (t *tool) json() []byte {
	m, unit := t.Model(), string(t.State.Unit)
	o := t.origin()
	var b strings.Builder
	b.WriteString("{\n  \"klviz\": " + family.Quote(strings.TrimPrefix(strings.TrimPrefix(o[0], "klviz"), " ")) + ",\n  \"licence\": \"MIT\",\n  \"link\": " + family.Quote(o[2]) + ",\n")
	b.WriteString("  \"pq\": " + string(measure.ResultJSON(m.P, m.Q, unit, m.KL(state.P))) + ",\n")
	b.WriteString("  \"qp\": " + string(measure.ResultJSON(m.Q, m.P, unit, m.KL(state.Q))) + ",\n  \"measures_nats\": {")
	first := true
	for i := range measure.List {
		r, ok := m.Measure(measure.List[i].ID)
		if !ok {
			continue
		}
		if !first {
			b.WriteString(", ")
		}
		first = false
		value := full(r.Nats)
		if math.IsInf(r.Nats, 0) {
			value = `"` + value + `"`
		}
		b.WriteString(family.Quote(measure.List[i].ID) + ": " + value)
	}
	b.WriteString("}\n}\n")
	return []byte(b.String())
}

// latex is the derivation of both directions.
func (t *tool) latex() []byte {
	m := t.Model()
	return []byte(t.comment("%") + "% needs amsmath\n" +
		certificate.LaTeX(m, "kl_pq", t.State.Unit) + certificate.LaTeX(m, "kl_qp", t.State.Unit))
}

// name is a file's name: what the sides are called, in letters that every system
// takes.
func (t *tool) name(ending string) string {
	v := t.Voice()
	var parts []string
	for _, w := range []state.Which{state.P, state.Q} {
		s := v.State.Side(w).Name
		if s == "" {
			s = t.Model().Dist(w).Family().ID
		}
		if s = slug(s); s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(append([]string{"klviz"}, parts...), "-") + "." + ending
}

func slug(s string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(s) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
		if b.Len() >= 24 {
			break
		}
	}
	return strings.Trim(b.String(), "-")
}
