package chart

import "klviz/web/svg"

// yAxis draws hairlines across the plot and their values left of it.
func yAxis(v *voice, s Linear, plot Rect, n int) []svg.Node {
	ticks, step := Ticks(s.Domain, n)
	var grid svg.Path
	nodes := make([]svg.Node, 1, len(ticks)+1)
	for _, t := range ticks {
		y := s.Px(t)
		if t != 0 {
			grid.M(plot.X, y).H(plot.right())
		}
		nodes = append(nodes, text(plot.X-8, y+4, end, "", v.tick(t, step)))
	}
	nodes[0] = svg.El("path", "class", "grid", "d", grid.String())
	return nodes
}

// xAxis writes values under the line at y; those that would leave the picture
// step inside.
func xAxis(v *voice, s Linear, y float64, widest float64) []svg.Node {
	n := 6
	if s.To-s.From > 700 {
		n = 8
	}
	var ticks []float64
	var step float64
	for ; n >= 2; n-- { // fewer until they fit beside each other
		ticks, step = Ticks(s.Domain, n)
		fits := true
		for i := 1; i < len(ticks); i++ {
			room := abs(s.Px(ticks[i]) - s.Px(ticks[i-1]))
			need := (TextWidth(v.tick(ticks[i], step), sizeText) + TextWidth(v.tick(ticks[i-1], step), sizeText)) / 2
			fits = fits && need+10 <= room
		}
		if fits {
			break
		}
	}
	nodes := make([]svg.Node, 0, len(ticks)+1)
	var marks svg.Path
	last := -1e9
	for _, t := range ticks {
		label := v.tick(t, step)
		half := TextWidth(label, sizeText) / 2
		x := min(max(s.Px(t), half), widest-half)
		if x-half < last+4 {
			continue
		}
		last = x + half
		marks.M(s.Px(t), y).V(y + 4)
		nodes = append(nodes, text(x, y+17, middle, "", label))
	}
	return append(nodes, svg.El("path", "class", "base", "d", marks.String()))
}
