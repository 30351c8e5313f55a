package chart

import (
	"math"
	"strconv"

	"klviz/web/svg"
)

// BalanceInput is columns that all end at the same height: Low is where the part
// that pays begins, Whole where it ends.
type BalanceInput struct {
	ID                          string
	Width                       float64
	Low                         []float64 // one a column, at most Whole
	Whole                       float64
	At                          int    // the column that is spoken of
	LowName, PayName, WholeName string // the parts of that column, and the height of all
	XName, YName                string // may hold *italics*
	Floor                       float64
	Words                       Words
	Title, Desc                 string
}

// Balance draws what sums to the same everywhere: as one part grows the other
// shrinks.
func Balance(in BalanceInput) Figure {
	v := voiced(in.Words, Names{}, Unit{})
	low := in.Whole
	for _, l := range in.Low {
		low = min(low, l)
	}
	low = min(low, in.Floor)
	span := max(in.Whole-low, 1e-9)
	n := float64(len(in.Low))
	fr := newFrame(v, Figure{ID: in.ID, Title: in.Title, Desc: in.Desc}, in.Width, Domain{-0.5, max(n, 8) - 0.5}, Domain{low - 0.15*span, in.Whole + 0.14*span},
		in.XName, in.YName, 260, 220)
	// The columns are counted, and not measured.
	fr.Back = append(yAxis(v, fr.Y, fr.Plot, int(fr.Plot.H/46)),
		svg.El("path", "class", "base", "d", new(svg.Path).M(fr.Plot.X, fr.Plot.bottom()).H(fr.Plot.right()).String()),
		phrase(fr.Plot.X, 12, start, "t-title", in.YName), phrase(fr.Plot.right(), fr.Height-5, end, "t-title", in.XName))
	every := int(math.Ceil(max(n, 8) * 26 / fr.Plot.W))
	fr.Defs = []svg.Node{hatch(in.ID)}
	wide := min((fr.Plot.W/max(n, 8))*0.72, 46)
	top := fr.Y.Px(in.Whole)
	for i, l := range in.Low {
		x, y := fr.X.Px(float64(i))-wide/2, fr.Y.Px(l)
		fr.Front = append(fr.Front,
			svg.El("rect", "class", "plain-part", "x", svg.Num(x), "y", svg.Num(y), "width", svg.Num(wide), "height", svg.Num(max(fr.Plot.bottom()-y, 0))),
			svg.El("rect", "class", "pay-edge", "fill", url(in.ID, "hatch"), "x", svg.Num(x), "y", svg.Num(top), "width", svg.Num(wide), "height", svg.Num(max(y-top, 0))))
		if i%every == 0 || i == in.At {
			fr.Back = append(fr.Back, text(x+wide/2, fr.Plot.bottom()+17, middle, "", strconv.Itoa(i)))
		}
	}
	fr.Over = append(fr.Over, svg.El("path", "class", "zero", "d", new(svg.Path).M(fr.Plot.X, top).H(fr.Plot.right()).String()),
		text(fr.Plot.right(), top-6, end, "t-ink t-name t-halo", in.WholeName))
	if in.At >= 0 && in.At < len(in.Low) {
		y := fr.Y.Px(in.Low[in.At])
		x, side := fr.X.Px(float64(in.At))+wide/2+6, start
		if room := max(TextWidth(in.LowName, sizeText), TextWidth(in.PayName, sizeText)) * 1.15; x+room > fr.Plot.right() {
			x, side = x-wide-12, end
		}
		pay := max((top+y)/2+4, top+14)
		fr.Over = append(fr.Over, text(x, pay, side, "t-pay t-name t-halo", in.PayName),
			text(x, min(max((y+fr.Plot.bottom())/2+4, pay+17), fr.Plot.bottom()-5), side, "t-ink t-name t-halo", in.LowName))
	}
	return fr.Figure
}
