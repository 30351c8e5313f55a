package measure

import (
	"math"

	"klviz/wasm/family"
)

// Chernoff returns the Chernoff information, the largest of -log ∫ p^α q^(1-α)
// over 0 < α < 1: the rate at which the best test between p and q errs less with
// every observation. Cover & Thomas, Elements of Information Theory (2006),
// § 11.9.
func Chernoff(p, q family.Dist) (Result, error) {
	// The logarithm is concave in α: golden-section search.
	const golden = 0.6180339887498949
	a, b := 1e-9, 1-1e-9
	used := 0
	at := func(alpha float64) (Result, error) {
		r, err := skewed(alpha, p, q)
		used += r.Evaluations
		return r, err
	}
	x, y := b-golden*(b-a), a+golden*(b-a)
	fx, err := at(x)
	if err != nil || fx.Reason != nil {
		return fx, err
	}
	fy, err := at(y)
	if err != nil {
		return fy, err
	}
	for b-a > 1e-7 {
		if fx.Nats > fy.Nats {
			b, y, fy = y, x, fx
			x = b - golden*(b-a)
			if fx, err = at(x); err != nil {
				return fx, err
			}
			continue
		}
		a, x, fx = x, y, fy
		y = a + golden*(b-a)
		if fy, err = at(y); err != nil {
			return fy, err
		}
	}
	best := fx
	if fy.Nats > best.Nats {
		best = fy
	}
	// Around the top the value falls with the square of what α lacks.
	best.Error += math.Abs(fx.Nats-fy.Nats) + 1e-13*best.Nats
	best.Evaluations = used
	return best, nil
}
