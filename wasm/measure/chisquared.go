package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// ChiSquared returns ∫ (p - q)²/q, Pearson's χ² of p against q per observation.
// Cover & Thomas, Elements of Information Theory (2006), problem 11.2.
func ChiSquared(p, q family.Dist) (Result, error) {
	if err := family.Compare(p, q); err != nil {
		return Result{}, err
	}
	if r := powerDiverges(p, q, 2); r != nil {
		return Result{Nats: math.Inf(1), Kind: Proved, Method: ClosedForm, Reason: r}, nil
	}
	if r, ok := closedPower(p, q, 2); ok {
		return r, nil
	}
	return total("χ²", p, q, quantity{of: chiSquaredTerm, weight: powerWeight(2)})
}

func chiSquaredTerm(t point) (value, slope float64) {
	switch {
	case t.p == 0:
		return t.q, 0
	case t.q == 0:
		if math.IsInf(t.lq, -1) {
			return math.Inf(1), 0
		}
		v := special.Exp(t.lp + t.l)
		return v, 2 * v
	case t.l >= -1 && t.l <= 1:
		e := special.Expm1(t.l)
		return t.q * e * e, 2 * t.p * math.Abs(e)
	}
	v := special.Exp(t.lp + t.l)
	return v - 2*t.p + t.q, 2 * math.Abs(v-t.p)
}

// powerWeight bounds p^α q^(1-α) and the terms beside it.
func powerWeight(alpha float64) func(point) float64 {
	return func(t point) float64 {
		w := t.p + t.q
		if !math.IsInf(t.lp, -1) && !math.IsInf(t.lq, -1) {
			w += special.Exp(t.lp + (alpha-1)*t.l)
		}
		return w
	}
}

// chiSquaredBack is χ² of q against p.
func chiSquaredBack(p, q family.Dist) (Result, error) {
	r, err := ChiSquared(q, p)
	if r.Reason != nil {
		r.Reason = &Reason{r.Reason.Kind, swapNames(r.Reason.Sentence)}
	}
	return r, err
}
