package chart

import (
	"klviz/web/svg"
)

// HistogramInput is one or two histograms over common bins.
type HistogramInput struct {
	ID    string
	Width float64
	Edges []float64 // n+1 increasing edges
	P, Q  []float64 // n densities (share over width); Q may be nil
	Bin   int       // 1 + the bin that is pointed at; 0 for none
	XName string
	YName string
	Names Names
	Words Words
	Title string
	Desc  string
}

// HistogramFigure is the picture with its scales.
type HistogramFigure struct {
	Figure
	Plot Rect
	X, Y Linear
}

// Histogram draws densities over bins: P as filled steps, Q as a dashed outline.
// Bins narrower than a pixel are drawn together.
func Histogram(in HistogramInput) HistogramFigure {
	v := voiced(in.Words, in.Names, Unit{})
	n := len(in.Edges) - 1
	x := Domain{0, 1}
	if n >= 1 {
		x = Domain{in.Edges[0], in.Edges[n]}
		pad := (x.Hi - x.Lo) * 0.02
		x = Domain{x.Lo - pad, x.Hi + pad}
	}
	top := 0.0
	for i := range in.P {
		top = max(top, in.P[i])
	}
	for i := range in.Q {
		top = max(top, in.Q[i])
	}
	if top == 0 {
		top = 1
	}
	fr := newFrame(v, Figure{ID: in.ID, Title: in.Title, Desc: in.Desc}, in.Width, x, Domain{0, top * 1.08}, in.XName, in.YName, 300, 230)
	for i, d := range [2][]float64{in.P, in.Q} {
		if len(d) == 0 {
			continue
		}
		dist := "pq"[i : i+1]
		fr.Front = append(fr.Front, svg.El("path", "class", dist+"-line "+dist+"-area fine", "d", fr.steps(in.Edges, d)))
	}
	if k := in.Bin - 1; k >= 0 && k < n {
		a, b := fr.X.Px(in.Edges[k]), fr.X.Px(in.Edges[k+1])
		fr.Over = append(fr.Over, svg.El("rect", "class", "mark", "x", svg.Num(a), "y", svg.Num(fr.Plot.Y),
			"width", svg.Num(max(b-a, 2)), "height", svg.Num(fr.Plot.H)))
	}
	key := fr.Plot.right() - 76
	if len(in.Q) > 0 {
		fr.Back = append(fr.Back,
			svg.El("path", "class", "p-line fine", "d", new(svg.Path).M(key, 8).H(key+18).String()), text(key+22, 12, start, "t-p t-name", "P"),
			svg.El("path", "class", "q-line fine", "d", new(svg.Path).M(key+42, 8).H(key+60).String()), text(key+64, 12, start, "t-q t-name", "Q"))
	}
	fr.Targets = []Target{{"x", "", fr.Plot}}
	return HistogramFigure(fr)
}

// steps is the outline of a histogram. Of bins within one pixel the mean is drawn.
func (f *frame) steps(edges, d []float64) string {
	var path svg.Path
	path.M(f.X.Px(edges[0]), f.Y.From)
	for i := 0; i < len(d); {
		k, mass := i, 0.0
		for k < len(d) && (k == i || f.X.Px(edges[k+1])-f.X.Px(edges[i]) < 1) {
			mass += d[k] * (edges[k+1] - edges[k])
			k++
		}
		if w := edges[k] - edges[i]; w > 0 {
			path.V(f.Y.Inside(mass / w)).H(f.X.Px(edges[k]))
		}
		i = k
	}
	return path.V(f.Y.From).String()
}
