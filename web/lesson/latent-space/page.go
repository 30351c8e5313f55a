package latent

import (
	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// shown is how many units the picture has room for.
const shown = 40

// figure draws one number's answer beside the standard bell, then the rent of the
// first units.
func figure(d frame.Drawing) []frame.Picture {
	out := directions.Curves(d, "answer", family.Normal.New([]float64{1, 0.5}), family.Normal.New([]float64{0, 1}))
	in := chart.HistogramInput{
		ID: "rent", Width: d.Width, P: d.Out.Get("kl_per_unit").([]float64)[:shown],
		Names: chart.Names{P: "P", Q: "Q"}, Words: d.Words, Title: d.Title,
	}
	for i := range shown + 1 {
		in.Edges = append(in.Edges, float64(i)+0.5)
	}
	return append(out, frame.Still(chart.Histogram(in).Figure)...)
}
