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

// Climb is a search for a triangle with a great excess: random steps on three
// distributions over the outcomes, each kept when it is no worse. No chance goes
// below least, so that D stays finite.
type Climb struct {
	Best   Corners
	Excess float64
	Step   int // steps taken
	Steps  int // of so many

	distance func(p, q []float64) float64
	least    float64
	rng      *rand.Rand
	try      Corners
}

// NewClimb begins where the three are one.
func NewClimb(distance func(p, q []float64) float64, outcomes, steps int, least float64, seed uint64) *Climb {
	c := &Climb{distance: distance, Steps: steps, least: least, rng: rand.New(rand.NewPCG(seed, 0x7419))}
	for i := range c.Best {
		c.Best[i], c.try[i] = make([]float64, outcomes), make([]float64, outcomes)
		for k := range c.Best[i] {
			c.Best[i][k] = 1 / float64(outcomes)
		}
	}
	c.Excess = c.Best.Excess(distance)
	return c
}

// Next takes a step, large ones first and then finer ones, and reports whether
// there are more.
func (c *Climb) Next() bool {
	if c.Step >= c.Steps {
		return false
	}
	size := 1.5 * special.Exp(-6*float64(c.Step)/float64(c.Steps))
	for i := range c.try {
		shake(c.rng, c.try[i], c.Best[i], size, c.least)
	}
	if e := c.try.Excess(c.distance); e >= c.Excess {
		c.Excess = e
		for i := range c.Best {
			copy(c.Best[i], c.try[i])
		}
	}
	c.Step++
	return c.Step < c.Steps
}

// Search is a climb to its end.
func Search(distance func(p, q []float64) float64, outcomes, steps int, least float64, seed uint64) (Corners, float64) {
	c := NewClimb(distance, outcomes, steps, least, seed)
	for c.Next() {
	}
	return c.Best, c.Excess
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
