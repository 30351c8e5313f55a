package chart

import (
	"math"
	"strconv"

	"klviz/web/svg"
)

// MapInput is the divergence over two parameters, seen from above.
type MapInput struct {
	ID           string
	Width        float64
	X, Y         Domain
	XName, YName string    // may hold *italics*
	Columns      int       // values in a row
	Values       []float64 // rows from the lowest Y up, in the unit; +Inf allowed
	Now          XY        // where the parameters are
	HasNow       bool
	Path         [][]XY // walks of an optimiser, each from its start
	Best         XY     // where a minimum was found
	HasBest      bool
	Unit         Unit
	Names        Names
	Words        Words
	Title        string
	Desc         string
}

// MapFigure is the picture with its scales.
type MapFigure struct {
	Figure
	Plot   Rect
	X, Y   Linear
	Levels []float64 // of the contours, ascending
}

// bands of a map: one shade between two contours.
const bands = 7

// Map draws contours of the divergence over two parameters: the darker the
// dearer. Levels grow by equal factors, since a divergence grows like a square
// around its minimum and without bound away from it.
func Map(in MapInput) MapFigure {
	v := voiced(in.Words, in.Names, in.Unit)
	fr := newFrame(v, Figure{ID: in.ID, Title: in.Title, Desc: in.Desc}, in.Width, in.X, in.Y, in.XName, in.YName, 420, 330)
	f := MapFigure{Figure: fr.Figure, Plot: fr.Plot, X: fr.X, Y: fr.Y, Levels: levelsOf(in.Values)}
	f.Defs = []svg.Node{fr.clip()}

	g := grid{nx: max(in.Columns, 1), v: in.Values}
	g.ny = len(in.Values) / g.nx
	px := func(i float64) float64 { return f.Plot.X + f.Plot.W*i/float64(max(g.nx-1, 1)) }
	py := func(j float64) float64 { return f.Plot.bottom() - f.Plot.H*j/float64(max(g.ny-1, 1)) }
	f.Front = append(f.Front, svg.El("rect", "class", "level level-"+strconv.Itoa(bands), "x", svg.Num(f.Plot.X), "y", svg.Num(f.Plot.Y),
		"width", svg.Num(f.Plot.W), "height", svg.Num(f.Plot.H)))
	for k := len(f.Levels) - 1; k >= 0; k-- {
		f.Front = append(f.Front, svg.El("path", "class", "level level-"+strconv.Itoa(k), "d", g.below(f.Levels[k], px, py)))
	}
	f.Front = append(f.Front, f.levelNames(v, &g, px, py))
	for i, walk := range in.Path {
		var path svg.Path
		for _, p := range walk {
			path.L(f.X.Px(p.X), f.Y.Px(p.Y))
		}
		class := "steps"
		if i%4 > 0 { // walks differ by their dashes
			class += " steps-" + strconv.Itoa(i%4)
		}
		f.Front = append(f.Front, svg.El("path", "class", class, "clip-path", url(in.ID, "clip"), "d", path.String()))
		if len(walk) > 0 {
			f.Front = append(f.Front, dot("ink", f.X.Inside(walk[0].X), f.Y.Inside(walk[0].Y)))
		}
	}
	if in.HasBest {
		x, y := f.X.Inside(in.Best.X), f.Y.Inside(in.Best.Y)
		f.Front = append(f.Front, svg.El("path", "class", "best", "d",
			new(svg.Path).M(x-6, y).H(x+6).M(x, y-6).V(y+6).String()))
	}
	if in.HasNow {
		x, y := f.X.Inside(in.Now.X), f.Y.Inside(in.Now.Y)
		f.Handles = []Handle{{Dist: "q", Param: "xy", Kind: Point, X: x, Y: y, At: x, Hit: Rect{x - 22, y - 22, 44, 44}}}
	}
	f.Targets = []Target{{"xy", "", f.Plot}}
	return f
}

// levelsOf are up to seven contour levels: 1, 2 or 5 times a power of ten or the
// like, covering what occurs between the tenth of the median and the top.
func levelsOf(vs []float64) []float64 {
	low, high := math.Inf(1), 0.0
	n, sum := 0, 0.0
	for _, x := range vs {
		if x > 0 && !math.IsInf(x, 1) {
			low, high = min(low, x), max(high, x)
			sum += math.Log10(x)
			n++
		}
	}
	if n == 0 || high <= low {
		return nil
	}
	mean := sum / float64(n)
	from := max(math.Log10(low), mean-1.5)
	to := min(math.Log10(high), mean+1.5)
	step := (to - from) / (bands + 0.5)
	levels := make([]float64, 0, bands)
	for k := 1; k <= bands; k++ {
		l := round2(math.Pow(10, from+step*float64(k)))
		if n := len(levels); n == 0 || l > levels[n-1] {
			levels = append(levels, l)
		}
	}
	return levels
}

// round2 rounds to 1, 1.5, 2, 3, 5 or 7 times a power of ten.
func round2(x float64) float64 {
	e := math.Floor(math.Log10(x))
	m := x / math.Pow(10, e)
	best := 1.0
	for _, r := range [...]float64{1, 1.5, 2, 3, 5, 7, 10} {
		if abs(math.Log(m/r)) < abs(math.Log(m/best)) {
			best = r
		}
	}
	if best == 1.5 {
		return times(15, e-1)
	}
	return times(best, e)
}

// levelNames writes each level once, where its line crosses a diagonal.
func (f *MapFigure) levelNames(v *voice, g *grid, px, py func(float64) float64) svg.Node {
	var nodes []svg.Node
	var taken []Rect
	for _, level := range f.Levels {
		s := v.numeral(level, 2)
		w := TextWidth(s, 11) + 4
	search:
		for _, turn := range [...]int{0, 1, 2, 3} {
			for i := 1; i < g.nx; i++ {
				t := float64(i) / float64(g.nx-1)
				if turn%2 == 1 {
					t = 1 - t
				}
				row := t
				if turn >= 2 {
					row = 1 - t
				}
				t2 := t - 1/float64(g.nx-1)
				row2 := t2
				if turn >= 2 {
					row2 = 1 - t2
				}
				a, b := g.between(t, row), g.between(t2, row2)
				if (a < level) == (b < level) || !(abs(a)+abs(b) < 1e300) {
					continue
				}
				at := (level - a) / (b - a)
				x, y := px((t+(t2-t)*at)*float64(g.nx-1)), py((row+(row2-row)*at)*float64(g.ny-1))
				r := Rect{x - w/2, y - 7, w, 14}
				if r.X < f.Plot.X+2 || r.right() > f.Plot.right()-2 || r.Y < f.Plot.Y+2 || r.bottom() > f.Plot.bottom()-2 {
					continue
				}
				free := true
				for _, o := range taken {
					free = free && !r.meets(o)
				}
				if free {
					taken = append(taken, r)
					nodes = append(nodes, text(x, y+4, middle, "t-level", s))
					break search
				}
			}
		}
	}
	if x, y, ok := g.endless(); ok {
		nodes = append(nodes, text(px(x), py(y)+4, middle, "t-pay t-name t-halo", "∞"))
	}
	return svg.El("g").With(nodes...)
}

// endless is the middle of what is infinite, if that is a region of some size.
func (g *grid) endless() (x, y float64, ok bool) {
	n := 0.0
	for k, v := range g.v {
		if math.IsInf(v, 1) {
			x, y, n = x+float64(k%g.nx), y+float64(k/g.nx), n+1
		}
	}
	if n*40 < float64(len(g.v)) || !math.IsInf(g.at(int(x/n), int(y/n)), 1) {
		return 0, 0, false
	}
	return x / n, y / n, true
}

// between interpolates at shares of the width and the height.
func (g *grid) between(x, y float64) float64 {
	x, y = x*float64(g.nx-1), y*float64(g.ny-1)
	i, j := int(math.Floor(x)), int(math.Floor(y))
	i, j = min(max(i, 0), max(g.nx-2, 0)), min(max(j, 0), max(g.ny-2, 0))
	x, y = x-float64(i), y-float64(j)
	return (1-y)*((1-x)*g.at(i, j)+x*g.at(i+1, j)) + y*((1-x)*g.at(i, j+1)+x*g.at(i+1, j+1))
}
