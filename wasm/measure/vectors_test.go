package measure

import (
	"math"
	"testing"

	"klviz/wasm/family"
)

// TestVectorMeasures compares normal vectors of independent coordinates and
// Dirichlet distributions of two outcomes with what the same measures say on the
// line, where -log BC and log ∫ p²/q add up over coordinates.
func TestVectorMeasures(t *testing.T) {
	value := func(id, p, q string) float64 {
		t.Helper()
		a, b, err := family.ParsePair(p, q)
		if err != nil {
			t.Fatal(err)
		}
		r, err := ByID(id).Of(a, b)
		if err != nil {
			t.Fatalf("%s of %s and %s: %v", id, p, q, err)
		}
		return r.Nats
	}
	for _, id := range []string{"bhattacharyya", "renyi_half", "renyi_2"} {
		got := value(id, "normal([0, 1], [[1, 0], [0, 1.44]])", "normal([1, 1.5], [[4, 0], [0, 1]])")
		want := value(id, "normal(0, 1)", "normal(1, 2)") + value(id, "normal(1, 1.2)", "normal(1.5, 1)")
		if !(math.Abs(got-want) < 1e-12) {
			t.Errorf("%s: %.15g for vectors, %.15g by coordinates", id, got, want)
		}
		got = value(id, "dirichlet([2, 3])", "dirichlet([2.5, 1.5])")
		want = value(id, "beta(2, 3)", "beta(2.5, 1.5)")
		if !(math.Abs(got-want) < 1e-12) {
			t.Errorf("%s: %.15g for dirichlet, %.15g for beta", id, got, want)
		}
	}
	for _, id := range []string{"hellinger", "bhattacharyya_coefficient", "chi2_pq", "chernoff"} {
		got := value(id, "dirichlet([2, 3])", "dirichlet([2.5, 1.5])")
		want := value(id, "beta(2, 3)", "beta(2.5, 1.5)")
		if !(math.Abs(got-want) < 1e-10) {
			t.Errorf("%s: %.15g for dirichlet, %.15g for beta", id, got, want)
		}
	}
	if v := value("chi2_pq", "normal([0, 0], [[4, 0], [0, 1]])", "normal([0, 0], [[1, 0], [0, 1]])"); !math.IsInf(v, 1) {
		t.Errorf("χ² of a wide normal is %v", v)
	}
}
