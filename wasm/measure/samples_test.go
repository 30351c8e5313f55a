package measure_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

// TestSamples: the estimate's interval holds the true value for samples of
// known densities, also where samples repeat.
func TestSamples(t *testing.T) {
	draw := func(spelling string, n int, seed uint64) family.Dist {
		d, err := family.Parse(spelling)
		if err != nil {
			t.Fatal(err)
		}
		r := rand.New(rand.NewPCG(seed, 1))
		xs := make([]float64, n)
		for i := range xs {
			xs[i] = d.(family.Univariate).Rand(r)
		}
		s, err := family.NewSamples(append(xs, xs[0], xs[0]))
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	q, err := family.Parse("normal(1, 2)")
	if err != nil {
		t.Fatal(err)
	}
	p, err := family.Parse("normal(0, 1)")
	if err != nil {
		t.Fatal(err)
	}
	want := math.Ln2 - 0.25
	for _, c := range []struct {
		name string
		p, q family.Dist
	}{
		{"samples and density", draw("normal(0, 1)", 2000, 1), q},
		{"samples and samples", draw("normal(0, 1)", 2000, 2), draw("normal(1, 2)", 3000, 3)},
		{"density and samples", p, draw("normal(1, 2)", 3000, 4)},
	} {
		r, err := measure.KL(c.p, c.q)
		if err != nil {
			t.Fatal(err)
		}
		if r.Method != measure.Estimate || r.Sampling == nil || math.Abs(r.Nats-want) > 1.5*r.Error || r.Error > 0.2 {
			t.Errorf("%s: %v ± %v, want %v", c.name, r.Nats, r.Error, want)
		}
	}
	r, err := measure.KL(draw("normal(0, 1)", 100, 5), mustParse(t, "uniform(0, 1)"))
	if err != nil || !math.IsInf(r.Nats, 1) || r.Reason == nil {
		t.Errorf("samples outside a support: %v, %v", r, err)
	}
}

func mustParse(t *testing.T, s string) family.Dist {
	t.Helper()
	d, err := family.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
