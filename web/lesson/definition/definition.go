// Package definition is the lesson that says what D(P‖Q) is: the price, in P's
// world, of believing Q.
package definition

import (
	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// Lesson is the lesson.
var Lesson = frame.Lesson{
	ID:      "definition",
	Section: "is",
	// seed draws the days that are lived.
	Keys:    append([]frame.Key{{ID: "seed", Kind: frame.Whole, Lo: 0, Hi: 1 << 30, Default: "1"}}, directions.Keys...),
	Compute: compute, Act: newLiving,
	Texts:  map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure: directions.Figure, Questions: []frame.Question{directions.Coin},
	Sources: []string{"Kullback & Leibler 1951, Annals of Mathematical Statistics 22:79-86", "Cover & Thomas, Elements of Information Theory, 2nd ed., section 2.3", "weather.csv of vega-datasets 3.2.1, from NOAA Climate Data Online, public domain"},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	out, err := directions.Compute(in)
	if err != nil {
		return nil, err
	}
	if err := directions.CheckWeather(out); err != nil {
		return nil, err
	}
	p, q, err := family.ParsePair("binomial(2, 0.4)", "discreteuniform(0, 2)")
	if err != nil {
		return nil, err
	}
	for _, c := range []struct {
		name      string
		p, q      family.Dist
		reference float64
	}{
		{"D(binomial(2, 0.4) ‖ uniform on 0, 1, 2), nats", p, q, 0.0852996},
		{"D(uniform on 0, 1, 2 ‖ binomial(2, 0.4)), nats", q, p, 0.0974550},
	} {
		r, err := measure.KL(c.p, c.q)
		if err != nil {
			return nil, err
		}
		out.Check(c.name, r.Nats, c.reference, 5e-8, "the example of many introductions, computed by two independent programs")
	}
	return out, nil
}
