package chart

import "klviz/web/svg"

// corner is the radius of a bar's far corners in pixels.
const corner = 3

// bar adds a bar from the line y0 to y, its far corners rounded.
func bar(p *svg.Path, x, w, y0, y float64) {
	h := y0 - y
	r := min(corner, w/2, abs(h)/2)
	if r < 0.5 {
		p.M(x, y0).V(y).H(x + w).V(y0).Z()
		return
	}
	s := r // towards the line
	if h < 0 {
		s = -r
	}
	p.M(x, y0).V(y+s).Q(x, y, x+r, y).H(x+w-r).Q(x+w, y, x+w, y+s).V(y0).Z()
}

// cutMark is the zigzag across a bar or a peak that is cut off: three lines, the
// middle one in the colour of the ground.
func cutMark(x, w, y float64) svg.Node {
	var p svg.Path
	const step, high = 5, 3
	n := max(int(w/step+0.5), 2)
	for k := 0; k <= n; k++ {
		dy := float64(high)
		if k%2 == 1 {
			dy = -high
		}
		p.L(x+w*float64(k)/float64(n), y+dy)
	}
	d := p.String()
	return svg.El("g").With(
		svg.El("path", "class", "cut-edge", "d", d),
		svg.El("path", "class", "cut-gap", "d", d))
}
