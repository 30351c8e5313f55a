package measure

import (
	"math"
	"slices"
	"testing"
	"time"
)

// BenchmarkMixedRows is the time of one mixed pair by quadrature, over all the
// public rows that have one: the median of the rows' fastest calls.
func BenchmarkMixedRows(b *testing.B) {
	var rows []realRow
	for _, r := range realRows(b) {
		if r.has("mixed") && r.method == "quad" {
			rows = append(rows, r)
		}
	}
	fastest := make([]time.Duration, len(rows))
	for i := range fastest {
		fastest[i] = math.MaxInt64
	}
	evaluations := 0
	b.ReportAllocs()
	for b.Loop() {
		for i, r := range rows {
			fastest[i] = min(fastest[i], timed(1, func() { evaluations += generic(r.p, r.q, Options{}).Evaluations }))
		}
	}
	slices.Sort(fastest)
	b.ReportMetric(float64(fastest[len(rows)/2].Nanoseconds())/1000, "median-µs")
	b.ReportMetric(float64(evaluations)/float64(b.N*len(rows)), "evaluations/row")
}
