package walk

import (
	"strconv"
	"strings"

	"klviz/web/chart"
	"klviz/web/lesson/frame"
)

// gripOf finds a handle by its picture and place: "bars 3".
func (w *Walk) gripOf(arg string) (frame.Grip, chart.Handle, bool) {
	id, place, _ := strings.Cut(arg, " ")
	i, err := strconv.Atoi(place)
	pictures := w.pictures()
	if w.act != nil {
		more, _ := w.act.Draw(w.drawing())
		pictures = append(pictures, more...)
	}
	for _, p := range pictures {
		if p.ID == id && err == nil && i >= 0 && i < len(p.Grips) {
			return p.Grips[i], p.Handles[i], true
		}
	}
	return frame.Grip{}, chart.Handle{}, false
}
