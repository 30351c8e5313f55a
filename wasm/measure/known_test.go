package measure_test

import (
	"math"
	"testing"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

// One test for each failure that other libraries are known for.

// TestUniformAgainstBeta: one distribution in two families (PyTorch issue 144279
// reports a divergence of ∞ or NaN).
func TestUniformAgainstBeta(t *testing.T) {
	for _, c := range [][2]string{{"uniform(0, 1)", "beta(1, 1)"}, {"beta(1, 1)", "uniform(0, 1)"}} {
		if r := kl(t, c[0], c[1]); r.Nats != 0 || r.Reason != nil {
			t.Errorf("%s ‖ %s: %v, want 0", c[0], c[1], r.Nats)
		}
	}
}

// TestMixturesAndStudentTAreAnswered: TensorFlow Probability, issues 199 and 1168,
// has no answer for them.
func TestMixturesAndStudentTAreAnswered(t *testing.T) {
	normal := func(x, mean, sd float64) float64 {
		z := (x - mean) / sd
		return math.Exp(-z*z/2) / (sd * math.Sqrt(2*math.Pi))
	}
	standard := func(x float64) float64 { return normal(x, 0, 1) }
	twoHumps := func(x float64) float64 { return 0.3*normal(x, -2, 1) + 0.7*normal(x, 2, 0.5) }
	cubed := func(x float64) float64 { return 2 / (math.Pi * math.Sqrt(3) * math.Pow(1+x*x/3, 2)) }
	for _, c := range []struct {
		p, q   string
		pd, qd func(x float64) float64
	}{
		{"0.3*normal(-2, 1) + 0.7*normal(2, 0.5)", "normal(0, 1)", twoHumps, standard},
		{"normal(0, 1)", "0.3*normal(-2, 1) + 0.7*normal(2, 0.5)", standard, twoHumps},
		{"normal(0, 1)", "studentt(3, 0, 1)", standard, cubed},
		{"0.3*normal(-2, 1) + 0.7*normal(2, 0.5)", "studentt(3, 0, 1)", twoHumps, cubed},
	} {
		// The trapezoidal rule converges exponentially for such densities.
		const step = 1.0 / 64
		want := 0.0
		for x := -12.0; x <= 12; x += step {
			want += step * c.pd(x) * math.Log(c.pd(x)/c.qd(x))
		}
		if r := kl(t, c.p, c.q); math.Abs(r.Nats-want) > r.Error+1e-12 || r.Error > 1e-9 {
			t.Errorf("%s ‖ %s: %v ± %v, want %v", c.p, c.q, r.Nats, r.Error, want)
		}
	}
	// −H(t₅) + ½ log 2π + ½·5/3, with H(t₅) = 3(ψ(3) − ψ(5/2)) + log(√5·B(5/2, ½)),
	// ψ(3) − ψ(5/2) = 3/2 + 2 log 2 − 8/3 and B(5/2, ½) = 3π/8.
	want := 0.5*math.Log(2*math.Pi) + 5.0/6 - 3*(1.5+2*math.Ln2-8.0/3) - math.Log(math.Sqrt(5)*3*math.Pi/8)
	if r := kl(t, "studentt(5, 0, 1)", "normal(0, 1)"); math.Abs(r.Nats-want) > r.Error+1e-14 {
		t.Errorf("studentt(5, 0, 1) ‖ normal(0, 1): %v ± %v, want %v", r.Nats, r.Error, want)
	}
	if r := kl(t, "studentt(2, 0, 1)", "normal(0, 1)"); !math.IsInf(r.Nats, 1) || r.Reason == nil || r.Reason.Kind != measure.ByTail {
		t.Errorf("studentt(2, 0, 1) ‖ normal(0, 1): %+v, want ∞ by its tails", r)
	}
}

// TestOutcomesOfProbabilityZero: a term with p = 0 is 0, whatever q is
// (Distributions.jl issue 793, philentropy issue 10, math.js answer NaN).
func TestOutcomesOfProbabilityZero(t *testing.T) {
	for _, c := range []struct {
		p, q string
		want float64
	}{
		{"{0, 0.5, 0.5}", "{0.2, 0.4, 0.4}", math.Log(1.25)},
		{"{0, 0.5, 0.5}", "{0, 0.5, 0.5}", 0},
		{"{0, 0.5, 0.5}", "{0, 0.25, 0.75}", 0.5*math.Log(2) + 0.5*math.Log(2.0/3)},
		{"{1, 0, 0}", "{1, 0, 0}", 0},
		{"bernoulli(0)", "bernoulli(0.5)", math.Ln2},
		{"bernoulli(0)", "bernoulli(0)", 0},
	} {
		if r := kl(t, c.p, c.q); !(math.Abs(r.Nats-c.want) <= r.Error+1e-16) {
			t.Errorf("%s ‖ %s: %v, want %v", c.p, c.q, r.Nats, c.want)
		}
	}
	if r := kl(t, "{0.5, 0.5}", "{1, 0}"); !math.IsInf(r.Nats, 1) || r.Reason == nil || r.Reason.Kind != measure.ByOutcome {
		t.Errorf("{0.5, 0.5} ‖ {1, 0}: %+v, want ∞ by an outcome", r)
	}
}

// TestNaNIsRefused: a NaN is neither skipped nor counted as 0 (Distances.jl issue
// 259 drops it).
func TestNaNIsRefused(t *testing.T) {
	nan := math.NaN()
	if c, err := family.NewCategorical(nil, []float64{nan, 0.5, 0.5}, false); err == nil {
		t.Errorf("NaN among probabilities is read as %s", c)
	}
	if c, err := family.NewCategorical(nil, []float64{nan, 3, 4}, true); err == nil {
		t.Errorf("NaN among weights is read as %s", c)
	}
	one := family.Normal.New([]float64{0, 1})
	if m, err := family.NewMixture([]float64{nan, 1}, []family.Univariate{one, one}); err == nil {
		t.Errorf("NaN among a mixture's weights is read as %s", m)
	}
	if s, err := family.NewSamples([]float64{1, nan, 2}); err == nil {
		t.Errorf("NaN among samples is read as %s", s)
	}
	if d, err := family.NewDirichlet([]float64{1, nan}); err == nil {
		t.Errorf("NaN among concentrations is read as %s", d)
	}
	if d, err := family.NewMVNormal([]float64{0, nan}, [][]float64{{1, 0}, {0, 1}}); err == nil {
		t.Errorf("NaN in a mean is read as %s", d)
	}
	if d, err := family.NewMVNormal([]float64{0, 0}, [][]float64{{1, nan}, {nan, 1}}); err == nil {
		t.Errorf("NaN in a covariance is read as %s", d)
	}
	if r, err := measure.MutualInformation([][]float64{{0.5, nan}, {0.25, 0.25}}); err == nil {
		t.Errorf("NaN in a joint table gives %v", r.Nats)
	}
	for _, text := range []string{"{nan, 1}", "{NaN: nan}", "normal(nan, 1)", "nan*normal(0, 1)", "samples([nan])"} {
		if d, err := family.Parse(text); err == nil {
			t.Errorf("%s is read as %s", text, d)
		}
	}
}

// TestSmallestProbability: log(1/2) − ½ log 5e-324, which 0.5/5e-324 = ∞ hides.
func TestSmallestProbability(t *testing.T) {
	want := 1073*math.Ln2/2 - math.Ln2/2 // ½ log(½·2¹⁰⁷⁴) + ½ log ½
	r := kl(t, "{0.5, 0.5}", "{5e-324, 1}")
	if math.Abs(r.Nats-want) > r.Error || math.Abs(r.Nats-371.527) > 5e-4 {
		t.Errorf("%v ± %v, want %v", r.Nats, r.Error, want)
	}
}

// TestSumIsNotOne: the example in gonum's documentation of stat.KullbackLeibler
// sums to 1.10; its answer, 0.89, is no divergence.
func TestSumIsNotOne(t *testing.T) {
	const p, q = "{0.05, 0.1, 0.9, 0.05}", "{0.2, 0.4, 0.25, 0.15}"
	if d, err := family.Parse(p); err == nil {
		t.Errorf("%s is read as %s", p, d)
	}
	if r := kl(t, "normalize("+p+")", q); math.Abs(r.Nats-0.7137) > 5e-5 {
		t.Errorf("normalised: %v, want 0.7137", r.Nats)
	}
}

// TestNearNormals: at 1e-9 apart gonum's distuv answers 0.
func TestNearNormals(t *testing.T) {
	if r := kl(t, "normal(0, 1)", "normal(1e-9, 1)"); math.Abs(r.Nats-5e-19) > 1e-32 {
		t.Errorf("%v, want 5e-19", r.Nats)
	}
}
