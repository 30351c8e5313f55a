package chart

import "klviz/web/svg"

// name writes P and Q beside their curves, where neither curve nor the other
// letter is in the way, and returns the room they take.
func (f *CurvesFigure) name(t *trail) (taken []Rect, nodes []svg.Node) {
	for i, d := range [2]struct {
		letter, class string
		own, other    []float64
	}{{"P", "t-p t-big", t.p, t.q}, {"Q", "t-q t-big", t.q, t.p}} {
		peak := 0
		for k, y := range d.own {
			if y < d.own[peak] {
				peak = k
			}
		}
		best, least := Rect{}, 1e18
		for _, level := range [...]float64{0.8, 0.65, 0.5, 0.92, 0.35, 0.2} {
			for side := -1; side <= 1; side += 2 {
				r, ok := f.flank(t.x, d.own, peak, level, side)
				if !ok {
					continue
				}
				c := abs(level-0.75) * 10
				if (side > 0) == (i == 0) {
					c++ // P to the left and Q to the right, other things equal
				}
				if c >= least {
					continue
				}
				if c += crossings(t.x, d.other, r) + crossings(t.x, d.own, r); c >= least {
					continue
				}
				if r.meetsAny(taken) {
					c += 1000
				}
				if c < least {
					best, least = r, c
				}
			}
		}
		if least < 1e18 {
			taken = append(taken, best)
			nodes = append(nodes, text(best.X+best.W/2, best.Y+13, middle, d.class, d.letter))
		}
	}
	return taken, nodes
}

// flank is the box of a letter outside a curve at a share of its height, on the
// given side of its highest point.
func (f *CurvesFigure) flank(xs, ys []float64, peak int, level float64, side int) (Rect, bool) {
	height := f.Plot.bottom() - ys[peak]
	if height < 20 {
		level = 1
	}
	want := f.Plot.bottom() - height*level
	i := peak
	for i > 0 && i < len(ys)-1 && ys[i] < want {
		i += side
	}
	const w, h, away = 13, 15, 7
	x := xs[i] + away
	if side < 0 {
		x = xs[i] - away - w
	}
	r := Rect{x, want - h + 3, w, h}
	return r, r.X >= f.Plot.X && r.right() <= f.Width && r.Y >= 0
}

// crossings weighs how much of a curve runs through a box.
func crossings(xs, ys []float64, r Rect) (n float64) {
	const low, high = 1, 2
	last := 0
	for i, x := range xs {
		if x < r.X-3 {
			continue
		}
		if x > r.right()+3 {
			break
		}
		now := low
		switch y := ys[i]; {
		case y < r.Y-2:
			now = high
		case y <= r.bottom()+2:
			n += 20
			continue
		}
		if last != 0 && last != now {
			n += 20
		}
		last = now
	}
	return n
}
