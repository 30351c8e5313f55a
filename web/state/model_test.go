package state

import (
	"math"
	"testing"

	"klviz/wasm/measure"
)

func modelOf(t *testing.T, p, q string) *Model {
	t.Helper()
	var c Models
	return c.Of(pairOf(t, p, q))
}

func near(a, b, tol float64) bool { return math.Abs(a-b) <= tol*max(math.Abs(b), 1e-300) }

// The numbers of lessons.md, computed there by two independent programs.
func TestWeather(t *testing.T) {
	var c Models
	m := c.Of(Default())
	if got := Bits.From(m.KL(P).Nats); !near(got, 0.128403, 1e-5) {
		t.Errorf("D(Seattle‖New York) = %v bits", got)
	}
	if got := Bits.From(m.KL(Q).Nats); !near(got, 0.133878, 1e-5) {
		t.Errorf("D(New York‖Seattle) = %v bits", got)
	}
	if h, ok := m.Entropy(P); !ok || !near(Bits.From(h), 1.586591, 1e-6) {
		t.Errorf("H(Seattle) = %v bits", Bits.From(h))
	}
	if h, ok := m.CrossEntropy(P); !ok || !near(Bits.From(h), 1.586591+0.128403, 1e-6) {
		t.Errorf("H(Seattle, New York) = %v bits", Bits.From(h))
	}
	rows, rest := m.Rows()
	if len(rows) != 5 || rest != nil {
		t.Fatalf("%d rows, rest %v", len(rows), rest)
	}
	want := map[string]float64{"drizzle": -0.004718, "fog": 0.097494, "rain": 0.229584, "snow": -0.032722, "sun": -0.161235}
	for _, r := range rows {
		if got := Bits.From(r.Term); !near(got, want[r.Name], 1e-3) {
			t.Errorf("%s: term %v bits, want %v", r.Name, got, want[r.Name])
		}
		if !near(r.Term, r.P*math.Log(r.P/r.Q), 1e-12) {
			t.Errorf("%s: term %v", r.Name, r.Term)
		}
	}
	if !near(rows[4].Sum, m.KL(P).Nats, 1e-13) {
		t.Errorf("the five steps sum to %v, D is %v", rows[4].Sum, m.KL(P).Nats)
	}
	if e := m.Evidence(P); e.Kind != After || e.Draws != 34 {
		t.Errorf("evidence %+v, want after 34 days", e)
	}
	if !m.Days() {
		t.Error("the weather does not come in days")
	}
	if pays, earns := m.Extremes(); rows[pays].Name != "rain" || rows[earns].Name != "sun" {
		t.Errorf("dearest %s, cheapest %s", rows[pays].Name, rows[earns].Name)
	}
	if c.Of(Default()) != m {
		t.Error("the same state was computed twice")
	}
}

func TestEvidence(t *testing.T) {
	for _, c := range []struct {
		p, q string
		kind EvidenceKind
		n    float64
		lost string
	}{
		{"normal(0, 1)", "normal(0, 1)", NoneEver, 0, ""},
		{"normal(0, 1)", "normal(1.2, 1.6)", After, 7, ""},
		{"normal(0, 1)", "normal(100, 1)", After, 1, ""},
		{"{hail: 1, sun: 9}", "{sun: 1}", ByOutcome, 0, "hail"},
		{"normal(0, 1)", "uniform(-1, 1)", ByRange, 0, ""},
		{"laplace(0, 1)", "normal(0, 1)", After, 14, ""},
	} {
		e := modelOf(t, c.p, c.q).Evidence(P)
		if e.Kind != c.kind || e.Draws != c.n || e.Lost != c.lost {
			t.Errorf("%s, %s: %+v", c.p, c.q, e)
		}
	}
}

func TestRowsOfZeros(t *testing.T) {
	m := modelOf(t, "{a: 0.5, b: 0.5, c: 0, d: 0}", "{a: 0.5, c: 0.5, d: 0}")
	rows, _ := m.Rows()
	a, b, c, d := rows[0], rows[1], rows[2], rows[3]
	if a.Term != 0 || !b.Infinite() || c.Term != 0 || !d.Never || !math.IsInf(c.Log, -1) || !math.IsInf(b.Sum, 1) {
		t.Errorf("rows %+v", rows)
	}
	for _, r := range rows {
		for _, x := range []float64{r.Ratio, r.Log, r.Term, r.Sum} {
			if math.IsNaN(x) {
				t.Errorf("%s has a NaN: %+v", r.Name, r)
			}
		}
	}
	if lost := m.Lost(P); len(lost) != 1 || lost[0] != "b" {
		t.Errorf("lost %v", lost)
	}
	if lost := m.Lost(Q); len(lost) != 1 || lost[0] != "c" {
		t.Errorf("lost the other way %v", lost)
	}
}

func TestPoints(t *testing.T) {
	m := modelOf(t, "normal(0, 1)", "uniform(-1, 1)")
	for _, c := range []struct {
		x           float64
		log         float64
		infinite, p bool
	}{{0, math.Log(2 / math.Sqrt(2*math.Pi)), false, true}, {3, math.Inf(1), true, true}} {
		at, ok := m.At(c.x)
		if !ok || math.IsInf(at.Cost, 1) != c.infinite || !c.infinite && !near(at.Log, c.log, 1e-12) {
			t.Errorf("at %v: %+v", c.x, at)
		}
	}
	if gaps := m.Gaps(P); len(gaps) != 2 || gaps[0] != (Gap{math.Inf(-1), -1}) || gaps[1] != (Gap{1, math.Inf(1)}) {
		t.Errorf("gaps %v", gaps)
	}
	if gaps := m.Gaps(Q); len(gaps) != 0 {
		t.Errorf("gaps the other way %v", gaps)
	}
	if r := m.KL(P); r.Reason == nil || r.Reason.Kind != measure.BySupport {
		t.Errorf("reason %+v", r.Reason)
	}
	if _, ok := modelOf(t, "{0.5, 0.5}", "{0.2, 0.8}").At(0); ok {
		t.Error("outcomes have a curve")
	}
}

func TestAxis(t *testing.T) {
	for _, c := range []struct {
		p, q string
		want Axis
	}{
		{"normal(0, 1)", "normal(1.2, 1.6)", Axis{-4, 6}},
		{"normal(0, 1)", "normal(1.25, 1.61)", Axis{-4, 7}},
		{"uniform(0, 1)", "uniform(0, 1)", Axis{-0.1, 1.1}},
		{"exponential(1)", "exponential(2)", Axis{-0.5, 5.5}},
		{"normal(0, 1e-8)", "normal(0, 1e-8)", Axis{-3e-8, 3e-8}},
	} {
		got := pairOf(t, c.p, c.q).Axis()
		if !near(got.Lo, c.want.Lo, 1e-9) || !near(got.Hi, c.want.Hi, 1e-9) {
			t.Errorf("%s, %s: axis %v, want %v", c.p, c.q, got, c.want)
		}
	}
}
