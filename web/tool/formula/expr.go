// Package formula writes mathematics with live numbers: an expression knows its
// value, its MathML and its LaTeX, each with its symbols or with the numbers in
// their place.
package formula

import (
	"math"

	"klviz/wasm/special"
)

// Expr is an expression.
type Expr struct {
	kind  kind
	args  []Expr
	value float64

	name, latex string // of a symbol or a function
	side        string // "p", "q" or "": whose parameter a symbol is
}

type kind uint8

const (
	number kind = iota
	symbol
	sum // args added; a negative one is subtracted
	negative
	product
	quotient
	power
	call
	absolute
	dots
)

// N is a plain number of the formula itself.
func N(x float64) Expr { return Expr{kind: number, value: x} }

// Sym is a parameter of a side: its symbol, in LaTeX, and its value.
func Sym(side, name, latex string, value float64) Expr {
	return Expr{kind: symbol, side: side, name: name, latex: latex, value: value}
}

// Sum adds.
func Sum(args ...Expr) Expr {
	e := Expr{kind: sum, args: args}
	for _, a := range args {
		e.value += a.value
	}
	return e
}

// Dots stands for what a formula does not write out, with its value.
func Dots(value float64) Expr { return Expr{kind: dots, value: value} }

// Neg is −a.
func Neg(a Expr) Expr { return Expr{kind: negative, args: []Expr{a}, value: -a.value} }

// Sub is a − b.
func Sub(a, b Expr) Expr { return Sum(a, Neg(b)) }

// Mul multiplies.
func Mul(args ...Expr) Expr {
	e := Expr{kind: product, args: args, value: 1}
	for _, a := range args {
		e.value *= a.value
	}
	return e
}

// Frac is a over b.
func Frac(a, b Expr) Expr {
	return Expr{kind: quotient, args: []Expr{a, b}, value: a.value / b.value}
}

// Pow is a to the power of b.
func Pow(a, b Expr) Expr {
	return Expr{kind: power, args: []Expr{a, b}, value: special.Pow(a.value, b.value)}
}

// Sq is a².
func Sq(a Expr) Expr {
	return Expr{kind: power, args: []Expr{a, N(2)}, value: a.value * a.value}
}

// Abs is |a|.
func Abs(a Expr) Expr {
	return Expr{kind: absolute, args: []Expr{a}, value: math.Abs(a.value)}
}

func function(name, latex string, f func(float64) float64) func(Expr) Expr {
	return func(a Expr) Expr {
		return Expr{kind: call, name: name, latex: latex, args: []Expr{a}, value: f(a.value)}
	}
}

// The functions: the natural logarithm, ln Γ, Γ, Γ'/Γ and the exponential.
var (
	Ln      = function("ln", `\ln`, special.Log)
	LnGamma = function("ln Γ", `\ln\Gamma`, special.Lgamma)
	Gamma   = function("Γ", `\Gamma`, func(x float64) float64 { return special.Exp(special.Lgamma(x)) })
	Digamma = function("ψ", `\psi`, special.Digamma)
)

// Exp is e to the power of a.
func Exp(a Expr) Expr {
	return Expr{kind: power, args: []Expr{Sym("", "e", "e", math.E), a}, value: special.Exp(a.value)}
}

// Swapped is the expression with the sides' names exchanged: D(q‖p) of the same
// pair.
func (e Expr) Swapped() Expr {
	switch e.side {
	case "p":
		e.side = "q"
	case "q":
		e.side = "p"
	}
	args := make([]Expr, len(e.args))
	for i, a := range e.args {
		args[i] = a.Swapped()
	}
	e.args = args
	return e
}

// Value is what the expression comes to in 64-bit numbers.
func (e Expr) Value() float64 { return e.value }

// Terms are what a sum adds, each with its sign.
func (e Expr) Terms() []Expr {
	if e.kind == sum {
		return e.args
	}
	return []Expr{e}
}

// Numbers is the expression's summands as numbers alone: a sum of values.
func (e Expr) Numbers() Expr {
	terms := e.Terms()
	out := make([]Expr, len(terms))
	for i, t := range terms {
		if t.kind == dots {
			out[i] = t
		} else if t.value < 0 {
			out[i] = Neg(N(-t.value))
		} else {
			out[i] = N(t.value)
		}
	}
	return Sum(out...)
}
