package binning

import (
	"math"
	"strconv"

	"klviz/wasm/family"
	"klviz/wasm/model/binning"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"klviz/web/state"
	"klviz/web/text"
)

// figure draws the densities, which a hand can move, the same in bins, and what is
// left at each width, with a hand on the width.
func figure(d frame.Drawing) []frame.Picture {
	p, q := d.In.Dist("p"), d.In.Dist("q")
	curves := hands.Curves(d, chart.CurvesInput{
		ID: "curves", NoCost: true, Names: chart.Names{P: "P", Q: "Q"}, Title: d.Title, Desc: "P: " + p.String() + ". Q: " + q.String() + ".",
	}, hands.Usual, p, q)
	out := []frame.Picture{curves}
	a, b, width := normal(p), normal(q), d.In.Number("width")
	lo, hi := span(a, b)
	if (hi-lo)/width <= 2000 { // more could not be seen
		var edges []float64
		for k := math.Floor(lo / width); (k-1)*width < hi; k++ {
			edges = append(edges, k*width)
		}
		out = append(out, histogram(d, "bins", a, b, edges))
	}
	return append(out, widths(d, a, b))
}

func normal(d family.Dist) binning.Normal {
	a := d.(family.Univariate).Args()
	return binning.Normal{Mean: a[0], SD: a[1]}
}

// span is where either has its mass.
func span(p, q binning.Normal) (lo, hi float64) {
	return min(p.Mean-4*p.SD, q.Mean-4*q.SD), max(p.Mean+4*p.SD, q.Mean+4*q.SD)
}

// histogram draws the bins between edges.
func histogram(d frame.Drawing, id string, p, q binning.Normal, edges []float64) frame.Picture {
	in := chart.HistogramInput{ID: id, Width: d.Width, Edges: edges, XName: "*x*", Names: chart.Names{P: "P", Q: "Q"}, Words: d.Words, Title: d.Title,
		Desc: text.Full(d.Lang, float64(len(edges)-1)) + " " + wordsOf(d.Lang).bins}
	for i := range len(edges) - 1 {
		w := edges[i+1] - edges[i]
		in.P = append(in.P, p.Share(edges[i], edges[i+1])/w)
		in.Q = append(in.Q, q.Share(edges[i], edges[i+1])/w)
	}
	return frame.Still(chart.Histogram(in).Figure)[0]
}

// The widths that the slider goes over, as powers of ten.
const narrowest, widest = -1.5, 1.5

// widths draws what is left over the width, under the line of the densities' own
// divergence.
func widths(d frame.Drawing, p, q binning.Normal) frame.Picture {
	w, kl, at := wordsOf(d.Lang), d.Out.Get("kl").(float64), d.In.Number("width")
	unit := math.Min(p.SD, q.SD) // widths are those of the narrower bell
	from, to := narrowest+math.Log10(unit), widest+math.Log10(unit)
	var line []chart.XY
	for i := range 61 {
		x := from + (to-from)*float64(i)/60
		if left, err := binning.KL(p, q, math.Pow(10, x)); err == nil {
			line = append(line, chart.XY{X: x, Y: left})
		}
	}
	left := d.Out.Get("kl_binned").(float64)
	n := func(x float64) string { return text.Number(d.Lang, x) }
	said := w.width + " " + text.Full(d.Lang, at) + ": " + n(left) + "; " + w.densities + ": " + n(kl)
	f := chart.Lines(chart.LinesInput{
		ID: "widths", Width: d.Width, X: chart.Domain{Lo: from, Hi: to}, LogX: true, Y: chart.Domain{Lo: 0, Hi: kl*1.15 + 1e-12}, XName: w.width, YName: w.left,
		Lines: []chart.Line{
			{Points: []chart.XY{{X: from, Y: kl}, {X: to, Y: kl}}, Class: "line-dash", Name: w.densities + " " + n(kl)},
			{Points: line, Class: "line-pay", Name: w.binned},
		},
		At: math.Log10(at), HasAt: true, Param: "width", From: left, To: kl, Gap: "−" + n(max(0, kl-left)), Words: d.Words, Title: w.left, Desc: said,
	})
	put := func(x float64) []string {
		return []string{"width=" + strconv.FormatFloat(math.Pow(10, min(max(x, from), to)), 'g', 2, 64)}
	}
	step := func(by state.Step) []string {
		x := math.Log10(at)
		switch by {
		case state.ToMin:
			return put(from)
		case state.ToMax:
			return put(to)
		case state.Up, state.FineUp:
			return put(x + 0.05)
		case state.BigUp:
			return put(x + 0.3)
		case state.BigDown:
			return put(x - 0.3)
		}
		return put(x - 0.05)
	}
	return frame.Picture{Figure: f.Figure, Grips: []frame.Grip{{
		Name: w.width, Value: said, Now: at, Min: math.Pow(10, from), Max: math.Pow(10, to),
		To: func(px float64) []string { return put(f.X.Value(px)) }, Step: step,
	}}}
}

// emblem is the two bells in bins.
func emblem(d frame.Drawing) chart.Figure { return figure(d)[1].Figure }
