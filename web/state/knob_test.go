package state

import (
	"math"
	"testing"

	"klviz/wasm/family"
)

// Every knob of every kind of pair says its value, and turned to another it says
// that one; a hand puts it near there.
func TestKnobs(t *testing.T) {
	for _, c := range []struct {
		p, q string
		n    int
	}{
		{"normal(0, 1)", "studentt(3, 1, 2)", 5}, {"{a: 1, b: 3}", "{a: 0.25, b: 0.75}", 4}, {"binomial(10, 0.3)", "poisson(2)", 3},
		{"0.3*normal(-2, 1) + 0.7*normal(2, 0.5)", "truncate(normal(0, 1), -1, 3)", 10},
		{"normal([0, 0], [[1, 0.5], [0.5, 2]])", "normal([1, 0], [[1, 0], [0, 1]])", 10},
	} {
		s := pairOf(t, c.p, c.q)
		var models Models
		m := models.Of(s)
		knobs := m.Knobs()
		if len(knobs) != c.n {
			t.Errorf("%s, %s: %d knobs", c.p, c.q, len(knobs))
		}
		seen := map[string]bool{}
		for _, k := range knobs {
			if seen[k.ID()] {
				t.Errorf("two knobs are %s", k.ID())
			}
			seen[k.ID()] = true
			r := k.Range(s)
			if v := k.Value(m); v < r.Min || v > r.Max {
				t.Errorf("%s stands at %v, outside of %v", k.ID(), v, r)
			}
			to := r.Min + 0.37*(r.Max-r.Min)
			d, err := k.Turn(m.Dist(k.Side), to)
			if err != nil {
				continue // a lower end above the upper
			}
			turned := &Model{P: m.P, Q: d}
			if k.Side == P {
				turned = &Model{P: d, Q: m.Q}
			}
			for _, o := range turned.Knobs() {
				want := to
				if o.Dial.Param != nil && o.Dial.Param.Role == family.Count {
					want = math.Round(to)
				}
				if o.ID() == k.ID() && math.Abs(o.Value(turned)-want) > 1e-5*(1+math.Abs(want)) {
					t.Errorf("%s turned to %v stands at %v", k.ID(), want, o.Value(turned))
				}
			}
			next, problem := Apply(s, k.Set(to))
			if problem != nil {
				t.Errorf("%s: %v", k.ID(), problem)
			}
			if stepped, _ := Apply(next, k.Step(Down)); stepped == next {
				t.Errorf("no key moves %s", k.ID())
			}
		}
	}
}

// What a tool's hand shows on its way is one step; the other tabs keep theirs.
func TestPreview(t *testing.T) {
	start := Default()
	h := NewHistory(start)
	h.Do(TypeDist{P, "{rain: 1, sun: 2}"})
	before := h.Now()
	for _, q := range []string{"normal(1,1)", "normal(2,1)", "normal(3,1)"} {
		s, _ := Decode("p=normal(0,1)&q=" + q)
		h.Preview(s.Beside(h.Now()))
	}
	last, _ := Decode("p=normal(0,1)&q=normal(3,1)")
	h.Open(last.Beside(h.Now()))
	if now := h.Now(); now.Side(Q).Spelling != "normal(3, 1)" || now.Pairs[0] != before.Pairs[0] {
		t.Errorf("shows %v", now.Pairs)
	}
	if !h.Undo() || h.Now() != before {
		t.Errorf("one step back shows %v", h.Now().Pairs)
	}
}
