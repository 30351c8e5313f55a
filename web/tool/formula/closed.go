package formula

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// Closed is D(p‖q) in nats in the closed form that textbooks print, with the
// values of the pair. ok is false for pairs that have none here, or an infinite
// divergence. The core computes the same by forms without cancellation.
//
// Sources: Gil, Alajaji & Linder, Rényi divergence measures for commonly used
// univariate continuous distributions, Information Sciences 249 (2013); Kullback,
// Information Theory and Statistics (1959), chapter 9; Bauckhage,
// arXiv:1310.3713 (Weibull); Chyzak & Nielsen, arXiv:1905.10965 (Cauchy).
func Closed(p, q family.Dist) (e Expr, ok bool) {
	a, isA := p.(family.Univariate)
	b, isB := q.(family.Univariate)
	if !isA || !isB || p.Family() != q.Family() {
		return e, false
	}
	form := closed[p.Family().ID]
	if form == nil {
		return e, false
	}
	e, ok = form(pair{p.Family(), a.Args(), b.Args()})
	return e, ok && !math.IsNaN(e.value) && !math.IsInf(e.value, 0)
}

// pair hands out the parameters of both sides.
type pair struct {
	f    *family.Family
	p, q []float64
}

// latexOf are the symbols in LaTeX.
var latexOf = map[string]string{"μ": `\mu`, "σ": `\sigma`, "λ": `\lambda`, "β": `\beta`, "α": `\alpha`, "γ": `\gamma`, "ν": `\nu`, "κ": `\kappa`, "x₀": "x"}

func (c pair) of(i int) (p, q Expr) {
	name := c.f.Params[i].Symbol
	latex := latexOf[name]
	if latex == "" {
		latex = name
	}
	return Sym("p", name, latex, c.p[i]), Sym("q", name, latex, c.q[i])
}

var closed = map[string]func(c pair) (Expr, bool){
	"normal":    normalForm,
	"lognormal": normalForm,
	"exponential": func(c pair) (Expr, bool) {
		p, q := c.of(0)
		return Sum(Ln(Frac(p, q)), Frac(q, p), Neg(N(1))), true
	},
	"laplace": func(c pair) (Expr, bool) {
		mp, mq := c.of(0)
		bp, bq := c.of(1)
		far := Abs(Sub(mp, mq))
		return Sum(Ln(Frac(bq, bp)), Frac(far, bq), Mul(Frac(bp, bq), Exp(Neg(Frac(far, bp)))), Neg(N(1))), true
	},
	"uniform": func(c pair) (Expr, bool) {
		ap, aq := c.of(0)
		bp, bq := c.of(1)
		return Ln(Frac(Sub(bq, aq), Sub(bp, ap))), c.q[0] <= c.p[0] && c.p[1] <= c.q[1]
	},
	"cauchy": func(c pair) (Expr, bool) {
		xp, xq := c.of(0)
		gp, gq := c.of(1)
		return Ln(Frac(Sum(Sq(Sum(gp, gq)), Sq(Sub(xp, xq))), Mul(N(4), gp, gq))), true
	},
	"rayleigh": func(c pair) (Expr, bool) {
		p, q := c.of(0)
		return Sum(Mul(N(2), Ln(Frac(q, p))), Frac(Sq(p), Sq(q)), Neg(N(1))), true
	},
	"halfnormal": func(c pair) (Expr, bool) {
		p, q := c.of(0)
		return Sum(Ln(Frac(q, p)), Frac(Sq(p), Mul(N(2), Sq(q))), Neg(Frac(N(1), N(2)))), true
	},
	"pareto": func(c pair) (Expr, bool) {
		ap, aq := c.of(0)
		mp, mq := c.of(1)
		return Sum(Ln(Frac(ap, aq)), Mul(aq, Ln(Frac(mp, mq))), Frac(aq, ap), Neg(N(1))), c.p[1] >= c.q[1]
	},
	"gamma":      gammaForm,
	"invgamma":   gammaForm, // of 1/x, whose rate is the scale
	"chisquared": chiSquaredForm,
	"beta":       betaForm,
	"weibull":    weibullForm,
	"gumbel":     gumbelForm,
	"poisson": func(c pair) (Expr, bool) {
		p, q := c.of(0)
		return Sum(Mul(p, Ln(Frac(p, q))), Neg(p), q), c.p[0] > 0
	},
	"bernoulli": func(c pair) (Expr, bool) {
		e := binary(c.of(0))
		return e, inside(c.p[0]) && inside(c.q[0])
	},
	"binomial": func(c pair) (Expr, bool) {
		n, _ := c.of(0)
		p, q := c.of(1)
		n.side = ""
		return Mul(n, binary(p, q)), c.p[0] == c.q[0] && inside(c.p[1]) && inside(c.q[1])
	},
	"geometric": func(c pair) (Expr, bool) {
		p, q := c.of(0)
		return Sum(Ln(Frac(p, q)), Mul(Frac(Sub(N(1), p), p), Ln(Frac(Sub(N(1), p), Sub(N(1), q))))), inside(c.p[0]) && inside(c.q[0])
	},
}

func inside(x float64) bool { return x > 0 && x < 1 }

func binary(p, q Expr) Expr {
	return Sum(Mul(p, Ln(Frac(p, q))), Mul(Sub(N(1), p), Ln(Frac(Sub(N(1), p), Sub(N(1), q)))))
}

func normalForm(c pair) (Expr, bool) {
	mp, mq := c.of(0)
	sp, sq := c.of(1)
	return Sum(Ln(Frac(sq, sp)), Frac(Sum(Sq(sp), Sq(Sub(mp, mq))), Mul(N(2), Sq(sq))), Neg(Frac(N(1), N(2)))), true
}

func gammaForm(c pair) (Expr, bool) {
	ap, aq := c.of(0)
	bp, bq := c.of(1)
	return Sum(Mul(Sub(ap, aq), Digamma(ap)), Neg(LnGamma(ap)), LnGamma(aq), Mul(aq, Ln(Frac(bp, bq))), Mul(ap, Frac(Sub(bq, bp), bp))), true
}

func chiSquaredForm(c pair) (Expr, bool) {
	p, q := c.of(0)
	half := func(e Expr) Expr { return Frac(e, N(2)) }
	return Sum(Mul(Frac(Sub(p, q), N(2)), Digamma(half(p))), Neg(LnGamma(half(p))), LnGamma(half(q))), true
}

func betaForm(c pair) (Expr, bool) {
	ap, aq := c.of(0)
	bp, bq := c.of(1)
	return Sum(
		LnGamma(Sum(ap, bp)), Neg(LnGamma(ap)), Neg(LnGamma(bp)),
		Neg(LnGamma(Sum(aq, bq))), LnGamma(aq), LnGamma(bq),
		Mul(Sub(ap, aq), Digamma(ap)), Mul(Sub(bp, bq), Digamma(bp)),
		Mul(Sum(aq, Neg(ap), bq, Neg(bp)), Digamma(Sum(ap, bp)))), true
}

// eulerGamma is Euler's constant, −ψ(1).
var eulerGamma = Sym("", "γ", `\gamma`, -special.Digamma(1))

func weibullForm(c pair) (Expr, bool) {
	kp, kq := c.of(0)
	lp, lq := c.of(1)
	return Sum(
		Ln(Frac(kp, kq)), Mul(kq, Ln(Frac(lq, lp))), Neg(Mul(Frac(eulerGamma, kp), Sub(kp, kq))),
		Mul(Pow(Frac(lp, lq), kq), Gamma(Sum(Frac(kq, kp), N(1)))), Neg(N(1))), true
}

func gumbelForm(c pair) (Expr, bool) {
	mp, mq := c.of(0)
	bp, bq := c.of(1)
	return Sum(
		Ln(Frac(bq, bp)), Mul(eulerGamma, Sub(Frac(bp, bq), N(1))), Frac(Sub(mp, mq), bq),
		Mul(Exp(Frac(Sub(mq, mp), bq)), Gamma(Sum(Frac(bp, bq), N(1)))), Neg(N(1))), true
}
