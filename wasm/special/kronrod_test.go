package special

import (
	"math"
	"testing"
)

// TestIntegrate compares with integrals known in closed form: the error must
// hold and be small.
func TestIntegrate(t *testing.T) {
	inf := math.Inf(1)
	for _, c := range []struct {
		name   string
		f      func(float64) float64
		lo, hi float64
		want   float64
	}{
		{"normal", func(x float64) float64 { return Exp(-0.5 * x * x) }, -inf, inf, math.Sqrt(2 * math.Pi)},
		{"exponential", func(x float64) float64 { return Exp(-x) }, 0, inf, 1},
		{"Cauchy", func(x float64) float64 { return 1 / (1 + x*x) }, -inf, 0, math.Pi / 2},
		{"logarithm", func(x float64) float64 { return Log(x) }, 0, 1, -1},
		{"sine", Sin, 0, 20, 1 - math.Cos(20)},
	} {
		r := Integrate(c.f, c.lo, c.hi, 1e-13, 20000)
		miss := math.Abs(r.Value - c.want)
		t.Logf("%-12s miss %.1e, said %.1e, %d evaluations", c.name, miss, r.Error, r.Evaluations)
		if !(miss <= r.Error) || !(r.Error < 1e-11) {
			t.Errorf("%s: %v ± %g, want %v", c.name, r.Value, r.Error, c.want)
		}
	}
	for _, c := range []struct{ a, b float64 }{{0.5, 0.5}, {0.1, 3}, {2, 0.05}, {7, 9}} {
		r := IntegrateEnds(func(x, y float64) float64 { return Exp((c.a-1)*Log(x) + (c.b-1)*Log(y)) }, 0, 1, 1e-14, 5000)
		want := Exp(Lbeta(c.a, c.b))
		miss := math.Abs(r.Value - want)
		t.Logf("B(%g, %g) miss %.1e, said %.1e, %d evaluations", c.a, c.b, miss/want, r.Error/want, r.Evaluations)
		if !(miss <= r.Error+1e-14*want) || !(r.Error < 1e-11*want) {
			t.Errorf("B(%g, %g): %v ± %g, want %v", c.a, c.b, r.Value, r.Error, want)
		}
	}
}
