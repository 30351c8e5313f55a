package chart

import (
	"math"

	"klviz/web/svg"
)

// tops marks peaks that are cut off.
func (f *CurvesFigure) tops(v *voice, t *trail, p, q *look) (nodes []svg.Node) {
	var taken []Rect
	for _, l := range []struct {
		*look
		of    func(sample) float64
		class string
	}{{q, func(s sample) float64 { return s.q }, "t-q"}, {p, func(s sample) float64 { return s.p }, "t-p"}} {
		from, to, peak := math.NaN(), math.NaN(), 0.0
		flush := func() {
			if from != from {
				return
			}
			w := max(to-from, 16)
			mid := (from + to) / 2
			nodes = append(nodes, cutMark(mid-w/2, w, f.Plot.Y+12))
			s := v.fill(v.Beyond, "n", v.numeral(peak, 2))
			if math.IsInf(l.peak, 1) && (mid-f.X.Inside(l.lo) < 12 || f.X.Inside(l.hi)-mid < 12) {
				s = v.Forever
			}
			x, y, a := mid+w/2+5, f.Plot.Y+16, start
			if x+TextWidth(s, sizeText) > f.Plot.right() {
				x, a = mid-w/2-5, end
			}
			for extent(x, y, a, s, sizeText).meetsAny(taken) {
				y += 16
			}
			taken = append(taken, extent(x, y, a, s, sizeText))
			nodes = append(nodes, text(x, y, a, l.class+" t-halo", s))
			from = math.NaN()
		}
		for i := range t.samples {
			px := t.x[i]
			if y := l.of(t.samples[i]); y > f.Y.Domain.Hi*1.0001 {
				if from != from {
					from, peak = px, 0
				}
				to, peak = px, max(peak, y)
			} else if from == from && px-to > 2 {
				flush()
			}
		}
		flush()
	}
	return nodes
}

// never marks where P has density and Q has none.
func (f *CurvesFigure) never(v *voice, t *trail) (nodes []svg.Node) {
	from := math.NaN()
	to := from
	flush := func() {
		if from == from && to > from {
			nodes = append(nodes, svg.El("rect", "class", "never", "x", svg.Num(from), "y", svg.Num(f.Plot.Y-19),
				"width", svg.Num(to-from), "height", svg.Num(f.Plot.H+19)))
			s := v.fill(v.Never)
			half := TextWidth(s, sizeText) / 2
			nodes = append(nodes, text(min(max((from+to)/2, half), f.Width-half), f.Plot.Y-6, middle, "t-warn t-name t-halo", s))
		}
		from = math.NaN()
	}
	for i, s := range t.samples {
		if math.IsInf(s.logs, 1) && s.p > 0 {
			if from != from {
				from = t.x[i]
			}
			to = t.x[i]
		} else {
			flush()
		}
	}
	flush()
	return nodes
}
