package state

import (
	"math"

	"klviz/wasm/family"
)

// Axis is the piece of the x axis that shows.
type Axis struct{ Lo, Hi float64 }

// axisOf is the axis for curves: wide enough for nearly all of both, but no
// wider than a few quartile widths where tails are long. Its ends lie on a coarse
// grid, so that it stands still while a parameter moves a little, and depends on
// nothing but the state: an address opens on the same picture.
func axisOf(dists ...family.Dist) Axis {
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, d := range dists {
		u, ok := d.(family.Univariate)
		if !ok {
			continue
		}
		a := reach(u)
		lo, hi = min(lo, a.Lo), max(hi, a.Hi)
	}
	if !(hi > lo) || math.IsInf(hi-lo, 0) {
		if math.IsInf(lo, 0) || math.IsInf(hi, 0) || math.IsNaN(lo) || math.IsNaN(hi) {
			return Axis{0, 1}
		}
		w := max(math.Abs(lo)*1e-9, 1e-9)
		lo, hi = lo-w, lo+w
	}
	step := nice((hi - lo) / 9)
	return Axis{math.Floor(lo/step+1e-9) * step, math.Ceil(hi/step-1e-9) * step}
}

// reach is the part of one distribution that is worth showing.
func reach(u family.Univariate) Axis {
	const tail, widest = 0.0015, 3.5
	a, b := u.Quantile(0.25), u.Quantile(0.75)
	lo := max(u.Quantile(tail), a-widest*(b-a))
	hi := min(u.Quantile(1-tail), b+widest*(b-a))
	// A hard end is shown with a little of the nothing beyond it.
	low, high := u.Support()
	if low >= lo-(hi-lo)/4 {
		lo = low - (hi-lo)/40
	}
	if high <= hi+(hi-lo)/4 {
		hi = high + (hi-lo)/40
	}
	return Axis{lo, hi}
}

// nice is the largest of 1, 2, 5 × 10ⁿ at or below x.
func nice(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 0) {
		return 1
	}
	ten := math.Pow10(decade(x))
	switch {
	case x >= 5*ten:
		return 5 * ten
	case x >= 2*ten:
		return 2 * ten
	}
	return ten
}

// spreadOf is a distribution's own measure of length: half of what lies between
// its quartiles, over what that is for a normal with sd 1.
func spreadOf(d family.Dist) float64 {
	u, ok := d.(family.Univariate)
	if !ok {
		return 1
	}
	w := (u.Quantile(0.75) - u.Quantile(0.25)) / 1.3489795003921634 // 2Φ⁻¹(3/4)
	if !(w > 0) || math.IsInf(w, 0) {
		return 1
	}
	return w
}

// Axis is the x axis of the showing curves. While a handle is held it is the one
// on which it was grabbed.
func (s State) Axis() Axis {
	if s.held != (Axis{}) {
		return s.held
	}
	p, _ := family.Parse(s.Side(P).Spelling)
	q, _ := family.Parse(s.Side(Q).Spelling)
	return axisOf(p, q)
}
