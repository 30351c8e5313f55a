package crossentropy

import (
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// figure draws p and q as bars where they can be counted, else as curves.
func figure(d frame.Drawing) []frame.Picture {
	if _, ok := chart.Outcomes(d.In.Dist("p"), d.In.Dist("q")); ok {
		return directions.Figure(d)
	}
	return directions.Curves(d, "curves", d.In.Dist("p"), d.In.Dist("q"))
}
