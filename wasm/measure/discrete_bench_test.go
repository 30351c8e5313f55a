package measure

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"gonum.org/v1/gonum/stat"

	"klviz/wasm/special"
)

// randomVectors draws two probability vectors of n outcomes: exponential draws
// divided by their sum, which is uniform on the simplex.
func randomVectors(n int) (p, q []float64) {
	r := rand.New(rand.NewPCG(uint64(n), 7))
	p, q = make([]float64, n), make([]float64, n)
	for i := range n {
		p[i], q[i] = r.ExpFloat64(), r.ExpFloat64()
	}
	for _, xs := range [][]float64{p, q} {
		total := special.Sum(xs)
		for i := range xs {
			xs[i] /= total
		}
	}
	return p, q
}

var sink float64

// BenchmarkDiscrete sets the sum over outcomes beside gonum's, call by call: ours
// divides by the sums, cancels nowhere and says its error. The ratio is that of
// the fastest calls, which other work on the machine does not touch.
func BenchmarkDiscrete(b *testing.B) {
	for _, n := range []int{1_000, 1_000_000} {
		p, q := randomVectors(n)
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			ours, theirs := time.Duration(math.MaxInt64), time.Duration(math.MaxInt64)
			// A clock of WebAssembly ticks too slowly for one short call.
			calls := max(1, 100_000/n)
			for b.Loop() {
				ours = min(ours, timed(calls, func() { sink, _, _ = Masses(p, q) }))
				theirs = min(theirs, timed(calls, func() { sink = stat.KullbackLeibler(p, q) }))
			}
			outcomes := float64(calls) * float64(n)
			b.ReportMetric(float64(ours.Nanoseconds())/outcomes, "ns/outcome")
			b.ReportMetric(float64(theirs.Nanoseconds())/outcomes, "gonum-ns/outcome")
			b.ReportMetric(float64(theirs)/float64(ours), "×gonum")
		})
	}
}

// timed is how long a number of calls of f take.
func timed(calls int, f func()) time.Duration {
	start := time.Now()
	for range calls {
		f()
	}
	return time.Since(start)
}
