package convexity

import (
	"strings"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"klviz/web/text"
)

// figure draws the first pair, then the second, and the price along the segment
// from one to the other with its chord.
func figure(d frame.Drawing) []frame.Picture {
	first, ok := pair(d, "pair1", hands.Keys{P: "p1", Q: "q1"})
	second, also := pair(d, "pair2", hands.Keys{P: "p2", Q: "q2"})
	if !ok || !also {
		return nil
	}
	return []frame.Picture{first, second, segment(d)}
}

func pair(d frame.Drawing, id string, keys hands.Keys) (frame.Picture, bool) {
	p, q := d.In.Dist(keys.P), d.In.Dist(keys.Q)
	outcomes, ok := chart.Outcomes(p, q)
	if !ok {
		return frame.Picture{}, false
	}
	names := chart.Names{P: "P", Q: "Q"}
	return hands.Bars(d, chart.BarsInput{ID: id, Names: names, Title: d.Title, Desc: directions.Table(d.Lang, outcomes, names)}, keys, p, q), true
}

// segment draws D of the mixtures under the straight line between the two ends,
// with a hand on the place between them.
func segment(d frame.Drawing) frame.Picture {
	w, at := wordsOf(d.Lang), d.In.Number("at")
	kl := [2]float64{d.Out.Get("kl1").(float64), d.Out.Get("kl2").(float64)}
	var curve, line []chart.XY
	for i := range 101 {
		t := float64(i) / 100
		y, err := between(d.In.Dist("p1"), d.In.Dist("p2"), d.In.Dist("q1"), d.In.Dist("q2"), t)
		if err != nil {
			continue
		}
		curve = append(curve, chart.XY{X: t, Y: y})
		line = append(line, chart.XY{X: t, Y: chord(kl, t)})
	}
	here, straight := d.Out.Get("kl_at").(float64), d.Out.Get("chord_at").(float64)
	n := func(x float64) string { return text.Number(d.Lang, x) }
	said := strings.NewReplacer("{at}", text.Percent(d.Lang, at), "{kl}", n(here), "{chord}", n(straight), "{less}", n(max(0, straight-here))).Replace(w.said)
	in := chart.LinesInput{
		ID: "segment", Width: d.Width, X: chart.Domain{Lo: 0, Hi: 1}, XName: w.at, YName: w.price,
		Lines: []chart.Line{{Points: line, Class: "line-dash", Name: w.chord}, {Points: curve, Class: "line-pay", Name: w.curve}},
		At:    at, HasAt: true, Param: "at", From: here, To: straight, Gap: n(max(0, straight-here)), Words: d.Words, Title: w.price, Desc: said,
	}
	for _, p := range line {
		in.Y.Hi = max(in.Y.Hi, finite(p.Y)*1.12)
	}
	f := chart.Lines(in)
	return frame.Picture{Figure: f.Figure, Grips: []frame.Grip{hands.Number(d, "at", w.place, said, f.X, frame.Slide{From: 0, To: 1, By: 0.01})}}
}

func finite(x float64) float64 {
	if x > 1e300 {
		return 0
	}
	return x
}

// mixtures are both mixtures at the place between the pairs, for those who ask.
func mixtures(d frame.Drawing) (p, q family.Dist) {
	at := d.In.Number("at")
	p, err := mix(d.In.Dist("p1"), d.In.Dist("p2"), at)
	if err != nil {
		return nil, nil
	}
	if q, err = mix(d.In.Dist("q1"), d.In.Dist("q2"), at); err != nil {
		return nil, nil
	}
	return p, q
}
