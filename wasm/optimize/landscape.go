package optimize

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// Landscape is D(p‖q) and D(q‖p) for normals q over all means and standard
// deviations, row by row of the latter, in nats. It is for pictures: the integrals
// of D(q‖p) are sums over a fixed grid with log p interpolated between 2,000
// places, good to about 1e-3 where p's kinks are wider apart than the places.
func Landscape(p family.Univariate, means, sds []float64) (forward, reverse []float64) {
	best, err := Forward(p)
	known := err == nil
	const reach, step = 5.0, 0.125
	lo, hi := means[0]-reach*sds[len(sds)-1], means[len(means)-1]+reach*sds[len(sds)-1]
	const places = 2000
	logs := make([]float64, places+1)
	for i := range logs {
		logs[i] = p.LogProb(lo + (hi-lo)*float64(i)/places)
	}
	logP := func(x float64) float64 {
		at := (x - lo) / (hi - lo) * places
		i := min(max(int(at), 0), places-1)
		t := at - float64(i)
		return float64((1-t)*logs[i]) + float64(t*logs[i+1])
	}
	var weights, zs []float64
	total := 0.0
	for z := -reach; z <= reach; z += step {
		w := special.Exp(-0.5 * float64(z*z))
		zs, weights, total = append(zs, z), append(weights, w), total+w
	}
	for _, sd := range sds {
		u := special.Log(sd)
		for _, mean := range means {
			f := math.Inf(1)
			if known {
				f = best.lossAt(mean, u).value
			}
			forward = append(forward, f)
			cross := 0.0
			for k, z := range zs {
				cross += float64(weights[k] * logP(mean+float64(sd*z)))
			}
			reverse = append(reverse, max(0, -0.5*(1+special.Log(2*math.Pi))-u-cross/total))
		}
	}
	return forward, reverse
}
