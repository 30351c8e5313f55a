package training

import (
	"klviz/wasm/model/diffusion"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
)

// The picture's bins, and how many points of each kind fill them.
const (
	drawn = 600
	bins  = 36
	edge  = 2.25
)

// figure draws a histogram of data and of what the trained network draws, for
// points on the line.
func figure(d frame.Drawing) []frame.Picture {
	t, err := begin(d.In)
	if err != nil || t.Data.Dim() != 1 || d.In.Live {
		return nil
	}
	for range d.In.Whole("batches") {
		t.Batch(d.In.Number("rate"))
	}
	seed := uint64(d.In.Whole("seed"))
	in := chart.HistogramInput{
		ID: "samples", Width: d.Width, P: shares(t.Data.Draw(drawn, seed)),
		Q:     shares(diffusion.Sample(t.Schedule, 1, drawn, seed, t.Model.Trained(t.Schedule))),
		XName: "*x*", Names: chart.Names{P: "P", Q: "Q"}, Words: d.Words, Title: d.Title,
	}
	for i := range bins + 1 {
		in.Edges = append(in.Edges, -edge+float64(i)*2*edge/bins)
	}
	return frame.Still(chart.Histogram(in).Figure)
}

// shares are the densities of the bins.
func shares(points [][]float64) []float64 {
	out := make([]float64, bins)
	for _, x := range points {
		if i := int((x[0] + edge) / (2 * edge) * bins); x[0] >= -edge && i < bins {
			out[i] += bins / (2 * edge * float64(len(points)))
		}
	}
	return out
}
