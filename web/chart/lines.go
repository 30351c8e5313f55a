package chart

import (
	"math"

	"klviz/web/svg"
)

// Line is one line of Lines.
type Line struct {
	Points []XY // in order of x; what is not finite leaves a gap
	Class  string
	Name   string // written beside it; may be empty
}

// LinesInput is a plain plot of lines, with a place on x that can be moved.
type LinesInput struct {
	ID           string
	Width        float64
	X, Y         Domain
	XName, YName string // may hold *italics*
	LogX         bool   // X and the points' x are logarithms to base 10
	Lines        []Line
	At           float64
	HasAt        bool
	Param        string // of the handle at At, on the x axis; "" for none
	// From and To are drawn as a gap at At, from one height to the other, with
	// its name.
	From, To float64
	Gap      string
	Dots     []XY
	Words    Words
	Title    string
	Desc     string
}

// LinesFigure is the picture with its scales.
type LinesFigure struct {
	Figure
	Plot Rect
	X, Y Linear
}

// Lines draws lines over a common axis.
func Lines(in LinesInput) LinesFigure {
	v := voiced(in.Words, Names{}, Unit{})
	y := in.Y
	if y.Empty() {
		for _, l := range in.Lines {
			for _, p := range l.Points {
				if abs(p.Y) < 1e300 {
					y.Lo, y.Hi = min(y.Lo, p.Y), max(y.Hi, p.Y)
				}
			}
		}
		if y.Empty() {
			y = Domain{0, 1}
		}
		y = Domain{y.Lo - 0.05*(y.Hi-y.Lo)*pickSign(y.Lo), y.Hi + 0.08*(y.Hi-y.Lo)}
	}
	fr := newFrame(v, Figure{ID: in.ID, Title: in.Title, Desc: in.Desc}, in.Width, in.X, y, in.XName, in.YName, 280, 236)
	if in.LogX {
		fr.Back = append(yAxis(v, fr.Y, fr.Plot, int(fr.Plot.H/46)), fr.powers(v)...)
		fr.Back = append(fr.Back, phrase(fr.Plot.X, 12, start, "t-title", in.YName), phrase(fr.Plot.right(), fr.Height-5, end, "t-title", in.XName))
	}
	fr.Defs = []svg.Node{fr.clip(), hatch(in.ID)}
	if y.Contains(0) && y.Lo < 0 {
		fr.Back = append(fr.Back, svg.El("path", "class", "zero", "d", new(svg.Path).M(fr.Plot.X, fr.Y.Px(0)).H(fr.Plot.right()).String()))
	}
	for _, l := range in.Lines {
		fr.Front = append(fr.Front, fr.trace(l.Points, l.Class))
	}
	var words []svg.Node
	var taken []Rect
	if in.HasAt && in.Gap != "" { // beside the place that is marked
		x, w := fr.X.Inside(in.At), TextWidth(in.Gap, sizeText)+16
		taken = append(taken, Rect{x - w, min(fr.Y.Inside(in.From), fr.Y.Inside(in.To)) - 8, 2 * w, abs(fr.Y.Inside(in.From)-fr.Y.Inside(in.To)) + 24})
	}
	for _, l := range in.Lines {
		if l.Name == "" {
			continue
		}
		if r, ok := fr.onLine(l.Points, l.Name, taken); ok {
			taken = append(taken, r)
			words = append(words, text(r.X, r.Y+sizeText*0.8, start, "t-ink t-name t-halo", l.Name))
		}
	}
	for _, p := range in.Dots {
		if in.X.Contains(p.X) && abs(p.Y) < 1e300 {
			words = append(words, dot("ink", fr.X.Px(p.X), fr.Y.Inside(p.Y)))
		}
	}
	if in.HasAt && !math.IsNaN(in.At) {
		x := fr.X.Inside(in.At)
		fr.Over = append(fr.Over, svg.El("path", "class", "probe", "d", new(svg.Path).M(x, fr.Plot.Y).V(fr.Plot.bottom()).String()))
		if in.Gap != "" {
			a, b := fr.Y.Inside(in.From), fr.Y.Inside(in.To)
			fr.Over = append(fr.Over, svg.El("path", "class", "gap", "d", new(svg.Path).M(x, a).V(b).String()))
			at, side := x+8, start
			if x > fr.Plot.X+0.7*fr.Plot.W {
				at, side = x-8, end
			}
			fr.Over = append(fr.Over, text(at, min(max((a+b)/2+4, fr.Plot.Y+12), fr.Plot.bottom()-6), side, "t-pay t-name t-halo", in.Gap))
		}
		if in.Param != "" {
			h := Handle{Dist: "q", Param: in.Param, Kind: Knob, X: x, Y: fr.Plot.bottom(), At: fr.X.Px(in.At)}
			h.Hit = Rect{h.X - 22, h.Y - 22, 44, 44}
			fr.Handles = []Handle{h}
		}
	}
	fr.Front = append(fr.Front, svg.El("g").With(words...))
	return LinesFigure(fr)
}

// pickSign is 1 where an axis goes below 0 and needs room there.
func pickSign(lo float64) float64 {
	if lo < 0 {
		return 1
	}
	return 0
}

// powers writes powers of ten under a logarithmic axis.
func (f *frame) powers(v *voice) []svg.Node {
	y := f.Plot.bottom()
	var marks svg.Path
	nodes := []svg.Node{svg.El("path", "class", "base", "d", new(svg.Path).M(f.Plot.X, y).H(f.Plot.right()).String())}
	for e := math.Ceil(f.X.Domain.Lo - 1e-9); e <= f.X.Domain.Hi+1e-9; e++ {
		x := f.X.Px(e)
		marks.M(x, y).V(y + 4)
		nodes = append(nodes, text(min(max(x, 12), f.Width-12), y+17, middle, "", v.numeral(times(1, e), 1)))
	}
	return append(nodes, svg.El("path", "class", "base", "d", marks.String()))
}
