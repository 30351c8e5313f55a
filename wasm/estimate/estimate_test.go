package estimate

import (
	"math"
	"math/rand/v2"
	"testing"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

func pair(t *testing.T, p, q string) (family.Univariate, family.Univariate) {
	t.Helper()
	a, b, err := family.ParsePair(p, q)
	if err != nil {
		t.Fatal(err)
	}
	return a.(family.Univariate), b.(family.Univariate)
}

// TestMonteCarlo asks that k1 and k3 are within 5 standard errors of the truth
// and that k3 has less noise than k1.
func TestMonteCarlo(t *testing.T) {
	for _, c := range [][2]string{
		{"normal(0, 1)", "normal(0.3, 1.2)"}, {"laplace(0, 1)", "normal(0.5, 2)"}, {"poisson(4)", "poisson(5)"},
	} {
		p, q := pair(t, c[0], c[1])
		want, err := measure.KL(p, q)
		if err != nil {
			t.Fatal(err)
		}
		got, err := MonteCarlo(p, q, 20000, 1)
		if err != nil {
			t.Fatal(err)
		}
		for i, e := range []Estimate{got.K1, got.K3} {
			if !(math.Abs(e.Nats-want.Nats) < 5*e.StandardError) {
				t.Errorf("%v, k%d: %g ± %g, want %g", c, 2*i+1, e.Nats, e.StandardError, want.Nats)
			}
		}
		if !(got.K3.StandardError < got.K1.StandardError) {
			t.Errorf("%v: k3's error %g is not below k1's %g", c, got.K3.StandardError, got.K1.StandardError)
		}
	}
}

// TestNearestNeighbour estimates a known divergence from samples.
func TestNearestNeighbour(t *testing.T) {
	p, q := pair(t, "normal(0, 1)", "normal(1, 2)")
	r := rand.New(rand.NewPCG(1, 2))
	xs, ys := make([]float64, 5000), make([]float64, 5000)
	vx, vy := make([][]float64, 800), make([][]float64, 800)
	for i := range xs {
		xs[i], ys[i] = p.Rand(r), q.Rand(r)
	}
	for i := range vx {
		vx[i], vy[i] = []float64{p.Rand(r), p.Rand(r)}, []float64{q.Rand(r), q.Rand(r)}
	}
	e, err := NearestNeighbour(xs, ys, 5)
	if err != nil || !(math.Abs(e.Nats-0.44314718) < 0.05) {
		t.Errorf("%+v %v, want 0.443", e, err)
	}
	one, err := NearestNeighbour(xs[:800], ys[:800], 3)
	if err != nil {
		t.Fatal(err)
	}
	column := func(xs []float64) (v [][]float64) {
		for _, x := range xs {
			v = append(v, []float64{x})
		}
		return v
	}
	same, err := NearestNeighbourVectors(column(xs[:800]), column(ys[:800]), 3)
	if err != nil || !(math.Abs(same.Nats-one.Nats) < 1e-9) {
		t.Errorf("one coordinate: %g as vectors, %g on the line, %v", same.Nats, one.Nats, err)
	}
	two, err := NearestNeighbourVectors(vx, vy, 5)
	if err != nil || !(math.Abs(two.Nats-0.88629436) < 0.2) {
		t.Errorf("two coordinates: %+v %v, want 0.886", two, err)
	}
	if _, err := NearestNeighbour([]float64{1, 1, 1}, []float64{1, 2}, 1); err == nil {
		t.Error("ties are not refused")
	}
}

// TestPlugIn checks bias and interval on tables drawn from known probabilities.
func TestPlugIn(t *testing.T) {
	p, q := []float64{0.5, 0.3, 0.2}, []float64{0.4, 0.4, 0.2}
	want, _, _ := measure.Masses(p, q)
	r := rand.New(rand.NewPCG(7, 7))
	const tables, n = 300, 200
	plain, corrected, covered := 0.0, 0.0, 0
	for i := range tables {
		a, b := multinomial(r, p, n), multinomial(r, q, n)
		e, err := PlugIn(a, b, PlugInOptions{Resamples: 200, Seed: uint64(i)})
		if err != nil {
			t.Fatal(err)
		}
		c, err := MillerMadow(a, b)
		if err != nil {
			t.Fatal(err)
		}
		plain += e.Nats / tables
		corrected += c.Nats / tables
		if e.Lo <= want && want <= e.Hi {
			covered++
		}
	}
	t.Logf("truth %.4f, plug-in %.4f, Miller-Madow %.4f, %d of %d intervals hold it", want, plain, corrected, covered, tables)
	if !(math.Abs(corrected-want) < 0.5*math.Abs(plain-want)) {
		t.Errorf("Miller-Madow's mean %g is not nearer to %g than the plug-in's %g", corrected, want, plain)
	}
	if covered < tables*3/4 {
		t.Errorf("only %d of %d intervals hold the truth", covered, tables)
	}
}

// TestSmoothing has the three kinds.
func TestSmoothing(t *testing.T) {
	counts := []float64{3, 0, 1}
	for _, c := range []struct {
		s    Smoothing
		want []float64
	}{
		{Smoothing{}, []float64{0.75, 0, 0.25}},
		{Smoothing{Alpha: 1}, []float64{4.0 / 7, 1.0 / 7, 2.0 / 7}},
		{Smoothing{Prior: []float64{1, 2, 3}}, []float64{0.4, 0.2, 0.4}},
	} {
		got, err := c.s.Probabilities(counts)
		if err != nil {
			t.Fatal(err)
		}
		for i := range got {
			if !(math.Abs(got[i]-c.want[i]) < 1e-15) {
				t.Errorf("%+v: %v, want %v", c.s, got, c.want)
			}
		}
	}
	if _, err := (Smoothing{Alpha: -1}).Probabilities(counts); err == nil {
		t.Error("a negative alpha is not refused")
	}
	if e, _ := PlugIn([]float64{1, 1}, []float64{2, 0}, PlugInOptions{}); !math.IsInf(e.Nats, 1) {
		t.Error("a zero is smoothed silently")
	}
}

// TestFromLogits compares with the divergence of the probabilities, near and far.
func TestFromLogits(t *testing.T) {
	d, err := FromLogits([]float64{1000, 1001, math.Inf(-1)}, []float64{-5, -4, -6})
	want, _, _ := measure.Masses([]float64{0.2689414213699951, 0.7310585786300049, 0}, []float64{0.24472847105479767, 0.6652409557748219, 0.09003057317038046})
	if err != nil || !(math.Abs(d-want) < 1e-14) {
		t.Errorf("got %v, want %v, %v", d, want, err)
	}
	// Two rows 1e-9 apart: D = ½·Var(difference) to first order.
	d, _ = FromLogits([]float64{0, 0}, []float64{1e-9, 0})
	if !(math.Abs(d/1.25e-19-1) < 1e-8) {
		t.Errorf("near: %g, want 1.25e-19", d)
	}
	e, err := FromLogitRows([][]float64{{0, 0}, {1, 0}}, [][]float64{{0, 0}, {0, 1}})
	if err != nil || !(math.Abs(e.Nats-0.5*0.46211715726000975) < 1e-12) {
		t.Errorf("batch: %+v %v", e, err)
	}
}

// What is sure takes no random number, however many trials there are.
func TestBinomialOfTheSure(t *testing.T) {
	r, same := rand.New(rand.NewPCG(1, 1)), rand.New(rand.NewPCG(1, 1))
	if none, all := binomial(r, 1e6, 0), binomial(r, 1e6, 1); none != 0 || all != 1e6 || r.Uint64() != same.Uint64() {
		t.Errorf("of a million trials %v and %v succeed, and numbers were drawn", none, all)
	}
}

// Binomial draws have their mean and variance, for few trials and for many.
func TestBinomial(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 5))
	for _, c := range [][2]float64{{3, 0.4}, {64, 0.01}, {1000, 0.3}, {1e6, 0.75}, {1e6, 2e-6}} {
		n, p := c[0], c[1]
		const draws = 20000
		sum, square := 0.0, 0.0
		for range draws {
			x := (binomial(r, n, p) - n*p) / math.Sqrt(n*p*(1-p))
			sum += x
			square += x * x
		}
		if m, v := sum/draws, square/draws; math.Abs(m) > 5/math.Sqrt(draws) || math.Abs(v-1) > 0.06 {
			t.Errorf("binomial(%v, %v): standardised mean %v and variance %v, want 0 and 1", n, p, m, v)
		}
	}
}
