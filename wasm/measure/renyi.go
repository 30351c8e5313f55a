package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// Renyi returns the divergence of order α > 0,
//
//	D_α(p‖q) = 1/(α-1)·log ∫ p^α q^(1-α),
//
// D(p‖q) for α = 1. Rényi, On measures of entropy and information (1961); van
// Erven & Harremoës, IEEE Trans. Inf. Theory 60 (2014).
func Renyi(alpha float64) func(p, q family.Dist) (Result, error) {
	return func(p, q family.Dist) (Result, error) {
		switch {
		case !(alpha > 0) || math.IsInf(alpha, 1):
			return Result{}, &family.Problem{Text: "the order must be above 0 and finite, got " + number(alpha), Position: -1, Domain: true}
		case alpha == 1:
			return KL(p, q)
		case alpha == 0.5:
			return RenyiHalf(p, q)
		}
		if err := family.Compare(p, q); err != nil {
			return Result{}, err
		}
		if alpha > 1 {
			return renyiAbove(alpha, p, q)
		}
		return renyiBelow(alpha, p, q)
	}
}

// renyiAbove goes through J = ∫ q·[ψ₂(αl) - αψ₂(l)] ≥ 0, ψ₂(t) = eᵗ - 1 - t: the
// integral of p^α q^(1-α) is 1 + J.
func renyiAbove(alpha float64, p, q family.Dist) (Result, error) {
	if r := powerDiverges(p, q, alpha); r != nil {
		return Result{Nats: math.Inf(1), Kind: Proved, Method: ClosedForm, Reason: r}, nil
	}
	r, ok := closedPower(p, q, alpha)
	if !ok {
		g := quantity{of: chiSquaredTerm, weight: powerWeight(alpha)}
		if alpha != 2 {
			g.of = func(t point) (value, slope float64) { return powerTerm(alpha, t) }
		}
		var err error
		if r, err = total("Rényi divergence", p, q, g); err != nil {
			return r, err
		}
	}
	if r.Reason != nil {
		return r, nil
	}
	j := r.Nats
	r.Nats = special.Log1p(j) / (alpha - 1)
	r.Error = r.Error/(1+j)/(alpha-1) + 4e-16*r.Nats
	return r, nil
}

func powerTerm(alpha float64, t point) (value, slope float64) {
	switch {
	case t.p == 0:
		return (alpha - 1) * t.q, 0
	case math.IsInf(t.lq, -1):
		return math.Inf(1), 0
	case t.l >= -1 && t.l <= 1:
		return t.q * (special.Psi2(alpha*t.l) - alpha*special.Psi2(t.l)), alpha * math.Abs(t.p-t.q) * special.Exp((alpha-1)*math.Abs(t.l))
	}
	v := special.Exp(t.lp + (alpha-1)*t.l)
	return v - alpha*t.p + (alpha-1)*t.q, alpha * math.Abs(v-t.p)
}

// lackOf returns K = 1 - ∫ p^α q^(1-α) ≥ 0 for 0 < α < 1, as an integral of
// αp + (1-α)q - p^α q^(1-α) ≥ 0.
func lackOf(alpha float64, p, q family.Dist) (Result, error) {
	return total("Rényi divergence", p, q, quantity{of: func(t point) (value, slope float64) {
		if t.p == 0 || t.q == 0 {
			return alpha*t.p + (1-alpha)*t.q, 0
		}
		slope = alpha * (1 - alpha) * math.Abs(t.p-t.q)
		switch {
		case t.l >= 0 && t.l <= 1:
			return t.q * (alpha*special.Psi2(t.l) - special.Psi2(alpha*t.l)), 4 * slope
		case t.l < 0 && t.l >= -1:
			return t.p * ((1-alpha)*special.Psi2(-t.l) - special.Psi2((alpha-1)*t.l)), 4 * slope
		}
		v := special.Exp(t.lp + (alpha-1)*t.l)
		return alpha*t.p + (1-alpha)*t.q - v, v
	}})
}

func renyiBelow(alpha float64, p, q family.Dist) (Result, error) {
	r, err := skewed(alpha, p, q)
	if err != nil || r.Reason != nil {
		return r, err
	}
	r.Nats /= 1 - alpha
	r.Error /= 1 - alpha
	return r, nil
}

// skewed returns -log ∫ p^α q^(1-α) for 0 < α < 1.
func skewed(alpha float64, p, q family.Dist) (Result, error) {
	if r, ok := overlap(p, q, alpha); ok {
		r.Nats = math.Max(r.Nats, 0)
		return r, nil
	}
	r, err := lackOf(alpha, p, q)
	if err != nil {
		return r, err
	}
	if k := r.Nats; k < 0.5 {
		r.Nats = -special.Log1p(-k)
		r.Error = r.Error/(1-k) + 2e-16*r.Nats
		return r, nil
	}
	r, err = total("Rényi divergence", p, q, quantity{weight: affinityWeight, of: func(t point) (value, slope float64) {
		if t.p == 0 || t.q == 0 {
			return 0, 0
		}
		v := special.Exp(t.lp + (alpha-1)*t.l)
		return v, alpha * v
	}})
	return minusLog(r), err
}

func renyiTwo(p, q family.Dist) (Result, error) { return Renyi(2)(p, q) }
