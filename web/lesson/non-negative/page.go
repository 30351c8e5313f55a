package nonnegative

import (
	"klviz/wasm/special"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"klviz/web/text"
)

// figure draws the bars, and then the line above the curve, with a hand on x.
func figure(d frame.Drawing) []frame.Picture {
	bars, ok := directions.Bars(d)
	if !ok {
		return nil
	}
	return []frame.Picture{bars, touch(d)}
}

// widest is how far x goes.
const widest = 4.0

// touch draws ln x under x - 1.
func touch(d frame.Drawing) frame.Picture {
	w, x := wordsOf(d.Lang), d.In.Number("x")
	var curve, line []chart.XY
	for i := range 401 {
		v := widest * (float64(i) + 0.25) / 401
		curve = append(curve, chart.XY{X: v, Y: special.Log(v)})
		line = append(line, chart.XY{X: v, Y: v - 1})
	}
	gap := x - 1 - special.Log(x)
	n := func(v float64) string { return text.Number(d.Lang, v) }
	said := "x = " + n(x) + ": x − 1 = " + n(x-1) + ", ln x = " + n(special.Log(x)) + ". " + w.gap + " " + n(gap) + "."
	f := chart.Lines(chart.LinesInput{
		ID: "touch", Width: d.Width, X: chart.Domain{Lo: 0, Hi: widest}, Y: chart.Domain{Lo: -3, Hi: 3}, XName: "*x* = *q*/*p*",
		Lines: []chart.Line{{Points: line, Class: "line-dash", Name: "x − 1"}, {Points: curve, Class: "line-pay", Name: "ln x"}},
		At:    x, HasAt: true, Param: "x", From: special.Log(x), To: x - 1, Gap: n(gap), Words: d.Words, Title: w.touch, Desc: said,
	})
	return frame.Picture{Figure: f.Figure, Grips: []frame.Grip{hands.Number(d, "x", "x", said, f.X, frame.Slide{From: 0.05, To: widest, By: 0.05})}}
}
