package bound

import (
	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"math"
)

// figure draws the data beside the noise, then what each step costs.
func figure(d frame.Drawing) []frame.Picture {
	var data family.Dist = family.Normal.New([]float64{0, math.Sqrt(d.In.Number("data_var"))})
	if d.In.Has("data") {
		data = d.In.Dist("data")
	}
	out := directions.Curves(d, "data", data, family.Normal.New([]float64{0, 1}))
	terms := d.Out.Get("terms").([]frame.Object)
	in := chart.HistogramInput{
		ID: "terms", Width: d.Width, Edges: []float64{1.5}, XName: "*t*",
		Names: chart.Names{P: "P", Q: "Q"}, Words: d.Words, Title: d.Title,
	}
	for i := len(terms) - 2; i >= 0; i-- { // from t = 2 up; t = 1 is no divergence
		in.P = append(in.P, math.Max(0, terms[i][1].Value.(float64)))
		in.Edges = append(in.Edges, float64(terms[i][0].Value.(int))+0.5)
	}
	if len(in.P) == 0 {
		return out
	}
	return append(out, frame.Still(chart.Histogram(in).Figure)...)
}
