package chart

import (
	"math"

	"klviz/web/svg"
)

// label names the blocks: inside where there is room, else over or under them. No
// name stands on the line at net.
func (f *WorldFigure) label(v *voice, os []Outcome, bs []block, taken Rect, net float64, marked string) (nodes []svg.Node) {
	const most = 24 // names beyond the blocks; more is noise
	zero := f.Y.Px(0)
	avoid := []Rect{taken}
	var up, down []caption
	for _, b := range bs {
		o := os[b.index]
		if b.count > 1 {
			continue
		}
		y := f.Y.Inside(b.logs)
		class := "t-pay t-name"
		if b.logs < 0 {
			class = "t-earn t-name"
		}
		long := o.Name
		if math.IsInf(b.logs, 1) {
			long += " ∞"
		} else {
			long += " " + v.numeral(b.cost, 3)
		}
		from := zero // of the room inside
		if b.logs > 0 && abs(net-(y+zero)/2) < 9 {
			from = net - 1
		}
		if b.logs != 0 && abs(y-from) >= 17 && TextWidth(long, sizeText)+14 <= b.w {
			nodes = append(nodes, text(b.x+b.w/2, (y+from)/2+4, middle, class, long))
			avoid = append(avoid, extent(b.x+b.w/2, (y+from)/2+4, middle, long, sizeText))
			continue
		}
		c := caption{index: b.index, x: b.x + b.w/2, text: o.Name, rank: abs(b.cost)}
		if TextWidth(long, sizeText)+8 <= b.w {
			c.text = long
		}
		if b.w < 8 && len(os) > most && o.Name != marked {
			continue
		}
		if o.Name == marked {
			c.rank = math.Inf(1)
		}
		if math.IsInf(b.logs, 1) {
			c.text += " ∞"
		}
		if b.logs >= 0 {
			up = append(up, c)
		} else {
			down = append(down, c)
		}
	}
	put := func(cs []caption, class string, height func(y float64) float64) {
		for _, c := range place(cs, sizeText, f.Plot.X, f.Width, 24, 120, 1) {
			y := height(f.Y.Inside(os[c.index].logRatio() * v.unit.PerNat))
			if !extent(c.at, y, middle, c.text, sizeText).meetsAny(avoid) {
				nodes = append(nodes, text(c.at, y, middle, class, c.text))
			}
		}
	}
	put(up, "t-pay t-halo", func(y float64) float64 {
		y -= 5
		if net < y+3 && net > y-12 {
			y = net - 4
		}
		return max(y, f.Plot.Y-4)
	})
	put(down, "t-earn t-halo", func(y float64) float64 { return y + 14 })
	return nodes
}
