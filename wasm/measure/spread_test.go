package measure

import (
	"math"
	"testing"

	"klviz/wasm/family"
)

// Two normals have a cost that is a z² + b z + c of a standard normal z, whose
// variance is 2a² + b²; other values are sums by hand.
func TestSpread(t *testing.T) {
	normals := func(mp, sp, mq, sq float64) float64 {
		a, b := (sp*sp/(sq*sq)-1)/2, sp*(mp-mq)/(sq*sq)
		return math.Sqrt(2*a*a + b*b)
	}
	for _, c := range []struct {
		p, q string
		want float64
	}{
		{"normal(0, 1)", "normal(1.2, 1.6)", normals(0, 1, 1.2, 1.6)},
		{"normal(3, 2)", "normal(-1, 0.5)", normals(3, 2, -1, 0.5)},
		{"normal(0, 1)", "normal(0, 1)", 0},
		{"exponential(1)", "exponential(3)", 2}, // l = log ⅓ + 2x
		{"{a: 0.5, b: 0.5}", "{a: 0.25, b: 0.75}", (math.Log(2) - math.Log(2.0/3)) / 2},
		{"bernoulli(0.5)", "bernoulli(0.75)", (math.Log(2) - math.Log(2.0/3)) / 2},
		{"poisson(4)", "poisson(2)", math.Log(2) * 2}, // l = k log 2 − 2
		{"studentt(3, 0, 1)", "normal(0, 1)", math.Inf(1)},
	} {
		p, q, err := family.ParsePair(c.p, c.q)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := Spread(p, q)
		if !ok || got != c.want && !(math.Abs(got-c.want) <= 2e-4*c.want+1e-9) {
			t.Errorf("%s, %s: %v, %v; want %v", c.p, c.q, got, ok, c.want)
		}
	}
	for _, c := range [][2]string{{"{a: 1, b: 1}", "{a: 1, b: 0}"}, {"cauchy(0, 1)", "normal(0, 1)"}} {
		p, q, _ := family.ParsePair(c[0], c[1])
		if sd, ok := Spread(p, q); ok {
			t.Errorf("%v has an infinite divergence, but a spread of %v", c, sd)
		}
	}
}
