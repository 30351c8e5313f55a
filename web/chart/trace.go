package chart

import "klviz/web/svg"

// tracer writes a polyline whose x never goes back, leaving out the points that
// a straight line passes within tolerance pixels (the cone of slopes that still
// hit every left-out point: Williams 1978).
type tracer struct {
	path      *svg.Path
	tolerance float64

	any            bool
	x0, y0         float64 // last point written
	x1, y1         float64 // last point seen
	pending        bool
	lowest, steeps float64 // the cone
}

// start begins a new piece at x, y.
func (t *tracer) start(x, y float64) {
	t.finish()
	t.path.M(x, y)
	t.x0, t.y0, t.any, t.pending = x, y, true, false
}

// to goes on to x, y.
func (t *tracer) to(x, y float64) {
	if !t.any {
		t.start(x, y)
		return
	}
	dx := x - t.x0
	if dx < 1e-6 || t.pending && x-t.x1 < 1e-6 { // upright
		if t.pending {
			t.emit(t.x1, t.y1)
		}
		if dx := x - t.x0; dx < 1e-6 {
			if abs(y-t.y0) > 1e-3 {
				t.emit(x, y)
			}
			return
		}
	}
	dx = x - t.x0
	if t.pending {
		if s := (y - t.y0) / dx; s < t.lowest || s > t.steeps {
			t.emit(t.x1, t.y1)
			dx = x - t.x0
		}
	}
	lo, hi := (y-t.tolerance-t.y0)/dx, (y+t.tolerance-t.y0)/dx
	if t.pending {
		lo, hi = max(lo, t.lowest), min(hi, t.steeps)
	}
	t.lowest, t.steeps = lo, hi
	t.x1, t.y1, t.pending = x, y, true
}

func (t *tracer) emit(x, y float64) {
	t.path.L(x, y)
	t.x0, t.y0, t.pending = x, y, false
}

// finish writes what is still to be written.
func (t *tracer) finish() {
	if t.pending {
		t.emit(t.x1, t.y1)
	}
}
