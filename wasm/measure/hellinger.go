package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// squaredHellinger is ½∫ (√p - √q)² = 1 - BC.
func squaredHellinger(p, q family.Dist) (Result, error) {
	if r, ok := closedAffinity(p, q); ok {
		v := -special.Expm1(-r.Nats)
		r.Error *= 1 - v
		r.Nats = v
		return r, nil
	}
	r, err := total("Hellinger distance", p, q, quantity{of: hellingerTerm})
	r.Nats = math.Min(r.Nats, 1)
	return r, err
}

func hellingerTerm(t point) (value, slope float64) {
	if t.p == 0 || t.q == 0 {
		return 0.5 * (t.p + t.q), 0
	}
	big := math.Max(t.p, t.q)
	e := special.Expm1(-0.5 * math.Abs(t.l))
	return 0.5 * big * e * e, 0.5 * math.Abs(t.p-t.q)
}

// Hellinger returns √(½∫ (√p - √q)²), a metric between 0 and 1. Le Cam & Yang,
// Asymptotics in Statistics (2000), § 3.1.
func Hellinger(p, q family.Dist) (Result, error) {
	r, err := squaredHellinger(p, q)
	return rooted(r), err
}

// BhattacharyyaCoefficient returns BC = ∫ √(pq), between 0 and 1. Bhattacharyya,
// Bull. Calcutta Math. Soc. 35 (1943).
func BhattacharyyaCoefficient(p, q family.Dist) (Result, error) {
	if r, ok := closedAffinity(p, q); ok {
		v := special.Exp(-r.Nats)
		r.Error *= v
		r.Nats = v
		return r, nil
	}
	r, err := squaredHellinger(p, q)
	if err != nil || r.Nats < 0.5 {
		r.Nats = 1 - r.Nats
		r.Error += 1e-16
		return r, err
	}
	// far apart, 1 - H² has lost what is left
	r, err = total("Bhattacharyya coefficient", p, q, quantity{of: affinityTerm, weight: affinityWeight})
	r.Nats = math.Min(r.Nats, 1)
	return r, err
}

func affinityTerm(t point) (value, slope float64) {
	if t.p == 0 || t.q == 0 {
		return 0, 0
	}
	v := special.Exp(0.5 * (t.lp + t.lq))
	return v, 0.5 * v
}

func affinityWeight(t point) float64 {
	// √(pq) may be everything between two modes: p + q bounds it from above
	return t.p + t.q + special.Exp(0.5*(t.lp+t.lq))
}

// Bhattacharyya returns -log BC ≥ 0, +Inf where p and q share nothing.
func Bhattacharyya(p, q family.Dist) (Result, error) {
	if r, ok := closedAffinity(p, q); ok {
		return r, nil
	}
	r, err := squaredHellinger(p, q)
	if err != nil {
		return r, err
	}
	if r.Nats < 0.5 {
		v := r.Nats
		r.Nats = -special.Log1p(-v)
		r.Error = r.Error/(1-v) + 2e-16*r.Nats
		return r, nil
	}
	if r, err = BhattacharyyaCoefficient(p, q); err != nil {
		return r, err
	}
	return minusLog(r), nil
}

// minusLog takes -log of a result.
func minusLog(r Result) Result {
	v := r.Nats
	r.Nats = -special.Log(v)
	r.Error = r.Error/v + 2e-16*math.Abs(r.Nats)
	if v <= 0 {
		r.Nats, r.Error = math.Inf(1), 0
		r.Reason = &Reason{BySupport, "P and Q share no outcome"}
	}
	return r
}

// RenyiHalf returns the Rényi divergence of order ½, -2 log BC, the same both
// ways.
func RenyiHalf(p, q family.Dist) (Result, error) {
	r, err := Bhattacharyya(p, q)
	r.Nats *= 2
	r.Error *= 2
	return r, err
}
