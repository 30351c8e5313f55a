package formula

import (
	"klviz/wasm/family"
	"klviz/web/state"
	"klviz/web/svg"
	"klviz/web/text"
)

// Step is one line of a derivation.
type Step struct {
	MathML svg.Node
	LaTeX  string
}

// side is a way's own name and the other's.
func side(way state.Way) (own, other string) {
	if way == state.Q {
		return "q", "p"
	}
	return "p", "q"
}

func upper(s string) string { return string(s[0] - 'a' + 'A') }

// Left is D(P∥Q), or D(Q∥P), with the equals sign behind it.
func Left(way state.Way) Step {
	a, b := side(way)
	mi := func(s string) svg.Node { return svg.El("mi", "class", "c"+s, "mathvariant", "normal").Say(upper(s)) }
	return Step{
		svg.El("mrow").With(svg.El("mi").Say("D"), fence("("), mi(a), svg.El("mo").Say("∥"), mi(b), fence(")"), svg.El("mo").Say("=")),
		"D(" + upper(a) + ` \parallel ` + upper(b) + ") = ",
	}
}

// Definition is Σ p ln p/q, or the integral.
func Definition(way state.Way, kind family.Kind) Step {
	a, b := side(way)
	of := func(s string) svg.Node {
		return svg.El("mrow").With(svg.El("mi", "class", "c"+s).Say(s), fence("("), svg.El("mi").Say("x"), fence(")"))
	}
	body := []svg.Node{of(a), space(), svg.El("mi").Say("ln"), space(), svg.El("mfrac").With(of(a), of(b))}
	tex := a + `(x) \ln \frac{` + a + "(x)}{" + b + "(x)}"
	if kind == family.Named || kind == family.Integer {
		return Step{svg.El("mrow").With(append([]svg.Node{svg.El("munder").With(svg.El("mo").Say("∑"), svg.El("mi").Say("x"))}, body...)...), `\sum_x ` + tex}
	}
	body = append(append([]svg.Node{svg.El("mo").Say("∫")}, body...), space(), svg.El("mi").Say("d"), svg.El("mi").Say("x"))
	return Step{svg.El("mrow").With(body...), `\int ` + tex + ` \, dx`}
}

// mostWritten is how many terms of a sum are written out.
const mostWritten = 6

// Rows is the sum over outcomes with its numbers; false where there are none, or
// where one of them is infinite.
func Rows(m *state.Model, way state.Way) (Expr, bool) {
	rows, _ := m.Rows()
	if len(rows) == 0 {
		return Expr{}, false
	}
	a, b := side(way)
	var terms []Expr
	written := 0.0
	for _, r := range rows {
		p, q := r.Prob(way), r.Prob(way.Other())
		switch {
		case p == 0:
			continue
		case q == 0:
			return Expr{}, false
		case len(terms) == mostWritten:
			total := m.KL(way).Nats
			return Sum(append(terms, Dots(total-written))...), true
		}
		t := Mul(Sym(a, a, a, p), Ln(Frac(Sym(a, a, a, p), Sym(b, b, b, q))))
		written += t.value
		terms = append(terms, t)
	}
	return Sum(terms...), true
}

// Of is what there is to show of a divergence: a closed form, or a sum. symbols
// says whether the expression has a form in symbols.
func Of(m *state.Model, way state.Way) (e Expr, symbols, ok bool) {
	if e, ok = Closed(m.Dist(way), m.Dist(way.Other())); ok {
		if way == state.Q {
			e = e.Swapped()
		}
		return e, true, true
	}
	e, ok = Rows(m, way)
	return e, false, ok
}

// Line puts pieces of mathematics beside each other; between them it may break.
func Line(pieces ...svg.Node) string {
	line := svg.El("p", "class", "line")
	for _, p := range pieces {
		line = line.With(svg.El("math").With(p))
	}
	return line.HTML()
}

// Amount is a number of nats in the unit, as the end of a line.
func Amount(x float64, l text.Lang) svg.Node { return svg.El("mn").Say(Short(l, x)) }
