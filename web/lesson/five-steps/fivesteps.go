// Package fivesteps is the lesson that takes the formula apart: compare, ratio,
// log, weigh, sum.
package fivesteps

import (
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// Lesson is the lesson.
var Lesson = frame.Lesson{
	ID: "five-steps", Keys: directions.Keys, Compute: compute,
	Texts:  map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure: directions.Figure, Questions: []frame.Question{directions.Sign, directions.Coin},
	Sources: []string{"Cover & Thomas, Elements of Information Theory, 2nd ed., section 2.3", "weather.csv of vega-datasets 3.2.1, from NOAA Climate Data Online, public domain"},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	out, err := directions.Compute(in)
	if err != nil {
		return nil, err
	}
	return out, directions.CheckWeather(out)
}
