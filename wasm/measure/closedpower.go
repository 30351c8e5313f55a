package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// overlap is -log ∫ p^α q^(1-α) where it is known in closed form: for normal
// vectors and for Dirichlet distributions, which no quadrature here reaches.
func overlap(p, q family.Dist, alpha float64) (Result, bool) {
	if family.Compare(p, q) != nil {
		return Result{}, false
	}
	switch p := p.(type) {
	case *family.MVNormal:
		if q, ok := q.(*family.MVNormal); ok {
			return closedForm(p.Overlap(q, alpha)), true
		}
	case *family.Dirichlet:
		if q, ok := q.(*family.Dirichlet); ok {
			return closedForm(p.Overlap(q, alpha)), true
		}
	}
	return Result{}, false
}

// closedAffinity is -log ∫ √(pq) where it is known in closed form.
func closedAffinity(p, q family.Dist) (Result, bool) {
	r, ok := overlap(p, q, 0.5)
	r.Nats = math.Max(r.Nats, 0)
	return r, ok
}

// closedPower is ∫ p^α q^(1-α) - 1 for α > 1 where it is known in closed form.
func closedPower(p, q family.Dist, alpha float64) (Result, bool) {
	r, ok := overlap(p, q, alpha)
	if !ok {
		return r, false
	}
	if math.IsInf(r.Nats, -1) {
		r.Reason = &Reason{ByTail, "P spreads so much wider than Q in some direction that the integral diverges"}
	}
	v := special.Expm1(-r.Nats)
	r.Error *= 1 + v
	r.Nats = math.Max(v, 0)
	if r.Reason != nil {
		r.Error = 0
	}
	return r, true
}
