package metric

import (
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// figure draws the two corners that are furthest apart.
func figure(d frame.Drawing) []frame.Picture {
	return directions.Curves(d, "corners", d.In.Dist("a"), d.In.Dist("c"))
}
