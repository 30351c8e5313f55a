package binning

import (
	"math"
	"testing"
)

// References: mpmath 1.2.1 at 60 digits, the plain sum over bins within 14
// standard deviations of P.
func TestBinnedDivergence(t *testing.T) {
	for _, c := range []struct {
		p, q         Normal
		width        float64
		binned, sign float64
		relative     float64
	}{
		{Normal{0, 1}, Normal{1, 1}, 2, 0.3790330926349321, 0.3137405314564114, 1e-13},
		{Normal{0, 1}, Normal{1, 1}, 1, 0.4617938111083242, 0.3137405314564114, 1e-13},
		{Normal{0, 1}, Normal{1, 1}, 0.1, 0.4995837148677942, 0.3137405314564114, 1e-13},
		{Normal{.3, 2}, Normal{-1, .5}, .7, 8.467941851330566, 1.441249662966008, 1e-13},
		{Normal{5, .1}, Normal{4, 1.5}, .01, 2.432081024815851, 0.003837735262095726, 1e-13},
		{Normal{0, 1}, Normal{1e-6, 1}, .5, 4.897959387863983e-13, 3.183098861837859e-13, 1e-8},
		{Normal{0, 1}, Normal{0, .05}, .25, 164.2300365743275, 0, 1e-13},
	} {
		got, err := KL(c.p, c.q, c.width)
		if err != nil {
			t.Fatal(err)
		}
		if math.Abs(got-c.binned) > c.relative*c.binned {
			t.Errorf("%v‖%v in bins of %v: %.16g, want %.16g", c.p, c.q, c.width, got, c.binned)
		}
		if got := Sign(c.p, c.q); math.Abs(got-c.sign) > math.Max(c.relative, 1e-12)*c.sign+1e-16 {
			t.Errorf("%v‖%v by sign: %.16g, want %.16g", c.p, c.q, got, c.sign)
		}
	}
}

// The table of lessons.md.
func TestPrintedWidths(t *testing.T) {
	for width, want := range map[float64]float64{2: .379033, 1: .461794, .5: .489816, .25: .497411, .1: .499584} {
		if got, _ := KL(Normal{0, 1}, Normal{1, 1}, width); math.Abs(got-want) > 5e-7 {
			t.Errorf("width %v: %v, printed %v", width, got, want)
		}
	}
}

// Merging bins never adds divergence, and never beats the densities'.
func TestCoarseningLoses(t *testing.T) {
	p, q := Normal{.2, 1.3}, Normal{-.4, .9}
	full := 0.5*(p.SD*p.SD/q.SD/q.SD-1+(p.Mean-q.Mean)*(p.Mean-q.Mean)/q.SD/q.SD) - math.Log(p.SD/q.SD)
	last := full
	for _, width := range []float64{.001, .002, .004, .008, .5, 1, 2, 4, 8} {
		got, err := KL(p, q, width)
		if err != nil {
			t.Fatal(err)
		}
		if got > last*(1+1e-12) {
			t.Errorf("width %v gives %v, more than %v before", width, got, last)
		}
		last = got
	}
	if _, err := KL(p, q, 1e-9); err == nil {
		t.Error("bins beyond counting were counted")
	}
}

// One edge at 0 is the sign; every edge taken away can only lose; many edges come
// near the bins without end.
func TestPartition(t *testing.T) {
	p, q := Normal{Mean: 0, SD: 1}, Normal{Mean: 1, SD: 1}
	if got, want := Partition(p, q, []float64{0}), Sign(p, q); math.Abs(got-want) > 1e-14 {
		t.Errorf("one edge leaves %v, the sign %v", got, want)
	}
	var edges []float64
	for k := -8.0; k <= 8; k++ {
		edges = append(edges, k)
	}
	last := Partition(p, q, edges)
	if math.Abs(last-0.461794) > 5e-7 {
		t.Errorf("bins of width 1 leave %v", last)
	}
	for len(edges) > 0 {
		i := Least(p, q, edges)
		edges = append(edges[:i:i], edges[i+1:]...)
		now := Partition(p, q, edges)
		if now > last+1e-15 {
			t.Errorf("merging made %v out of %v", now, last)
		}
		last = now
	}
	if last > 1e-15 {
		t.Errorf("one bin alone leaves %v", last)
	}
}
