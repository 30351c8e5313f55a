package measure

import (
	"math"
	"math/rand/v2"
	"slices"
	"sort"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// fromSamples estimates D(p‖q) where p, q or both are samples, by the distances
// to nearest neighbours (Q. Wang, S. Kulkarni & S. Verdú, Divergence estimation
// for multidimensional densities via k-nearest-neighbor distances, IEEE Trans.
// Inf. Theory 55 (2009), eq. 5 and the adaptive counts of sec. III): the mean over
// samples x of p of log p̂(x) − log q̂(x), a density with n samples around being
//
//	log f̂(x) = ψ(k) − log(2rn),   k samples within r, the least distance above 0.
//
// A density that is given is taken as it is; from a p that is given 4,096 samples
// are drawn, the same each time.
func fromSamples(p, q family.Univariate) Result {
	ps, isP := p.(*family.Samples)
	qs, isQ := q.(*family.Samples)
	if isP && isQ && slices.Equal(ps.Values, qs.Values) {
		return Result{Kind: Proved, Method: Estimate}
	}
	n, m := math.Inf(1), math.Inf(1)
	logP, logQ := p.LogProb, q.LogProb
	var xs []float64
	if isP {
		xs = slices.Sorted(slices.Values(ps.Values))
		n = float64(len(xs))
		logP = neighbours(xs, true)
	} else {
		xs = drawn(p)
	}
	if isQ {
		ys := slices.Sorted(slices.Values(qs.Values))
		m = float64(len(ys))
		logQ = neighbours(ys, false)
	}
	var sum, squares special.Accumulator
	for _, x := range xs {
		lq := logQ(x)
		if math.IsInf(lq, -1) {
			return Result{Nats: math.Inf(1), Kind: Proved, Method: Estimate,
				Reason: &Reason{BySupport, "P has a sample at " + number(x) + ", where Q has no density"}}
		}
		t := logP(x) - lq
		sum.Add(t)
		squares.Add(t * t)
	}
	count := float64(len(xs))
	mean := sum.Value() / count
	variance := max(squares.Value()/count-float64(mean*mean), 0)
	const normal975 = 1.959963984540054 // the 97.5 % quantile of the normal
	half := normal975 * math.Sqrt(variance*(1/math.Min(n, count)+1/m))
	if mean < 0 { // no divergence is: what is cut off belongs to the error
		half -= mean
		mean = 0
	}
	return Result{
		Nats: mean, Error: half, Kind: Estimated, Method: Estimate, Evaluations: 2 * len(xs),
		Sampling: &Sampling{Lo: max(mean-half, 0), Hi: mean + half, Level: 0.95, Assumption: "samples independent"},
	}
}

func drawn(p family.Univariate) []float64 {
	r := rand.New(rand.NewPCG(4096, 0))
	xs := make([]float64, 4096)
	for i := range xs {
		xs[i] = p.Rand(r)
	}
	return xs
}

// neighbours is x ↦ log f̂(x) from sorted samples; among: x is one of them and
// does not count itself.
func neighbours(sorted []float64, among bool) func(x float64) float64 {
	n := float64(len(sorted))
	if among {
		n--
	}
	return func(x float64) float64 {
		at := sort.SearchFloat64s(sorted, x)
		end := at // past the samples that equal x
		for end < len(sorted) && sorted[end] <= x {
			end++
		}
		r := math.Inf(1)
		if at > 0 {
			r = x - sorted[at-1]
		}
		if end < len(sorted) {
			r = math.Min(r, sorted[end]-x)
		}
		lo := at
		for lo > 0 && x-sorted[lo-1] <= r {
			lo--
		}
		hi := end
		for hi < len(sorted) && sorted[hi]-x <= r {
			hi++
		}
		k := float64(hi - lo)
		if among {
			k--
		}
		return special.Digamma(k) - special.Log(2*r*n)
	}
}
