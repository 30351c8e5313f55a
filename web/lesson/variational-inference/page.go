package inference

import (
	"klviz/wasm/model/meanfield"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
)

// figure draws the leaning cloud with the fit before the first turn and after
// twelve, for who reads it on paper; else the act draws it as it moves.
func figure(d frame.Drawing) []frame.Picture {
	from, err := begin(d.In)
	if err != nil || d.In.Live {
		return nil
	}
	t := target(d.In)
	path := t.Ascend(from, max(d.In.Whole("steps"), 12))
	var out []frame.Picture
	for _, s := range []struct {
		id string
		meanfield.Fit
	}{{"before", path[0]}, {"after", path[len(path)-1]}} {
		in := plane(d, t, s.Fit)
		in.ID, in.NoHands = s.id, true
		in.Width, in.Words = d.Width, d.Words
		out = append(out, frame.Still(chart.Plane(in).Figure)...)
	}
	return out
}

func plane(d frame.Drawing, t meanfield.Target, q meanfield.Fit) chart.PlaneInput {
	return chart.PlaneInput{ID: "clouds", P: chart.Normal2{Cov: [2][2]float64{{1, t.Rho}, {t.Rho, 1}}},
		Q:     chart.Normal2{Mean: q.Mean, Cov: [2][2]float64{{q.Var[0], 0}, {0, q.Var[1]}}},
		Names: chart.Names{P: "P", Q: "Q"}, Title: d.Title}
}
