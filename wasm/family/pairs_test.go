package family

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"strconv"
	"testing"
)

// TestClosedFormsAtRandomParameters compares the closed forms with 70-digit
// arithmetic (testdata/pairs.py) at parameters near and far, and prints the worst
// error of each family by distance.
func TestClosedFormsAtRandomParameters(t *testing.T) {
	f, err := os.Open("testdata/pairs.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	distances := []string{"far", "1e-3", "1e-6", "1e-9", "1e-12", "1e-15"}
	worst := map[string]float64{}
	for s := bufio.NewScanner(f); s.Scan(); {
		var r struct {
			Family, Apart, KL string
			P, Q              []float64
		}
		if err := json.Unmarshal(s.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		family := ByID(r.Family)
		p, q := family.New(r.P), family.New(r.Q)
		got, bound := family.KL(p, q)
		want, err := strconv.ParseFloat(r.KL, 64)
		if err != nil {
			t.Fatal(err)
		}
		if math.IsInf(want, 1) {
			if !math.IsInf(got, 1) {
				t.Errorf("D(%v‖%v) = %v, want +Inf", p, q, got)
			}
			continue
		}
		miss := math.Abs(got - want)
		worst[r.Family+r.Apart] = max(worst[r.Family+r.Apart], miss/want)
		if miss > bound+0x1p-53*want {
			t.Errorf("D(%v‖%v) = %v, want %v: off by %.1e, said %.1e", p, q, got, want, miss, bound)
		}
		if miss > 5e-14*want {
			t.Errorf("D(%v‖%v) = %v, want %v: relative error %.1e", p, q, got, want, miss/want)
		}
		if loose := bound / max(miss, 1e-16*want); loose > 1000 {
			t.Errorf("D(%v‖%v) = %v ± %.1e is off by %.1e only", p, q, got, bound, miss)
		}
	}
	t.Logf("%-12s %8v", "worst at", distances)
	for _, f := range List {
		if f.KL == nil || f.New == nil || f.Kind != Real {
			continue
		}
		var row []string
		for _, d := range distances {
			row = append(row, strconv.FormatFloat(worst[f.ID+d], 'e', 0, 64))
		}
		t.Logf("%-12s %8v", f.ID, row)
	}
}

// TestLogRatioIsTheDifference compares LogRatio with the difference of log
// densities, at distances where that still has digits, and then halves the
// distance: the ratio must go with it down to where only differences of
// parameters carry it.
func TestLogRatioIsTheDifference(t *testing.T) {
	for _, f := range List {
		if f.Kind != Real || f.New == nil {
			continue
		}
		p := f.New(f.Start)
		c, ok := p.(Comparable)
		if !ok {
			t.Errorf("%s cannot be compared with near members", f.ID)
			continue
		}
		moved := func(by float64) Univariate {
			a := append([]float64(nil), f.Start...)
			for i := range a {
				a[i] += by * float64(i+1)
			}
			return f.New(a)
		}
		for _, u := range []float64{0.01, 0.2, 0.45, 0.8, 0.999} {
			x := p.Quantile(u)
			q := moved(1e-3)
			if l, h := q.Support(); !(x > l && x < h) {
				continue
			}
			want := p.LogProb(x) - q.LogProb(x)
			if got := c.LogRatio(q)(x); !near(got, want, 1e-10, 1e-14) {
				t.Errorf("%v against %v at %v: log ratio %v, difference %v", p, q, x, got, want)
			}
			// Central differences at 2⁻²⁰ and 2⁻⁴⁰ agree to their curvature.
			slope := func(h float64) float64 {
				return (c.LogRatio(moved(h))(x) - c.LogRatio(moved(-h))(x)) / (2 * h)
			}
			far, close := slope(0x1p-20), slope(0x1p-40)
			if f == &Uniform || f == &Triangular {
				continue // the density jumps in its parameters somewhere
			}
			if !near(close, far, 1e-8, 1e-9) {
				t.Errorf("%v at %v: the log ratio's slope is %v at 2⁻⁴⁰ and %v at 2⁻²⁰", p, x, close, far)
			}
			if got := c.LogRatio(p)(x); got != 0 {
				t.Errorf("%v against itself at %v: log ratio %v", p, x, got)
			}
		}
	}
}

// TestNormalDivergenceDoesNotAllocate: dragging computes this at every step.
func TestNormalDivergenceDoesNotAllocate(t *testing.T) {
	p, q := Normal.New([]float64{0, 1}), Normal.New([]float64{1, 2})
	if n := testing.AllocsPerRun(100, func() { Normal.KL(p, q) }); n > 0 {
		t.Errorf("D(normal‖normal) allocates %v times", n)
	}
}

func BenchmarkNormalKL(b *testing.B) {
	p, q := Normal.New([]float64{0, 1}), Normal.New([]float64{1, 2})
	b.ReportAllocs()
	for b.Loop() {
		Normal.KL(p, q)
	}
}

func BenchmarkGammaKL(b *testing.B) {
	p, q := Gamma.New([]float64{3, 2}), Gamma.New([]float64{4, 1})
	b.ReportAllocs()
	for b.Loop() {
		Gamma.KL(p, q)
	}
}
