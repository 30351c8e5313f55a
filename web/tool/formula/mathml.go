package formula

import (
	"math"
	"strconv"
	"strings"

	"klviz/web/svg"
	"klviz/web/text"
)

// Mode says what stands for a symbol.
type Mode uint8

// The modes.
const (
	Symbols Mode = iota
	Numbers
)

// How strongly parts hold together, for parentheses.
const (
	loose  = iota // sums
	signed        // −a
	tight         // products
	solid         // numbers, symbols, fractions, calls
)

func (e Expr) holds(m Mode) int {
	switch e.kind {
	case sum:
		if len(e.args) == 1 {
			return e.args[0].holds(m)
		}
		return loose
	case negative:
		return signed
	case product:
		return tight
	case number:
		if e.value < 0 {
			return signed
		}
	case symbol:
		if m == Numbers && e.value < 0 && e.side != "" {
			return signed
		}
	}
	return solid
}

// MathML is the expression as a row of elements.
func (e Expr) MathML(m Mode, l text.Lang) svg.Node {
	switch e.kind {
	case number:
		return svg.El("mn").Say(Short(l, e.value))
	case dots:
		return svg.El("mo").Say("⋯")
	case symbol:
		return e.symbolML(m, l)
	case sum:
		row := svg.El("mrow")
		for i, a := range e.args {
			op := "+"
			if a.kind == negative {
				op, a = "−", a.args[0]
			} else if a.kind == number && a.value < 0 {
				op, a = "−", N(-a.value)
			}
			if i > 0 || op == "−" {
				row = row.With(svg.El("mo").Say(op))
			}
			row = row.With(a.within(m, l, tight-1+btoi(op == "−")))
		}
		return row
	case negative:
		return svg.El("mrow").With(svg.El("mo").Say("−"), e.args[0].within(m, l, tight))
	case product:
		row := svg.El("mrow")
		for i, a := range e.args {
			switch {
			case i == 0:
			case a.kind == call:
				row = row.With(space())
			case dotted(m, e.args[i-1], a):
				row = row.With(svg.El("mo").Say("·"))
			default:
				row = row.With(svg.El("mo").Say("\u2062")) // invisible times
			}
			row = row.With(a.within(m, l, tight))
		}
		return row
	case quotient:
		return svg.El("mfrac").With(e.args[0].MathML(m, l), e.args[1].MathML(m, l))
	case power:
		return svg.El("msup").With(e.args[0].within(m, l, solid), e.args[1].MathML(m, l))
	case absolute:
		return svg.El("mrow").With(svg.El("mo").Say("|"), e.args[0].MathML(m, l), svg.El("mo").Say("|"))
	}
	arg := e.args[0]
	if arg.kind == quotient || arg.holds(m) == solid && arg.kind != call && e.name == "ln" {
		return svg.El("mrow").With(svg.El("mi").Say(e.name), space(), arg.MathML(m, l))
	}
	return svg.El("mrow").With(svg.El("mi", "mathvariant", "normal").Say(e.name), fence("("), arg.MathML(m, l), fence(")"))
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func space() svg.Node { return svg.El("mspace", "width", "0.17em") }

// pieces are the summands, each with its sign, so that a long sum can break
// between them.
func (e Expr) pieces(m Mode, l text.Lang) []svg.Node {
	if e.kind != sum {
		return []svg.Node{e.MathML(m, l)}
	}
	out := make([]svg.Node, len(e.args))
	for i, a := range e.args {
		op := "+"
		if a.kind == negative {
			op, a = "−", a.args[0]
		}
		out[i] = a.within(m, l, tight-1+btoi(op == "−"))
		if i > 0 || op == "−" {
			out[i] = svg.El("mrow").With(svg.El("mo", "form", "infix").Say(op), out[i])
		}
	}
	return out
}

// Lines writes the expression behind a left side, breaking between summands.
func (e Expr) Lines(left svg.Node, m Mode, l text.Lang) string {
	return Line(append([]svg.Node{left}, e.pieces(m, l)...)...)
}

func fence(s string) svg.Node { return svg.El("mo", "stretchy", "false").Say(s) }

// within puts parentheses around what holds less strongly than asked for.
func (e Expr) within(m Mode, l text.Lang, least int) svg.Node {
	n := e.MathML(m, l)
	if e.holds(m) >= least {
		return n
	}
	return svg.El("mrow").With(fence("("), n, fence(")"))
}

// dotted says whether a · must stand between two factors.
func dotted(m Mode, a, b Expr) bool {
	return m == Numbers && b.kind != call || b.kind == number || a.kind == call
}

func (e Expr) symbolML(m Mode, l text.Lang) svg.Node {
	class := ""
	if e.side != "" {
		class = "c" + e.side
	}
	if m == Numbers && e.side != "" {
		return svg.El("mn", "class", class).Say(Short(l, e.value))
	}
	if e.side == "" {
		return svg.El("mi").Say(e.name)
	}
	return svg.El("msub").With(svg.El("mi", "class", class).Say(e.name), svg.El("mi", "class", class).Say(e.side))
}

// LaTeX is the expression for LaTeX, its numbers as every language of papers
// writes them: with a point.
func (e Expr) LaTeX(m Mode) string {
	switch e.kind {
	case number:
		return numberTeX(e.value)
	case dots:
		return `\cdots`
	case symbol:
		switch {
		case m == Numbers && e.side != "":
			return numberTeX(e.value)
		case e.side == "":
			return e.latex
		}
		return e.latex + "_" + e.side
	case sum:
		var b strings.Builder
		for i, a := range e.args {
			op := " + "
			if a.kind == negative {
				op, a = " - ", a.args[0]
			} else if a.kind == number && a.value < 0 {
				op, a = " - ", N(-a.value)
			}
			if i == 0 {
				op = strings.Trim(op, " +")
			}
			b.WriteString(op + a.withinTeX(m, tight-1+btoi(strings.Contains(op, "-"))))
		}
		return b.String()
	case negative:
		return "-" + e.args[0].withinTeX(m, tight)
	case product:
		var b strings.Builder
		for i, a := range e.args {
			if i > 0 {
				if dotted(m, e.args[i-1], a) {
					b.WriteString(` \cdot `)
				} else {
					b.WriteString(` \, `)
				}
			}
			b.WriteString(a.withinTeX(m, tight))
		}
		return b.String()
	case quotient:
		return `\frac{` + e.args[0].LaTeX(m) + "}{" + e.args[1].LaTeX(m) + "}"
	case power:
		return e.args[0].withinTeX(m, solid) + "^{" + e.args[1].LaTeX(m) + "}"
	case absolute:
		return `\left|` + e.args[0].LaTeX(m) + `\right|`
	}
	arg := e.args[0]
	if arg.kind == quotient && e.name == "ln" {
		return e.latex + " " + arg.LaTeX(m)
	}
	return e.latex + `\left(` + arg.LaTeX(m) + `\right)`
}

func (e Expr) withinTeX(m Mode, least int) string {
	if e.holds(m) >= least {
		return e.LaTeX(m)
	}
	return `\left(` + e.LaTeX(m) + `\right)`
}

// Short is a number of a formula: all of its digits where they are few, six else.
func Short(l text.Lang, x float64) string {
	if s := text.Full(l, x); len(s) <= 8 {
		return s
	}
	return text.Digits(l, x, 6)
}

func numberTeX(x float64) string {
	switch {
	case math.IsInf(x, 1):
		return `\infty`
	case math.IsInf(x, -1):
		return `-\infty`
	}
	s := strconv.FormatFloat(x, 'g', -1, 64)
	if len(s) > 8 {
		s = strconv.FormatFloat(x, 'g', 6, 64)
	}
	if mantissa, exp, ok := strings.Cut(s, "e"); ok {
		e, _ := strconv.Atoi(exp)
		return mantissa + ` \times 10^{` + strconv.Itoa(e) + "}"
	}
	return s
}
