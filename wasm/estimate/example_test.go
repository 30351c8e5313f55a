package estimate_test

import (
	"fmt"
	"math"

	"klviz/wasm/estimate"
	"klviz/wasm/family"
)

// Counts of the same outcomes: the frequencies' divergence, an interval by the
// bootstrap, and the bias of few observations taken off.
func ExamplePlugIn() {
	p, q := []float64{44, 50, 6}, []float64{30, 55, 15}
	plain, _ := estimate.PlugIn(p, q, estimate.PlugInOptions{Resamples: 2000, Seed: 1})
	fmt.Printf("%.6f nats, %.0f %%: %t\n", plain.Nats, 100*plain.Level, plain.Lo < plain.Nats && plain.Nats < plain.Hi)
	corrected, _ := estimate.MillerMadow(p, q)
	fmt.Println(corrected.Nats < plain.Nats)
	// Output:
	// 0.065884 nats, 95 %: true
	// true
}

// A zero under Q is infinite, unless it is smoothed away in the open.
func ExampleSmoothing() {
	p, q := []float64{3, 1}, []float64{5, 0}
	none, _ := estimate.PlugIn(p, q, estimate.PlugInOptions{})
	half, _ := estimate.PlugIn(p, q, estimate.PlugInOptions{Smoothing: estimate.Smoothing{Alpha: 0.5}})
	fmt.Printf("%v, %.6f\n", none.Nats, half.Nats)
	// Output: +Inf, 0.195516
}

// Three estimates from the same draws; k3 is unbiased and never negative.
func ExampleMonteCarlo() {
	p, q, _ := family.ParsePair("normal(0, 1)", "normal(0.1, 1)") // truly 0.005
	e, _ := estimate.MonteCarlo(p.(family.Univariate), q.(family.Univariate), 10_000, 7)
	for _, k := range []estimate.Estimate{e.K1, e.K2, e.K3} {
		fmt.Println(math.Abs(k.Nats-0.005) < 4*k.StandardError+1e-4)
	}
	fmt.Println(e.K3.StandardError < e.K1.StandardError/10)
	// Output:
	// true
	// true
	// true
	// true
}

// From a network's logits, one row.
func ExampleFromLogits() {
	nats, _ := estimate.FromLogits([]float64{2, 0, -1000}, []float64{0, 0, 0})
	fmt.Printf("%.6f\n", nats)
	// Output: 0.733278
}
