package asymmetry

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"klviz/web/text"
)

// figure draws P, whose humps a hand can move, with a first try at it; then the
// best bells of both directions over P.
func figure(d frame.Drawing) []frame.Picture {
	p := d.In.Dist("p")
	first := family.Normal.New([]float64{d.In.Number("start_mean"), d.In.Number("start_sd")})
	out := hands.Curves(d, chart.CurvesInput{
		ID: "first", NoCost: true, Names: chart.Names{P: "P", Q: "Q"}, Title: d.Title, Desc: "P: " + p.String() + ". Q: " + first.String() + ".",
	}, hands.Keys{P: "p"}, p, first)
	return []frame.Picture{out, bells(d)}
}

// normalAt is a result's mean and sd.
func normalAt(o frame.Object) (mean, sd float64) { return o[0].Value.(float64), o[1].Value.(float64) }

// bells draws P with the normals that are least wrong.
func bells(d frame.Drawing) frame.Picture {
	w, p := wordsOf(d.Lang), d.In.Dist("p").(family.Univariate)
	x := chart.Domain{Lo: p.Quantile(0.001), Hi: p.Quantile(0.999)}
	pad := 0.15 * (x.Hi - x.Lo)
	x.Lo, x.Hi = x.Lo-pad, x.Hi+pad
	line := func(u family.Univariate) []chart.XY {
		points := make([]chart.XY, 401)
		for i := range points {
			v := x.Lo + (x.Hi-x.Lo)*float64(i)/400
			points[i] = chart.XY{X: v, Y: special.Exp(u.LogProb(v))}
		}
		return points
	}
	mean, sd := d.Out.Get("forward_mean").(float64), d.Out.Get("forward_sd").(float64)
	in := chart.LinesInput{
		ID: "bells", Width: d.Width, X: x, XName: "*x*", YName: w.density, Words: d.Words, Title: w.best,
		Lines: []chart.Line{
			{Points: line(p), Class: "p-line p-area", Name: "P"},
			{Points: line(family.Normal.New([]float64{mean, sd})), Class: "line-pay", Name: "min D(P‖Q)"},
		},
		Desc: w.best + ". D(P‖Q): " + text.Number(d.Lang, mean) + ", " + text.Number(d.Lang, sd) + ".",
	}
	for i, o := range d.Out.Get("reverse").([]frame.Object) {
		mean, sd := normalAt(o)
		l := chart.Line{Points: line(family.Normal.New([]float64{mean, sd})), Class: "line-dot"}
		if i == 0 {
			l.Name = "min D(Q‖P)"
		}
		in.Lines = append(in.Lines, l)
		in.Desc += " D(Q‖P): " + text.Number(d.Lang, mean) + ", " + text.Number(d.Lang, sd) + "."
	}
	top := 0.0
	for _, l := range in.Lines {
		for _, p := range l.Points {
			if !math.IsInf(p.Y, 0) {
				top = max(top, p.Y)
			}
		}
	}
	in.Y = chart.Domain{Lo: 0, Hi: top * 1.12}
	return frame.Still(chart.Lines(in).Figure)[0]
}
