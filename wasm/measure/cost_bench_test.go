package measure

import (
	"fmt"
	"testing"

	"klviz/wasm/family"
)

// BenchmarkNormals is the closed form that is asked for most.
func BenchmarkNormals(b *testing.B) {
	p, q := family.Normal.New([]float64{0, 1}), family.Normal.New([]float64{1, 2})
	b.ReportAllocs()
	for b.Loop() {
		benchKL(b, p, q)
	}
}

// BenchmarkCostOutcomes, Parts and Dimension show how cost grows with size.
func BenchmarkCostOutcomes(b *testing.B) {
	for n := 10; n <= 1_000_000; n *= 10 {
		ps, qs := randomVectors(n)
		p, err := family.NewCategorical(nil, ps, false)
		if err != nil {
			b.Fatal(err)
		}
		q, err := family.NewCategorical(nil, qs, false)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			for b.Loop() {
				benchKL(b, p, q)
			}
		})
	}
}

func BenchmarkCostParts(b *testing.B) {
	mixture := func(n int, shift float64) family.Univariate {
		weights, parts := make([]float64, n), make([]family.Univariate, n)
		for i := range n {
			weights[i] = 1 / float64(n)
			parts[i] = family.Normal.New([]float64{4*float64(i) + shift, 1})
		}
		m, err := family.NewMixture(weights, parts)
		if err != nil {
			b.Fatal(err)
		}
		return m
	}
	for n := 1; n <= 64; n *= 2 {
		p, q := mixture(n, 0), mixture(n, 0.5)
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			for b.Loop() {
				benchKL(b, p, q)
			}
		})
	}
}

func BenchmarkCostDimension(b *testing.B) {
	// Correlation r^|i−j|, which is positive definite at any size.
	normal := func(n int, r float64) family.Dist {
		mean, cov := make([]float64, n), make([][]float64, n)
		power := make([]float64, n)
		for i, x := 0, 1.0; i < n; i, x = i+1, x*r {
			power[i] = x
		}
		for i := range cov {
			mean[i], cov[i] = r*float64(i%3), make([]float64, n)
			for j := range cov[i] {
				cov[i][j] = power[max(i-j, j-i)]
			}
		}
		d, err := family.NewMVNormal(mean, cov)
		if err != nil {
			b.Fatal(err)
		}
		return d
	}
	for _, n := range []int{1, 2, 5, 10, 20, 50, 100} {
		p, q := normal(n, 0.5), normal(n, 0.3)
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			for b.Loop() {
				benchKL(b, p, q)
			}
		})
	}
}

func benchKL(b *testing.B, p, q family.Dist) {
	r, err := KL(p, q)
	if err != nil {
		b.Fatal(err)
	}
	sink = r.Nats
}
