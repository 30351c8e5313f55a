package chart

import (
	"math"

	"klviz/web/svg"
)

// Normal2 is a normal distribution in the plane.
type Normal2 struct {
	Mean [2]float64
	Cov  [2][2]float64
}

// axes are the half axes of its ellipse at one standard deviation: lengths,
// longest first, and the angle of the longest.
func (n Normal2) axes() (a, b, angle float64) {
	xx, yy, xy := n.Cov[0][0], n.Cov[1][1], (n.Cov[0][1]+n.Cov[1][0])/2
	mid, d := (xx+yy)/2, math.Sqrt((xx-yy)*(xx-yy)/4+xy*xy)
	angle = math.Atan2(2*xy, xx-yy) / 2
	return math.Sqrt(max(mid+d, 0)), math.Sqrt(max(mid-d, 0)), angle
}

// PlaneInput is two normals in the plane.
type PlaneInput struct {
	ID      string
	Width   float64
	P, Q    Normal2
	X, Y    Domain // as the state keeps them; zero at first
	Held    bool
	NoHands bool // a picture that nobody drags
	Names   Names
	Words   Words
	Title   string
	Desc    string
}

// PlaneFigure is the picture with its scales. One unit is as long on both.
type PlaneFigure struct {
	Figure
	Plot Rect
	X, Y Linear
}

// Plane draws two bivariate normals as the ellipses that hold 39 % and 86 % of
// each, with the densities of either coordinate along the sides.
func Plane(in PlaneInput) PlaneFigure {
	v := voiced(in.Words, in.Names, Unit{})
	f := PlaneFigure{Figure: Figure{ID: in.ID, Width: width(in.Width), Title: in.Title, Desc: in.Desc}}
	side, left := 70.0, 42.0
	f.Height = 470
	if f.Width < Narrow {
		f.Height, side, left = 390, 46, 38
	}
	f.Plot = Rect{left, side + 8, f.Width - left - side - 8, f.Height - side - 8 - 26}
	want := planeSpan(in.P).union(planeSpan(in.Q))
	x, y := in.X, in.Y
	if !in.Held || x.Empty() || y.Empty() {
		x, y = x.Settle(want.x), y.Settle(want.y)
		x, y = square(x, y, f.Plot)
	}
	f.X = Linear{x, f.Plot.X, f.Plot.right()}
	f.Y = Linear{y, f.Plot.bottom(), f.Plot.Y}

	f.Defs = []svg.Node{svg.El("clipPath", "id", f.ID+"-clip").With(svg.El("rect", "x", svg.Num(f.Plot.X), "y", svg.Num(f.Plot.Y),
		"width", svg.Num(f.Plot.W), "height", svg.Num(f.Plot.H)))}
	f.Back = yAxis(v, f.Y, f.Plot, int(f.Plot.H/60))
	f.Back = append(f.Back, xAxis(v, f.X, f.Plot.bottom(), f.Plot.right()+20)...)
	f.Back = append(f.Back, svg.El("path", "class", "base", "d",
		new(svg.Path).M(f.Plot.X, f.Plot.bottom()).H(f.Plot.right()).M(f.Plot.X, f.Plot.Y).H(f.Plot.right()).
			M(f.Plot.right(), f.Plot.Y).V(f.Plot.bottom()).String()))

	top := [2]float64{}
	for _, n := range [2]Normal2{in.P, in.Q} {
		for k := range 2 {
			top[k] = max(top[k], 1/math.Sqrt(max(n.Cov[k][k], 1e-300)))
		}
	}
	for i, n := range [2]Normal2{in.P, in.Q} {
		dist := "pq"[i : i+1]
		f.Front = append(f.Front,
			f.ellipse(n, 2, dist+"-line "+dist+"-area thin"),
			f.ellipse(n, 1, dist+"-line "+dist+"-area"),
			f.marginal(n, 0, top[0], side, dist),
			f.marginal(n, 1, top[1], side, dist))
	}
	var words []svg.Node
	for i, n := range [2]Normal2{in.P, in.Q} {
		words = append(words, f.letter(n, [2]Normal2{in.Q, in.P}[i], i))
		if !in.NoHands {
			f.handles(n, "pq"[i:i+1])
		}
	}
	f.Front = append(f.Front, svg.El("g").With(words...))
	f.Targets = []Target{{"xy", "", f.Plot}}
	return f
}

type box2 struct{ x, y Domain }

func (b box2) union(c box2) box2 { return box2{b.x.Union(c.x), b.y.Union(c.y)} }

func planeSpan(n Normal2) box2 {
	const reach = 2.6
	sx, sy := math.Sqrt(max(n.Cov[0][0], 0)), math.Sqrt(max(n.Cov[1][1], 0))
	return box2{
		Domain{n.Mean[0] - reach*sx, n.Mean[0] + reach*sx},
		Domain{n.Mean[1] - reach*sy, n.Mean[1] + reach*sy},
	}
}

// square widens the domain that has pixels to spare, so that one unit is as long
// on both axes.
func square(x, y Domain, plot Rect) (Domain, Domain) {
	ux, uy := (x.Hi-x.Lo)/plot.W, (y.Hi-y.Lo)/plot.H
	u := max(ux, uy)
	grow := func(d Domain, px float64) Domain {
		mid, half := (d.Lo+d.Hi)/2, u*px/2
		return Domain{mid - half, mid + half}
	}
	return grow(x, plot.W), grow(y, plot.H)
}

func (f *PlaneFigure) ellipse(n Normal2, scale float64, class string) svg.Node {
	a, b, angle := n.axes()
	unit := (f.X.To - f.X.From) / (f.X.Domain.Hi - f.X.Domain.Lo)
	ra, rb := a*unit*scale, b*unit*scale
	cx, cy := f.X.Px(n.Mean[0]), f.Y.Px(n.Mean[1])
	dx, dy := ra*math.Cos(angle), -ra*math.Sin(angle)
	turn := -angle * 180 / math.Pi
	d := new(svg.Path).M(cx+dx, cy+dy).A(ra, rb, turn, false, true, cx-dx, cy-dy).A(ra, rb, turn, false, true, cx+dx, cy+dy).Z()
	return svg.El("path", "class", class, "clip-path", url(f.ID, "clip"), "d", d.String())
}

// marginal draws the density of coordinate k outside the plot: over it, or to
// its right.
func (f *PlaneFigure) marginal(n Normal2, k int, top, side float64, dist string) svg.Node {
	var path svg.Path
	t := tracer{path: &path, tolerance: 0.2}
	sd := math.Sqrt(max(n.Cov[k][k], 1e-300))
	s, edge := f.X, f.Plot.Y
	if k == 1 {
		s, edge = f.Y, f.Plot.right()
	}
	high := func(v float64) float64 {
		z := (v - n.Mean[k]) / sd
		return (side - 8) * math.Exp(-z*z/2) / sd / top
	}
	const steps = 160
	for i := 0; i <= steps; i++ {
		v := s.Domain.Lo + (s.Domain.Hi-s.Domain.Lo)*float64(i)/steps
		if k == 0 {
			t.to(s.Px(v), edge-high(v))
		} else {
			path.L(edge+high(v), s.Px(v))
		}
	}
	t.finish()
	return svg.El("path", "class", dist+"-line "+dist+"-area thin", "d", path.String())
}

// letter stands beyond that end of an axis of the outer ellipse which is
// farthest from the other's middle.
func (f *PlaneFigure) letter(n, other Normal2, i int) svg.Node {
	a, b, angle := n.axes()
	unit := (f.X.To - f.X.From) / (f.X.Domain.Hi - f.X.Domain.Lo)
	c, s := math.Cos(angle), math.Sin(angle)
	cx, cy := f.X.Px(n.Mean[0]), f.Y.Px(n.Mean[1])
	ox, oy := f.X.Px(other.Mean[0]), f.Y.Px(other.Mean[1])
	bestX, bestY, far := cx, cy, -1.0
	for k, end := range [4][2]float64{{c * a, s * a}, {-c * a, -s * a}, {-s * b, c * b}, {s * b, -c * b}} {
		dx, dy := 2*end[0]*unit, -2*end[1]*unit
		l := math.Sqrt(dx*dx + dy*dy)
		if l < 1 {
			continue
		}
		x, y := cx+dx*(1+12/l), cy+dy*(1+12/l)
		d := math.Sqrt((x-ox)*(x-ox) + (y-oy)*(y-oy))
		if k%2 == i { // of equal ends one each
			d += 4
		}
		if x < f.Plot.X+8 || x > f.Plot.right()-8 || y < f.Plot.Y+8 || y > f.Plot.bottom()-8 {
			d -= 1e6
		}
		if far == -1 || d > far {
			bestX, bestY, far = x, y, d
		}
	}
	x := min(max(bestX, f.Plot.X+8), f.Plot.right()-8)
	y := min(max(bestY, f.Plot.Y+10), f.Plot.bottom()-10)
	return text(x, y+5, middle, "t-"+"pq"[i:i+1]+" t-big t-halo", "PQ"[i:i+1])
}

// handles are the mean, and the points of the inner ellipse that lie farthest to
// the right and highest: sd₁ and ρ·sd₂ from the mean, ρ·sd₁ and sd₂. The second
// mean and the correlation share a place with others and are moved by keys.
func (f *PlaneFigure) handles(n Normal2, dist string) {
	sx, sy := math.Sqrt(max(n.Cov[0][0], 0)), math.Sqrt(max(n.Cov[1][1], 0))
	cov := (n.Cov[0][1] + n.Cov[1][0]) / 2
	add := func(param string, kind HandleKind, keys bool, x, y float64) {
		px, py := f.X.Px(x), f.Y.Px(y)
		h := Handle{Dist: dist, Param: param, Kind: kind, Keys: keys, At: px,
			X: min(max(px, f.Plot.X), f.Plot.right()), Y: min(max(py, f.Plot.Y), f.Plot.bottom())}
		h.Hit = around(h.X, h.Y)
		f.Handles = append(f.Handles, h)
	}
	add("mean.2", Knob, true, n.Mean[0], n.Mean[1])
	add("rho.1.2", Point, true, n.Mean[0]+sx, n.Mean[1]+cov/max(sx, 1e-300))
	add("sd.1", Point, false, n.Mean[0]+sx, n.Mean[1]+cov/max(sx, 1e-300))
	add("sd.2", Point, false, n.Mean[0]+cov/max(sy, 1e-300), n.Mean[1]+sy)
	add("mean.1", Knob, false, n.Mean[0], n.Mean[1])
}
