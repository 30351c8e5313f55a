package family

import (
	"math"
	"math/rand/v2"
	"testing"
)

func within(t *testing.T, what string, got, want, most float64) {
	t.Helper()
	if !(math.Abs(got-want) <= most) {
		t.Errorf("%s is %v, want %v", what, got, want)
	}
}

// Draws have the moments that are said, and a fit to them finds the parameters.
func TestVectorDraws(t *testing.T) {
	const n = 20_000
	r := rand.New(rand.NewPCG(11, 1))
	normal, err := NewMVNormal([]float64{1, -2}, [][]float64{{2, 0.6}, {0.6, 1}})
	if err != nil {
		t.Fatal(err)
	}
	shares, err := NewDirichlet([]float64{0.7, 2, 5})
	if err != nil {
		t.Fatal(err)
	}
	points, parts := make([][]float64, n), make([][]float64, n)
	for i := range n {
		points[i], parts[i] = normal.Rand(r), shares.Rand(r)
	}
	fit, err := FitMVNormal(points)
	if err != nil {
		t.Fatal(err)
	}
	for i, v := range normal.Variance() {
		within(t, "a mean", fit.Mean[i], normal.Mode()[i], 0.05)
		within(t, "a variance", fit.Variance()[i], v, 0.05)
	}
	within(t, "the covariance", fit.Cov[0][1], 0.6, 0.05)
	found, err := FitDirichlet(parts)
	if err != nil {
		t.Fatal(err)
	}
	for i, a := range shares.Alpha {
		within(t, "alpha", found.Alpha[i], a, 0.05*a)
		sum, square := 0.0, 0.0
		for _, x := range parts {
			sum += x[i] / n
			square += x[i] * x[i] / n
		}
		within(t, "a share's variance", square-sum*sum, shares.Variance()[i], 0.002)
	}
}

// The mode is where the density is highest.
func TestDirichletMode(t *testing.T) {
	d, err := NewDirichlet([]float64{2, 3, 4})
	if err != nil {
		t.Fatal(err)
	}
	m := d.Mode()
	top := d.LogProb(m)
	for _, step := range []float64{-0.01, 0.01} {
		if l := d.LogProb([]float64{m[0] + step, m[1] - step, m[2]}); !(l < top) {
			t.Errorf("beside the mode %v the density is no lower", m)
		}
	}
	if edge, _ := NewDirichlet([]float64{0.5, 3}); edge.Mode() != nil {
		t.Error("a density with a pole has no mode inside")
	}
}

func TestFitsThatCannotBe(t *testing.T) {
	if _, err := FitMVNormal(nil); err == nil {
		t.Error("no samples have a fit")
	}
	if _, err := FitMVNormal([][]float64{{1, 2}, {2, 4}, {3, 6}}); err == nil {
		t.Error("samples on a line have a fit in the plane")
	}
	if _, err := FitMVNormal([][]float64{{1, 2}, {3}}); err == nil {
		t.Error("samples of two lengths have a fit")
	}
	if _, err := FitDirichlet([][]float64{{0.5, 0.5}, {0, 1}}); err == nil {
		t.Error("a share of 0 has a likelihood")
	}
}

// Outcomes are drawn as often as they are likely.
func TestCategoricalDraws(t *testing.T) {
	c, err := NewCategorical(nil, []float64{3, 0, 5, 2}, false)
	if err != nil {
		t.Fatal(err)
	}
	within(t, "the log probability", c.LogProb(2), math.Log(0.5), 1e-15)
	if c.Mode() != 2 {
		t.Errorf("the mode is %d", c.Mode())
	}
	r, seen := rand.New(rand.NewPCG(3, 1)), make([]float64, 4)
	for range 10_000 {
		seen[c.Rand(r)] += 1e-4
	}
	for i, p := range c.Probs() {
		within(t, "a frequency", seen[i], p, 0.02)
	}
}
