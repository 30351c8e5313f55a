package chart

import (
	"math"

	"klviz/web/svg"
)

// yAxis draws hairlines across the plot and their values left of it. Values too
// long for the margin share a power of ten, written once above them.
func yAxis(v *voice, s Linear, plot Rect, n int) []svg.Node {
	ticks, step := Ticks(s.Domain, n)
	var grid svg.Path
	nodes := make([]svg.Node, 1, len(ticks)+2)
	power, shared := 1.0, 0
	for _, t := range ticks {
		if TextWidth(v.tick(t, step), sizeText) > plot.X-6 {
			e := math.Floor(math.Log10(max(abs(ticks[0]), abs(ticks[len(ticks)-1]))))
			if abs(e) >= 3 {
				power, shared = times(1, e), int(e)
			}
		}
	}
	for _, t := range ticks {
		y := s.Px(t)
		if t != 0 {
			grid.M(plot.X, y).H(plot.right())
		}
		nodes = append(nodes, text(plot.X-8, y+4, end, "", v.tick(t/power, step/power)))
	}
	if shared != 0 {
		nodes = append(nodes, text(2, plot.Y-12, start, "t-small", "×10"+superscript(shared)))
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
