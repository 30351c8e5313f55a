package chart_test

import (
	"math"
	"testing"

	"klviz/wasm/family"
	"klviz/web/chart"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9*(1+math.Abs(a)+math.Abs(b)) }

func TestScalesInvert(t *testing.T) {
	s := chart.Linear{Domain: chart.Domain{Lo: -3, Hi: 7}, From: 400, To: 40}
	for _, v := range []float64{-3, 0, 1.25, 7, 9} {
		if got := s.Value(s.Px(v)); !near(got, v) {
			t.Errorf("Value(Px(%v)) = %v", v, got)
		}
	}
	if s.Inside(9) != 40 || s.Inside(-9) != 400 || s.Inside(math.Inf(1)) != 40 {
		t.Error("Inside leaves the scale")
	}
	b := chart.Band{N: 5, From: 30, To: 130}
	for i := range 5 {
		if b.Index(b.Center(i)) != i {
			t.Errorf("band %d is not at its centre", i)
		}
	}
	if b.Index(-100) != 0 || b.Index(1000) != 4 || (chart.Band{}).Index(3) != -1 {
		t.Error("Index outside")
	}
}

func TestTicksAreRoundAndInside(t *testing.T) {
	for _, d := range []chart.Domain{{Lo: 0, Hi: 1}, {Lo: -4.9, Hi: 6.1}, {Lo: 1e6, Hi: 1e6 + 1}, {Lo: 0, Hi: 3e-9}, {Lo: -2e300, Hi: 2e300}} {
		at, step := chart.Ticks(d, 6)
		if len(at) < 2 || len(at) > 14 || !(step > 0) {
			t.Errorf("%v: %v", d, at)
		}
		for _, x := range at {
			if x < d.Lo-1e-9*step || x > d.Hi+1e-9*step {
				t.Errorf("%v: %v is outside", d, x)
			}
		}
	}
	at, _ := chart.Ticks(chart.Domain{Lo: 0, Hi: 0.45}, 4)
	for i, want := range []float64{0, 0.1, 0.2, 0.3, 0.4} {
		if i >= len(at) || at[i] != want {
			t.Fatalf("ticks %v", at)
		}
	}
}

// An axis stays as long as it serves, and a held one never shrinks.
func TestDomainsAreCalm(t *testing.T) {
	d := chart.Domain{}.Settle(chart.Domain{Lo: -4.9, Hi: 6.1})
	if d.Lo > -4.9 || d.Hi < 6.1 {
		t.Fatalf("%v does not hold its content", d)
	}
	for _, want := range []chart.Domain{{Lo: -4.5, Hi: 6}, {Lo: -5.1, Hi: 6.3}, {Lo: -2, Hi: 4}, {}} {
		if got := d.Settle(want); got != d {
			t.Errorf("%v moved to %v for %v", d, got, want)
		}
	}
	for _, want := range []chart.Domain{{Lo: -40, Hi: 6}, {Lo: 0, Hi: 1}} {
		if got := d.Settle(want); got == d {
			t.Errorf("%v stayed for %v", d, want)
		}
	}
	if got := d.Hold(chart.Domain{Lo: 0, Hi: 1}); got != d {
		t.Errorf("a held axis shrank to %v", got)
	}
	// What is under the pointer stays there while the rest grows.
	at := 5.0
	grown := d.HoldAt(chart.Domain{Lo: -30, Hi: 12}, at)
	before, after := (at-d.Lo)/(d.Hi-d.Lo), (at-grown.Lo)/(grown.Hi-grown.Lo)
	if !near(before, after) || grown.Lo > -30 || grown.Hi < 12 {
		t.Errorf("%v grew to %v: %v became %v", d, grown, before, after)
	}
}

// In a drag of the mean the x axis stands, so a handle is where the hand is.
func TestAHeldAxisStands(t *testing.T) {
	p := family.Normal.New([]float64{0, 1})
	in := chart.CurvesInput{ID: "c", Width: 780, P: p, Q: family.Normal.New([]float64{1.2, 1.6})}
	f := chart.Curves(in)
	in.Domains, in.Held = f.Domains, true
	x := f.Domains.X
	for px := 200.0; px < 700; px += 25 {
		mean := f.X.Value(px)
		in.Q = family.Normal.New([]float64{mean, 0.2})
		f = chart.Curves(in)
		if f.Domains.X != x {
			t.Fatalf("the axis moved from %v to %v", x, f.Domains.X)
		}
		if f.Domains.Y.Hi < in.Domains.Y.Hi {
			t.Fatalf("the height shrank to %v", f.Domains.Y)
		}
		for _, h := range f.Handles {
			if h.Dist == "q" && h.Param == "mean" && (!near(h.At, px) || !near(h.X, px)) {
				t.Errorf("the hand is at %v, the handle at %v", px, h.X)
			}
		}
		in.Domains = f.Domains
	}
}

// Handles have room for a finger or at least never share a place.
func TestHandlesDoNotMeet(t *testing.T) {
	for _, s := range []string{"normal(0, 1)", "normal(0, 1e-9)", "uniform(0, 1e-6)", "gamma(2, 1)", "0.5*normal(0, 1) + 0.5*normal(0.01, 1)", "triangular(0, 0, 1)"} {
		d, err := family.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		f := chart.Curves(chart.CurvesInput{ID: "c", Width: 390, P: d.(family.Univariate), Q: family.Normal.New([]float64{0, 2})})
		if len(f.Handles) < 3 {
			t.Errorf("%s: %d handles", s, len(f.Handles))
		}
		for i, a := range f.Handles {
			if !a.Hit.Contains(a.X, a.Y) {
				t.Errorf("%s: the handle of %s is at %v, its place to hit is %v", s, a.Param, a.X, a.Hit)
			}
			for _, b := range f.Handles[:i] {
				if a.Y == b.Y && a.Hit.X+0.01 < b.Hit.X+b.Hit.W && b.Hit.X+0.01 < a.Hit.X+a.Hit.W {
					t.Errorf("%s: %s and %s share a place", s, a.Param, b.Param)
				}
			}
		}
	}
}

// The same input gives the same bytes.
func TestPicturesAreDeterministic(t *testing.T) {
	in := chart.StandaloneInput{P: family.Normal.New([]float64{0, 1}), Q: family.Laplace.New([]float64{1, 2}), PQ: 0.5, QP: 0.6}
	a, err := chart.Standalone(in)
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		if b, _ := chart.Standalone(in); string(a) != string(b) {
			t.Fatal("two pictures of one pair differ")
		}
	}
}
