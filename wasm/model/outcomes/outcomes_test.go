package outcomes

import (
	"math"
	"testing"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

func table(t *testing.T, p, q string) *Table {
	t.Helper()
	a, err := family.Parse(p)
	if err != nil {
		t.Fatal(err)
	}
	b, err := family.Parse(q)
	if err != nil {
		t.Fatal(err)
	}
	out, err := New(a, b)
	if err != nil {
		t.Fatalf("%s, %s: %v", p, q, err)
	}
	return out
}

// The terms of a table sum to the core's divergence, for names, for whole
// numbers with and without an end, and for both mixed.
func TestTermsSumToTheDivergence(t *testing.T) {
	for _, c := range [][2]string{
		{"{a: 2, b: 3, c: 5}", "{b: 0.5, c: 0.25, a: 0.25}"},
		{"binomial(2, 0.4)", "discreteuniform(0, 2)"},
		{"poisson(3)", "geometric(0.2)"},
		{"{0: 0.2, 1: 0.8}", "poisson(1)"},
	} {
		p, q, err := family.ParsePair(c[0], c[1])
		if err != nil {
			t.Fatal(err)
		}
		want, err := measure.KL(p, q)
		if err != nil {
			t.Fatal(err)
		}
		tab, sum := table(t, c[0], c[1]), 0.0
		for i := range tab.Names {
			sum += tab.Term(i)
		}
		if math.Abs(sum-want.Nats) > 1e-11 {
			t.Errorf("%s‖%s: terms sum to %v, divergence %v", c[0], c[1], sum, want.Nats)
		}
		if gap := tab.CrossEntropy() - Entropy(tab.P) - want.Nats; math.Abs(gap) > 1e-11 {
			t.Errorf("%s‖%s: cross-entropy is off by %v", c[0], c[1], gap)
		}
	}
}

func TestImpossibleOutcomes(t *testing.T) {
	tab := table(t, "{a: 1, b: 1, c: 0}", "{a: 1, b: 0, c: 1}")
	if !math.IsInf(tab.Term(1), 1) || math.Abs(tab.Term(2)) > 0 || !math.IsInf(tab.CrossEntropy(), 1) {
		t.Errorf("terms %v, %v; cross-entropy %v", tab.Term(1), tab.Term(2), tab.CrossEntropy())
	}
	p, _ := family.Parse("discreteuniform(0, 100000)")
	if _, err := New(p, p); err == nil {
		t.Error("a table of 100,001 rows was laid out")
	}
}
