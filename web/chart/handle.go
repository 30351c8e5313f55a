package chart

import "klviz/web/svg"

// Radii and sizes of handles in pixels.
const (
	knobRadius = 9
	ringRadius = 6.5
	gripWidth  = 8
	gripHeight = 18
	hitSize    = 24 // WCAG 2.2, 2.5.8
)

// Shape draws the handle as it looks at rest.
func (h Handle) Shape() svg.Node {
	switch h.Kind {
	case Knob:
		return svg.El("circle", "class", h.Dist+"-knob", "cx", svg.Num(h.X), "cy", svg.Num(h.Y), "r", svg.Num(knobRadius))
	case Grip:
		return svg.El("rect", "class", h.Dist+"-grip", "x", svg.Num(h.X-gripWidth/2), "y", svg.Num(h.Y-gripHeight/2),
			"width", svg.Num(gripWidth), "height", svg.Num(gripHeight), "rx", "3")
	}
	return svg.El("circle", "class", h.Dist+"-ring", "cx", svg.Num(h.X), "cy", svg.Num(h.Y), "r", svg.Num(h.Radius()))
}

// Radius is that of the disc or ring; a ring shrinks with a narrow bar.
func (h Handle) Radius() float64 {
	if h.Kind == Knob {
		return knobRadius
	}
	if h.Kind == BarTop && h.Hit.W < 2*ringRadius+8 {
		return max(h.Hit.W/2-4, 3)
	}
	return ringRadius
}

// around is the hit rectangle of a handle that has room.
func around(x, y float64) Rect { return Rect{x - hitSize/2, y - hitSize/2, hitSize, hitSize} }
