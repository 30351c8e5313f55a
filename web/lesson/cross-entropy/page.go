package crossentropy

import (
	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"klviz/web/text"
)

// figure draws p and q, which a hand can move, and the cross-entropy as its two
// parts.
func figure(d frame.Drawing) []frame.Picture {
	p, q := d.In.Dist("p"), d.In.Dist("q")
	pair, ok := directions.Bars(d)
	if _, curve := p.(family.Univariate); !ok && curve {
		pair = hands.Curves(d, chart.CurvesInput{ID: "curves", NoCost: true, Names: chart.Names{P: "P", Q: "Q"}, Title: d.Title,
			Desc: "P: " + p.String() + ". Q: " + q.String() + "."}, hands.Usual, p, q)
	} else if !ok {
		return nil
	}
	h, kl, cross := d.Out.Get("entropy").(float64), d.Out.Get("kl").(float64), d.Out.Get("cross_entropy").(float64)
	if h < 0 { // a density's entropy may be: then there is no bar to stack on
		return []frame.Picture{pair}
	}
	w := wordsOf(d.Lang)
	n := func(x float64) string { return text.Number(d.Lang, x) }
	stack := chart.Stack(chart.StackInput{
		ID: "parts", Width: d.Width, XName: w.nats, Words: d.Words, Title: w.loss, Desc: "H(P,Q) " + n(cross) + " = H(P) " + n(h) + " + D(P‖Q) " + n(kl),
		Rows: []chart.StackRow{{Name: "H(P,Q) " + n(cross), Parts: []chart.Part{{Value: h, Class: "ink", Name: "H(P) " + n(h)}, {Value: kl, Class: "pay", Name: "D(P‖Q) " + n(kl)}}}},
	})
	return append([]frame.Picture{pair}, frame.Still(stack)...)
}

// emblem is the bar of the two parts.
func emblem(d frame.Drawing) chart.Figure {
	pictures := figure(d)
	return pictures[len(pictures)-1].Figure
}
