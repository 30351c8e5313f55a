package inference

import (
	"klviz/wasm/model/meanfield"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
)

// figure draws the leaning cloud with the fit before the first step, and after
// the last.
func figure(d frame.Drawing) []frame.Picture {
	t := meanfield.Target{Rho: d.In.Number("rho")}
	path := t.Ascend(start, d.In.Whole("steps"))
	var out []frame.Picture
	for _, s := range []struct {
		id string
		meanfield.Fit
	}{{"before", path[0]}, {"after", path[len(path)-1]}} {
		f := chart.Plane(chart.PlaneInput{
			ID: s.id, Width: d.Width, NoHands: true,
			P:     chart.Normal2{Cov: [2][2]float64{{1, t.Rho}, {t.Rho, 1}}},
			Q:     chart.Normal2{Mean: s.Mean, Cov: [2][2]float64{{s.Var[0], 0}, {0, s.Var[1]}}},
			Names: chart.Names{P: "P", Q: "Q"}, Words: d.Words, Title: d.Title,
		})
		out = append(out, frame.Still(f.Figure)...)
	}
	return out
}
