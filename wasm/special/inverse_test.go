package special

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestInverses goes from a probability to the quantile and back.
func TestInverses(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	log := func(lo, hi float64) float64 { return Exp(Log(lo) + r.Float64()*(Log(hi)-Log(lo))) }
	worst := map[string]float64{}
	note := func(name string, got, want, a, b float64) {
		e := math.Abs(got-want) / want
		if !(e <= worst[name]) {
			worst[name] = e
			if !(e < 1e-9) {
				t.Errorf("%s(%g, %g) of %g goes back to %g", name, a, b, want, got)
			}
		}
	}
	for range 3000 {
		a, b, u := log(1e-2, 1e5), log(1e-2, 1e5), log(1e-12, 1)
		if x := GammaPInv(a, u); x > 1e-300 {
			note("GammaPInv", GammaP(a, x), u, a, 0)
		}
		if x := GammaQInv(a, u); x > 1e-300 {
			note("GammaQInv", GammaQ(a, x), u, a, 0)
		}
		if x, y := BetaIncInv(a, b, u); x > 1e-300 && y > 1e-14 {
			l, _ := BetaIncBoth(a, b, x, y)
			note("BetaIncInv", l, u, a, b)
		}
	}
	t.Log(worst)
}

// TestGaussLegendre integrates powers that an n-point rule must get right.
func TestGaussLegendre(t *testing.T) {
	for _, n := range []int{1, 2, 3, 7, 16, 24, 40, 65} {
		r := GaussLegendre(n)
		for k := 0; k < 2*n; k += 2 {
			got := r.Integrate(func(x float64) float64 { return Pow(math.Abs(x), float64(k)) }, -1, 1)
			want := 2 / float64(k+1)
			if !(math.Abs(got-want) < 1e-14*float64(n)) {
				t.Errorf("%d nodes, x^%d: %g, want %g", n, k, got, want)
			}
		}
	}
}

// TestSum adds numbers whose plain sum loses everything.
func TestSum(t *testing.T) {
	if got := Sum([]float64{1, 1e100, 1, -1e100}); got != 2 {
		t.Errorf("got %g, want exactly 2", got)
	}
	var a Accumulator
	for range 10 {
		a.Add(0.1)
	}
	if a.Value() != 1 {
		t.Errorf("ten tenths are %v", a.Value())
	}
}
