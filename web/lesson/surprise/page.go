package surprise

import (
	"math/rand/v2"

	"klviz/wasm/special"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// halvings asks for the surprise of a chance; its wrong answers are one over the
// chance, the surprise of the opposite, and nats.
var halvings = frame.Question{ID: "halvings", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 21))
	p := float64(3+r.IntN(38)) / 100
	return frame.Variant{Values: map[string]float64{"p": p}, Answers: []frame.Answer{
		{Key: "right", Number: bits(p)}, {Key: "inverse", Number: 1 / p},
		{Key: "opposite", Number: bits(1 - p)}, {Key: "nats", Number: -special.Log(p)},
	}}
}}

// figure draws the outcomes of p alone.
func figure(d frame.Drawing) []frame.Picture {
	p := d.In.Dist("p")
	outcomes, ok := chart.Outcomes(p, p)
	if !ok {
		return nil
	}
	f := chart.Bars(chart.BarsInput{
		ID: "bars", Width: d.Width, Outcomes: outcomes, NoHands: true, Names: chart.Names{P: "P", Q: "P"}, Words: d.Words,
		Title: d.Title, Desc: directions.Table(d.Lang, outcomes, chart.Names{P: "P", Q: "P"}),
	})
	return frame.Still(f.Figure)
}
