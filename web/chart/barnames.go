package chart

import "klviz/web/svg"

// barNames chooses where the outcomes' names stand under their bars: in one row,
// in two or three taken in turn, or, when even those are crowded, in one row
// with the least probable left out.
func barNames(os []Outcome, marked string, x Band, wide float64) (names []caption, rows int) {
	every := 1 // of very many outcomes only every so many-th may be named
	for float64(len(os)/every)*40 > wide && len(os) > 60 {
		every++
	}
	cs := make([]caption, 0, len(os)/every+1)
	for i, o := range os {
		if i%every != 0 && o.Name != marked {
			continue
		}
		c := caption{index: i, x: x.Center(i), text: o.Name, rank: max(o.P, o.Q)}
		if every > 1 {
			c.rank = -float64(i % (4 * every)) // evenly, rather than by size
		}
		if o.P > 0 && o.Q <= 0 {
			c.rank++ // the outcome that decides is named
		}
		if o.Name == marked {
			c.rank += 2
		}
		cs = append(cs, c)
	}
	for rows = 1; rows <= 3 && every == 1; rows++ {
		if inTurn(cs, rows, wide) {
			return cs, rows
		}
	}
	return place(cs, sizeTitle, 0, wide, x.Step()*0.2, max(x.Step()*1.3, 72), 1), 1
}

// inTurn puts captions into rows in turn and says whether all have room.
func inTurn(cs []caption, rows int, wide float64) bool {
	const widest = 110
	var ends [3]float64
	for i := range cs {
		c := &cs[i]
		c.row = i % rows
		t := shorten(c.text, sizeTitle, widest)
		half := TextWidth(t, sizeTitle) / 2
		c.at = min(max(c.x, half), wide-half)
		if i >= rows && c.at-half < ends[c.row]+gap-2 {
			return false
		}
		ends[c.row] = c.at + half
	}
	for i := range cs {
		cs[i].text = shorten(cs[i].text, sizeTitle, widest)
	}
	return true
}

// never marks runs of outcomes that P has and Q rules out; its words stay left of
// right. It returns the room that these take.
func never(v *voice, os []Outcome, x Band, plot Rect, right float64) (nodes []svg.Node, taken []Rect) {
	g := x.Step()
	var labels []caption
	for i := 0; i < len(os); i++ {
		if !(os[i].P > 0 && os[i].Q <= 0) {
			continue
		}
		from := i
		for i+1 < len(os) && os[i+1].P > 0 && os[i+1].Q <= 0 {
			i++
		}
		a, b := x.From+float64(from)*g, x.From+float64(i+1)*g
		pad := min(g*0.04, 6)
		w := max(b-a-2*pad, 2)
		nodes = append(nodes, svg.El("rect", "class", "never", "x", svg.Num(a+pad), "y", svg.Num(plot.Y-20),
			"width", svg.Num(w), "height", svg.Num(plot.H+20), "rx", svg.Num(min(8, w/2))))
		labels = append(labels, caption{index: from, x: (a + b) / 2, text: v.fill(v.Never), rank: b - a})
	}
	for _, c := range place(labels, sizeText, plot.X-4, right, 60, 180, 1) {
		taken = append(taken, extent(c.at, plot.Y-5, middle, c.text, sizeText))
		nodes = append(nodes, text(c.at, plot.Y-5, middle, "t-warn t-name", c.text))
	}
	return nodes, taken
}

// grouped adds up runs of n neighbouring outcomes.
func grouped(os []Outcome, n int) []Outcome {
	gs := make([]Outcome, 0, len(os)/n+1)
	for i := 0; i < len(os); i += n {
		part := os[i:min(i+n, len(os))]
		g := Outcome{Name: part[0].Name + "–" + part[len(part)-1].Name}
		for _, o := range part {
			g.P += o.P
			g.Q += o.Q
		}
		gs = append(gs, g)
	}
	return gs
}
