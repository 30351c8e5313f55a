package optimize

import (
	"math"
	"testing"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

func found(t *testing.T, p, q string, d Direction) *Search {
	t.Helper()
	a, b := parse(t, p), parse(t, q)
	s, err := NewSearch(a, SpaceOf(b, a), d)
	if err != nil {
		t.Fatalf("%s, %s: %v", p, q, err)
	}
	for n := 0; s.Step(); n++ {
		if n > 2*mostSteps {
			t.Fatalf("%s, %s: no end", p, q)
		}
	}
	return s
}

// Where the closest member is known: by matched moments for D(p‖q) over an
// exponential family, the member itself, or mean absolute deviation.
func TestKnownMinima(t *testing.T) {
	for _, c := range []struct {
		p, q string
		d    Direction
		want []float64
	}{
		{humps, "normal(1, 1)", PQ, []float64{0, math.Sqrt(4.25)}},
		{"gamma(2, 3)", "exponential(1)", PQ, []float64{1.5}},
		{"binomial(9, 0.3)", "poisson(5)", PQ, []float64{2.7}},
		{"poisson(4)", "geometric(0.5)", PQ, []float64{0.2}},
		{"normal(0.5, 2)", "laplace(3, 1)", PQ, []float64{0.5, 2 * math.Sqrt(2/math.Pi)}},
		{"uniform(0, 1)", "beta(3, 2)", PQ, []float64{1, 1}},
		{"gamma(2, 3)", "gamma(5, 1)", QP, []float64{2, 3}},
		{"weibull(1.5, 2)", "weibull(3, 1)", QP, []float64{1.5, 2}},
		{"lognormal(0.2, 0.5)", "lognormal(1, 1)", QP, []float64{0.2, 0.5}},
		{"binomial(10, 0.3)", "binomial(10, 0.6)", QP, []float64{10, 0.3}}, // n stays
	} {
		s := found(t, c.p, c.q, c.d)
		end := s.Best().End()
		for i, want := range c.want {
			if math.Abs(end.Args[i]-want) > 1e-4*(1+math.Abs(want)) {
				t.Errorf("%s, %s: %v, want %v", c.p, c.q, end.Args, c.want)
			}
		}
		q, err := s.Space.Make(end.Args)
		if err != nil {
			t.Fatal(err)
		}
		a, b := s.P, q
		if c.d == QP {
			a, b = b, a
		}
		if r, _ := measure.KL(a, b); math.Abs(r.Nats-end.KL) > 1e-9*(1+r.Nats) {
			t.Errorf("%s, %s: says %v, the core %v", c.p, c.q, end.KL, r.Nats)
		}
	}
}

// The reverse direction has a valley at each hump, and the walks find both; their
// values are those of the search by Newton's method.
func TestSeveralStarts(t *testing.T) {
	s := found(t, humps, "normal(0.3, 2)", QP)
	left, right := false, false
	for _, w := range s.Walkers {
		end := w.End()
		near := math.Abs(end.KL-.693053) < 5e-7 && math.Abs(end.Args[1]-.500398) < 1e-4
		left = left || near && math.Abs(end.Args[0]+1.999801) < 1e-4
		right = right || near && math.Abs(end.Args[0]-1.999801) < 1e-4
		for i := 1; i < len(w.Path); i++ {
			if w.Path[i].KL > w.Path[i-1].KL+1e-6 {
				t.Errorf("step %d goes up from %v to %v", i, w.Path[i-1].KL, w.Path[i].KL)
			}
		}
	}
	if !left || !right {
		t.Errorf("found left %t, right %t", left, right)
	}
}

// Walls: a uniform must cover all of P one way, and stay inside the other way.
func TestWalls(t *testing.T) {
	end := found(t, "beta(2, 2)", "uniform(-1, 3)", PQ).Best().End()
	if end.Args[0] > 0 || end.Args[1] < 1 || end.KL > 0.13 {
		t.Errorf("the uniform that covers is %v at %v", end.Args, end.KL)
	}
	p := parse(t, "normal(0, 1)")
	if _, err := NewSearch(p, SpaceOf(parse(t, "uniform(-1, 1)"), p), PQ); err == nil {
		t.Error("no uniform has all of a normal")
	}
	in := found(t, "normal(0, 1)", "uniform(-1, 2)", QP).Best().End()
	// ln(1/(2a)) + ln √(2π) + a²/6 is least at a² = 3.
	if math.Abs(in.Args[1]-math.Sqrt(3)) > 1e-3 || math.Abs(in.Args[0]+math.Sqrt(3)) > 1e-3 {
		t.Errorf("the uniform inside is %v", in.Args)
	}
}

// Every family with parameters finds itself, or at least comes as near as 1e-6
// nats.
func TestEveryFamilyFindsItself(t *testing.T) {
	for _, f := range family.List {
		if f.New == nil || len(f.Params) == 0 || f.Kind == family.Integer && f.Params[0].Role == family.Count {
			continue
		}
		p := f.New(f.Start)
		begin := append([]float64(nil), f.Start...)
		for i, par := range f.Params {
			switch par.Role {
			case family.Location:
				begin[i] += 0.4
			case family.Probability:
				begin[i] = begin[i]*0.7 + 0.1
			case family.Bound, family.Count:
			default:
				begin[i] *= 1.6
			}
		}
		if f.Check != nil && f.Check(begin) != nil {
			begin = f.Start
		}
		s, err := NewSearch(p, SpaceOf(f.New(begin), p), PQ)
		if err != nil {
			if f.Params[len(f.Params)-1].Role != family.Count && f.Params[0].Role != family.Count {
				t.Errorf("%s: %v", f.ID, err)
			}
			continue
		}
		for s.Step() {
		}
		if end := s.Best().End(); !(end.KL <= 1e-6) {
			t.Errorf("%s from %v ends at %v with %v", f.ID, begin, end.Args, end.KL)
		}
	}
}
