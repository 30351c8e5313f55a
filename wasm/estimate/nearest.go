package estimate

import (
	"math"
	"slices"
	"sort"

	"klviz/wasm/special"
)

// NearestNeighbour estimates D(P‖Q) from samples xs of P and ys of Q on the line:
// with ρ the distance from xᵢ to its k-th neighbour among the other xs and ν to
// its k-th neighbour among the ys,
//
//	D ≈ 1/n·Σ log(ν/ρ) + log(m/(n-1)),
//
// without any density in between. Q. Wang, S. R. Kulkarni & S. Verdú, Divergence
// estimation for multidimensional densities via k-nearest-neighbor distances,
// IEEE Trans. Inf. Theory 55 (2009), eq. 5. It may be negative. The standard
// error is that of the mean of the terms, taken as independent.
func NearestNeighbour(xs, ys []float64, k int) (Estimate, error) {
	n, m := len(xs), len(ys)
	if k < 1 || n < k+1 || m < k {
		return Estimate{}, problem("the k-th nearest neighbour needs more than k samples of p and at least k of q")
	}
	a, b := slices.Clone(xs), slices.Clone(ys)
	slices.Sort(a)
	slices.Sort(b)
	terms := make([]float64, n)
	for i, x := range a {
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return Estimate{}, problem("samples must be finite numbers")
		}
		rho := kth(a, x, k+1) // itself is the first
		nu := kth(b, x, k)
		if rho == 0 || nu == 0 {
			return Estimate{}, problem("equal samples: nearest neighbours need numbers from a density, or a larger k")
		}
		terms[i] = special.LogRatio(nu, rho)
	}
	return fromTerms(terms, special.LogRatio(float64(m), float64(n-1))), nil
}

// NearestNeighbourVectors is NearestNeighbour for samples with several
// coordinates, by Euclidean distance; it takes n·(n + m) distances.
func NearestNeighbourVectors(xs, ys [][]float64, k int) (Estimate, error) {
	n, m := len(xs), len(ys)
	if k < 1 || n < k+1 || m < k {
		return Estimate{}, problem("the k-th nearest neighbour needs more than k samples of p and at least k of q")
	}
	d := len(xs[0])
	for _, set := range [2][][]float64{xs, ys} {
		for _, x := range set {
			if len(x) != d {
				return Estimate{}, problem("the samples differ in dimension")
			}
		}
	}
	terms := make([]float64, n)
	for i, x := range xs {
		rho := kthSquare(xs, x, k, i)
		nu := kthSquare(ys, x, k, -1)
		if !(rho > 0) || !(nu > 0) {
			return Estimate{}, problem("equal samples: nearest neighbours need numbers from a density, or a larger k")
		}
		terms[i] = 0.5 * float64(d) * special.LogRatio(nu, rho)
	}
	return fromTerms(terms, special.LogRatio(float64(m), float64(n-1))), nil
}

func fromTerms(terms []float64, shift float64) Estimate {
	mean, err := meanAndError(terms)
	return Estimate{Nats: mean + shift, StandardError: err, Samples: len(terms)}
}

// kth is the distance from x to the k-th nearest number in sorted.
func kth(sorted []float64, x float64, k int) float64 {
	hi := sort.SearchFloat64s(sorted, x)
	lo := hi - 1
	var d float64
	for range k {
		left, right := math.Inf(1), math.Inf(1)
		if lo >= 0 {
			left = x - sorted[lo]
		}
		if hi < len(sorted) {
			right = sorted[hi] - x
		}
		if left <= right {
			d = left
			lo--
		} else {
			d = right
			hi++
		}
	}
	return d
}

// kthSquare is the squared distance from x to the k-th nearest of the set, but
// the one at skip.
func kthSquare(set [][]float64, x []float64, k, skip int) float64 {
	best := make([]float64, 0, k+1)
	for i, y := range set {
		if i == skip {
			continue
		}
		d := 0.0
		for j := range x {
			d += (x[j] - y[j]) * (x[j] - y[j])
		}
		if len(best) == k && d >= best[k-1] {
			continue
		}
		at, _ := slices.BinarySearch(best, d)
		best = slices.Insert(best, at, d)
		if len(best) > k {
			best = best[:k]
		}
	}
	return best[len(best)-1]
}
