// Package triangle looks for three distributions at which a way of measuring
// breaks the triangle inequality worst.
package triangle

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Corners are three distributions on the same outcomes.
type Corners [3][]float64

// KL is D(p‖q) of two lists of probabilities, in nats.
func KL(p, q []float64) float64 {
	sum := 0.0
	for i := range p {
		if p[i] > 0 && q[i] <= 0 {
			return math.Inf(1)
		}
		sum += special.KLTerm(p[i], q[i])
	}
	return sum
}

// RootJensenShannon is √JSD: half of D(p‖m) and D(q‖m), m the middle, under a
// root. It is a metric (Endres & Schindelin 2003, IEEE Trans. Inf. Theory
// 49:1858), at most √(ln 2).
func RootJensenShannon(p, q []float64) float64 {
	sum := 0.0
	for i := range p {
		if m := 0.5 * (p[i] + q[i]); m > 0 {
			sum += special.KLTerm(p[i], m) + special.KLTerm(q[i], m)
		}
	}
	return math.Sqrt(max(0, 0.5*sum))
}

// Excess is how much longer the straight way from the first corner to the third
// is than the way round by the second. Above 0 the inequality is broken.
func (c Corners) Excess(distance func(p, q []float64) float64) float64 {
	return distance(c[0], c[2]) - distance(c[0], c[1]) - distance(c[1], c[2])
}

// Search climbs to a triangle with a great excess: random steps on three
// distributions over the outcomes, each kept when it is no worse. No chance goes
// below least, so that D stays finite.
func Search(distance func(p, q []float64) float64, outcomes, steps int, least float64, seed uint64) (Corners, float64) {
	r := rand.New(rand.NewPCG(seed, 0x7419))
	var best Corners
	for i := range best {
		best[i] = make([]float64, outcomes)
		for k := range best[i] {
			best[i][k] = 1 / float64(outcomes)
		}
	}
	excess := best.Excess(distance)
	var try Corners
	for i := range try {
		try[i] = make([]float64, outcomes)
	}
	for step := range steps {
		// Large steps first, then finer ones.
		size := 1.5 * special.Exp(-6*float64(step)/float64(steps))
		for i := range try {
			shake(r, try[i], best[i], size, least)
		}
		if e := try.Excess(distance); e >= excess {
			excess = e
			for i := range best {
				copy(best[i], try[i])
			}
		}
	}
	return best, excess
}

// shake writes a neighbour of from into to.
func shake(r *rand.Rand, to, from []float64, size, least float64) {
	sum := 0.0
	for k, p := range from {
		to[k] = p * special.Exp(size*(2*r.Float64()-1))
		sum += to[k]
	}
	// Lifted so that each is at least least and all sum to 1.
	room := 1 - float64(least*float64(len(to)))
	for k := range to {
		to[k] = least + float64(room*to[k]/sum)
	}
}
