package measure

import (
	"testing"
)

// BenchmarkMixedRows is the time of one mixed pair by quadrature, over all the
// public rows that have one.
func BenchmarkMixedRows(b *testing.B) {
	var rows []realRow
	for _, r := range realRows(b) {
		if r.has("mixed") && r.method == "quad" {
			rows = append(rows, r)
		}
	}
	evaluations := 0
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		r := rows[n%len(rows)]
		n++
		evaluations += generic(r.p, r.q, Options{}).Evaluations
	}
	b.ReportMetric(float64(evaluations)/float64(n), "evaluations/op")
}
