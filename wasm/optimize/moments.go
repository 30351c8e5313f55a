package optimize

import (
	"math"
	"slices"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// reach is how many standard deviations of q are integrated: a normal has
// 7e-33 of its mass beyond.
const reach = 12

// depth is how often a panel may be halved.
const depth = 40

// moments are M_k = ∫ φ(z)·z^k·log p(mean + sd·z) dz for k from 0 to 4, by a
// Gauss-Kronrod rule whose panels are halved until all five have settled. ok is
// false where log p is not finite.
func moments(p family.Univariate, mean, sd float64) (m [5]float64, ok bool) {
	cuts := []float64{-reach, -6, -3, -1.5, 0, 1.5, 3, 6, reach}
	if k, isKinked := p.(family.Kinked); isKinked {
		for _, x := range k.Kinks() {
			if z := (x - mean) / sd; math.Abs(z) < reach {
				cuts = append(cuts, z)
			}
		}
	}
	slices.Sort(cuts)
	in := integrand{p: p, mean: mean, sd: sd}
	for i := range len(cuts) - 1 {
		if cuts[i+1] > cuts[i] {
			in.add(cuts[i], cuts[i+1], in.panel(cuts[i], cuts[i+1]), depth)
		}
	}
	for k := range m {
		m[k] = in.sum[k].Value()
		if math.IsNaN(m[k]) || math.IsInf(m[k], 0) {
			return m, false
		}
	}
	return m, true
}

type integrand struct {
	p        family.Univariate
	mean, sd float64
	sum      [5]special.Accumulator
}

// estimate is a panel's five integrals with their greatest error and size.
type estimate struct {
	value       [5]float64
	error, size float64
}

// add puts a panel's share into the sums, halving it while that helps.
func (in *integrand) add(lo, hi float64, e estimate, depth int) {
	mid := 0.5 * (lo + hi)
	// A panel's error adds up with at most some hundred others'.
	if depth == 0 || !(e.error > 1e-16) || e.error < 2e-16*e.size || !(mid > lo && mid < hi) {
		for k := range in.sum {
			in.sum[k].Add(e.value[k])
		}
		return
	}
	in.add(lo, mid, in.panel(lo, mid), depth-1)
	in.add(mid, hi, in.panel(mid, hi), depth-1)
}

func (in *integrand) panel(lo, hi float64) estimate {
	c, h := 0.5*(lo+hi), 0.5*(hi-lo)
	var fine, coarse, spread [5]float64
	size := 0.0
	at := func(z, weight, gauss float64) {
		w := special.Exp(-0.5*float64(z*z)) / math.Sqrt(2*math.Pi) * in.p.LogProb(in.mean+float64(in.sd*z))
		for k := range fine {
			fine[k] += float64(weight * w)
			coarse[k] += float64(gauss * w)
			spread[k] += float64(weight * math.Abs(w))
			w *= z
		}
		size += float64(weight * math.Abs(w))
	}
	for i := range special.Kronrod15 {
		n := &special.Kronrod15[i]
		at(c+float64(h*n.Node), n.Weight, n.Gauss)
		if i < 7 {
			at(c-float64(h*n.Node), n.Weight, n.Gauss)
		}
	}
	var e estimate
	for k := range fine {
		e.value[k] = h * fine[k]
		e.error = math.Max(e.error, special.KronrodError(h*(fine[k]-coarse[k]), h*spread[k], h*spread[k]))
		e.size = math.Max(e.size, h*spread[k])
	}
	return e
}
