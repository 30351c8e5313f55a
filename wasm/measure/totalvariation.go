package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// TotalVariation returns ½∫ |p - q|: the largest difference of the
// probabilities that p and q give to one event. Cover & Thomas, Elements of
// Information Theory (2006), § 11.6.
func TotalVariation(p, q family.Dist) (Result, error) {
	r, err := total("total variation", p, q, quantity{of: totalVariationTerm, kinked: true})
	r.Nats = math.Min(r.Nats, 1)
	return r, err
}

func totalVariationTerm(t point) (value, slope float64) {
	switch {
	case t.p == 0 || t.q == 0:
		return 0.5 * (t.p + t.q), 0
	case t.l >= -1 && t.l <= 1:
		return 0.5 * t.q * math.Abs(special.Expm1(t.l)), 0.5 * t.p
	}
	return 0.5 * math.Abs(t.p-t.q), 0.5 * math.Min(t.p, t.q)
}
