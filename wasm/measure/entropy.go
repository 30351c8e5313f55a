package measure

import (
	"math"

	"klviz/wasm/family"
)

// Entropy returns H(p) = -∫ p log p (or the sum) in nats: how many nats a draw
// from p takes on average in the best code for p. For densities it can be
// negative. Shannon, A mathematical theory of communication (1948), §§ 6, 20.
func Entropy(p family.Dist) (Result, error) {
	e, ok := p.(interface{ Entropy() float64 })
	if !ok {
		return Result{}, undefined("entropy", p)
	}
	switch p.Family().ID {
	case "mixture", "truncate":
		return integratedEntropy(p.(family.Univariate)), nil
	}
	h := e.Entropy()
	r := Result{Nats: h, Error: 4e-15 * (1 + math.Abs(h)), Kind: Proved, Method: ClosedForm}
	switch p.Family().ID {
	case "piecewise", "samples":
		r.Kind, r.Method = Estimated, Quadrature
	case "categorical", "poisson", "binomial", "negbinomial", "zipf":
		r.Method = ExactSum
	}
	if math.IsInf(h, 1) {
		r.Error = 0
		r.Reason = &Reason{ByTail, title(p) + " has so heavy a tail that its entropy diverges"}
	}
	return r, nil
}

// integratedEntropy is the entropy of a density without a closed form, with the
// error that the integration sees: the family's own is for pictures.
func integratedEntropy(p family.Univariate) Result {
	return overLine(p, p, &quantity{
		of: func(t point) (value, slope float64) {
			if t.p <= 0 {
				return 0, 0
			}
			return -t.p * (t.lp - t.shift), t.p
		},
		weight: func(t point) float64 {
			if t.p <= 0 {
				return 0
			}
			return t.p * (1 + math.Abs(t.lp-t.shift))
		},
	}, Options{})
}

func undefined(measure string, p family.Dist) error {
	return &family.Problem{Text: measure + " is not defined for " + p.Family().ID, Position: -1, Domain: true}
}

func entropyOfP(p, _ family.Dist) (Result, error) { return Entropy(p) }
func entropyOfQ(_, q family.Dist) (Result, error) { return Entropy(q) }
