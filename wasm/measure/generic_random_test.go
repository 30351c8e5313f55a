package measure

import (
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// randomArgs draws arguments for a family: shapes and scales over wide ranges,
// wider still when wild.
func randomArgs(r *rand.Rand, f *family.Family, wild bool) []float64 {
	width := 3.0
	if wild {
		width = 7
	}
	for {
		a := make([]float64, len(f.Params))
		for i, p := range f.Params {
			switch p.Role {
			case family.Location:
				a[i] = (2*r.Float64() - 1) * 5
				if wild {
					a[i] = math.Copysign(special.Exp((2*r.Float64()-1)*width), a[i])
				}
			case family.Bound:
				a[i] = (2*r.Float64() - 1) * 5
			case family.Probability:
				a[i] = r.Float64()
			default:
				a[i] = special.Exp((2*r.Float64() - 1) * width)
			}
		}
		if f.ID == "uniform" || f.ID == "triangular" {
			for i := range a {
				for j := i + 1; j < len(a); j++ {
					if a[j] < a[i] {
						a[i], a[j] = a[j], a[i]
					}
				}
			}
		}
		ok := true
		for i, p := range f.Params {
			if a[i] < p.Lo || a[i] > p.Hi || p.LoOpen && a[i] <= p.Lo || p.HiOpen && a[i] >= p.Hi {
				ok = false
			}
		}
		if ok && (f.Check == nil || f.Check(a) == nil) {
			return a
		}
	}
}

func realFamilies() []*family.Family {
	var fs []*family.Family
	for _, f := range family.List {
		if f.Kind == family.Real && f.New != nil && len(f.Params) > 0 {
			fs = append(fs, f)
		}
	}
	return fs
}

// TestGenericAgainstClosedForms compares quadrature with every family's own
// closed form at random parameters: they must agree within the errors they say.
func TestGenericAgainstClosedForms(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 1))
	for _, f := range realFamilies() {
		if f.KL == nil {
			continue
		}
		worst, loose, n := 0.0, 0.0, 0
		for k := range 120 {
			p, q := f.New(randomArgs(r, f, k%4 == 3)), f.New(randomArgs(r, f, k%4 == 3))
			want, bound := f.KL(p, q)
			if want != want || want > 1e290 { // no closed form for this pair, or infinite
				continue
			}
			got := generic(p, q, Options{})
			if got.Reason != nil {
				t.Errorf("%s ‖ %s: %v by quadrature, %v in closed form", p, q, got.Reason.Sentence, want)
				continue
			}
			miss := math.Abs(got.Nats - want)
			if !(miss <= got.Error+bound) {
				t.Errorf("%s ‖ %s: %.17g ± %.1e by quadrature, %.17g ± %.1e in closed form", p, q, got.Nats, got.Error, want, bound)
			}
			n++
			if want > 0 {
				worst = math.Max(worst, miss/want)
				if got.Error > 1e-6*want {
					loose++
					if testing.Verbose() {
						t.Logf("loose: %s ‖ %s: %.17g ± %.1e, want %.17g, %d evaluations", p, q, got.Nats, got.Error, want, got.Evaluations)
					}
				}
			}
		}
		t.Logf("%-12s %3d pairs, worst relative difference %.1e, %g with a said error above 1e-6", f.ID, n, worst, loose)
	}
}

// combined makes a mixture with other families, or a truncation, of d.
func combined(r *rand.Rand, d family.Univariate, fs []*family.Family) family.Univariate {
	if r.IntN(2) == 0 {
		lo, hi := d.Quantile(0.3*r.Float64()), d.Quantile(0.7+0.3*r.Float64())
		if t, err := family.NewTruncated(d, lo, hi); err == nil {
			return t
		}
	}
	parts, weights := []family.Univariate{d}, []float64{1}
	for range 1 + r.IntN(4) {
		f := fs[r.IntN(len(fs))]
		parts = append(parts, f.New(randomArgs(r, f, false)))
		weights = append(weights, r.Float64())
	}
	if m, err := family.NewMixture(weights, parts); err == nil {
		return m
	}
	return d
}

// TestAnyPair takes random pairs of all families: whatever the answer, it is not
// NaN, not negative, and comes in time.
func TestAnyPair(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 1))
	fs := realFamilies()
	var slowest time.Duration
	slowestPair := ""
	loose, finite := 0, 0
	for k := range 3000 {
		f, g := fs[r.IntN(len(fs))], fs[r.IntN(len(fs))]
		p, q := f.New(randomArgs(r, f, k%3 == 2)), g.New(randomArgs(r, g, k%3 == 2))
		if k%4 == 1 {
			p = combined(r, p, fs)
		}
		if k%4 >= 2 {
			q = combined(r, q, fs)
		}
		start := time.Now()
		got := generic(p, q, Options{})
		if d := time.Since(start); d > slowest {
			slowest, slowestPair = d, p.String()+" ‖ "+q.String()
		}
		if !(got.Nats >= 0) || !(got.Error >= 0) {
			t.Errorf("%s ‖ %s: %v ± %v", p, q, got.Nats, got.Error)
		}
		if got.Reason == nil {
			finite++
			if got.Error > 1e-6*got.Nats {
				loose++
				if testing.Verbose() {
					t.Logf("loose: %s ‖ %s: %.17g ± %.1e, %d evaluations", p, q, got.Nats, got.Error, got.Evaluations)
				}
			}
		}
	}
	t.Logf("%d finite, %d of them with a said error above 1e-6; slowest %v: %.200s", finite, loose, slowest, slowestPair)
}
