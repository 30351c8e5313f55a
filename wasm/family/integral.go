package family

import (
	"math"
	"slices"

	"klviz/wasm/special"
)

// cuts returns the points between which a density is smooth and of one scale:
// quantiles at 2^−4, 2^−8, … on both sides, and the kinks among them. Outside
// them lies 2^−60 of the probability at either end.
func cuts(d Univariate) []float64 {
	xs := []float64{d.Quantile(0.5)}
	for k := 4; k <= 60; k += 4 {
		u := math.Ldexp(1, -k)
		xs = append(xs, d.Quantile(u), upperQuantile(d, u))
	}
	if k, ok := d.(Kinked); ok {
		lo, hi := slices.Min(xs), slices.Max(xs)
		for _, x := range k.Kinks() {
			if x > lo && x < hi {
				xs = append(xs, x)
			}
		}
	}
	return graded(d, xs)
}

// graded sorts the cuts and divides panels over which the distance from a finite
// end of the support, or from the median towards an infinite one, grows more
// than eightfold: powers of that distance are smooth on what is left.
func graded(d Univariate, xs []float64) []float64 {
	slices.Sort(xs)
	xs = slices.Compact(xs)
	lo, hi := d.Support()
	median := d.Quantile(0.5)
	anchor := func(a, b float64) float64 {
		switch {
		case b <= median && !math.IsInf(lo, 0):
			return lo
		case a >= median && !math.IsInf(hi, 0):
			return hi
		}
		return median
	}
	out := slices.Clone(xs)
	for i := 1; i < len(xs); i++ {
		a, b := xs[i-1], xs[i]
		from := anchor(a, b)
		near, far := math.Abs(a-from), math.Abs(b-from)
		side := math.Copysign(1, b-from)
		if near > far {
			near, far, side = far, near, math.Copysign(1, a-from)
		}
		for r := near * 8; near > 0 && r < far && len(out) < 1000; r *= 8 {
			out = append(out, from+side*r)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// integrate is ∫ f over the panels between the cuts, each halved until its
// 24-point Gauss-Legendre values agree to 10⁻¹⁵ of what is summed, or of noise
// where that is more: a scale below which f is rounding.
func integrate(f func(float64) float64, cuts []float64) float64 {
	return integrateAbove(f, cuts, 0)
}

func integrateAbove(f func(float64) float64, cuts []float64, noise float64) float64 {
	r := refinement{f: f, rule: special.GaussLegendre(24), left: 500}
	panels := make([]float64, 0, len(cuts))
	size := noise
	for i := 1; i < len(cuts); i++ {
		v := r.rule.Integrate(f, cuts[i-1], cuts[i])
		panels = append(panels, v)
		size += math.Abs(v)
	}
	r.tolerance = 1e-15 * size
	for i, v := range panels {
		r.add(cuts[i], cuts[i+1], v)
	}
	return r.total.Value()
}

// refinement halves panels, 500 times at most.
type refinement struct {
	f         func(float64) float64
	rule      special.Rule
	tolerance float64
	left      int
	total     special.Accumulator
}

func (r *refinement) add(lo, hi, whole float64) {
	mid := lo + (hi-lo)/2
	a, b := r.rule.Integrate(r.f, lo, mid), r.rule.Integrate(r.f, mid, hi)
	miss := math.Abs(a + b - whole)
	if r.left == 0 || !(miss > r.tolerance && miss > 1e-14*math.Abs(whole)) {
		r.total.Add(a)
		r.total.Add(b)
		return
	}
	r.left--
	r.add(lo, mid, a)
	r.add(mid, hi, b)
}

// integratedEntropy is −∫ f log f for a density without a closed form.
func integratedEntropy(d Univariate, cuts []float64) float64 {
	return integrateAbove(func(x float64) float64 {
		l := d.LogProb(x)
		if math.IsInf(l, 0) { // no density, or a point rounded onto a pole
			return 0
		}
		return -float64(l * special.Exp(l))
	}, cuts, 1)
}
