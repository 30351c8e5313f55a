package classes

import (
	"math"

	"klviz/wasm/model/normalmix"
	"klviz/wasm/special"
)

// Tilted is p_w(x) = p(x)·p(c|x)^w / Z: what a model draws that is guided
// towards class c with weight w. At w = 1 it is p(x|c), at w = 0 p(x).
//
// Source: Dhariwal & Nichol 2021, arXiv:2105.05233, section 4; Ho & Salimans
// 2022, arXiv:2207.12598.
type Tilted struct {
	of    *Classes
	class int
	w     float64
	logZ  float64 // of p(x|c)·(p(x)/p(x|c))^(1-w)
	nodes []node
}

// node is a place of the quadrature: every expectation goes over the same ones.
type node struct {
	x, dx    float64
	logClass float64 // log p(x|c)
	tilt     float64 // log of (p(x)/p(x|c))^(1-w)
	p        float64 // p_w(x)
}

// Tilt makes p_w for class c of the mixture, w ≥ 0.
func (c *Classes) Tilt(class int, w float64) *Tilted {
	t := &Tilted{of: c, class: class, w: w}
	var scales normalmix.Scales
	for _, s := range c.Mix.Scales() {
		// A power of a density changes over a length 1/√power as long.
		scales = append(scales, normalmix.Scale{
			Centre: s.Centre, Length: s.Length / math.Sqrt(max(1, w)), Reach: 12 * s.Length,
		})
	}
	// Around its largest value, so that no weight underflows.
	top := math.Inf(-1)
	scales.Panels(func(x, dx float64) {
		n := node{x: x, dx: dx, logClass: c.logClass(class, x)}
		n.tilt = t.tilt(x, n.logClass)
		top = max(top, n.logClass+n.tilt)
		t.nodes = append(t.nodes, n)
	})
	var z special.Accumulator
	for _, n := range t.nodes {
		z.Add(float64(n.dx * special.Exp(n.logClass+n.tilt-top)))
	}
	t.logZ = top + special.Log(z.Value())
	for i := range t.nodes {
		n := &t.nodes[i]
		n.p = special.Exp(n.logClass + n.tilt - t.logZ)
	}
	return t
}

func (t *Tilted) tilt(x, logClass float64) float64 {
	if t.w-1 == 0 {
		return 0
	}
	return (1 - t.w) * (t.of.logDensity(x) - logClass)
}

// LogDensity is log p_w(x), in nats.
func (t *Tilted) LogDensity(x float64) float64 {
	logClass := t.of.logClass(t.class, x)
	return logClass + t.tilt(x, logClass) - t.logZ
}

// Expect is E f(x) under p_w.
func (t *Tilted) Expect(f func(x float64) float64) float64 {
	var sum special.Accumulator
	for _, n := range t.nodes {
		if n.p > 0 {
			sum.Add(float64(n.dx * n.p * f(n.x)))
		}
	}
	return sum.Value()
}

// KL is D(p_w ‖ p(·|c)), in nats, as an integral of p_w·l - p_w + p(·|c), l the
// log ratio, which is never negative.
func (t *Tilted) KL() float64 {
	var sum special.Accumulator
	for _, n := range t.nodes {
		l := n.tilt - t.logZ
		if math.Abs(l) < 1 {
			sum.Add(float64(n.dx * n.p * special.Psi2(-l)))
			continue
		}
		if n.p > 0 {
			sum.Add(float64(n.dx * n.p * (l - 1)))
		}
		sum.Add(float64(n.dx * special.Exp(n.logClass)))
	}
	if d := sum.Value(); d > 1e-30 {
		return d
	}
	return 0 // what the rounding of Z alone makes
}

// Entropy is that of p_w, in nats: its diversity.
func (t *Tilted) Entropy() float64 {
	var sum special.Accumulator
	for _, n := range t.nodes {
		if n.p > 0 {
			sum.Add(float64(n.dx * n.p * (t.logZ - n.logClass - n.tilt)))
		}
	}
	return sum.Value()
}

// Moments are mean and standard deviation of p_w.
func (t *Tilted) Moments() (mean, sd float64) {
	mean = t.Expect(func(x float64) float64 { return x })
	v := t.Expect(func(x float64) float64 { return (x - mean) * (x - mean) })
	return mean, math.Sqrt(v)
}
