package chart

import (
	"math"

	"klviz/web/svg"
)

// probe marks one x in both plots: a line, a dot on each curve with its value, on
// the side where no letter stands.
func (f *CurvesFigure) probe(v *voice, s sample, letters []Rect) {
	if !f.X.Domain.Contains(s.x) {
		return
	}
	x := f.X.Px(s.x)
	bottom := f.Plot.bottom()
	var line svg.Path
	line.M(x, f.Plot.Y-4).V(bottom)
	if f.Band.H > 0 {
		line.M(x, f.Band.Y).V(f.Band.bottom())
	}
	f.Over = append(f.Over, svg.El("path", "class", "probe", "d", line.String()))

	yp, yq := f.Y.Inside(s.p), f.Y.Inside(s.q)
	f.Over = append(f.Over, dot("q", x, yq), dot("p", x, yp))
	p, q := "*p* "+v.numeral(s.p, 3), "*q* "+v.numeral(s.q, 3)
	w := max(TextWidth(p, sizeText), TextWidth(q, sizeText))
	tx, a := x+9, start
	tp, tq := apart(yp-6, yq-6, 15, f.Plot.Y+10, bottom-5)
	turn := tx+w > f.Width
	for _, l := range letters {
		l = Rect{l.X - 3, l.Y - 3, l.W + 6, l.H + 6}
		if (l.meets(Rect{tx, tp - 10, w, 12}) || l.meets(Rect{tx, tq - 10, w, 12})) && x-9-w > f.Plot.X {
			turn = true
		}
	}
	if turn {
		tx, a = x-9, end
	}
	f.Over = append(f.Over, phrase(tx, tp, a, "t-p t-name t-halo", p), phrase(tx, tq, a, "t-q t-name t-halo", q))

	label := "*x* " + v.tick(s.x, (f.X.Domain.Hi-f.X.Domain.Lo)/float64(f.Plot.W))
	half := TextWidth(label, sizeText) / 2
	f.Over = append(f.Over, phrase(min(max(x, half), f.Width-half), bottom+17, middle, "t-ink t-name t-halo", label))

	if f.Band.H == 0 {
		return
	}
	yc := f.C.Inside(s.cost)
	class, kind := "t-pay", "pay"
	if s.cost < 0 {
		class, kind = "t-earn", "earn"
	}
	cost := v.numeral(s.cost, 3)
	if math.IsInf(s.cost, 1) {
		cost = "∞"
	}
	if x+9+TextWidth(cost, sizeText) > f.Width {
		tx, a = x-9, end
	} else {
		tx, a = x+9, start
	}
	f.Over = append(f.Over, dot(kind, x, yc), text(tx, min(max(yc-6, f.Band.Y+6), f.Band.bottom()-2), a, class+" t-name t-halo", cost))
}

func dot(kind string, x, y float64) svg.Node {
	return svg.El("circle", "class", kind+"-dot", "cx", svg.Num(x), "cy", svg.Num(y), "r", "4.5")
}

// apart moves two heights away from each other until they are least apart,
// both between lo and hi.
func apart(a, b, least, lo, hi float64) (float64, float64) {
	a, b = min(max(a, lo), hi), min(max(b, lo), hi)
	if d := abs(a - b); d < least {
		push := (least - d) / 2
		if a <= b {
			a, b = a-push, b+push
		} else {
			a, b = a+push, b-push
		}
		if over := lo - min(a, b); over > 0 {
			a, b = a+over, b+over
		}
		if over := max(a, b) - hi; over > 0 {
			a, b = a-over, b-over
		}
	}
	return a, b
}
