package chart

import "klviz/web/svg"

// name writes P and Q beside their curves, where neither curve nor the other
// letter is in the way, and returns the room they take.
func (f *CurvesFigure) name(ss []sample) (taken []Rect, nodes []svg.Node) {
	for _, d := range []struct {
		letter, class string
		of, other     func(sample) float64
	}{
		{"P", "t-p t-big", func(s sample) float64 { return s.p }, func(s sample) float64 { return s.q }},
		{"Q", "t-q t-big", func(s sample) float64 { return s.q }, func(s sample) float64 { return s.p }},
	} {
		best, cost := Rect{}, 1e18
		for _, level := range [...]float64{0.8, 0.65, 0.5, 0.92, 0.35, 0.2} {
			for side := -1.0; side <= 1; side += 2 {
				r, ok := f.flank(ss, d.of, level, side)
				if !ok {
					continue
				}
				c := abs(level-0.75) * 10
				if side > 0 == (d.letter == "P") {
					c++ // P to the left and Q to the right, other things equal
				}
				c += f.crossed(ss, d.other, r) + f.crossed(ss, d.of, r)
				for _, t := range taken {
					if r.meets(t) {
						c += 1000
					}
				}
				if c < cost {
					best, cost = r, c
				}
			}
		}
		if cost < 1e18 {
			taken = append(taken, best)
			nodes = append(nodes, text(best.X+best.W/2, best.Y+13, middle, d.class, d.letter))
		}
	}
	return taken, nodes
}

// flank is the box of a letter outside the curve at a share of its height, on
// the given side of its highest point.
func (f *CurvesFigure) flank(ss []sample, of func(sample) float64, level, side float64) (Rect, bool) {
	top, peak := f.Plot.bottom(), 0
	for i := range ss {
		if y := f.Y.Inside(of(ss[i])); y < top {
			top, peak = y, i
		}
	}
	height := f.Plot.bottom() - top
	if height < 20 {
		level = 1
	}
	want := f.Plot.bottom() - height*level
	i := peak
	for i > 0 && i < len(ss)-1 && f.Y.Inside(of(ss[i])) < want {
		i += int(side)
	}
	const w, h, away = 13, 15, 7
	x := f.X.Px(ss[i].x) + side*away
	if side < 0 {
		x -= w
	}
	r := Rect{x, want - h + 3, w, h}
	return r, r.X >= f.Plot.X && r.right() <= f.Width && r.Y >= 0
}

// crossed counts how much of a curve runs through a box.
func (f *CurvesFigure) crossed(ss []sample, of func(sample) float64, r Rect) float64 {
	n := 0.0
	above := 0
	for i := range ss {
		x, y := f.X.Px(ss[i].x), f.Y.Inside(of(ss[i]))
		if x < r.X-3 || x > r.right()+3 {
			above = 0
			continue
		}
		now := 1
		switch {
		case y < r.Y-2:
			now = 2
		case y > r.bottom()+2:
			now = 3
		default:
			n += 20
		}
		if above > 1 && now > 1 && now != above {
			n += 20
		}
		above = now
	}
	return n
}
