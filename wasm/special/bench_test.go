package special

import (
	"math"
	"testing"
)

var sink float64

func benchmark(b *testing.B, f func(float64) float64, lo, hi float64) {
	xs := make([]float64, 1024)
	for i := range xs {
		xs[i] = lo + (hi-lo)*float64(i)/1024
	}
	for i := 0; b.Loop(); i++ {
		sink += f(xs[i&1023])
	}
}

func BenchmarkElementary(b *testing.B) {
	for _, c := range []struct {
		name   string
		f      func(float64) float64
		lo, hi float64
	}{
		{"Log", Log, 0.01, 10}, {"math.Log", math.Log, 0.01, 10},
		{"Exp", Exp, -20, 5}, {"math.Exp", math.Exp, -20, 5},
		{"Log1p", Log1p, -0.9, 5}, {"math.Log1p", math.Log1p, -0.9, 5},
		{"Expm1", Expm1, -5, 5}, {"math.Expm1", math.Expm1, -5, 5},
		{"Phi", Phi, -0.4, 0.9}, {"Psi2", Psi2, -3, 3}, {"Lgamma", Lgamma, 0.1, 50}, {"Digamma", Digamma, 0.1, 50}, {"Trigamma", Trigamma, 0.1, 50},
		{"Erfc", Erfc, -3, 6},
	} {
		b.Run(c.name, func(b *testing.B) { benchmark(b, c.f, c.lo, c.hi) })
	}
}
