package chart

import (
	"math"

	"klviz/wasm/family"
	"klviz/web/svg"
)

// CurvesInput is what Curves draws: two densities, their handles on rails, and
// what each x costs in a band of its own on the same pixels.
type CurvesInput struct {
	ID      string
	Width   float64
	P, Q    family.Univariate
	Domains CurveDomains // as the state keeps them; zero at first
	Held    bool         // a hand is on a handle: x stays, heights only grow
	Probe   *float64     // the x that is pointed at
	NoRails bool         // a picture that nobody drags
	NoCost  bool         // densities only
	Unit    Unit
	Names   Names
	Words   Words
	Title   string
	Desc    string
}

// CurveDomains are the axes of a Curves figure.
type CurveDomains struct{ X, Y, Cost Domain }

// CurvesFigure is the picture with its scales.
type CurvesFigure struct {
	Figure
	Domains CurveDomains // what the state keeps
	Plot    Rect         // the densities
	Band    Rect         // the cost; zero without
	X, Y, C Linear
}

// Tolerances and budgets of a drawn curve.
const (
	tolerance  = 0.12 // pixels
	firstGrid  = 56   // intervals before refinement
	mostPoints = 390  // a path stays below 12 kB
)

// layout of the figure from top to bottom, wide and narrow, in pixels.
type curvesLayout struct {
	left, right             float64
	top, base               float64 // of the densities
	rail, railStep          float64 // first rail below base, and to the next
	bandTitle, bandTop, end float64 // below the last rail
}

var (
	curvesWide   = curvesLayout{left: 42, right: 12, top: 24, base: 258, rail: 44, railStep: 28, bandTitle: 38, bandTop: 12, end: 118}
	curvesNarrow = curvesLayout{left: 42, right: 6, top: 22, base: 186, rail: 46, railStep: 44, bandTitle: 44, bandTop: 12, end: 96}
)

// Curves draws two densities.
func Curves(in CurvesInput) CurvesFigure {
	v := voiced(in.Words, in.Names, in.Unit)
	f := CurvesFigure{Figure: Figure{ID: in.ID, Width: width(in.Width), Title: in.Title, Desc: in.Desc}}
	lay := curvesWide
	if f.Width < Narrow {
		lay = curvesNarrow
	}
	f.Plot = Rect{lay.left, lay.top, f.Width - lay.left - lay.right, lay.base - lay.top}
	y := lay.base + 26
	if !in.NoRails {
		y = lay.base + lay.rail + lay.railStep
	}
	if !in.NoCost {
		title := y + lay.bandTitle
		if in.NoRails {
			title = y + 22
		}
		f.Band = Rect{lay.left, title + lay.bandTop, f.Plot.W, lay.end - lay.bandTop}
		y = f.Band.bottom() + 6
	} else if !in.NoRails {
		y += 16 // half of what stands on the lower rail
	}
	f.Height = y

	// Look, choose axes, then refine.
	p, q := lookAt(in.P), lookAt(in.Q)
	f.Domains.X = in.Domains.X
	if want := p.span().Union(q.span()); !in.Held || in.Domains.X.Empty() {
		f.Domains.X = in.Domains.X.Settle(want)
	}
	f.X = Linear{f.Domains.X, f.Plot.X, f.Plot.right()}
	c := newPair(in.P, in.Q, v.unit.PerNat)
	samples := c.first(f.Domains.X, firstGrid, &p, &q)
	f.Domains.Y = heights(in.Domains.Y, samples, &p, &q, in.Held)
	f.Y = Linear{f.Domains.Y, f.Plot.bottom(), f.Plot.Y}
	f.Domains.Cost = in.Domains.Cost.next(costSpan(samples, f.Domains.Y.Hi), in.Held)
	f.C = Linear{f.Domains.Cost, f.Band.bottom(), f.Band.Y}
	samples = c.refine(samples,
		func(s sample) float64 { return f.X.Px(s.x) },
		func(s sample) [3]float64 { return [3]float64{f.Y.Inside(s.p), f.Y.Inside(s.q), f.costPx(s.cost)} },
		tolerance, 2*mostPoints)

	f.axes(v)
	t := f.trail(samples)
	f.Front = make([]svg.Node, 0, 12)
	f.Front = append(f.Front, svg.El("g").With(f.never(v, t)...))
	f.curve("p", t.x, t.p)
	f.curve("q", t.x, t.q) // on top: its dashes let an equal P show
	letters, words := f.name(t)
	f.Front = append(f.Front, svg.El("g").With(append(f.tops(v, t, &p, &q), words...)...))
	if !in.NoCost {
		f.cost(v, t)
	}
	if !in.NoRails {
		rails(&f.Figure, f.X, f.Plot, lay.base+lay.rail, lay.railStep, in.P, in.Q)
	}
	f.Targets = append(f.Targets, Target{"x", "", Rect{f.Plot.X, f.Plot.Y, f.Plot.W, f.Plot.H}})
	if !in.NoCost {
		f.Targets = append(f.Targets, Target{"x", "", f.Band})
	}
	if in.Probe != nil {
		f.probe(v, c.at(*in.Probe), letters)
	}
	return f
}

func (f *CurvesFigure) costPx(cost float64) float64 {
	if f.Band.H == 0 {
		return 0
	}
	return f.C.Inside(cost)
}

// heights is the density axis. A peak much higher than the other's is cut, so
// that both are seen.
func heights(have Domain, ss []sample, p, q *look, held bool) Domain {
	const (
		head = 1.06 // room over the highest peak
		far  = 12   // ratio of peaks from which the higher is cut
		cut  = 4    // where it is cut, in units of the lower
	)
	top := func(l *look, of func(sample) float64) float64 {
		if math.IsInf(l.peak, 1) {
			return l.usual
		}
		t := l.peak
		for i := range ss {
			if y := of(ss[i]); y > t && !math.IsInf(y, 1) {
				t = y
			}
		}
		return t
	}
	a, b := top(p, func(s sample) float64 { return s.p }), top(q, func(s sample) float64 { return s.q })
	low, high := min(a, b), max(a, b)
	if low > 0 && high > far*low {
		high = cut * low
	}
	if pEndless, qEndless := math.IsInf(p.peak, 1), math.IsInf(q.peak, 1); pEndless || qEndless {
		high *= 1.3
		if !(pEndless && qEndless) { // the one with a peak decides
			other := a
			if pEndless {
				other = b
			}
			high = min(max(high, 1.6*other), 3*other)
		}
	}
	if !(high > 0) {
		high = 1
	}
	want := Domain{0, high * head}
	if held {
		return have.Hold(want)
	}
	if !have.Empty() && want.Hi <= have.Hi*1.02 && want.Hi >= calmLeast*have.Hi {
		return have
	}
	return want
}

func (f *CurvesFigure) axes(v *voice) {
	f.Defs = []svg.Node{
		hatch(f.ID),
		svg.El("clipPath", "id", f.ID+"-clip").With(svg.El("rect", "x", svg.Num(f.Plot.X+1), "y", svg.Num(f.Plot.Y-8),
			"width", svg.Num(f.Plot.W-2), "height", svg.Num(f.Height))),
	}
	f.Back = yAxis(v, f.Y, f.Plot, int(f.Plot.H/46))
	f.Back = append(f.Back, xAxis(v, f.X, f.Plot.bottom(), f.Width)...)
	f.Back = append(f.Back, svg.El("path", "class", "base", "d", new(svg.Path).M(f.Plot.X, f.Plot.bottom()).H(f.Plot.right()).String()))
	if f.Band.H > 0 {
		s := v.fill(v.CostTitle)
		f.Back = append(f.Back, phrase(f.Plot.X, f.Band.Y-14, start, "t-title", s))
		f.Back = append(f.Back, yAxis(v, f.C, f.Band, 3)...)
	}
}

// curve draws one density: area and line are one path, open along the base.
func (f *CurvesFigure) curve(dist string, xs, ys []float64) {
	var path svg.Path
	path.Grow(160)
	base := f.Plot.bottom()
	t := tracer{path: &path, tolerance: tolerance}
	t.start(xs[0], base)
	for i, x := range xs {
		t.to(x, ys[i])
	}
	t.to(xs[len(xs)-1], base)
	t.finish()
	f.Front = append(f.Front, svg.El("path", "class", dist+"-line "+dist+"-area", "clip-path", url(f.ID, "clip"), "d", path.String()))
}
