package chart

import (
	"math"
	"strconv"

	"klviz/web/svg"
)

// PileInput is where draws from P have fallen, beside what P and Q expect of as
// many.
type PileInput struct {
	ID    string
	Width float64
	// Outcomes, or for a curve cells of equal width over X; Counts has one entry
	// for each, and so have P and Q: the probability of each cell.
	Outcomes []string
	X        Domain
	P, Q     []float64
	Counts   []float64
	Draws    float64 // in all; those that fell outside of the cells count too
	Last     int     // 1 + the cell of the newest draw; 0 for none
	XName    string
	YName    string
	Names    Names
	Words    Words
	Title    string
	Desc     string
}

// Pile draws the draws as columns: hatched where Q expects less than P, so that
// a draw costs, and plain where it earns some back. The solid line is what P
// expects, the dashed one what Q does.
func Pile(in PileInput) Figure {
	v := voiced(in.Words, in.Names, Unit{})
	n := len(in.P)
	os := make([]Outcome, len(in.Outcomes))
	for i, name := range in.Outcomes {
		os[i] = Outcome{name, in.P[i], in.Q[i]}
	}
	top := 1.0
	for i := range n {
		top = max(top, in.Counts[i], in.Draws*in.P[i], min(in.Draws*in.Q[i], 3*in.Draws*in.P[i]))
	}
	fr := newFrame(v, Figure{ID: in.ID, Title: in.Title, Desc: in.Desc}, in.Width, in.X, Domain{0, top * 1.08}, in.XName, in.YName, 250, 200)
	x := Band{N: n, From: fr.Plot.X, To: fr.Plot.right()}
	if len(os) > 0 {
		names, rows := barNames(os, "", x, fr.Width)
		fr.Height += 16 * float64(rows-1)
		fr.Back = yAxis(v, fr.Y, fr.Plot, int(fr.Plot.H/46))
		fr.Back = append(fr.Back, svg.El("path", "class", "base", "d", new(svg.Path).M(fr.Plot.X, fr.Plot.bottom()).H(fr.Plot.right()).String()),
			phrase(fr.Plot.X, 12, start, "t-title", in.YName))
		for _, c := range names {
			fr.Back = append(fr.Back, text(c.at, fr.Plot.bottom()+19+16*float64(c.row), middle, "t-ink t-out", c.text))
		}
	}
	fr.Defs = []svg.Node{hatch(in.ID), fr.clip()}
	fr.piles(&in, x)
	fr.expected("q", in.Q, in.Draws, x, len(os) > 0)
	fr.expected("p", in.P, in.Draws, x, len(os) > 0)
	key := fr.Plot.right() - 76
	fr.Back = append(fr.Back,
		svg.El("path", "class", "p-line fine", "d", new(svg.Path).M(key, 8).H(key+18).String()), text(key+22, 12, start, "t-p t-name", "P"),
		svg.El("path", "class", "q-line fine", "d", new(svg.Path).M(key+42, 8).H(key+60).String()), text(key+64, 12, start, "t-q t-name", "Q"))
	if i := in.Last - 1; i >= 0 && i < n {
		drop := dot(payOrEarn(in.P[i], in.Q[i]), x.Center(i), fr.Y.Inside(in.Counts[i]))
		// A new one for each draw, so that it falls anew.
		drop.Attrs = append(drop.Attrs, svg.Attr{Name: "data-key", Value: "drop" + strconv.Itoa(int(in.Draws))})
		drop.Attrs[0].Value += " drop"
		fr.Over = append(fr.Over, drop)
	}
	return fr.Figure
}

func payOrEarn(p, q float64) string {
	if p > q {
		return "pay"
	}
	return "earn"
}

// piles are the columns, those that cost and those that earn.
func (f *frame) piles(in *PileInput, x Band) {
	var pay, earn svg.Path
	wide := min(x.Step()*0.72, 54)
	if len(in.Outcomes) == 0 {
		wide = max(x.Step()-1, 1)
	}
	for i, c := range in.Counts {
		if c <= 0 {
			continue
		}
		path := &earn
		if in.P[i] > in.Q[i] {
			path = &pay
		}
		path.M(x.Center(i)-wide/2, f.Plot.bottom()).V(f.Y.Inside(c)).H(x.Center(i) + wide/2).V(f.Plot.bottom()).Z()
	}
	f.Front = append(f.Front,
		svg.El("path", "class", "pay", "d", pay.String()), svg.El("path", "fill", url(in.ID, "hatch"), "d", pay.String()),
		svg.El("path", "class", "pay-edge", "fill", "none", "d", pay.String()), svg.El("path", "class", "earn earn-edge", "d", earn.String()))
}

// expected is what a side expects of so many draws: a level over each outcome,
// or a line.
func (f *frame) expected(dist string, probs []float64, draws float64, x Band, levels bool) {
	var path svg.Path
	for i, p := range probs {
		y := f.Y.Px(draws * p)
		y = math.Max(y, -1e4)
		switch {
		case levels:
			half := min(x.Step()*0.44, 34)
			path.M(x.Center(i)-half, y).H(x.Center(i) + half)
		case i == 0:
			path.M(x.Center(i), y)
		default:
			path.L(x.Center(i), y)
		}
	}
	f.Front = append(f.Front, svg.El("path", "class", dist+"-line fine", "fill", "none", "clip-path", url(f.ID, "clip"), "d", path.String()))
}
