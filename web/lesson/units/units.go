// Package units is the lesson on bits, nats and bans: one length, three rulers.
package units

import (
	"math"

	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// Lesson is the lesson.
var Lesson = frame.Lesson{
	ID:      "units",
	Section: "needs",
	Keys:    append([]frame.Key{{ID: "unit", Kind: frame.Word, Choices: []string{"bits", "nats", "bans"}, Default: "bits"}}, directions.Keys...),
	Compute: compute, Act: newRulers,
	Texts:  map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure: func(d frame.Drawing) []frame.Picture { return directions.Pictures(d, unitOf(d)) }, Estimate: &inNats, Questions: []frame.Question{directions.Unit},
	Emblem:  threeRulers,
	Sources: []string{"Good 1979, Biometrika 66:393 (the ban)", "Cover & Thomas, Elements of Information Theory, 2nd ed., section 2.1", "weather.csv of vega-datasets 3.2.1, from NOAA Climate Data Online, public domain"},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	out, err := directions.Compute(in)
	if err != nil {
		return nil, err
	}
	nats, reverse := out.Get("kl").(float64), out.Get("kl_reverse").(float64)
	out.Add("kl_bans", nats/math.Ln10)
	out.Add("kl_reverse_bans", reverse/math.Ln10)
	out.Check("bits in a nat", 1/math.Ln2, 1.442695, 5e-7, "1/ln 2")
	out.Check("bans in a nat", 1/math.Ln10, 0.434294, 5e-7, "1/ln 10; the ban is Turing's, see Good 1979, Biometrika 66:393")
	if nats > 0 && reverse > 0 && !math.IsInf(nats, 1) && !math.IsInf(reverse, 1) {
		out.Check("ratio of the two directions, in bits and in bans",
			directions.Bits(nats)/directions.Bits(reverse), (nats/math.Ln10)/(reverse/math.Ln10), 1e-12*nats/reverse,
			"a unit changes both by the same factor")
	}
	return out, nil
}

// threeRulers is one length by each unit: how many of them it is.
func threeRulers(d frame.Drawing) chart.Figure {
	return chart.Stack(chart.StackInput{ID: "rulers", Width: d.Width, Rows: []chart.StackRow{
		{Parts: []chart.Part{{Value: 1, Class: "p"}}}, {Parts: []chart.Part{{Value: math.Ln2, Class: "q"}}}, {Parts: []chart.Part{{Value: math.Ln2 / math.Ln10, Class: "pay"}}},
	}})
}
