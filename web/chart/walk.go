package chart

import (
	"math"

	"klviz/web/svg"
)

// WalkInput is the running mean of what draws from P have cost, on its way to D.
type WalkInput struct {
	ID     string
	Width  float64
	Means  []XY    // (draws so far, mean so far) in the unit
	Spread float64 // standard deviation of one draw's cost; 0 or +Inf draws no band
	D      float64 // where it goes; +Inf allowed
	XName  string
	YName  string
	Unit   Unit
	Names  Names
	Words  Words
	Title  string
	Desc   string
}

// Walk draws the running mean over the number of draws on a logarithmic axis,
// inside the band D ± 2·spread/√n that holds it 19 times in 20.
func Walk(in WalkInput) Figure {
	v := voiced(in.Words, in.Names, in.Unit)
	most := 10.0
	y := Domain{}
	for _, p := range in.Means {
		most = max(most, p.X)
		if abs(p.Y) < 1e300 && p.X >= 3 {
			y.Lo, y.Hi = min(y.Lo, p.Y), max(y.Hi, p.Y)
		}
	}
	finite := !math.IsInf(in.D, 0) && !math.IsNaN(in.D)
	banded := finite && in.Spread > 0 && !math.IsInf(in.Spread, 1)
	if finite {
		y.Lo, y.Hi = min(y.Lo, in.D), max(y.Hi, in.D*1.2)
	}
	if banded {
		y.Lo, y.Hi = min(y.Lo, in.D-in.Spread), max(y.Hi, in.D+in.Spread)
	}
	if y.Empty() {
		y = Domain{0, 1}
	}
	log := Domain{0, math.Ceil(math.Log10(most)*2) / 2}
	fr := newFrame(v, Figure{ID: in.ID, Title: in.Title, Desc: in.Desc}, in.Width, log, y.Nice(), in.XName, in.YName, 260, 210)
	fr.Back = append(yAxis(v, fr.Y, fr.Plot, int(fr.Plot.H/46)), fr.decades(v)...)
	fr.Back = append(fr.Back, phrase(fr.Plot.X, 12, start, "t-title", in.YName), phrase(fr.Plot.right(), fr.Height-5, end, "t-title", in.XName))
	fr.Defs = []svg.Node{fr.clip()}
	var band svg.Path
	if banded {
		const steps = 60
		for i := 0; i <= 2*steps+1; i++ {
			k, sign := i, 1.0
			if i > steps {
				k, sign = 2*steps+1-i, -1
			}
			e := log.Hi * float64(k) / steps
			band.L(fr.X.Px(e), fr.Y.Px(in.D+sign*2*in.Spread/math.Sqrt(math.Pow(10, e))))
		}
		band.Z()
	}
	walk := make([]XY, 0, len(in.Means))
	for _, p := range in.Means {
		walk = append(walk, XY{math.Log10(max(p.X, 1)), p.Y})
	}
	fr.Front = []svg.Node{svg.El("path", "class", "band", "clip-path", url(in.ID, "clip"), "d", band.String())}
	goal := new(svg.Path)
	if finite {
		goal.M(fr.Plot.X, fr.Y.Px(in.D)).H(fr.Plot.right())
	}
	fr.Front = append(fr.Front, svg.El("path", "class", "net-line dashed", "d", goal.String()), fr.trace(walk, "walk"))
	if finite {
		s := "D = " + v.numeral(in.D, 3)
		fr.Front = append(fr.Front, text(fr.Plot.right()-2, fr.Y.Px(in.D)-6, end, "t-pay t-name t-halo", s))
	} else {
		fr.Front = append(fr.Front, text(fr.Plot.right()-2, fr.Plot.Y+12, end, "t-pay t-name t-halo", v.Forever))
	}
	return fr.Figure
}

// decades writes 1, 10, 100, … under a logarithmic axis.
func (f *frame) decades(v *voice) []svg.Node {
	y := f.Plot.bottom()
	var marks svg.Path
	nodes := []svg.Node{svg.El("path", "class", "base", "d", new(svg.Path).M(f.Plot.X, y).H(f.Plot.right()).String())}
	for e := 0.0; e <= f.X.Domain.Hi; e++ {
		x := f.X.Px(e)
		marks.M(x, y).V(y + 4)
		s := v.numeral(times(1, e), 0)
		nodes = append(nodes, text(max(x, TextWidth(s, sizeText)/2), y+17, middle, "", s))
	}
	return append(nodes, svg.El("path", "class", "base", "d", marks.String()))
}
