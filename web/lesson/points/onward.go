package points

import (
	"net/url"
	"strings"

	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// lessons that take points, and the key by which they do.
var lessons = [...]struct{ id, key string }{{"diffusion-noise", "data"}, {"diffusion-bound", "points"}, {"diffusion-training", "data"}}

// Onward writes the ways on which the points go to the other lessons that take
// them, and their spread where the lesson has one; few lessons take wide points.
func Onward(m *view.Markup, l text.Lang, here string, in *frame.Input, points [][]float64) {
	w := wordsOf(l)
	m.Put(`<p class="hint">%s`, w.onward)
	for i, to := range lessons {
		if to.id == here {
			continue
		}
		address := to.key + "=" + strings.ReplaceAll(url.QueryEscape(Spell(points)), "+", "%20")
		if spread, ok := in.Value("spread").(float64); ok && i > 0 {
			address += "&spread=" + frame.Short(spread)
		}
		m.Put(` <a href="../%s/#%s">%s</a>`, to.id, view.Escape(address), w.ways[i])
	}
	m.Put(`</p>`)
}
