package chart

import (
	"math"
	"strconv"

	"klviz/web/svg"
)

// DropsInput is what has been drawn so far: one square a draw, over the name of
// its outcome.
type DropsInput struct {
	ID     string
	Width  float64
	Names  []string
	Counts []int
	Costs  []float64 // what one draw of each costs in Unit; below 0 it earns, +Inf allowed; nil where that is not asked
	Last   int       // the outcome drawn last, -1 for none
	Unit   Unit
	Words  Words
	Title  string
	Desc   string
}

// sizes of a square, in pixels: the largest at which all fit is taken.
var dropSizes = [...]float64{13, 11, 9, 7.5, 6, 5, 4, 3, 2.4, 1.8, 1.4, 1}

// Drops draws the draws themselves, hatched where they cost and plain where they
// earn, with what one of them costs on top.
func Drops(in DropsInput) Figure {
	v := voiced(in.Words, Names{}, in.Unit)
	f := Figure{ID: in.ID, Width: width(in.Width), Height: 230, Title: in.Title, Desc: in.Desc}
	if f.Width < Narrow {
		f.Height = 206
	}
	os := make([]Outcome, len(in.Names))
	most := 0
	for i, n := range in.Names {
		os[i] = Outcome{Name: n, P: float64(in.Counts[i]), Q: 1}
		most = max(most, in.Counts[i])
	}
	x := Band{N: len(os), From: 4, To: f.Width - 4}
	names, rows := barNames(os, "", x, f.Width)
	plot := Rect{x.From, 22, x.To - x.From, f.Height - 22 - 14 - 16*float64(rows)}
	f.Defs = []svg.Node{hatch(in.ID)}
	for _, c := range names {
		f.Back = append(f.Back, text(c.at, plot.bottom()+19+16*float64(c.row), middle, "t-ink t-out", c.text))
	}
	f.Back = append(f.Back, svg.El("path", "class", "base", "d", new(svg.Path).M(plot.X, plot.bottom()).H(plot.right()).String()))

	wide := min(x.Step()*0.82, 150)
	size, across := dropSizes[len(dropSizes)-1], 1
	for _, s := range dropSizes {
		k := max(int(wide/s), 1)
		if float64((most+k-1)/k)*s <= plot.H-16 {
			size, across = s, k
			break
		}
		across = k
	}
	squeeze := 1.0 // where even the smallest do not fit, a row stands for more
	if high := float64((most+across-1)/across) * size; high > plot.H-16 {
		squeeze = (plot.H - 16) / high
	}
	var labels []svg.Node
	for i, n := range in.Counts {
		class, fill := "earn earn-edge", ""
		if in.Costs == nil {
			class = "p-line p-area dense cells"
		} else if in.Costs[i] > 0 {
			class, fill = "pay-edge", url(in.ID, "hatch")
		}
		left := x.Center(i) - float64(across)*size/2
		cell := size - min(1.5, size*0.2)
		var path svg.Path
		top := plot.bottom()
		full, rest := n/across, n%across
		if size < 3 || squeeze < 1 { // rows in one piece
			h := float64(full) * size * squeeze
			path.M(left, top).V(top - h).H(left + float64(across)*size).V(top).Z()
			if rest > 0 {
				path.M(left, top-h).V(top - h - size*squeeze).H(left + float64(rest)*size).V(top - h).Z()
			}
		} else {
			for k := range n {
				cx, cy := left+float64(k%across)*size, plot.bottom()-float64(k/across+1)*size
				path.M(cx, cy).H(cx + cell).V(cy + cell).H(cx).Z()
			}
		}
		top -= float64((n+across-1)/across) * size * squeeze
		node := svg.El("path", "class", class, "d", path.String())
		if fill != "" {
			node.Attrs = append(node.Attrs, svg.Attr{Name: "fill", Value: fill})
		}
		f.Front = append(f.Front, node)
		if n > 0 {
			labels = append(labels, text(x.Center(i), top-5, middle, "t-halo", strconv.Itoa(n)))
		}
		if i == in.Last && n > 0 {
			k := n - 1
			cx, cy := left+float64(k%across)*size, plot.bottom()-float64(k/across+1)*size*squeeze
			f.Over = append(f.Over, svg.El("rect", "class", "drop", "x", svg.Num(cx-1), "y", svg.Num(cy-1),
				"width", svg.Num(max(cell+2, 4)), "height", svg.Num(max(cell*squeeze+2, 4))))
		}
	}
	f.Front = append(f.Front, svg.El("g").With(labels...))
	if x.Step() > 44 {
		for i, c := range in.Costs {
			class := "t-earn t-name"
			if c > 0 {
				class = "t-pay t-name"
			}
			f.Front = append(f.Front, text(x.Center(i), 12, middle, class, v.Signed(c, 3)))
		}
	}
	return f
}

// Signed writes a value with its sign, plus or minus.
func (w *Words) Signed(x float64, n int) string {
	if x > 0 || math.IsInf(x, 1) {
		return "+" + w.numeral(x, n)
	}
	return w.numeral(x, n)
}
