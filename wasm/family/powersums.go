package family

import (
	"math"

	"klviz/wasm/special"
)

// direct is how many terms are added one by one before the rest goes by Euler
// and Maclaurin's formula.
const direct = 24

// harmonic returns Σ k⁻ˢ, Σ k⁻ˢ log k and Σ k⁻ˢ log²k over k = 1 … n.
func harmonic(s, n float64) [3]float64 { return powerSums(s, 1, n) }

// powerSums returns the three sums over k = a … n.
//
// From m = a + 24 + |s| on Euler and Maclaurin's formula stands for the terms
// (Abramowitz & Stegun 23.1.30):
//
//	Σ_{k=m}^{n} f(k) = ∫ₘⁿ f + (f(m) + f(n))/2 + Σⱼ B₂ⱼ/(2j)! (f⁽²ʲ⁻¹⁾(n) − f⁽²ʲ⁻¹⁾(m)),
//
// so that a million ranks cost as much as fifty.
func powerSums(s, a, n float64) [3]float64 {
	var acc [3]special.Accumulator
	if n < a {
		return [3]float64{}
	}
	m := a + direct + math.Ceil(math.Abs(s))
	last := min(n, m-1)
	for k := a; k <= last; k++ {
		l := special.Log(k)
		f := special.Exp(-s * l)
		acc[0].Add(f)
		acc[1].Add(f * l)
		acc[2].Add(f * l * l)
		if s > 1 && f <= 1e-25*acc[0].Value() && k > a {
			return [3]float64{acc[0].Value(), acc[1].Value(), acc[2].Value()}
		}
	}
	if n >= m {
		for i, x := range powerIntegrals(s, m, n) {
			acc[i].Add(x)
		}
		low, high := powerEnds(s, m, -1), powerEnds(s, n, 1)
		for i := range acc {
			acc[i].Add(low[i])
			acc[i].Add(high[i])
		}
	}
	return [3]float64{acc[0].Value(), acc[1].Value(), acc[2].Value()}
}

// powerIntegrals is ∫ x⁻ˢ logʲx dx over [m, n] for j = 0, 1, 2: in y = log x the
// entire function yʲ e^((1−s)y), by panels short enough for 24 nodes.
func powerIntegrals(s, m, n float64) (v [3]float64) {
	lo, hi := special.Log(m), special.Log(n)
	panels := math.Ceil((hi-lo)*math.Abs(1-s)/4 + (hi-lo)/8 + 1e-9)
	rule := special.GaussLegendre(24)
	width := (hi - lo) / panels
	var acc [3]special.Accumulator
	for i := 0.0; i < panels; i++ {
		from := lo + float64(i*width)
		to := from + width
		mid, half := 0.5*(from+to), 0.5*(to-from)
		add := func(y, weight float64) {
			f := half * weight * special.Exp((1-s)*y)
			acc[0].Add(f)
			acc[1].Add(f * y)
			acc[2].Add(f * y * y)
		}
		for j, x := range rule.Nodes { // symmetric, 0 not among the 24
			add(mid-float64(half*x), rule.Weights[j])
			add(mid+float64(half*x), rule.Weights[j])
		}
	}
	for i := range acc {
		v[i] = acc[i].Value()
	}
	return v
}

// bernoulliRatios are B₂ⱼ/(2j)! for j = 1 … 9.
var bernoulliRatios = [...]float64{
	1.0 / 12, -1.0 / 720, 1.0 / 30240, -1.0 / 1209600, 1.0 / 47900160,
	-691.0 / 1307674368000, 1.0 / 74724249600, -3617.0 / 10670622842880000, 43867.0 / 5109094217170944000,
}

// powerEnds is what one end x adds: f/2 and, with its sign, the odd derivatives.
// A derivative of x^−c (A + B L + C L²), L = log x, is x^−(c+1) times
// −c(A + B L + C L²) + B + 2C L.
func powerEnds(s, x, sign float64) (v [3]float64) {
	l := special.Log(x)
	f := special.Exp(-s * l)
	for i := range v {
		var c [3]float64
		c[i] = 1
		at := func() float64 { return c[0] + float64(l*(c[1]+float64(l*c[2]))) }
		sum := 0.5 * at()
		power, scale := s, 1.0
		for j := range bernoulliRatios {
			for range 2 {
				if j == 0 && scale < 1 {
					break
				}
				c = [3]float64{c[1] - float64(power*c[0]), 2*c[2] - float64(power*c[1]), -power * c[2]}
				power++
				scale /= x
			}
			sum += float64(sign * bernoulliRatios[j] * at() * scale)
		}
		v[i] = f * sum
	}
	return v
}
