package meanfield

import (
	"math"
	"testing"
)

// The numbers of lessons.md.
func TestBestFits(t *testing.T) {
	for rho, want := range map[float64]float64{.5: .143841, .9: .830366, .99: 1.958518, -.9: .830366} {
		p := Target{Rho: rho}
		for name, got := range map[string]float64{"reverse": p.KLFrom(p.Reverse()), "forward": p.KLTo(p.Forward())} {
			if math.Abs(got-want) > 5e-7 {
				t.Errorf("ρ = %v, %s: %v, want %v", rho, name, got, want)
			}
		}
	}
	if v := (Target{Rho: .9}).Reverse().Var[0]; math.Abs(v-.19) > 1e-15 {
		t.Errorf("variance %v, want .19", v)
	}
}

func TestAscent(t *testing.T) {
	p := Target{Rho: .8, LogEvidence: -3.5}
	path := p.Ascend(Fit{Mean: [2]float64{3, -2}, Var: [2]float64{5, .1}}, 60)
	for i, q := range path {
		if sum := p.ELBO(q) + p.KLFrom(q); math.Abs(sum+3.5) > 1e-12*(1+math.Abs(p.ELBO(q))) {
			t.Errorf("step %d: ELBO + KL = %v", i, sum)
		}
		if i > 0 && p.ELBO(q) < p.ELBO(path[i-1])-1e-12 {
			t.Errorf("step %d made it worse", i)
		}
	}
	best, last := p.Reverse(), path[len(path)-1]
	if d := p.KLFrom(last) - p.KLFrom(best); d > 1e-9 {
		t.Errorf("after 60 steps %v above the best", d)
	}
}

// The best fits are where both divergences are flat, by finite differences.
func TestBestFitsAreFlat(t *testing.T) {
	p := Target{Rho: .6}
	const h = 1e-5
	for name, c := range map[string]struct {
		fit Fit
		kl  func(Fit) float64
	}{"reverse": {p.Reverse(), p.KLFrom}, "forward": {p.Forward(), p.KLTo}} {
		for i := range 2 {
			up, down := c.fit, c.fit
			up.Var[i] += h
			down.Var[i] -= h
			if slope := (c.kl(up) - c.kl(down)) / (2 * h); math.Abs(slope) > 1e-8 {
				t.Errorf("%s: slope %v along variance %d", name, slope, i)
			}
			up, down = c.fit, c.fit
			up.Mean[i] += h
			down.Mean[i] -= h
			if slope := (c.kl(up) - c.kl(down)) / (2 * h); math.Abs(slope) > 1e-8 {
				t.Errorf("%s: slope %v along mean %d", name, slope, i)
			}
		}
	}
}
