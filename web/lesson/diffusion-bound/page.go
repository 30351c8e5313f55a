package bound

import (
	"klviz/wasm/family"
	"klviz/wasm/model/diffusion"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"klviz/web/lesson/points"
	"math"
)

// figure draws the data, which a hand can move, beside the noise, then what each
// step costs.
func figure(d frame.Drawing) []frame.Picture {
	if d.In.Has("points") {
		return cloud(d)
	}
	var data family.Dist = family.Normal.New([]float64{0, math.Sqrt(d.In.Number("data_var"))})
	if d.In.Has("data") {
		data = d.In.Dist("data")
	}
	prior := family.Normal.New([]float64{0, 1})
	first := hands.Curves(d, chart.CurvesInput{
		ID: "data", Unit: directions.UnitIn(d.Lang, chart.Nats), Names: chart.Names{P: "P", Q: "Q"},
		Title: d.Title, Desc: "P: " + data.String() + ". Q: " + prior.String() + ".",
	}, hands.Keys{P: "data"}, data, prior)
	if d.In.Live { // the act draws the rest
		return []frame.Picture{first}
	}
	a := &taking{}
	a.follow(d.In)
	for a.Work() {
	}
	return []frame.Picture{first, a.stack(d)}
}

// cloud draws points that came from elsewhere, each with a hand; new ones are put
// where they are drawn.
func cloud(d frame.Drawing) []frame.Picture {
	data, err := read(d.In)
	if err != nil {
		return nil
	}
	s, err := diffusion.Linear(d.In.Whole("T"), d.In.Number("beta1"), d.In.Number("betaT"))
	if err != nil {
		return nil
	}
	var before [][]float64
	if d.Held != nil && d.Held.Has("points") {
		before = d.Held.Points("points")
	}
	surface := points.Surface{ID: "points", Key: "points"}
	out := surface.Draw(d, d.In.Points("points"), before, points.Layer{Density: data.Density(s, 0), Prior: true, Title: d.Title, Desc: d.Title})
	out.Over = nil
	return []frame.Picture{out}
}
