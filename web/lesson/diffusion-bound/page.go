package bound

import (
	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"math"
)

// figure draws the data, which a hand can move, beside the noise, then what each
// step costs.
func figure(d frame.Drawing) []frame.Picture {
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
