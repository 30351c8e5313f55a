package family

import (
	"math"
	"math/rand/v2"
	"testing"

	"klviz/wasm/special"
)

// specimens are the members that the invariants are tried on: every family's
// Start, and others at ends of its range.
func specimens(t testing.TB) []Univariate {
	var all []Univariate
	more := map[string][][]float64{
		"normal":      {{-3, 1e-8}, {1e6, 2}},
		"uniform":     {{-1e9, 1e9}, {1, 1 + 1e-9}},
		"exponential": {{1e-5}, {1e8}},
		"laplace":     {{2, 1e-6}},
		"studentt":    {{0.7, 1, 2}, {1.5, 0, 1}, {30, -1, 0.1}, {1e5, 0, 1}},
		"cauchy":      {{5, 1e-3}},
		"logistic":    {{-4, 20}},
		"gumbel":      {{3, 0.01}},
		"lognormal":   {{2, 0.01}, {-1, 2}},
		"gamma":       {{0.3, 1}, {1, 2}, {1000, 0.1}, {1e6, 1}},
		"beta":        {{0.5, 0.5}, {1, 1}, {0.2, 3}, {300, 20}, {1, 4}},
		"weibull":     {{0.5, 1}, {1, 3}, {40, 2}},
		"pareto":      {{0.8, 1}, {1.7, 2}, {50, 0.1}},
		"chisquared":  {{0.5}, {2}, {1000}},
		"invgamma":    {{0.6, 1}, {1.6, 1}, {200, 3}},
		"halfnormal":  {{1e-4}},
		"rayleigh":    {{1e5}},
		"triangular":  {{0, 0, 1}, {-1, 3, 3}, {2, 2.1, 9}},
		"vonmises":    {{3, 0.1}, {-2, 30}, {1, 1e4}, {0, 1e-3}},
	}
	for _, f := range List {
		if f.Kind != Real || f.New == nil {
			continue
		}
		all = append(all, f.New(f.Start))
		for _, a := range more[f.ID] {
			all = append(all, f.New(a))
		}
	}
	must := func(d Univariate, err error) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, d)
	}
	standard := Normal.New([]float64{0, 1})
	mix, err := NewMixture([]float64{0.3, 0.7}, []Univariate{Normal.New([]float64{-2, 0.5}), Laplace.New([]float64{2, 1})})
	must(mix, err)
	mix2, err := NewMixture([]float64{2, 1, 1}, []Univariate{Uniform.New([]float64{0, 1}), Exponential.New([]float64{3}), Gamma.New([]float64{4, 1})})
	must(mix2, err)
	for _, w := range [][2]float64{{-1, 3}, {2, math.Inf(1)}, {math.Inf(-1), 0}, {40, math.Inf(1)}, {1, 1.001}} {
		d, err := NewTruncated(standard, w[0], w[1])
		must(d, err)
	}
	for _, d := range []struct {
		of     Univariate
		lo, hi float64
	}{
		{mix, -2, 2}, {Cauchy.New([]float64{0, 1}), -5, 5}, {Gamma.New([]float64{0.3, 1}), 0, 2},
		{Laplace.New([]float64{0, 1}), 5, 20}, {Beta.New([]float64{0.5, 0.5}), 0, 0.8},
	} {
		u, err := NewTruncated(d.of, d.lo, d.hi)
		must(u, err)
	}
	curve, err := NewPiecewise([]float64{-1, 0, 0.5, 2, 3}, []float64{0, 2, 1, 1, 0})
	must(curve, err)
	gap, err := NewPiecewise([]float64{0, 1, 2, 3, 4}, []float64{1, 1, 0, 0, 2})
	must(gap, err)
	return all
}

func near(got, want, relative, absolute float64) bool {
	return math.Abs(got-want) <= relative*math.Abs(want)+absolute
}

func TestQuantileInvertsCDF(t *testing.T) {
	for _, d := range specimens(t) {
		for _, u := range []float64{1e-40, 1e-12, 1e-4, 0.1, 0.3, 0.5, 0.6, 0.9, 0.999} {
			x := d.Quantile(u)
			// x is rounded: F is known to what lies between its neighbours.
			slack := around(d.CDF, x)
			if got := d.CDF(x); !near(got, u, 2e-11, slack) {
				t.Errorf("%v: CDF(Quantile(%g)) = %v", d, u, got)
			}
			x = upperQuantile(d, u)
			slack = around(d.Survival, x)
			if got := d.Survival(x); !near(got, u, 2e-11, slack) {
				t.Errorf("%v: Survival(upperQuantile(%g)) = %v, x = %v", d, u, got, x)
			}
			if got := d.CDF(x) + d.Survival(x); !near(got, 1, 1e-12, 0) {
				t.Errorf("%v: CDF + Survival = %v at %v", d, got, x)
			}
		}
		lo, hi := d.Support()
		if d.Quantile(0) != lo || d.Quantile(1) != hi {
			t.Errorf("%v: quantiles %v, %v are not the support's ends %v, %v", d, d.Quantile(0), d.Quantile(1), lo, hi)
		}
		if d.CDF(hi) != 1 || d.Survival(lo) != 1 || d.CDF(math.Inf(-1)) != 0 || d.Survival(math.Inf(1)) != 0 {
			t.Errorf("%v: CDF or Survival is wrong at an end", d)
		}
	}
}

// around is how much f changes over a few spacings of float64 at x.
func around(f func(float64) float64, x float64) float64 {
	step := math.Abs(x) * 0x1p-50
	return math.Abs(f(x+step) - f(x-step))
}

// TestDensityIntegratesToCDF compares ∫ density between quantiles with what CDF
// and Survival say: that is both the normaliser and the CDF's derivative.
func TestDensityIntegratesToCDF(t *testing.T) {
	for _, d := range specimens(t) {
		f := func(x float64) float64 { return special.Exp(d.LogProb(x)) }
		us := []float64{1e-9, 0.01, 0.2, 0.5, 0.7, 0.95, 1 - 1e-9}
		for i := 1; i < len(us); i++ {
			a, b := d.Quantile(us[i-1]), d.Quantile(us[i])
			points := append(cuts(d), a, b)
			got := integrate(f, graded(d, sortedInside(points, a, b)))
			want := d.CDF(b) - d.CDF(a)
			slack := around(d.CDF, a) + around(d.CDF, b)
			// A density with a pole, and points too thin to carry it, cost digits.
			if !near(got, want, 3e-9, slack) {
				t.Errorf("%v: ∫ density over [%v, %v] = %v, CDF says %v", d, a, b, got, want)
			}
		}
	}
}

func TestMomentsAndEntropyAgainstQuadrature(t *testing.T) {
	for _, d := range specimens(t) {
		c := cuts(d)
		f := func(x float64) float64 { return special.Exp(d.LogProb(x)) }
		mode, mean := d.Mode(), d.Mean()
		if v := d.Variance(); !math.IsNaN(v) && !math.IsInf(v, 0) {
			sd := math.Sqrt(v)
			wantMean := d.Quantile(0.5) + integrate(func(x float64) float64 { return (x - d.Quantile(0.5)) * f(x) }, c)
			if !near(mean, wantMean, 1e-11, 2e-6*sd) {
				t.Errorf("%v: mean %v, by quadrature %v", d, mean, wantMean)
			}
			want := integrate(func(x float64) float64 { return (x - mean) * (x - mean) * f(x) }, c)
			if !near(v, want, 2e-5, math.Abs(mean)*sd*1e-14) {
				t.Errorf("%v: variance %v, by quadrature %v", d, v, want)
			}
		}
		want := integratedEntropy(d, c)
		if got := d.Entropy(); !near(got, want, 1e-8, 1e-6) { // poles at 1 are drawn on few float64s
			t.Errorf("%v: entropy %v, by quadrature %v", d, got, want)
		}
		lo, hi := d.Support()
		if !(mode >= lo && mode <= hi) {
			t.Errorf("%v: mode %v outside [%v, %v]", d, mode, lo, hi)
		}
		top := d.LogProb(mode)
		for u := 0.01; u < 1; u += 0.01 {
			if h := d.LogProb(d.Quantile(u)); h > top+1e-9*math.Max(1, math.Abs(top)) {
				t.Errorf("%v: log density %v at %v is above %v at the mode %v", d, h, d.Quantile(u), top, mode)
				break
			}
		}
	}
}

func TestDrawsHaveTheMean(t *testing.T) {
	const n = 4000
	for _, d := range specimens(t) {
		r := rand.New(rand.NewPCG(1, 2))
		lo, hi := d.Support()
		// Ranks are uniform whatever the moments are.
		var ranks, mean float64
		for range n {
			x := d.Rand(r)
			if !(x >= lo && x <= hi) {
				t.Fatalf("%v: drew %v outside [%v, %v]", d, x, lo, hi)
			}
			ranks += d.CDF(x) / n
			mean += x / n
		}
		if z := (ranks - 0.5) * math.Sqrt(12*n); math.Abs(z) > 5 {
			t.Errorf("%v: the mean rank of draws is off by %.1f standard errors", d, z)
		}
		if v := d.Variance(); v < math.MaxFloat64 && !heavy(d) {
			if z := (mean - d.Mean()) / math.Sqrt(v/n); math.Abs(z) > 5 {
				t.Errorf("%v: the mean of draws is off by %.1f standard errors", d, z)
			}
		}
	}
}

// heavy reports whether the mean of draws is far from normal.
func heavy(d Univariate) bool {
	for _, side := range [2]int{-1, 1} {
		if t := tailOf(d, side); t.Decay == Power && t.Index < 4 && math.IsInf(t.End, 0) {
			return true
		}
	}
	return false
}

func TestSameSeedSameDraws(t *testing.T) {
	for _, d := range specimens(t) {
		a, b := rand.New(rand.NewPCG(7, 7)), rand.New(rand.NewPCG(7, 7))
		for range 20 {
			if x, y := d.Rand(a), d.Rand(b); math.Float64bits(x) != math.Float64bits(y) {
				t.Fatalf("%v: the same seed drew %v and %v", d, x, y)
			}
		}
	}
}

func TestFitRecovers(t *testing.T) {
	const n = 20000
	for _, f := range List {
		if f.Kind != Real || f.Fit == nil {
			continue
		}
		d, r := f.New(f.Start), rand.New(rand.NewPCG(3, 4))
		xs := make([]float64, n)
		for i := range xs {
			xs[i] = d.Rand(r)
		}
		a, err := f.Fit(xs)
		if err != nil {
			t.Errorf("%s: %v", f.ID, err)
			continue
		}
		for i, p := range f.Params {
			if !near(a[i], f.Start[i], 0.08, 0.05) {
				t.Errorf("%s: fitted %s = %v to samples of %v", f.ID, p.ID, a[i], f.Start[i])
			}
		}
		// No member near the fit is likelier.
		likelihood := func(a []float64) float64 {
			s, m := 0.0, f.New(a)
			for _, x := range xs {
				s += m.LogProb(x) / n
			}
			return s
		}
		best := likelihood(a)
		for i := range a {
			for _, step := range []float64{-1e-3, 1e-3} {
				b := append([]float64(nil), a...)
				b[i] += step * math.Max(math.Abs(b[i]), 0.1)
				if f.Check != nil && f.Check(b) != nil {
					continue
				}
				if l := likelihood(b); l > best+1e-12 {
					t.Errorf("%s: %v is likelier than the fit %v by %.1e a sample", f.ID, b, a, l-best)
				}
			}
		}
		for _, bad := range [][]float64{nil, {1}, {1, 1, 1}, {math.NaN(), 1}, {math.Inf(1), 2}} {
			if a, err := f.Fit(bad); err == nil {
				t.Errorf("%s: fitted %v to %v", f.ID, a, bad)
			}
		}
	}
}

func TestDivergenceIsNotNegativeAndZeroForEqual(t *testing.T) {
	all := specimens(t)
	for _, p := range all {
		for _, q := range all {
			f := p.Family()
			if f != q.Family() || f.KL == nil {
				continue
			}
			v, b := f.KL(p, q)
			if math.IsNaN(v) && (f == &Logistic || f == &TruncateFamily) {
				continue // no closed form for this pair
			}
			if !(v >= 0) || !(b >= 0) {
				t.Errorf("D(%v‖%v) = %v ± %v", p, q, v, b)
			}
			if p.String() == q.String() && (v != 0 || b != 0) {
				t.Errorf("D(%v‖itself) = %v ± %v", p, v, b)
			}
			if p.String() != q.String() && v <= b {
				t.Errorf("D(%v‖%v) = %v ± %v is not told from 0", p, q, v, b)
			}
		}
	}
}

// TestHandlesRoundTrip: a handle dragged to where it stands changes nothing, and
// one dragged a little moves the parameter.
func TestHandlesRoundTrip(t *testing.T) {
	for _, f := range List {
		if f.Kind != Real || f.New == nil {
			continue
		}
		for i, p := range f.Params {
			if (p.At == nil) != (p.From == nil) {
				t.Errorf("%s: %s has half a handle", f.ID, p.ID)
			}
			if p.At == nil {
				continue
			}
			x := p.At(f.Start)
			if got := p.From(f.Start, x); !near(got, f.Start[i], 1e-12, 1e-12) {
				t.Errorf("%s: %s = %v has its handle at %v, which says %v", f.ID, p.ID, f.Start[i], x, got)
			}
		}
	}
}
