package chart

import (
	"math"

	"klviz/web/svg"
)

// costSpan is the span of the cost wherever the densities are within the picture.
func costSpan(ss []sample, top float64) Domain {
	var d Domain
	endless := false
	for _, s := range ss {
		endless = endless || math.IsInf(s.cost, 1)
		if s.p <= top && s.q <= top && !math.IsInf(s.cost, 0) {
			d.Lo, d.Hi = min(d.Lo, s.cost), max(d.Hi, s.cost)
		}
	}
	span := d.Hi - d.Lo
	if span < 1e-300 {
		return Domain{-0.2, 1}
	}
	if endless { // room over the highest for what has no end
		d.Hi += 0.45 * span
	}
	return Domain{d.Lo - 0.06*span, d.Hi + 0.1*span}
}

// cost draws the band: what is paid above the line, what is earned back below.
func (f *CurvesFigure) cost(v *voice, t *trail) {
	zero := f.C.Px(0)
	area := newSigned(zero)
	type cut struct {
		Rect
		endless bool
	}
	var cuts []cut
	last := -2 // the sample before that was cut
	for i, s := range t.samples {
		x := t.x[i]
		area.to(x, t.cost[i])
		if !f.C.Domain.Contains(s.cost) {
			at := f.Band.Y + 8
			if s.cost < 0 {
				at = f.Band.bottom() - 8
			}
			if n := len(cuts); n > 0 && (last == i-1 || x-cuts[n-1].right() < 4) && cuts[n-1].Y == at {
				cuts[n-1].W = x - cuts[n-1].X
				cuts[n-1].endless = cuts[n-1].endless || math.IsInf(s.cost, 1)
			} else {
				cuts = append(cuts, cut{Rect{x, at, 0, 0}, math.IsInf(s.cost, 1)})
			}
			last = i
		}
	}
	f.Front = append(f.Front, area.nodes(f.ID, f.Band.X, f.Band.right())...)
	var words []svg.Node
	var taken []Rect
	for _, c := range cuts {
		w := max(c.W, 16)
		x := c.X + c.W/2 - w/2
		words = append(words, cutMark(x, w, c.Y))
		if !c.endless {
			continue
		}
		at := x + w + 5
		if wide := TextWidth(v.Forever, sizeText); at+wide > f.Plot.right() {
			at = x - 5 - wide
		}
		y := c.Y + 4
		if at < f.Plot.X { // no room beside: inside, under the zigzag
			at, y = x+8, y+18
		}
		if r := extent(at, y, start, v.Forever, sizeText); !r.meetsAny(taken) {
			taken = append(taken, r)
			words = append(words, text(at, y, start, "t-pay t-halo", v.Forever))
		}
	}
	if area.payH > 6 {
		words = append(words, f.beside(v, v.Costs, v.CostsShort, "t-pay", area.payX, zero-area.payH/2, t, -1, taken)...)
	}
	if area.earnH > 3 {
		words = append(words, f.beside(v, v.Earns, v.EarnsShort, "t-earn", area.earnX, zero+min(area.earnH+4, f.Band.bottom()-zero-4), t, 1, taken)...)
	}
	f.Front = append(f.Front, svg.El("g").With(words...))
}

// beside writes a caption next to a hill of the cost, on the side with room; the
// short one where the long one finds none. side is -1 for a hill, 1 for a valley.
func (f *CurvesFigure) beside(v *voice, long, short, class string, x, y float64, t *trail, side float64, taken []Rect) []svg.Node {
	for _, s := range [2]string{v.fill(long), v.fill(short)} {
		w := TextWidth(s, sizeText)
		best := math.NaN()
		// Free stretches: between them the cost is in the way of a line at y.
		from := f.Plot.X
		for i := 0; i <= len(t.x); i++ {
			to := f.Width
			if i < len(t.x) {
				c := t.cost[i]
				if !(c > y-13 && c < y+8 || side < 0 && c < y || side > 0 && c > y) {
					continue
				}
				to = t.x[i] - 10
			}
			if to-from >= w {
				// The place in this stretch that is nearest to the hill.
				if at := min(max(x-w/2, from), to-w); !extent(at, y+4, start, s, sizeText).meetsAny(taken) && (best != best || abs(at+w/2-x) < abs(best+w/2-x)) {
					best = at
				}
			}
			if i < len(t.x) {
				from = max(from, t.x[i]+10)
			}
		}
		if best == best {
			return []svg.Node{text(best, y+4, start, class, s)}
		}
	}
	return nil
}
