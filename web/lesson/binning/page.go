package binning

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/model/binning"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// figure draws the densities, then the same in bins.
func figure(d frame.Drawing) []frame.Picture {
	out := directions.Curves(d, "curves", d.In.Dist("p"), d.In.Dist("q"))
	p, q, width := normal(d.In.Dist("p")), normal(d.In.Dist("q")), d.In.Number("width")
	lo := min(p.Mean-4*p.SD, q.Mean-4*q.SD)
	hi := max(p.Mean+4*p.SD, q.Mean+4*q.SD)
	if (hi-lo)/width > 2000 {
		return out // bins that nobody could see
	}
	in := chart.HistogramInput{
		ID: "bins", Width: d.Width, P: binning.Masses(p, lo, hi, width), Q: binning.Masses(q, lo, hi, width),
		XName: "*x*", Names: chart.Names{P: "P", Q: "Q"}, Words: d.Words, Title: d.Title,
	}
	for i := range len(in.P) + 1 {
		in.Edges = append(in.Edges, (math.Floor(lo/width)+float64(i))*width)
	}
	for i := range in.P {
		in.P[i] /= width
		in.Q[i] /= width
	}
	return append(out, frame.Still(chart.Histogram(in).Figure)...)
}

func normal(d family.Dist) binning.Normal {
	a := d.(family.Univariate).Args()
	return binning.Normal{Mean: a[0], SD: a[1]}
}
