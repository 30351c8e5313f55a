package normalmix

import (
	"math"
	"testing"
)

func TestExpectationsOfMixtures(t *testing.T) {
	m, err := New([]float64{3, 1}, []float64{-2, 5}, []float64{0.25, 9})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name      string
		got, want float64
	}{
		{"mass", m.Expect(func(float64) float64 { return 1 }), 1},
		{"mean", m.Expect(func(x float64) float64 { return x }), m.Mean()},
		{"mean in closed form", m.Mean(), -0.25},
		{"second moment", m.Expect(func(x float64) float64 { return x * x }), m.Variance() + m.Mean()*m.Mean()},
	} {
		if math.Abs(c.got-c.want) > 1e-13*math.Max(1, math.Abs(c.want)) {
			t.Errorf("%s: got %.16g, want %.16g", c.name, c.got, c.want)
		}
	}
}

// The entropy of ½N(-d/2, 1) + ½N(d/2, 1) for humps that meet and humps that
// do not. References: mpmath 1.2.1, 30 digits,
// quad(-p log p) over pieces of length 1 on [-d/2-14, d/2+14].
func TestEntropyOfTwoHumps(t *testing.T) {
	for d, want := range map[float64]float64{
		1: 1.530360015389409,
		4: 2.05165872694154,
		8: 2.111992178687593,
	} {
		m, _ := New([]float64{1, 1}, []float64{-d / 2, d / 2}, []float64{1, 1})
		if got := m.Entropy(); math.Abs(got-want) > 1e-13 {
			t.Errorf("d = %v: got %.16g, want %.16g", d, got, want)
		}
	}
}

func TestPanelsCrossGapsAndScales(t *testing.T) {
	s := Scales{{Centre: 0, Length: 1e-6}, {Centre: 100, Length: 1}, {Centre: 100, Length: 1e-3}}
	length, last := 0.0, math.Inf(-1)
	s.Panels(func(x, dx float64) {
		if x <= last {
			t.Fatalf("node %v comes after %v", x, last)
		}
		last = x
		length += dx
	})
	if want := 20*1e-6 + 20; math.Abs(length-want) > 1e-9 {
		t.Errorf("panels cover %v, want %v", length, want)
	}
}
