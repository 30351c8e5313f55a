package diffusion

import (
	"math"

	"klviz/wasm/special"
)

// A normal in two dimensions is a product, so a part takes exponentials along the
// two sides of the grid alone. side is one of them: its factor of the density at
// every node of the tiles that it reaches.
type side struct {
	from int // the first node
	e    []float64
}

// tileSum adds up over a tile: the parts are gathered first, so that the sums over
// them at a node run through memory in order and stay in registers.
//
// All parts are equally wide, so what x_0 is at x from part i is c·m_i + s·x, and
// what differs between the parts is c·m_i alone.
type tileSum struct {
	x, y  []side          // of each part
	tiles [2]int          // how many there are along each side
	mean  [][3]float64    // c·m of each part, and its square
	e     [tile][]float64 // of the near parts at each column
	row   [4][]float64    // of the near parts at a row: density, times c·m_x, c·m_y, |c·m|²
}

func newTileSum(g []noised, over box, h float64) *tileSum {
	n := len(g)
	t := &tileSum{x: make([]side, n), y: make([]side, n), mean: make([][3]float64, n)}
	for k := range t.e {
		t.e[k] = make([]float64, n)
	}
	for k := range t.row {
		t.row[k] = make([]float64, n)
	}
	for k := range t.tiles {
		t.tiles[k] = int(math.Ceil((over.hi[k] - over.lo[k]) / (tile * h)))
	}
	for i := range g {
		p := &g[i]
		scale := 1.0
		for k, s := range [2]*side{&t.x[i], &t.y[i]} {
			// Around a point of the group, so that squares don't cancel.
			gap := p.part.Mean[k] - g[0].part.Mean[k]
			m := gap - float64(p.slope*(p.mean[k]-g[0].mean[k]))
			t.mean[i][k] = m
			t.mean[i][2] += float64(m * m)
			if k == 1 {
				scale = p.part.Weight / (2 * math.Pi * p.variance)
			}
			s.fill(p.mean[k]-over.lo[k], p.variance, h, scale, t.tiles[k])
		}
	}
	return t
}

// fill computes scale·exp(-d²/2v) at the nodes, d from the mean, from the middle
// outwards: each is the one before times a ratio that falls evenly, which costs
// about 1e-13 over so few.
func (s *side) fill(mean, v, h, scale float64, tiles int) {
	r := (gridReach + 0.01) * math.Sqrt(v) // no tile is missed by rounding
	first := max(int((mean-r)/(tile*h)), 0)
	last := min(int((mean+r)/(tile*h)), tiles-1)
	s.from = first * tile
	s.e = make([]float64, (last+1-first)*tile)
	middle := min(max(int(mean/h)-s.from, 0), len(s.e)-1)
	d := (float64(s.from+middle)+0.5)*h - mean
	fall := special.Exp(-float64(h*h) / v)
	s.e[middle] = scale * special.Exp(-float64(d*d)/(2*v))
	for _, by := range [2]int{1, -1} {
		ratio := special.Exp(-float64(h*(h+2*float64(by)*d)) / (2 * v))
		for i := middle + by; i >= 0 && i < len(s.e); i += by {
			s.e[i] = s.e[i-by] * ratio
			ratio *= fall
		}
	}
}

// add sums over the tile whose first node is (x, y), from the parts near it.
func (t *tileSum) add(near []int, x, y int) (logP, between float64) {
	n := len(near)
	for place, i := range near {
		e := (*[tile]float64)(t.x[i].e[x-t.x[i].from:])
		for k := range tile {
			t.e[k][place] = e[k]
		}
	}
	p, px, py, pp := t.row[0][:n], t.row[1][:n], t.row[2][:n], t.row[3][:n]
	for j := range tile {
		for place, i := range near {
			e, m := t.y[i].e[y+j-t.y[i].from], &t.mean[i]
			p[place], px[place], py[place], pp[place] = e, e*m[0], e*m[1], e*m[2]
		}
		for k := 0; k < tile; k += 2 {
			e, f := t.e[k][:n], t.e[k+1][:n]
			var a, ax, ay, aa, b, bx, by, bb float64
			for i := range n {
				u, v := e[i], f[i]
				w := p[i]
				a += float64(u * w)
				b += float64(v * w)
				w = px[i]
				ax += float64(u * w)
				bx += float64(v * w)
				w = py[i]
				ay += float64(u * w)
				by += float64(v * w)
				w = pp[i]
				aa += float64(u * w)
				bb += float64(v * w)
			}
			if a > 0 {
				logP += float64(a * special.Log(a))
				between += aa - (float64(ax*ax)+float64(ay*ay))/a
			}
			if b > 0 {
				logP += float64(b * special.Log(b))
				between += bb - (float64(bx*bx)+float64(by*by))/b
			}
		}
	}
	return logP, between
}
