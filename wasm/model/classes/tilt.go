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
	of     *Classes
	class  int
	w      float64
	logZ   float64 // of p(x|c)·(p(x)/p(x|c))^(1-w)
	scales normalmix.Scales
}

// Tilt makes p_w for class c of the mixture, w ≥ 0.
func (c *Classes) Tilt(class int, w float64) *Tilted {
	t := &Tilted{of: c, class: class, w: w}
	for _, s := range c.Mix.Scales() {
		// A power of a density changes over a length 1/√power as long.
		t.scales = append(t.scales, normalmix.Scale{
			Centre: s.Centre, Length: s.Length / math.Sqrt(max(1, w)), Reach: 12 * s.Length,
		})
	}
	// Around its largest value, so that no weight underflows.
	top := math.Inf(-1)
	t.scales.Panels(func(x, _ float64) { top = max(top, t.logWeight(x)) })
	var z special.Accumulator
	t.scales.Panels(func(x, dx float64) { z.Add(float64(dx * special.Exp(t.logWeight(x)-top))) })
	t.logZ = top + special.Log(z.Value())
	return t
}

// logWeight is log of p(x|c)·(p(x)/p(x|c))^(1-w).
func (t *Tilted) logWeight(x float64) float64 {
	return t.logClass(x) + t.tilt(x)
}

func (t *Tilted) logClass(x float64) float64 {
	return t.of.Mix.LogTerm(t.class, x) - special.Log(t.of.Mix[t.class].Weight)
}

func (t *Tilted) tilt(x float64) float64 {
	if t.w-1 == 0 {
		return 0
	}
	return (1 - t.w) * (t.of.Mix.LogDensity(x) - t.logClass(x))
}

// LogDensity is log p_w(x), in nats.
func (t *Tilted) LogDensity(x float64) float64 { return t.logWeight(x) - t.logZ }

// Expect is E f(x) under p_w.
func (t *Tilted) Expect(f func(x float64) float64) float64 {
	var sum special.Accumulator
	t.scales.Panels(func(x, dx float64) {
		if p := special.Exp(t.LogDensity(x)); p > 0 {
			sum.Add(float64(dx * p * f(x)))
		}
	})
	return sum.Value()
}

// KL is D(p_w ‖ p(·|c)), in nats, as an integral of p_w·l - p_w + p(·|c), l the
// log ratio, which is never negative.
func (t *Tilted) KL() float64 {
	var sum special.Accumulator
	t.scales.Panels(func(x, dx float64) {
		l := t.tilt(x) - t.logZ
		p := special.Exp(t.LogDensity(x))
		if math.Abs(l) < 1 {
			sum.Add(float64(dx * p * special.Psi2(-l)))
			return
		}
		if p > 0 {
			sum.Add(float64(dx * p * (l - 1)))
		}
		sum.Add(float64(dx * special.Exp(t.logClass(x))))
	})
	return max(0, sum.Value())
}

// Entropy is that of p_w, in nats: its diversity.
func (t *Tilted) Entropy() float64 {
	return t.Expect(func(x float64) float64 { return -t.LogDensity(x) })
}

// Mean and standard deviation of p_w.
func (t *Tilted) Moments() (mean, sd float64) {
	mean = t.Expect(func(x float64) float64 { return x })
	v := t.Expect(func(x float64) float64 { return (x - mean) * (x - mean) })
	return mean, math.Sqrt(v)
}
