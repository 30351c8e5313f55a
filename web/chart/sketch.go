package chart

import "klviz/web/svg"

// SketchInput is what a reader guesses at several places, as a curve or as bars;
// once it is told, the answer lies over it.
type SketchInput struct {
	ID           string
	Width        float64
	At           []float64 // the places, in order of x
	Names        []string  // of bars; a curve has none
	Y            Domain
	XName, YName string // may hold *italics*
	Guess        []float64
	Answer       []XY // a curve, or one point a bar; nil as long as it is hidden

	GuessName, AnswerName string // written beside them once both show
	Words                 Words
	Title, Desc           string
}

// SketchFigure is the picture with its scales; Points is where each guess stands.
type SketchFigure struct {
	Figure
	Plot   Rect
	X, Y   Linear
	Points []Rect // room for a hand, one a place
}

// Sketch draws a guess.
func Sketch(in SketchInput) SketchFigure {
	v := voiced(in.Words, Names{}, Unit{})
	x := Domain{in.At[0], in.At[len(in.At)-1]}
	if len(in.Names) > 0 {
		x = Domain{x.Lo - 0.5, x.Hi + 0.5}
	}
	fr := newFrame(v, Figure{ID: in.ID, Title: in.Title, Desc: in.Desc}, in.Width, x, in.Y, in.XName, in.YName, 236, 220)
	fr.Defs = []svg.Node{fr.clip()}
	s := SketchFigure{Figure: fr.Figure, Plot: fr.Plot, X: fr.X, Y: fr.Y}
	half := fr.X.Px(1) - fr.X.Px(0)
	if len(in.Names) > 0 {
		s.Back = append(yAxis(v, fr.Y, fr.Plot, int(fr.Plot.H/46)), phrase(fr.Plot.X, 12, start, "t-title", in.YName))
		for i, name := range in.Names {
			s.Back = append(s.Back, text(fr.X.Px(in.At[i]), fr.Plot.bottom()+17, middle, "t-out", name))
		}
		half *= 0.3
	}
	if in.Y.Contains(0) {
		s.Back = append(s.Back, svg.El("path", "class", "zero", "d", new(svg.Path).M(fr.Plot.X, fr.Y.Px(0)).H(fr.Plot.right()).String()))
	}
	if len(in.Names) > 0 {
		s.bars(in, half)
	} else {
		s.curves(&fr, in)
	}
	for i, g := range in.Guess {
		s.Points = append(s.Points, around(fr.X.Px(in.At[i]), fr.Y.Inside(g)))
	}
	return s
}

// bars are hollow for the guess and full for the answer, side by side.
func (s *SketchFigure) bars(in SketchInput, half float64) {
	var guess, answer svg.Path
	y0, w, shift := s.Y.Inside(0), 2*half, 0.0
	if in.Answer != nil {
		w, shift = half, half/2+1
	}
	for i, g := range in.Guess {
		bar(&guess, s.X.Px(in.At[i])-shift-w/2, w, y0, s.Y.Inside(g))
	}
	s.Front = append(s.Front, svg.El("path", "class", "guess-bar", "d", guess.String()))
	if in.Answer == nil {
		return
	}
	for _, p := range in.Answer {
		bar(&answer, s.X.Px(p.X)+shift-w/2, w, y0, s.Y.Inside(p.Y))
	}
	s.Front = append(s.Front, svg.El("path", "class", "answer-bar", "d", answer.String()))
	x, y := s.Plot.right(), s.Plot.Y-14
	for _, k := range [2]struct{ class, name string }{{"answer-bar", in.AnswerName}, {"guess-bar", in.GuessName}} {
		s.Front = append(s.Front, text(x, y+4, end, "t-ink", k.name))
		x -= TextWidth(k.name, sizeText) + 16
		s.Front = append(s.Front, svg.El("rect", "class", k.class, "x", svg.Num(x), "y", svg.Num(y-5), "width", "10", "height", "10", "rx", "2"))
		x -= 12
	}
}

// curves are the guess as a dashed line through its places, and the answer.
func (s *SketchFigure) curves(fr *frame, in SketchInput) {
	var guess []XY
	for i, g := range in.Guess {
		guess = append(guess, XY{in.At[i], g})
	}
	var words []svg.Node
	if in.Answer != nil {
		s.Front = append(s.Front, fr.trace(in.Answer, "line-pay"))
		var taken []Rect
		for _, l := range []Line{{in.Answer, "t-pay t-name t-halo", in.AnswerName}, {guess, "t-ink t-halo", in.GuessName}} {
			if r, ok := fr.onLine(l.Points, l.Name, taken); ok {
				taken = append(taken, r)
				words = append(words, text(r.X, r.Y+sizeText*0.8, start, l.Class, l.Name))
			}
		}
	}
	s.Front = append(s.Front, fr.trace(guess, "line-guess"), svg.El("g").With(words...))
}
