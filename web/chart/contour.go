package chart

import (
	"math"

	"klviz/web/svg"
)

// grid holds values at the crossings of a regular grid, row by row from below.
type grid struct {
	nx, ny int
	v      []float64
}

// at is the value at column i, row j; beyond the grid it is above everything, so
// that every region below a level is closed.
func (g *grid) at(i, j int) float64 {
	if i < 0 || j < 0 || i >= g.nx || j >= g.ny {
		return math.Inf(1)
	}
	return g.v[j*g.nx+i]
}

// below is the region where the values are below a level, as closed rings
// (marching squares; Lorensen & Cline 1987 in the plane). px and py turn a column
// and a row, which may be fractions, into pixels.
func (g *grid) below(level float64, px, py func(float64) float64) string {
	// The grid is framed by a border of zero width with infinite values. Every
	// segment runs with the inside on its left, from one cell edge to another.
	wide := g.nx + 2
	type point struct{ x, y float64 }
	points := map[int]point{}
	next := map[int]int{}
	cross := func(i, j, k, l int) (int, point) { // the edge from node (i,j) to (k,l)
		id := 2 * ((min(j, l)+1)*wide + min(i, k) + 1)
		if j != l {
			id++
		}
		a, b := g.at(i, j), g.at(k, l)
		t := 0.0
		switch {
		case math.IsInf(a, 1):
			t = 1
		case math.IsInf(b, 1):
			t = 0
		default:
			t = (level - a) / (b - a)
		}
		inside := func(n, most int) float64 { return float64(min(max(n, 0), most-1)) }
		return id, point{
			inside(i, g.nx) + t*(inside(k, g.nx)-inside(i, g.nx)),
			inside(j, g.ny) + t*(inside(l, g.ny)-inside(j, g.ny)),
		}
	}
	for j := -1; j < g.ny; j++ {
		for i := -1; i < g.nx; i++ {
			// Corners counter-clockwise from the lower left, and the edges between.
			c := [4][2]int{{i, j}, {i + 1, j}, {i + 1, j + 1}, {i, j + 1}}
			kind := 0
			for k, n := range c {
				if g.at(n[0], n[1]) < level {
					kind |= 1 << k
				}
			}
			if kind == 0 || kind == 15 {
				continue
			}
			segment := func(a, b int) {
				from, p := cross(c[a][0], c[a][1], c[(a+1)%4][0], c[(a+1)%4][1])
				to, q := cross(c[b][0], c[b][1], c[(b+1)%4][0], c[(b+1)%4][1])
				points[from], points[to] = p, q
				next[from] = to
			}
			// Edge k lies between corners k and k+1. Walking counter-clockwise, a
			// ring leaves the cell's rim where inside turns to outside.
			for k := range 4 {
				if kind>>k&1 == 1 && kind>>((k+1)%4)&1 == 0 {
					for m := 1; m <= 4; m++ { // back to where this inside run began
						e := (k - m + 4) % 4
						if kind>>e&1 == 0 && kind>>((e+1)%4)&1 == 1 {
							segment(k, e)
							break
						}
					}
				}
			}
		}
	}
	var path svg.Path
	for j := -1; j <= g.ny; j++ { // in order of the grid, so that the text is always the same
		for i := -1; i <= g.nx; i++ {
			for side := range 2 {
				first := 2*((j+1)*wide+i+1) + side
				at, ok := next[first]
				if !ok {
					continue
				}
				p := points[first]
				path.M(px(p.x), py(p.y))
				delete(next, first)
				for at != first {
					p := points[at]
					path.L(px(p.x), py(p.y))
					after, ok := next[at]
					if !ok {
						break
					}
					delete(next, at)
					at = after
				}
				path.Z()
			}
		}
	}
	return path.String()
}
