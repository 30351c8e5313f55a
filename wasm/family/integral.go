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
	slices.Sort(xs)
	return slices.Compact(xs)
}

// integrate is ∫ f over the panels between the cuts, each halved until its
// 24-point Gauss-Legendre values agree to 10⁻¹⁵ of what is summed.
func integrate(f func(float64) float64, cuts []float64) float64 {
	rule := special.GaussLegendre(24)
	panels := make([]float64, 0, len(cuts))
	size := 0.0
	for i := 1; i < len(cuts); i++ {
		v := rule.Integrate(f, cuts[i-1], cuts[i])
		panels = append(panels, v)
		size += math.Abs(v)
	}
	var total special.Accumulator
	for i, v := range panels {
		refine(&total, rule, f, cuts[i], cuts[i+1], v, 1e-15*size, 12)
	}
	return total.Value()
}

func refine(total *special.Accumulator, rule special.Rule, f func(float64) float64, lo, hi, whole, tolerance float64, depth int) {
	mid := lo + (hi-lo)/2
	left, right := rule.Integrate(f, lo, mid), rule.Integrate(f, mid, hi)
	if depth == 0 || !(math.Abs(left+right-whole) > tolerance) {
		total.Add(left)
		total.Add(right)
		return
	}
	refine(total, rule, f, lo, mid, left, tolerance, depth-1)
	refine(total, rule, f, mid, hi, right, tolerance, depth-1)
}

// integratedEntropy is −∫ f log f for a density without a closed form.
func integratedEntropy(d Univariate, cuts []float64) float64 {
	return integrate(func(x float64) float64 {
		l := d.LogProb(x)
		if math.IsInf(l, -1) {
			return 0
		}
		return -float64(l * special.Exp(l))
	}, cuts)
}
