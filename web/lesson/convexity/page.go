package convexity

import (
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// figure draws the first pair.
func figure(d frame.Drawing) []frame.Picture {
	outcomes, ok := chart.Outcomes(d.In.Dist("p1"), d.In.Dist("q1"))
	if !ok {
		return nil
	}
	names := chart.Names{P: "P", Q: "Q"}
	f := chart.Bars(chart.BarsInput{
		ID: "bars", Width: d.Width, Outcomes: outcomes, NoHands: true, Names: names, Words: d.Words,
		Title: d.Title, Desc: directions.Table(d.Lang, outcomes, names),
	})
	return frame.Still(f.Figure)
}
