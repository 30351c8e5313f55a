package chart

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
	"klviz/web/svg"
)

// Thumb is a small picture without words: one density or two, for lists. Either
// may be nil. It hides from readers; the list's text says what it is.
func Thumb(p, q family.Univariate, wide, high float64) svg.Node {
	n := thumbRoot(wide, high)
	var x Domain
	top := 0.0
	for _, d := range [2]family.Univariate{p, q} {
		if d == nil {
			continue
		}
		l := lookAt(d)
		x = x.Union(l.span())
		if math.IsInf(l.peak, 1) {
			top = max(top, l.usual*1.3)
		} else {
			top = max(top, l.peak)
		}
	}
	sx := Linear{x, 1, wide - 1}
	sy := Linear{Domain{0, top * 1.08}, high - 1.5, 1.5}
	n = n.With(svg.El("path", "class", "base", "d", new(svg.Path).M(1, high-1).H(wide-1).String()))
	for i, d := range [2]family.Univariate{p, q} {
		if d == nil {
			continue
		}
		if d.Family().Kind == family.Integer {
			n = n.With(thumbSpikes(d, "pq"[i:i+1], sx, sy))
			continue
		}
		l := lookAt(d)
		c := newPair(d, d, 1)
		ss := c.refine(c.first(x, 24, &l, &l), func(s sample) float64 { return sx.Px(s.x) },
			func(s sample) [3]float64 { return [3]float64{sy.Inside(s.p)} }, 0.25, 160)
		var path svg.Path
		t := tracer{path: &path, tolerance: 0.25}
		t.start(sx.From, sy.From)
		for _, s := range ss {
			t.to(sx.Px(s.x), sy.Inside(s.p))
		}
		t.to(sx.To, sy.From)
		t.finish()
		dist := "pq"[i : i+1]
		n = n.With(svg.El("path", "class", dist+"-line "+dist+"-area thin", "d", path.String()))
	}
	return n
}

// thumbSpikes draws masses on the integers as uprights.
func thumbSpikes(d family.Univariate, dist string, x, y Linear) svg.Node {
	var path svg.Path
	lo, hi := math.Ceil(x.Domain.Lo), math.Floor(x.Domain.Hi)
	step := max(math.Ceil((hi-lo)/120), 1)
	for k := lo; k <= hi; k += step {
		if m := special.Exp(d.LogProb(k)); m > 0 {
			path.M(x.Px(k), y.From).V(y.Inside(m))
		}
	}
	return svg.El("path", "class", dist+"-line", "d", path.String())
}

// ThumbBars is a small picture of two distributions over outcomes.
func ThumbBars(os []Outcome, wide, high float64) svg.Node {
	x := Band{N: len(os), From: 1, To: wide - 1}
	y := Linear{Domain{0, max(largest(os), 1e-9)}, high - 1.5, 2}
	var p, q svg.Path
	w := x.Step() * 0.36
	for i, o := range os {
		c := x.Center(i)
		bar(&p, c-w-0.5, w, y.From, y.Inside(o.P))
		bar(&q, c+0.5, w, y.From, y.Inside(o.Q))
	}
	return thumbRoot(wide, high).With(
		svg.El("path", "class", "p-bar", "d", p.String()),
		svg.El("path", "class", "q-bar", "d", q.String()),
		svg.El("path", "class", "base", "d", new(svg.Path).M(1, high-1).H(wide-1).String()))
}

func thumbRoot(wide, high float64) svg.Node {
	return svg.El("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "klviz-chart", "width", svg.Num(wide), "height", svg.Num(high),
		"viewBox", "0 0 "+svg.Num(wide)+" "+svg.Num(high), "aria-hidden", "true")
}
