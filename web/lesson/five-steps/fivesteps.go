// Package fivesteps is the lesson that takes the formula apart: compare, ratio,
// log, weigh, sum.
package fivesteps

import (
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// Lesson is the lesson.
var Lesson = frame.Lesson{
	ID:      "five-steps",
	Section: "works",
	// step is how many of the steps show, seed which cells are the reader's.
	Keys: append([]frame.Key{
		{ID: "step", Kind: frame.Whole, Lo: compare, Hi: sum, Default: "1"},
		{ID: "seed", Kind: frame.Whole, Lo: 0, Hi: 1 << 30, Default: "1"},
	}, directions.Keys...),
	Compute: compute, Act: newTable, ActKeys: []string{"p", "q", "seed"},
	Texts:  map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure: figure, Emblem: func(d frame.Drawing) chart.Figure { return directions.World(d, chart.Bits).Figure }, Test: negative, Estimate: &shares, Questions: []frame.Question{directions.Sign, directions.Coin},
	Sources: []string{"Cover & Thomas, Elements of Information Theory, 2nd ed., section 2.3", "weather.csv of vega-datasets 3.2.1, from NOAA Climate Data Online, public domain"},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	out, err := directions.Compute(in)
	if err != nil {
		return nil, err
	}
	return out, directions.CheckWeather(out)
}

// figure is the bars, and at the last step what the shares are as areas.
func figure(d frame.Drawing) []frame.Picture {
	pictures := directions.Figure(d)
	if d.Open && d.In.Whole("step") < sum && len(pictures) > 1 {
		return pictures[:1]
	}
	return pictures
}
