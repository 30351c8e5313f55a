package family

import (
	"math"
	"testing"
)

// TestExtremeArgumentsGiveNumbers tries the ends of every domain: no NaN, no
// panic, no false infinity.
func TestExtremeArgumentsGiveNumbers(t *testing.T) {
	values := []float64{5e-324, 1e-308, 1e-300, 1e-8, 1, 1e8, 1e300, 1.7e308}
	for _, f := range List {
		if f.Kind != Real || f.New == nil {
			continue
		}
		var all []Univariate
		for _, v := range values {
			for _, w := range values {
				a := append([]float64(nil), f.Start...)
				for i, p := range f.Params {
					switch {
					case i == 0 && !p.LoOpen || p.Role == Location || p.Role == Bound:
					case i == len(a)-1:
						a[i] = w
					default:
						a[i] = v
					}
					a[i] = min(max(a[i], p.Lo), p.Hi)
				}
				if f.Check == nil || f.Check(a) == nil {
					all = append(all, f.New(a))
				}
			}
		}
		for _, d := range all {
			for _, x := range []float64{-1e300, -1, 0, 5e-324, 1e-10, 0.5, 1, 1e10, 1.7e308} {
				if l, c, s := d.LogProb(x), d.CDF(x), d.Survival(x); math.IsNaN(l) || !(c >= 0 && c <= 1) || !(s >= 0 && s <= 1) {
					t.Errorf("%v at %v: log density %v, CDF %v, survival %v", d, x, l, c, s)
				}
			}
			for _, u := range []float64{0, 1e-300, 0.3, 0.9, 1} {
				if x := d.Quantile(u); math.IsNaN(x) {
					t.Errorf("%v: Quantile(%v) is NaN", d, u)
				}
			}
			if math.IsNaN(d.Entropy()) || math.IsNaN(d.Mode()) {
				t.Errorf("%v: entropy %v, mode %v", d, d.Entropy(), d.Mode())
			}
			if f.ID != "cauchy" && f.ID != "studentt" && (math.IsNaN(d.Mean()) || math.IsNaN(d.Variance())) {
				t.Errorf("%v: mean %v, variance %v", d, d.Mean(), d.Variance())
			}
		}
		if f.KL == nil {
			continue
		}
		for _, p := range all {
			for _, q := range all {
				v, b := f.KL(p, q)
				if f == &Logistic && math.IsNaN(v) {
					continue
				}
				if !(v >= 0) || !(b >= 0) || math.IsInf(v, 1) && f.ID != "uniform" && f.ID != "pareto" {
					t.Errorf("D(%v‖%v) = %v ± %v", p, q, v, b)
				}
			}
		}
	}
}
