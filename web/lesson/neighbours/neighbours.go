// Package neighbours estimates a divergence from draws alone, with a spread that
// holds, for the lessons that show how hard that is.
package neighbours

import (
	"math"

	"klviz/wasm/estimate"
)

// blocks is how many parts the draws are cut into to see how much an estimate
// varies.
const blocks = 10

// KL is the estimate of D(P‖Q) by first nearest neighbours from draws xs of P and
// ys of Q, in nats, and its standard deviation.
//
// The terms of the estimate share their neighbours and are not independent, so
// that their own spread would promise too much (at 1000 draws in the plane about
// half of the true one). Blocks of the draws are independent: the spread of their
// estimates, over √blocks, is that of an estimate from all. The bias, which goes
// down slowly with the number of draws, is in neither.
func KL(xs, ys [][]float64) (nats, sd float64, err error) {
	e, err := estimate.NearestNeighbourVectors(xs, ys, 1)
	if err != nil {
		return 0, 0, err
	}
	b := min(blocks, len(xs)/4, len(ys)/4)
	if b < 2 {
		return e.Nats, e.StandardError, nil
	}
	sum, squares := 0.0, 0.0
	for i := range b {
		part, err := estimate.NearestNeighbourVectors(cut(xs, i, b), cut(ys, i, b), 1)
		if err != nil {
			return 0, 0, err
		}
		sum += part.Nats
		squares += float64(part.Nats * part.Nats)
	}
	n := float64(b)
	variance := math.Max(0, squares-float64(sum*sum)/n) / (n - 1)
	return e.Nats, math.Sqrt(variance / n), nil
}

// cut is block i of b.
func cut(xs [][]float64, i, b int) [][]float64 {
	return xs[i*len(xs)/b : (i+1)*len(xs)/b]
}
