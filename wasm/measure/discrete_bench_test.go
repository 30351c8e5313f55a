package measure_test

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"gonum.org/v1/gonum/stat"

	"klviz/wasm/measure"
)

func randomMasses(n int, seed uint64) []float64 {
	r := rand.New(rand.NewPCG(seed, 0))
	xs := make([]float64, n)
	sum := 0.0
	for i := range xs {
		xs[i] = r.ExpFloat64()
		sum += xs[i]
	}
	for i := range xs {
		xs[i] /= sum
	}
	return xs
}

// BenchmarkDiscrete sets klviz beside gonum on the same vectors in one run.
func BenchmarkDiscrete(b *testing.B) {
	for _, n := range []int{10, 1000, 100000, 1000000} {
		p, q := randomMasses(n, 1), randomMasses(n, 2)
		b.Run("klviz/"+strconv.Itoa(n), func(b *testing.B) {
			for b.Loop() {
				measure.Masses(p, q)
			}
		})
		b.Run("gonum/"+strconv.Itoa(n), func(b *testing.B) {
			for b.Loop() {
				stat.KullbackLeibler(p, q)
			}
		})
	}
}
