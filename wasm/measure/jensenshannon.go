package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// JensenShannon returns ½D(p‖m) + ½D(q‖m) with m = (p + q)/2, in nats: at most
// log 2, always finite, the same both ways. Lin, Divergence measures based on the
// Shannon entropy, IEEE Trans. Inf. Theory 37 (1991).
func JensenShannon(p, q family.Dist) (Result, error) {
	return total("Jensen-Shannon divergence", p, q, quantity{of: jensenShannonTerm})
}

// jensenShannonTerm is, with τ = (p-q)/(p+q) = tanh(l/2) and φ(d) = d - log(1+d),
//
//	m/2·[(1+τ)log(1+τ) + (1-τ)log(1-τ)] = m·[τ² - ½(1+τ)φ(τ) - ½(1-τ)φ(-τ)],
//
// which is m·(τ²/2 + τ⁴/12 + …): nothing is lost where p is near q.
func jensenShannonTerm(t point) (value, slope float64) {
	switch {
	case t.p == 0 || t.q == 0:
		return 0.5 * math.Ln2 * (t.p + t.q), 0
	case t.l >= -1 && t.l <= 1:
		tau := special.Tanh(0.5 * t.l)
		k := tau*tau - 0.5*((1+tau)*special.Phi(tau)+(1-tau)*special.Phi(-tau))
		return 0.5 * (t.p + t.q) * k, 0.5 * math.Abs(t.p-t.q)
	}
	big, small := t.p, t.q
	if t.l < 0 {
		big, small = small, big
	}
	a := math.Abs(t.l)
	e := special.Log1p(special.Exp(-a))
	return 0.5 * (big*(math.Ln2-e) + small*(math.Ln2-a-e)), 0.5 * math.Abs(t.p-t.q)
}

// JensenShannonDistance returns the root of JensenShannon, which is a metric:
// Endres & Schindelin, IEEE Trans. Inf. Theory 49 (2003).
func JensenShannonDistance(p, q family.Dist) (Result, error) {
	r, err := JensenShannon(p, q)
	return rooted(r), err
}

// rooted takes the square root of a result.
func rooted(r Result) Result {
	v := math.Sqrt(math.Max(r.Nats, 0))
	if v > 0 {
		r.Error = math.Min(r.Error/v, math.Sqrt(r.Error)) + 2e-16*v
	} else {
		r.Error = math.Sqrt(r.Error)
	}
	r.Nats = v
	return r
}

// total is sumOrIntegrate for comparable distributions.
func total(name string, p, q family.Dist, g quantity) (Result, error) {
	if err := family.Compare(p, q); err != nil {
		return Result{}, err
	}
	r, ok := sumOrIntegrate(p, q, g, Options{})
	if !ok {
		return Result{}, undefined(name, p)
	}
	r.Nats = math.Max(r.Nats, 0)
	return r, nil
}
