package chart

import "klviz/web/svg"

// AnswerRow is one number of Answers: a bell that stands for it.
type AnswerRow struct {
	Name         string // before its rail
	Mean, Spread float64
	Says         string // behind its rail
}

// AnswersInput is bells on rails, one under another, above the standard bell's
// own spread.
type AnswersInput struct {
	ID          string
	Width       float64
	Reach       float64 // the rails go from -Reach to Reach
	Rows        []AnswerRow
	Words       Words
	Title, Desc string
}

// AnswersFigure is the picture with its scale; each handle is a row's mean.
type AnswersFigure struct {
	Figure
	X Linear
}

// Answers draws each row's mean on its rail with one spread to both sides.
func Answers(in AnswersInput) AnswersFigure {
	v := voiced(in.Words, Names{}, Unit{})
	const rowHigh = 30.0
	f := AnswersFigure{Figure: Figure{ID: in.ID, Width: width(in.Width), Height: rowHigh*float64(len(in.Rows)) + 38, Title: in.Title, Desc: in.Desc}}
	before, behind := 0.0, 0.0
	for _, r := range in.Rows {
		before, behind = max(before, TextWidth(r.Name, sizeText)+14), max(behind, TextWidth(r.Says, sizeText)+18)
	}
	f.X = Linear{Domain{-in.Reach, in.Reach}, before, f.Width - behind}
	bottom := rowHigh * float64(len(in.Rows))
	f.Back = append(xAxis(v, f.X, bottom, f.Width),
		svg.El("rect", "class", "q-area", "x", svg.Num(f.X.Px(-1)), "y", "0", "width", svg.Num(f.X.Px(1)-f.X.Px(-1)), "height", svg.Num(bottom)))
	for _, r := range in.Rows {
		y := rowHigh * (float64(len(f.Handles)) + 0.5)
		at, a, b := f.X.Inside(r.Mean), f.X.Inside(r.Mean-r.Spread), f.X.Inside(r.Mean+r.Spread)
		f.Back = append(f.Back, svg.El("path", "class", "track", "d", new(svg.Path).M(f.X.From, y).H(f.X.To).String()))
		f.Front = append(f.Front,
			svg.El("path", "class", "p-rail", "d", new(svg.Path).M(a, y).H(b).String()),
			text(0, y+4, start, "t-ink", r.Name), text(f.Width, y+4, end, "t-pay", r.Says))
		f.Handles = append(f.Handles, Handle{Dist: "p", Param: "mean", Kind: Knob, X: at, Y: y, At: f.X.Px(r.Mean), Hit: Rect{at - 22, y - rowHigh/2, 44, rowHigh}})
	}
	return f
}
