// Package optimize finds the Q that is closest to a given P, in either
// direction of the divergence, and keeps the path that leads there.
package optimize

import (
	"errors"
	"math"
	"slices"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

// Normal is a candidate Q with its divergence, in nats: of whichever direction
// is being minimised.
type Normal struct{ Mean, SD, KL float64 }

// Forward is the normal q with the least D(p‖q): the one with p's mean and
// variance (Bishop, Pattern Recognition and Machine Learning, section 10.1.2).
func Forward(p family.Univariate) (Normal, error) {
	mean, variance := p.Mean(), p.Variance()
	if math.IsNaN(mean) || math.IsInf(mean, 0) || math.IsNaN(variance) || math.IsInf(variance, 0) {
		return Normal{}, errors.New(p.String() + " has no finite mean and variance, so no normal is at a finite divergence from it")
	}
	sd := math.Sqrt(variance)
	r, err := measure.KL(p, family.Normal.New([]float64{mean, sd}))
	return Normal{mean, sd, r.Nats}, err
}

// Reverse finds normals q at which D(q‖p) has a minimum, in the order of their
// means. found are those that a walk from one of p's own parts leads to, and all
// that are as deep; others are the shallower valleys in which walks from between
// the parts get caught. Saddles are no minima and are left.
func Reverse(p family.Univariate) (found, others []Normal, err error) {
	lo, hi := p.Support()
	if !math.IsInf(lo, -1) || !math.IsInf(hi, 1) {
		return nil, nil, errors.New(p.String() + " has no density on part of the line, where every normal has some: D(q‖p) is infinite for all of them")
	}
	own, between := starts(p)
	for _, s := range own {
		if path, ok := Descend(p, s.Mean, s.SD); ok {
			found = insert(found, path[len(path)-1])
		}
	}
	if len(found) == 0 {
		return nil, nil, errors.New("no normal is at a finite divergence to " + p.String())
	}
	shallowest := 0.0
	for _, f := range found {
		shallowest = max(shallowest, f.KL)
	}
	for _, s := range between {
		if path, ok := Descend(p, s.Mean, s.SD); ok {
			end := path[len(path)-1]
			switch all := insert(slices.Clone(found), end); {
			case len(all) == len(found):
			case end.KL <= shallowest:
				found = all
			default:
				others = insert(others, end)
			}
		}
	}
	return found, others, nil
}

// same is how near two minima are taken for one, in standard deviations.
const same = 1e-6

// insert puts n in its place unless it is there.
func insert(found []Normal, n Normal) []Normal {
	at := 0
	for i, f := range found {
		if math.Abs(f.Mean-n.Mean) < same*n.SD && math.Abs(f.SD-n.SD) < same*n.SD {
			return found
		}
		if f.Mean < n.Mean || math.Abs(f.Mean-n.Mean) < same*n.SD && f.SD < n.SD {
			at = i + 1
		}
	}
	found = append(found, Normal{})
	copy(found[at+1:], found[at:])
	found[at] = n
	return found
}

// starts are places to begin a walk: p's own parts, and places between them,
// narrow and wide.
func starts(p family.Univariate) (own, between []Normal) {
	if m, ok := p.(*family.Mixture); ok {
		for i, part := range m.Parts {
			if m.Weights[i] > 0 {
				own = append(own, middle(part))
			}
		}
	}
	whole := middle(p)
	if len(own) == 0 {
		own = append(own, whole)
	}
	narrow := whole.SD
	for _, o := range own {
		narrow = min(narrow, o.SD)
	}
	for _, u := range []float64{0.05, 0.3, 0.5, 0.7, 0.95} {
		x := p.Quantile(u)
		between = append(between, Normal{Mean: x, SD: whole.SD}, Normal{Mean: x, SD: narrow})
	}
	return own, between
}

// middle is a normal with d's median and its central 68 %.
func middle(d family.Univariate) Normal {
	return Normal{Mean: d.Quantile(0.5), SD: 0.5 * (d.Quantile(0.84) - d.Quantile(0.16))}
}
