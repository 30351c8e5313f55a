package chart

import (
	"math"
	"strconv"

	"klviz/web/svg"
)

// PixelPanel is one picture of Pixels.
type PixelPanel struct {
	Name string // written under it
	// Values are its pixels row by row, 0 for paper and 1 for full ink; of a
	// Signed one -1 to 1, what is taken away and what is added.
	Values []float64
	Signed bool
}

// PixelsInput is square pictures of Side by Side pixels, as many in a row as Across.
type PixelsInput struct {
	ID           string
	Width        float64
	Side, Across int
	Most         float64 // the widest that a pixel gets
	Panels       []PixelPanel
	Title, Desc  string
}

// shades is how many grades of ink are told apart: the pixels of a grade are one
// path, so that a picture is a few elements.
const shades = 20

// Pixels draws pictures out of pixels, side by side.
func Pixels(in PixelsInput) Figure {
	f := Figure{ID: in.ID, Width: width(in.Width), Title: in.Title, Desc: in.Desc}
	const gap = 10.0
	across := float64(max(in.Across, 1))
	cell := max(math.Floor(min((f.Width-gap*(across-1))/across/float64(in.Side), in.Most)), 1)
	size, under := cell*float64(in.Side), 0.0
	for _, p := range in.Panels {
		if p.Name != "" {
			under = 20
		}
	}
	rows := (len(in.Panels) + in.Across - 1) / max(in.Across, 1)
	step := min((f.Width+gap)/across, size+4*gap)
	f.Height = float64(rows)*(size+under+gap) - gap + 4
	for i, p := range in.Panels {
		x, y := math.Floor(1+step*float64(i%in.Across)), 1+(size+under+gap)*float64(i/in.Across)
		f.Front = append(f.Front, svg.El("rect", "class", "box-inner", "x", svg.Num(x-0.5), "y", svg.Num(y-0.5), "width", svg.Num(size+1), "height", svg.Num(size+1)))
		f.Front = append(f.Front, inked(p, in.Side, x, y, cell)...)
		if p.Name != "" {
			f.Front = append(f.Front, phrase(x+size/2, y+size+15, middle, "t-ink", p.Name))
		}
	}
	return f
}

// inked is a picture's pixels, a path for each grade, neighbours in a row as one.
func inked(p PixelPanel, side int, x, y, cell float64) []svg.Node {
	var paths [2*shades + 1]svg.Path
	grade := func(v float64) int { return int(math.Round(min(max(v, -1), 1) * shades)) }
	for row := range side {
		line := p.Values[row*side : (row+1)*side]
		for from := 0; from < side; {
			to, g := from+1, grade(line[from])
			for to < side && grade(line[to]) == g {
				to++
			}
			if g > 0 || g < 0 && p.Signed {
				top, left := y+cell*float64(row), x+cell*float64(from)
				paths[g+shades].M(left, top).H(x + cell*float64(to)).V(top + cell).H(left).Z()
			}
			from = to
		}
	}
	var nodes []svg.Node
	for k := range paths {
		d := paths[k].String()
		if d == "" {
			continue
		}
		class := "t-ink" // the colours of letters
		if p.Signed {
			class = map[bool]string{true: "t-p", false: "t-q"}[k > shades]
		}
		nodes = append(nodes, svg.El("path", "class", class, "shape-rendering", "crispEdges", "fill-opacity", strconv.FormatFloat(math.Abs(float64(k-shades))/shades, 'g', 3, 64), "d", d))
	}
	return nodes
}
