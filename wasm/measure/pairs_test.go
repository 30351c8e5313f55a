package measure

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestMixedPairsAgainstQuadrature compares every closed form between different
// families with quadrature at random parameters.
func TestMixedPairsAgainstQuadrature(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 1))
	met := map[[2]string]int{}
	worst := 0.0
	for _, f := range realFamilies() {
		for _, g := range realFamilies() {
			if f == g {
				continue
			}
			for range 12 {
				p, q := f.New(randomArgs(r, f, false)), g.New(randomArgs(r, g, false))
				if infinite(p, q) != nil {
					continue
				}
				closed, ok := mixedPair(p, q)
				if !ok {
					continue
				}
				met[[2]string{f.ID, g.ID}]++
				got := generic(p, q, Options{})
				miss := math.Abs(closed.Nats - got.Nats)
				if !(miss <= closed.Error+got.Error) {
					t.Errorf("%s ‖ %s: %.17g ± %.1e closed, %.17g ± %.1e by quadrature", p, q, closed.Nats, closed.Error, got.Nats, got.Error)
				}
				if got.Error < 1e-9*got.Nats {
					worst = math.Max(worst, miss/closed.Nats)
				}
			}
		}
	}
	t.Logf("%d kinds of pairs have a closed form; worst relative difference %.1e", len(met), worst)
	if len(met) < 60 {
		t.Errorf("only %d kinds of pairs were met", len(met))
	}
}
