package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// samplingOf is the 95 % interval of D(p‖q) that comes from p's, q's or both
// being counts, or nil. nats is the plug-in value.
//
// With n and m counts on k outcomes, by the delta method (Cover & Thomas 2006,
// sec. 11.10, and Miller 1955 for the bias and the second order),
//
//	Var ≈ Var_p(log p/q)/n + (Σ p²/q − 1)/m + (k−1)/(2n²) + (k−1)/(2m²),
//	bias ≈ (k−1)/(2n) + Σ (p/q)(1 − q)/(2m),
//
// the value less its bias ± 1.96 √Var, not below 0.
func samplingOf(p, q *family.Categorical, ps, qs []float64, nats float64) *Sampling {
	_, pc := p.Counts()
	_, qc := q.Counts()
	if !pc && !qc || math.IsInf(nats, 1) {
		return nil
	}
	n, m := p.Total(), q.Total()
	var square, chi, back special.Accumulator
	k := -1.0
	for i, x := range ps {
		a, b := x/n, qs[i]/m
		if a > 0 || b > 0 {
			k++
		}
		if a <= 0 {
			continue
		}
		l := special.LogRatio(a, b)
		square.Add(a * (l - nats) * (l - nats))
		chi.Add(a * a / b)
		back.Add(a / b * (1 - b))
	}
	variance, bias := 0.0, 0.0
	if pc {
		variance += square.Value()/n + k/(2*n*n)
		bias += k / (2 * n)
	}
	if qc {
		variance += max(chi.Value()-1, 0)/m + k/(2*m*m)
		bias += back.Value() / (2 * m)
	}
	const normal975 = 1.959963984540054 // the 97.5 % quantile of the normal
	half := normal975 * math.Sqrt(variance)
	center := nats - bias
	return &Sampling{Lo: max(center-half, 0), Hi: max(center+half, nats), Level: 0.95, Assumption: "counts independent"}
}
