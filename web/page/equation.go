package page

import (
	"math"
	"strings"

	"github.com/vugu/vugu"

	"klviz/wasm/family"
	"klviz/web/state"
	"klviz/web/svg"
	"klviz/web/text"
)

// Equation is the divergence as mathematics with the live numbers, P's and Q's
// in their colours.
type Equation struct{ Play *Play }

// MathML is the equation.
func (c *Equation) MathML() vugu.HTML {
	m := c.Play.Model()
	e := &formula{lang: c.Play.lang(), unit: c.Play.State().Unit}
	left := e.row(
		svg.El("msub").With(e.word("mi", "D"), svg.El("mtext").Say("KL")),
		e.op("("), e.side(state.P, "P"), e.op("∥"), e.side(state.Q, "Q"), e.op(")"), e.op("="))
	var right []svg.Node
	d := m.KL(state.P)
	switch p, q, ok := normals(m); {
	case ok && !math.IsInf(d.Nats, 1):
		right = append(e.integral(), e.normal(p, q)...)
	default:
		rows, _ := m.Rows()
		if rows == nil {
			right = e.integral()
			break
		}
		right = append(e.sum(), e.terms(rows, c.Play.State().Probe)...)
	}
	right = append(right, e.op("="), e.number("cg", e.unit.From(d.Nats)))
	root := svg.El("math", "display", "block").With(e.row(append(left.Children, right...)...))
	return vugu.HTML(root.HTML())
}

// Over points at the outcome of a term.
func (c *Equation) Over(e vugu.DOMEvent) {
	defer mend()
	c.Play.PointAt(e.PropString("at"))
}

// Leave ends pointing.
func (c *Equation) Leave(vugu.DOMEvent) {
	defer mend()
	c.Play.PointAt("")
}

// normals are the parameters of two normal distributions.
func normals(m *state.Model) (p, q []float64, ok bool) {
	a, isA := m.P.(family.Univariate)
	b, isB := m.Q.(family.Univariate)
	if !isA || !isB || a.Family() != &family.Normal || b.Family() != &family.Normal {
		return nil, nil, false
	}
	return a.Args(), b.Args(), true
}

// formula writes MathML in one language and unit.
type formula struct {
	lang text.Lang
	unit state.Unit
}

func (e *formula) row(ns ...svg.Node) svg.Node { return svg.El("mrow").With(ns...) }

func (e *formula) word(tag, s string) svg.Node        { return svg.El(tag).Say(s) }
func (e *formula) frac(over, under svg.Node) svg.Node { return svg.El("mfrac").With(over, under) }

// op is an operator. A parenthesis is as high as its line, not as its row.
func (e *formula) op(s string) svg.Node {
	if s == "(" || s == ")" {
		return svg.El("mo", "stretchy", "false").Say(s)
	}
	return svg.El("mo").Say(s)
}

func (e *formula) side(w state.Which, s string) svg.Node {
	return svg.El("mi", "class", "c"+w.String(), "mathvariant", "normal").Say(s)
}

// number is a number in the colour of the class.
func (e *formula) number(class string, x float64) svg.Node {
	return svg.El("mn", "class", class).Say(text.Number(e.lang, x))
}

// log is the logarithm of the unit.
func (e *formula) log() svg.Node {
	switch e.unit {
	case state.Nats:
		return e.word("mi", "ln")
	case state.Bans:
		return svg.El("msub").With(e.word("mi", "log"), e.word("mn", "10"))
	}
	return svg.El("msub").With(e.word("mi", "log"), e.word("mn", "2"))
}

// of is p(x) or q(x).
func (e *formula) of(w state.Which) svg.Node {
	return e.row(svg.El("mi", "class", "c"+w.String()).Say(w.String()), e.op("("), e.word("mi", "x"), e.op(")"))
}

func (e *formula) integrand() []svg.Node {
	return []svg.Node{e.of(state.P), e.log(), e.frac(e.of(state.P), e.of(state.Q))}
}

func (e *formula) integral() []svg.Node {
	return append(append([]svg.Node{e.op("∫")}, e.integrand()...), e.word("mi", "d"), e.word("mi", "x"))
}

func (e *formula) sum() []svg.Node {
	return append([]svg.Node{svg.El("munder").With(e.op("∑"), e.word("mi", "x"))}, e.integrand()...)
}

// mostTerms is how many terms an equation writes out.
const mostTerms = 7

// terms are the products p·log p/q, the first ones of many.
func (e *formula) terms(rows []state.Row, marked state.Probe) []svg.Node {
	all := []svg.Node{e.op("=")}
	for i, r := range rows {
		if i == mostTerms {
			all = append(all, e.op("+"), e.op("⋯"))
			break
		}
		if i > 0 || r.Term < 0 {
			all = append(all, e.op(plus(r.Term)))
		}
		n := svg.El("mn", "class", sign(r.Term), "data-at", r.Name).Say(strings.TrimPrefix(text.Number(e.lang, e.unit.From(r.Term)), "−"))
		if marked.On && marked.Outcome == r.Name {
			n.Attrs[0].Value += " hot"
		}
		all = append(all, n)
	}
	return all
}

// normal is the closed form for two normal distributions:
// ln σ_q/σ_p + (σ_p² + (μ_p−μ_q)²)/(2σ_q²) − ½, each over the unit's ln.
// Source: Kullback, Information Theory and Statistics (1959), chapter 9.
func (e *formula) normal(p, q []float64) []svg.Node {
	square := func(n svg.Node) svg.Node { return svg.El("msup").With(n, e.word("mn", "2")) }
	mean := func(w state.Which, x float64) svg.Node {
		n := e.number("c"+w.String(), x)
		if x < 0 {
			return e.row(e.op("("), n, e.op(")"))
		}
		return n
	}
	two := []svg.Node{e.word("mn", "2")}
	switch e.unit {
	case state.Bits:
		two = append(two, e.word("mi", "ln"), e.word("mn", "2"))
	case state.Bans:
		two = append(two, e.word("mi", "ln"), e.word("mn", "10"))
	}
	under := append([]svg.Node{two[0], e.op("·"), square(e.number("cq", q[1]))}, two[1:]...)
	return []svg.Node{
		e.op("="), e.log(), e.frac(e.number("cq", q[1]), e.number("cp", p[1])), e.op("+"),
		e.frac(e.row(square(e.number("cp", p[1])), e.op("+"),
			square(e.row(e.op("("), mean(state.P, p[0]), e.op("−"), mean(state.Q, q[0]), e.op(")")))), e.row(under...)),
		e.op("−"), e.frac(e.word("mn", "1"), e.row(two...)),
	}
}

func plus(term float64) string {
	if term < 0 {
		return "−"
	}
	return "+"
}
