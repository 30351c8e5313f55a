package family

import "testing"

const metered = "truncate(0.3*normal(-2, 1) + 0.7*laplace(2, 0.5), -1, 3)"

// A meter counts and changes no digit.
func TestMeter(t *testing.T) {
	m := &Meter{Left: 1e6}
	const mixed = `{"family": "mixture", "params": {"weights": [0.5, 0.5], "parts": ["normal(0, 1)", "cauchy(0, 1)"]}}`
	p, q, err := ParsePairWithin(metered, mixed, m)
	if err != nil {
		t.Fatal(err)
	}
	plain, _, err := ParsePair(metered, "normal(0, 1)")
	if err != nil {
		t.Fatal(err)
	}
	before := m.Left
	for _, x := range []float64{-0.5, 0, 2.5} {
		got, want := p.(Univariate), plain.(Univariate)
		if got.LogProb(x) != want.LogProb(x) || got.CDF(x) != want.CDF(x) || got.Survival(x) != want.Survival(x) {
			t.Errorf("at %v a meter changes what %s is", x, p)
		}
	}
	q.(Univariate).LogProb(1)
	if used := before - m.Left; used < 3*(2+2+2)+2 {
		t.Errorf("9 evaluations of two parts cost %d, and one of two", used)
	}
}

// All that is costly ends: mixtures of many parts, and truncations in mixtures in
// truncations, whose masses take more with each level.
func TestMeterEnds(t *testing.T) {
	deep := "normal(3, 1)"
	for range 30 {
		deep = "truncate(0.5*normal(0, 1) + 0.5*" + deep + ", -1, 5)"
	}
	defer func() {
		if fault := recover(); fault != ErrSpent {
			t.Errorf("the end of a meter is %v", fault)
		}
	}()
	p, _, err := ParsePairWithin(deep, "normal(0, 1)", &Meter{Left: 1e6})
	if err != nil {
		t.Fatal(err)
	}
	t.Errorf("the mode of %.40s… is %v within a million evaluations", p, p.(Univariate).Mode())
}
