package diffusion

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestDenoiserGradient(t *testing.T) {
	for dim := 1; dim <= 2; dim++ {
		m := NewDenoiser(dim, 5)
		if n := len(m.params); n < 200 || n > 600 {
			t.Errorf("%d weights", n)
		}
		s := must(Linear(20, .01, .3))
		tr := m.newTrace()
		x, target := []float64{.3, -1.2}[:dim], []float64{-.7, .4}[:dim]
		loss := func() float64 {
			m.see(tr, s, 7, x)
			sum := 0.0
			for k, g := range m.forward(tr) {
				sum += (g - target[k]) * (g - target[k])
				tr.slope[3][k] = 2 * (g - target[k])
			}
			return sum
		}
		loss()
		gradient := make([]float64, len(m.params))
		m.backward(tr, gradient)
		const h = 1e-6
		for i := range m.params {
			was := m.params[i]
			m.params[i] = was + h
			up := loss()
			m.params[i] = was - h
			down := loss()
			m.params[i] = was
			if want := (up - down) / (2 * h); math.Abs(gradient[i]-want) > 1e-8*(1+math.Abs(want)) {
				t.Fatalf("dim %d, weight %d: slope %v, by finite difference %v", dim, i, gradient[i], want)
			}
		}
	}
}

// Training comes near the exact denoiser, is the same for the same seed, and its
// loss is the divergence up to known weights.
func TestTraining(t *testing.T) {
	data := must(New([]Part{{1, []float64{-1}, .04}, {1, []float64{1}, .04}}))
	s := must(Linear(40, .005, .25))
	run := func() *Training {
		tr := NewTraining(data, s, 11)
		for range 1500 {
			tr.Batch(0.01)
		}
		return tr
	}
	a, b := run(), run()
	for i := range a.Model.params {
		if math.Float64bits(a.Model.params[i]) != math.Float64bits(b.Model.params[i]) {
			t.Fatal("two runs with one seed differ")
		}
	}
	var noise, best float64
	for step := 2; step <= s.Steps(); step++ {
		l := a.Measure(step, 500, 3)
		if math.Abs(l.KL-l.Weighed) > 1e-11*(1+l.KL) {
			t.Errorf("step %d: divergence %v, weighed noise %v", step, l.KL, l.Weighed)
		}
		noise += l.Noise / float64(s.Steps()-1)
		best += l.Best / float64(s.Steps()-1)
	}
	t.Logf("mean noise error %.4f, exact denoiser %.4f", noise, best)
	if noise > best+0.1 {
		t.Errorf("mean noise error %v, the exact denoiser's is %v", noise, best)
	}
}

// The exact denoiser's samples have the data's moments.
func TestExactSampling(t *testing.T) {
	data := must(New([]Part{{3, []float64{-1}, .09}, {1, []float64{1.5}, .25}}))
	s := must(Linear(100, .001, .15))
	const n = 4000
	mean, square := 0.0, 0.0
	for _, x := range Sample(s, 1, n, 9, data.Exact(s)) {
		mean += x[0] / n
		square += x[0] * x[0] / n
	}
	if math.Abs(mean-(-.375)) > 0.08 || math.Abs(square-data.secondMoment()) > 0.15 {
		t.Errorf("mean %v, second moment %v; data %v, %v", mean, square, -.375, data.secondMoment())
	}
}

func TestNormalDrawsAreNormal(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	const n = 100_000
	m2, m4 := 0.0, 0.0
	for range n {
		x := normal(r)
		m2 += x * x / n
		m4 += x * x * x * x / n
	}
	if math.Abs(m2-1) > 0.02 || math.Abs(m4-3) > 0.15 {
		t.Errorf("second moment %v, fourth %v", m2, m4)
	}
}
