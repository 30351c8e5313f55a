package chart

import (
	"math"

	"klviz/web/svg"
)

// ScatterInput is points in the plane, over a density.
type ScatterInput struct {
	ID           string
	Width        float64
	Reach        float64                    // the picture shows at least -Reach to Reach both ways; one unit is as long on both
	P, Q         []XY                       // discs, and diamonds
	Field        func(x, y float64) float64 // shaded by height; nil for none
	Paths        [][]XY
	XName, YName string // may hold *italics*
	Words        Words
	Title, Desc  string
}

// ScatterFigure is the picture with its scales.
type ScatterFigure struct {
	Figure
	Plot Rect
	X, Y Linear
}

// fieldCells is how many cells a field's grid has along the wider side.
const fieldCells = 52

// fieldLevels are the shares of its greatest height at which a field grows darker.
var fieldLevels = [...]float64{0.03, 0.12, 0.3, 0.55, 0.8}

// Scatter draws points of two kinds, and a density under them.
func Scatter(in ScatterInput) ScatterFigure {
	v := voiced(in.Words, Names{}, Unit{})
	wide := width(in.Width)
	high := min(max(0.72*wide, 300), 430)
	plotW, plotH := wide-46-14, high-26-42 // as newFrame lays it out
	unit := min(plotW, plotH) / (2 * in.Reach)
	x, y := plotW/(2*unit), plotH/(2*unit)
	fr := newFrame(v, Figure{ID: in.ID, Title: in.Title, Desc: in.Desc}, in.Width, Domain{-x, x}, Domain{-y, y}, in.XName, in.YName, high, high)
	fr.Defs = []svg.Node{fr.clip()}
	if in.Field != nil {
		fr.Front = append(fr.Front, fr.field(in.Field)...)
	}
	for _, walk := range in.Paths {
		var path svg.Path
		for _, p := range walk {
			path.L(fr.X.Px(p.X), fr.Y.Px(p.Y))
		}
		fr.Front = append(fr.Front, svg.El("path", "class", "steps", "clip-path", url(in.ID, "clip"), "d", path.String()))
	}
	if len(in.Q) > 0 {
		var path svg.Path
		const r = 3.6
		for _, p := range in.Q {
			if fr.X.Domain.Contains(p.X) && fr.Y.Domain.Contains(p.Y) {
				px, py := fr.X.Px(p.X), fr.Y.Px(p.Y)
				path.M(px-r, py).L(px, py-r).L(px+r, py).L(px, py+r).Z()
			}
		}
		fr.Front = append(fr.Front, svg.El("path", "class", "q-spot", "d", path.String()))
	}
	for _, p := range in.P {
		if fr.X.Domain.Contains(p.X) && fr.Y.Domain.Contains(p.Y) {
			fr.Front = append(fr.Front, dot("p", fr.X.Px(p.X), fr.Y.Px(p.Y)))
		}
	}
	return ScatterFigure(fr)
}

// field shades a density by its height.
func (f *frame) field(height func(x, y float64) float64) []svg.Node {
	cell := max(f.Plot.W, f.Plot.H) / fieldCells
	g := grid{nx: int(math.Round(f.Plot.W/cell)) + 1, ny: int(math.Round(f.Plot.H/cell)) + 1}
	px := func(i float64) float64 { return f.Plot.X + f.Plot.W*i/float64(g.nx-1) }
	py := func(j float64) float64 { return f.Plot.bottom() - f.Plot.H*j/float64(g.ny-1) }
	top := 0.0
	for j := range g.ny {
		for i := range g.nx {
			h := height(f.X.Value(px(float64(i))), f.Y.Value(py(float64(j))))
			g.v = append(g.v, -h) // regions below -level are those above level
			top = max(top, h)
		}
	}
	var nodes []svg.Node
	for _, share := range fieldLevels {
		nodes = append(nodes, svg.El("path", "class", "p-field", "d", g.below(-share*top, px, py)))
	}
	return nodes
}
