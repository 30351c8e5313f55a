package chart

import (
	"math"

	"klviz/web/svg"
)

// SweepInput is both directions of the divergence while one parameter runs.
type SweepInput struct {
	ID     string
	Width  float64
	X      Domain // of the parameter
	XName  string // "mean of Q"; may hold *italics*
	YName  string // "divergence, bits"
	PQ, QP []XY   // D(P‖Q) and D(Q‖P) in the unit, in order of X; +Inf allowed
	At     float64
	HasAt  bool
	Y      Domain // as the state keeps it; zero at first
	Held   bool
	Names  Names
	Words  Words
	Title  string
	Desc   string
}

// SweepFigure is the picture with its scales.
type SweepFigure struct {
	Figure
	Plot Rect
	X, Y Linear
}

// Sweep draws D(P‖Q) and D(Q‖P) along a parameter, with the place where it is now.
func Sweep(in SweepInput) SweepFigure {
	v := voiced(in.Words, in.Names, Unit{})
	y := in.Y.next(sweepHeights(in.PQ, in.QP), in.Held)
	fr := newFrame(v, Figure{ID: in.ID, Title: in.Title, Desc: in.Desc}, in.Width, in.X, y, in.XName, in.YName, 280, 220)
	fr.Defs = []svg.Node{fr.clip()}
	fr.Front = []svg.Node{fr.trace(in.PQ, "pq-line"), fr.trace(in.QP, "qp-line")}
	var words []svg.Node
	var taken []Rect
	for i, line := range [2][]XY{in.PQ, in.QP} {
		s, class := "D(P‖Q)", "t-pay t-name t-halo"
		if i == 1 {
			s, class = "D(Q‖P)", "t-ink t-name t-halo"
		}
		if r, ok := fr.onLine(line, s, taken); ok {
			taken = append(taken, r)
			words = append(words, text(r.X, r.Y+sizeText*0.8, start, class, s))
		}
	}
	fr.Front = append(fr.Front, svg.El("g").With(words...))
	if in.HasAt && in.X.Contains(in.At) {
		x := fr.X.Px(in.At)
		fr.Over = append(fr.Over, svg.El("path", "class", "probe", "d", new(svg.Path).M(x, fr.Plot.Y).V(fr.Plot.bottom()).String()))
		for i, line := range [2][]XY{in.PQ, in.QP} {
			if value, ok := between(line, in.At); ok {
				fr.Over = append(fr.Over, dot([2]string{"pay", "ink"}[i], x, fr.Y.Inside(value)))
			}
		}
	}
	fr.Targets = []Target{{"x", "", fr.Plot}}
	return SweepFigure(fr)
}

// sweepHeights starts at 0 and leaves out what shoots up: at most six times the
// lower quarter of the values.
func sweepHeights(lines ...[]XY) Domain {
	top, n, sum := 0.0, 0.0, 0.0
	for _, line := range lines {
		for _, p := range line {
			if p.Y >= 0 && !math.IsInf(p.Y, 1) {
				top = max(top, p.Y)
				sum += math.Sqrt(p.Y)
				n++
			}
		}
	}
	if n == 0 || top == 0 {
		return Domain{0, 1}
	}
	usual := sum / n * sum / n // the power mean of order 1/2 is not led by a few large values
	return Domain{0, min(top*1.05, usual*6)}
}

// between interpolates a line at x.
func between(line []XY, x float64) (float64, bool) {
	for i := 1; i < len(line); i++ {
		a, b := line[i-1], line[i]
		if a.X <= x && x <= b.X && a.X < b.X {
			y := a.Y + (b.Y-a.Y)*(x-a.X)/(b.X-a.X)
			return y, !math.IsNaN(y) && !math.IsInf(y, 0)
		}
	}
	return 0, false
}

// onLine finds a place for a label beside a line, within the plot and clear of
// what is taken.
func (f *frame) onLine(line []XY, s string, taken []Rect) (Rect, bool) {
	w := TextWidth(s, sizeText) * 1.06
	for _, share := range [...]float64{0.85, 0.15, 0.7, 0.3, 0.95, 0.5, 0.05} {
		if len(line) == 0 {
			break
		}
		p := line[min(int(share*float64(len(line))), len(line)-1)]
		if !(p.Y <= f.Y.Domain.Hi) {
			continue
		}
		x, y := f.X.Px(p.X), f.Y.Inside(p.Y)
	place:
		for _, r := range [...]Rect{{x - w - 8, y - 16, w, sizeText}, {x + 8, y - 16, w, sizeText}, {x + 8, y + 8, w, sizeText}, {x - w - 8, y + 8, w, sizeText}} {
			if r.X < f.Plot.X || r.right() > f.Width || r.Y < 2 || r.bottom() > f.Plot.bottom() {
				continue
			}
			for _, t := range taken {
				if r.meets(t) {
					continue place
				}
			}
			return r, true
		}
	}
	return Rect{}, false
}
