package family

import (
	"math"

	"klviz/wasm/special"
)

// hDiff is h(a/b) = a/b − 1 − log(a/b) for a, b > 0 with a/b − 1 = d known by a
// better route than from a and b. Relative error at most that of d², twice its
// own, and 8 · 2⁻⁵³.
func hDiff(d, a, b float64) float64 {
	if d >= -0.5 && d <= 1 {
		return special.Phi(d)
	}
	return d - special.LogRatio(a, b)
}

// standardised is (a − b)/s for s > 0, also where a − b overflows.
func standardised(a, b, s float64) float64 {
	if d := a - b; !math.IsInf(d, 0) {
		return d / s
	}
	return 2 * ((a/2 - b/2) / s)
}

// step gives z_q − z_p, where z = (x − loc)/scale, from the differences of the
// parameters of two location-scale densities:
//
//	z_q − z_p = (loc_p − loc_q)/scale_q + z_p (scale_p − scale_q)/scale_q.
type step struct{ shift, stretch float64 }

func newStep(locP, scaleP, locQ, scaleQ float64) step {
	return step{standardised(locP, locQ, scaleQ), (scaleP - scaleQ) / scaleQ}
}

func (s step) at(zp float64) float64 { return s.shift + float64(zp*s.stretch) }

// hProducts is h(ab/(cd)) for positive numbers: ab − cd is formed to the last
// digit (Kahan, by fused operations that package math defines exactly).
func hProducts(a, b, c, d float64) float64 {
	ma, ea := math.Frexp(a)
	mb, eb := math.Frexp(b)
	mc, ec := math.Frexp(c)
	md, ed := math.Frexp(d)
	e := ea + eb - ec - ed
	if e < -2 || e > 2 {
		r := a / c * (b / d)
		if !(r > 0x1p-1000 && r < 0x1p1000) {
			l := special.Log(a) + special.Log(b) - special.Log(c) - special.Log(d)
			return special.Exp(l) - 1 - l
		}
		return special.H(r)
	}
	ma = math.Ldexp(ma, e)
	cd := mc * md
	w := (math.FMA(ma, mb, -cd) - math.FMA(mc, md, -cd)) / cd
	return hDiff(w, ma*mb, cd)
}
