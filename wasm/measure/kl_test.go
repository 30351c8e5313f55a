package measure_test

import (
	"math"
	"testing"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

func kl(t *testing.T, p, q string) measure.Result {
	t.Helper()
	pd, qd, err := family.ParsePair(p, q)
	if err != nil {
		t.Fatalf("%s, %s: %v", p, q, err)
	}
	r, err := measure.KL(pd, qd)
	if err != nil {
		t.Fatalf("%s, %s: %v", p, q, err)
	}
	return r
}

// TestKnown holds values that can be had by hand or that are known failures of
// other libraries.
func TestKnown(t *testing.T) {
	for _, c := range []struct {
		p, q string
		want float64
	}{
		{"normal(0, 1)", "normal(1, 2)", math.Log(2) - 0.25},
		{"{0.5, 0.5}", "{5e-324, 1}", 371.52688878013068},
		{"{1, 0}", "{0.5, 0.5}", math.Ln2},
		{"{a: 44, b: 56}", "{a: 0.5, b: 0.5}", 0.0072173803075724237},
		{"{a: 1, b: 3}", "{a: 2, b: 6}", 0},
		{"{a: 44, b: 56}", "{b: 560000, a: 440001}", 6.3636224793656911583e-13},
	} {
		r := kl(t, c.p, c.q)
		if math.Abs(r.Nats-c.want) > math.Max(1e-15*c.want, r.Error) {
			t.Errorf("%s, %s: %v ± %v, want %v", c.p, c.q, r.Nats, r.Error, c.want)
		}
	}
}
