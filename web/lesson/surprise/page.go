package surprise

import (
	"math/rand/v2"

	"klviz/wasm/family"
	"klviz/wasm/model/outcomes"
	"klviz/wasm/special"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"klviz/web/text"
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

// both asks for the surprise of two independent things at once; its wrong answers
// multiply the surprises, add the chances, and forget the more usual of the two.
var both = frame.Question{ID: "both", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 23))
	a, b := 2+r.IntN(3), 2+r.IntN(4)
	for a == b {
		b = 2 + r.IntN(4)
	}
	x, y := float64(int(1)<<a), float64(int(1)<<b)
	return frame.Variant{Values: map[string]float64{"a": x, "b": y}, Answers: []frame.Answer{
		{Key: "right", Number: float64(a + b)}, {Key: "multiplied", Number: float64(a * b)},
		{Key: "chances", Number: bits(1/x + 1/y)}, {Key: "larger", Number: float64(max(a, b))},
	}}
}}

// figure draws the outcomes of p as so many days, and then the halvings that a
// chance is worth, with a hand on the chance.
func figure(d frame.Drawing) []frame.Picture {
	p := d.In.Dist("p")
	t, err := outcomes.New(p, p)
	if err != nil || len(t.Names) > 60 {
		return nil
	}
	in := chart.DropsInput{ID: "days", Width: d.Width, Names: t.Names, Last: -1, Words: d.Words, Title: d.Title}
	for i, name := range t.Names {
		n := t.P[i] * 1000
		if c, ok := p.(*family.Categorical); ok {
			if counts, ok := c.Counts(); ok {
				n = counts[i]
			}
		}
		in.Counts = append(in.Counts, int(min(n, 1e6)+0.5))
		in.Desc += name + ": " + text.Percent(d.Lang, t.P[i]) + ". "
	}
	return []frame.Picture{frame.Still(chart.Drops(in))[0], halving(d, t)}
}

// halving draws -log₂ over the chance.
func halving(d frame.Drawing, t *outcomes.Table) frame.Picture {
	w, chance := wordsOf(d.Lang), d.In.Number("chance")
	var curve, dots []chart.XY
	for i := range 400 {
		x := float64(i+1) / 400
		curve = append(curve, chart.XY{X: x, Y: bits(x)})
	}
	for _, p := range t.P {
		if p > 0 {
			dots = append(dots, chart.XY{X: p, Y: bits(p)})
		}
	}
	said := w.unit + ": " + text.Number(d.Lang, bits(chance))
	f := chart.Lines(chart.LinesInput{
		ID: "halving", Width: d.Width, X: chart.Domain{Lo: 0, Hi: 1}, Y: chart.Domain{Lo: 0, Hi: 7}, XName: w.chance, YName: w.unit,
		Lines: []chart.Line{{Points: curve, Class: "line-pay"}}, Dots: dots,
		At: chance, HasAt: true, Param: "chance", From: 0, To: bits(chance), Gap: text.Number(d.Lang, bits(chance)),
		Words: d.Words, Title: w.curve, Desc: said,
	})
	return frame.Picture{Figure: f.Figure, Grips: []frame.Grip{hands.Number(d, "chance", w.chance, said, f.X, frame.Slide{From: 0.01, To: 1, By: 0.01})}}
}
