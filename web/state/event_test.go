package state

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"klviz/wasm/family"
)

// pairOf is a state of a link.
func pairOf(t *testing.T, p, q string) State {
	t.Helper()
	s, problems := Decode("p=" + Escape(p) + "&q=" + Escape(q))
	if len(problems) > 0 {
		t.Fatalf("%s, %s: %v", p, q, problems)
	}
	return s
}

func TestEvents(t *testing.T) {
	const normals = "normal(0, 1) | normal(1.2, 1.6)"
	const weather = seattle + " | " + newYork
	for _, c := range []struct {
		name    string
		from    string
		do      []Event
		want    string // P | Q
		problem string
	}{
		{"drag a mean", normals, []Event{SetParam{Q, "mean", 0.4567}}, "normal(0, 1) | normal(0.46, 1.6)", ""},
		{"drag an sd", normals, []Event{SetParam{P, "sd", 0.123456}}, "normal(0, 0.123) | normal(1.2, 1.6)", ""},
		{"drag an sd past 0", normals, []Event{SetParam{P, "sd", -3}}, "normal(0, 0.5) | normal(1.2, 1.6)", ""},
		{"drag a handle", normals, []Event{DragTo{P, "sd", -2.5}}, "normal(0, 2.5) | normal(1.2, 1.6)", ""},
		{"drag a tiny curve", "normal(0, 1e-8) | normal(0, 1)", []Event{SetParam{P, "mean", 1.23456e-8}}, "normal(1.23e-8, 1e-8) | normal(0, 1)", ""},
		{"arrow", normals, []Event{StepParam{Q, "mean", Up}}, "normal(0, 1) | normal(1.3, 1.6)", ""},
		{"fine", normals, []Event{StepParam{Q, "mean", FineDown}}, "normal(0, 1) | normal(1.19, 1.6)", ""},
		{"big", normals, []Event{StepParam{Q, "mean", BigUp}}, "normal(0, 1) | normal(2, 1.6)", ""},
		{"sd down from 1", normals, []Event{StepParam{P, "sd", Down}, StepParam{P, "sd", Down}}, "normal(0, 0.8) | normal(1.2, 1.6)", ""},
		{"sd down from 0.1", "normal(0, 0.1) | normal(0, 1)", []Event{StepParam{P, "sd", Down}}, "normal(0, 0.09) | normal(0, 1)", ""},
		{"sd big down", "normal(0, 1) | normal(0, 1)", []Event{StepParam{P, "sd", BigDown}}, "normal(0, 0.5) | normal(0, 1)", ""},
		{"typed number", normals, []Event{TypeParam{P, "mean", "−1,25"}}, "normal(-1.25, 1) | normal(1.2, 1.6)", ""},
		{"typed nonsense", normals, []Event{TypeParam{P, "sd", "-1"}}, normals, "sd must be above 0, got -1"},
		{"typed too large", normals, []Event{TypeParam{P, "sd", "1e400"}}, normals, "“1e400” is too large for a number here (the largest is about 1.8e308)"},
		{"move a curve", "uniform(0, 1) | uniform(-1, 9)", []Event{Shift{P, 3.456}}, "uniform(3.456, 4.456) | uniform(-1, 9)", ""},
		{"turn a mixture", "0.3*normal(-2, 1) + 0.7*laplace(2, 0.5) | normal(0, 3)", []Event{SetParam{P, "2.loc", 2.5}, SetParam{P, "1.weight", 0.5}},
			"0.5*normal(-2, 1) + 0.5*laplace(2.5, 0.5) | normal(0, 3)", ""},
		{"drag an end", "truncate(normal(0, 1), -1, inf) | normal(0, 1)", []Event{DragTo{P, "hi", 2.5}, SetParam{P, "of.sd", 2}}, "truncate(normal(0, 2), -1, 2.5) | normal(0, 1)", ""},
		{"ends that cross", "truncate(normal(0, 1), -1, 2) | normal(0, 1)", []Event{SetParam{P, "lo", 3}}, "truncate(normal(0, 1), -1, 2) | normal(0, 1)", "hi must be above lo"},
		{"turn a vector", "normal([0, 0], [[1, 0.5], [0.5, 1]]) | normal([0, 0], [[1, 0], [0, 1]])", []Event{SetParam{P, "mean.2", 1.5}, SetParam{P, "sd.1", 2}, SetParam{P, "rho.1.2", -0.5}},
			"normal([0, 1.5], [[4, -1], [-1, 1]]) | normal([0, 0], [[1, 0], [0, 1]])", ""},
		{"turn a Dirichlet", "dirichlet([1, 2, 3]) | dirichlet([1, 1, 1])", []Event{SetParam{P, "alpha.2", 2.5}, StepParam{P, "alpha.1", Down}}, "dirichlet([0.9, 2.5, 3]) | dirichlet([1, 1, 1])", ""},
		{"add a part", normals, []Event{AddPart{P, 3.14159}}, "0.8*normal(0, 1) + 0.2*normal(3.14, 0.5) | normal(1.2, 1.6)", ""},
		{"add a part to outcomes", "{0.5, 0.5} | {0.2, 0.8}", []Event{AddPart{P, 3}}, "{0.5, 0.5} | {0.2, 0.8}", "only a curve can have parts"},
		{"remove a part", "0.5*normal(0, 1) + 0.3*normal(1, 1) + 0.2*normal(2, 1) | normal(0, 1)", []Event{RemovePart{P, 1}}, "0.6*normal(1, 1) + 0.4*normal(2, 1) | normal(0, 1)", ""},
		{"remove all but one", "0.5*normal(0, 1) + 0.5*normal(1, 1) | normal(0, 1)", []Event{RemovePart{P, 1}}, "normal(1, 1) | normal(0, 1)", ""},
		{"choose a family", normals, []Event{SetFamily{Q, "laplace"}}, "normal(0, 1) | laplace(0, 1)", ""},
		{"choose one of another kind", normals, []Event{SetFamily{Q, "poisson"}}, normals, "p is continuous"},
		{"swap", normals, []Event{Swap{}}, "normal(1.2, 1.6) | normal(0, 1)", ""},
		{"typed spelling", normals, []Event{TypeDist{P, "laplace(1, 2)"}}, "laplace(1, 2) | normal(1.2, 1.6)", ""},
		{"typed unfinished", normals, []Event{TypeDist{P, "normal(0"}}, normals, ") expected"},
		{"typed other kind", normals, []Event{TypeDist{P, "{a: 1, b: 3}"}}, normals, "p is discrete"},
		{"both of another kind", normals, []Event{TypeDist{P, "{a: 1, b: 3}"}, TypeDist{Q, "{a: 2, b: 3}"}}, "{a: 1, b: 3} | {a: 2, b: 3}", ""},

		{"drag a count", weather, []Event{SetOutcome{P, "rain", 0.5}}, "{rain: 820, sun: 640, fog: 101, drizzle: 53, snow: 26} | " + newYork, ""},
		{"drag a count to the top", "{a: 100, b: 900} | {a: 1, b: 1}", []Event{SetOutcome{P, "a", 1}}, "{a: 899100, b: 900} | {a: 1, b: 1}", ""},
		{"drag a count to 0", weather, []Event{SetOutcome{Q, "fog", -1}}, seattle + " | {rain: 446, sun: 826, fog: 0, drizzle: 58, snow: 93}", ""},
		{"drag few counts", "{a: 1, b: 2, c: 1} | {a: 1, b: 1, c: 1}", []Event{SetOutcome{P, "b", 0.2}}, "{a: 0.4, b: 0.2, c: 0.4} | {a: 1, b: 1, c: 1}", ""},
		{"drag a probability", "{a: 0.5, b: 0.3, c: 0.2} | {0.2, 0.8}", nil, "", "p and q have no outcome in common"},
		{"drag a probability to 1", "{0.5, 0.3, 0.2} | {0.2, 0.8}", []Event{SetOutcome{P, "0", 7}}, "{1, 0, 0} | {0.2, 0.8}", ""},
		{"drag what one side names", "{a: 0.5, b: 0.5} | {a: 1}", []Event{SetOutcome{Q, "b", 0.25}}, "{a: 0.5, b: 0.5} | {a: 0.75, b: 0.25}", ""},
		{"step a count", weather, []Event{StepOutcome{P, "fog", Up}, StepOutcome{P, "fog", FineUp}, StepOutcome{P, "fog", BigDown}},
			"{rain: 641, sun: 640, fog: 12, drizzle: 53, snow: 26} | " + newYork, ""},
		{"step a probability", "{0.5, 0.5} | {0.2, 0.8}", []Event{StepOutcome{P, "0", Up}}, "{0.51, 0.49} | {0.2, 0.8}", ""},
		{"type a count", weather, []Event{TypeOutcome{P, "snow", "1,026"}}, "{rain: 641, sun: 640, fog: 101, drizzle: 53, snow: 1026} | " + newYork, ""},
		{"type a negative count", weather, []Event{TypeOutcome{P, "snow", "-5"}}, weather, "a count must be 0 or more, got -5"},
		{"type half a count", weather, []Event{TypeOutcome{P, "snow", "5.5"}}, weather, "a count must be a whole number and a probability at most 1, got 5.5"},
		{"add", "{a: 1, b: 3} | {a: 3, b: 1}", []Event{AddOutcome{" light  snow"}}, `{a: 1, b: 3, "light snow": 0} | {a: 3, b: 1, "light snow": 0}`, ""},
		{"add twice", "{a: 1, b: 3} | {a: 3, b: 1}", []Event{AddOutcome{"a"}}, "{a: 1, b: 3} | {a: 3, b: 1}", "there is an outcome “a” already"},
		{"remove", "{a: 0.5, b: 0.3, c: 0.2} | {a: 3, b: 1, c: 1}", []Event{RemoveOutcome{"c"}}, "{a: 0.625, b: 0.375} | {a: 3, b: 1}", ""},
		{"remove all", "{a: 1, b: 0} | {a: 3, b: 1}", []Event{RemoveOutcome{"a"}}, "{a: 1, b: 0} | {a: 3, b: 1}", "without “a” nothing is left"},
		{"rename", "{a: 1, b: 3} | {a: 3, b: 1}", []Event{RenameOutcome{"a", "hail"}}, "{hail: 1, b: 3} | {hail: 3, b: 1}", ""},
		{"rename a place", "{0.2, 0.8} | {0.5, 0.5}", []Event{RenameOutcome{"1", "yes"}}, `{0: 0.2, yes: 0.8} | {0: 0.5, yes: 0.5}`, ""},
	} {
		p, q, _ := strings.Cut(c.from, " | ")
		s, problems := Decode("p=" + Escape(p) + "&q=" + Escape(q))
		var problem *family.Problem
		if len(problems) > 0 {
			problem = &problems[0]
		}
		for _, e := range c.do {
			s, problem = Apply(s, e)
		}
		switch {
		case c.problem == "" && problem != nil:
			t.Errorf("%s: %s", c.name, problem.Text)
		case c.problem != "" && (problem == nil || !strings.Contains(problem.Text, c.problem)):
			t.Errorf("%s: problem %v, want %s", c.name, problem, c.problem)
		}
		if got := s.Side(P).Spelling + " | " + s.Side(Q).Spelling; c.want != "" && got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

// What is typed and wrong stays beside the last good picture until it is put
// right.
func TestTypedStays(t *testing.T) {
	s := Default()
	s, p := Apply(s, TypeDist{Q, "normal(0, -1)"})
	if p == nil || s.Side(Q).Text() != "normal(0, -1)" || s.Side(Q).Spelling != newYork || p.Field != "q" || p.Position != 10 {
		t.Errorf("typed %q, spelling %q, problem %+v", s.Side(Q).Text(), s.Side(Q).Spelling, p)
	}
	s, _ = Apply(s, TypeDist{Q, ""})
	if s.Side(Q).Text() != "" || s.Side(Q).Problem.Text == "" {
		t.Errorf("an emptied field shows %q, %q", s.Side(Q).Text(), s.Side(Q).Problem.Text)
	}
	s, p = Apply(s, TypeDist{Q, "{rain: 0.5, sun: 0.5}"})
	if p != nil || s.Side(Q).Text() != "{rain: 0.5, sun: 0.5}" || s.Side(Q).Problem.Text != "" {
		t.Errorf("put right: %q, %v", s.Side(Q).Text(), p)
	}
	s, p = Apply(s, TypeOutcome{P, "rain", "many"})
	if p == nil || !s.Box.Wrong() || s.Box.Text != "many" || s.Box.Item != "rain" {
		t.Errorf("the box holds %+v", s.Box)
	}
	if s, _ = Apply(s, TypeOutcome{P, "rain", "7"}); s.Box.Wrong() {
		t.Errorf("the box still holds %+v", s.Box)
	}
}

// Within one drag a visit to 0 or 1 changes nothing else.
func TestDragKeepsProportions(t *testing.T) {
	h := NewHistory(pairOf(t, "{a: 0.2, b: 0.3, c: 0.5}", "{a: 1, b: 1, c: 1}"))
	h.Grab()
	for _, v := range []float64{0.5, 1, 0, 0.999, 0.2} {
		h.Do(SetOutcome{P, "a", v})
	}
	h.Drop()
	if got := h.Now().Side(P).Spelling; got != "{a: 0.2, b: 0.3, c: 0.5}" {
		t.Errorf("came back as %s", got)
	}
}

func TestHistory(t *testing.T) {
	h := NewHistory(pairOf(t, "normal(0, 1)", "normal(1, 2)"))
	start := h.Now()
	axis := start.Axis()
	h.Grab()
	for x := 0.0; x < 40; x++ {
		h.Do(SetParam{P, "mean", x})
		if h.Now().Axis() != axis {
			t.Fatalf("the axis moved under the hand: %v", h.Now().Axis())
		}
	}
	h.Drop()
	if h.Now().Axis() == axis {
		t.Error("the axis did not follow after the drag")
	}
	h.Do(StepParam{P, "sd", Up})
	h.Do(StepParam{P, "sd", Up})
	h.Do(PointAt{Probe{On: true, X: 3}})
	h.Do(SetUnit{Nats})
	for range 3 {
		if !h.Undo() {
			t.Fatal("three steps were made, fewer can be undone")
		}
	}
	if h.Undo() || h.Now() != start {
		t.Errorf("undone to %+v", h.Now().Pair())
	}
	for h.Redo() {
	}
	if s := h.Now(); s.Unit != Nats || s.Side(P).Spelling != "normal(39, 1.2)" {
		t.Errorf("redone to %s %s", s.Unit, s.Side(P).Spelling)
	}
	before := h.Now()
	h.Grab()
	h.Do(SetParam{P, "mean", 2})
	h.Cancel()
	if h.Now() != before {
		t.Error("Escape did not take the drag back")
	}
	if h.CanRedo() {
		t.Error("there is something to redo after nothing was undone")
	}
}

// randomEvent is something that somebody could do in state s.
func randomEvent(r *rand.Rand, s State) Event {
	w := Which(r.IntN(2))
	steps := Step(r.IntN(int(ToMax) + 1))
	wild := []float64{0, 1, -1, 0.5, 1e300, -1e300, 1e-300, math.Inf(1), math.Inf(-1), math.NaN(), r.NormFloat64(), 5 * r.NormFloat64()}
	v := wild[r.IntN(len(wild))]
	d, _ := family.Parse(s.Side(w).Spelling)
	id := "mean"
	if dials := Dials(d); len(dials) > 0 {
		id = dials[r.IntN(len(dials))].ID
	}
	name := "rain"
	if c, ok := d.(*family.Categorical); ok {
		name = c.Name(r.IntN(c.Len()))
	}
	texts := []string{"", "normal(0, 1)", "normal(0", "{a: 1}", "{rain: 1, sun: 2}", "0.5*normal(0, 1) + 0.5*laplace(2, 1)", "1e400", "-1", "0.3", "uniform(0, 2)", "exponential(3)", "7", "\x00", "{0.2, 0.8}"}
	text := texts[r.IntN(len(texts))]
	switch r.IntN(17) {
	case 0:
		return SetParam{w, id, v}
	case 1:
		return DragTo{w, id, v}
	case 2, 3:
		return StepParam{w, id, steps}
	case 4:
		return Shift{w, v}
	case 5:
		return TypeParam{w, id, text}
	case 6:
		return SetOutcome{w, name, v}
	case 7, 8:
		return StepOutcome{w, name, steps}
	case 9:
		return TypeOutcome{w, name, text}
	case 10:
		return AddOutcome{text}
	case 11:
		return RemoveOutcome{name}
	case 12:
		return RenameOutcome{name, text}
	case 13:
		return TypeDist{w, text}
	case 14:
		return Swap{}
	case 15:
		return SetTab{Tabs[r.IntN(3)]}
	}
	return SetName{w, text}
}

// Whatever is done, P and Q stay a pair that can be read and compared, and the
// address opens the same one.
func TestAnythingGoes(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 7))
		h := NewHistory(Default())
		var done []Event
		for range 60 {
			e := randomEvent(r, h.Now())
			done = append(done, e)
			h.Do(e)
			switch r.IntN(12) {
			case 0:
				h.Grab()
			case 1:
				h.Drop()
			case 2:
				h.Cancel()
			case 3:
				h.Undo()
			case 4:
				h.Redo()
			}
			s := h.Now()
			if _, _, err := family.ParsePair(s.Side(P).Spelling, s.Side(Q).Spelling); err != nil {
				t.Fatalf("seed %d: %v\n%+v", seed, err, done)
			}
			again, problems := Decode(Encode(s))
			if len(problems) > 0 {
				t.Fatalf("seed %d: %s: %v\n%+v", seed, Encode(s), problems, done)
			}
			for _, w := range []Which{P, Q} {
				if a, b := again.Side(w), s.Side(w); a.Spelling != b.Spelling || a.Name != b.Name || again.Tab != s.Tab {
					t.Fatalf("seed %d: %s read as %+v, was %+v\n%+v", seed, Encode(s), a, b, done)
				}
			}
		}
	}
}
