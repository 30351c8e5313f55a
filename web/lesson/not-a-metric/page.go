package metric

import (
	"math"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"klviz/web/text"
)

// figure draws the two corners that are furthest apart, then the straight way
// against the detour.
func figure(d frame.Drawing) []frame.Picture {
	a, c := d.In.Dist("a"), d.In.Dist("c")
	names := chart.Names{P: "P", Q: "Q"}
	desc := "P: " + a.String() + ". Q: " + c.String() + "."
	keys := hands.Keys{P: "a", Q: "c"}
	var corners frame.Picture
	if outcomes, ok := chart.Outcomes(a, c); ok {
		corners = hands.Bars(d, chart.BarsInput{ID: "corners", Names: names, Title: d.Title, Desc: directions.Table(d.Lang, outcomes, names)}, keys, a, c)
	} else if _, ok := a.(family.Univariate); ok {
		corners = hands.Curves(d, chart.CurvesInput{ID: "corners", NoCost: true, Names: names, Title: d.Title, Desc: desc}, keys, a, c)
	} else {
		return nil
	}
	get := func(name string) float64 { return d.Out.Get(name).(float64) }
	return []frame.Picture{corners, ways(d, "ways", get("kl_ac"), get("kl_ab"), get("kl_bc"), get("root_jsd_ac"), get("root_jsd_ab"), get("root_jsd_bc"))}
}

// ways draws both ways as bars, by D and by √JSD.
func ways(d frame.Drawing, id string, ac, ab, bc, rac, rab, rbc float64) frame.Picture {
	w := wordsOf(d.Lang)
	n := func(x float64) string { return text.Number(d.Lang, x) }
	in := chart.StackInput{
		ID: id, Width: d.Width, Words: d.Words, Title: w.ways,
		Rows: []chart.StackRow{
			{Name: w.straight + ", D", Parts: []chart.Part{{Value: ac, Class: "pay", Name: "AC " + n(ac)}}},
			{Name: w.detour + ", D: " + n(ab+bc), Parts: []chart.Part{{Value: ab, Class: "ink", Name: "AB " + n(ab)}, {Value: bc, Class: "ink", Name: "BC " + n(bc)}}},
			{Name: w.straight + ", √JSD", Parts: []chart.Part{{Value: rac, Class: "pay", Name: "AC " + n(rac)}}},
			{Name: w.detour + ", √JSD: " + n(rab+rbc), Parts: []chart.Part{{Value: rab, Class: "ink", Name: "AB " + n(rab)}, {Value: rbc, Class: "ink", Name: "BC " + n(rbc)}}},
		},
	}
	in.Desc = w.straight + ": " + n(ac) + "; " + w.detour + ": " + n(ab+bc) + ". √JSD: " + n(rac) + "; " + n(rab+rbc) + "."
	if math.IsInf(ac, 1) && math.IsInf(ab+bc, 1) {
		in.Most = 1
	}
	return frame.Still(chart.Stack(in))[0]
}
