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
	if math.IsInf(p.peak, 1) || math.IsInf(q.peak, 1) {
		high *= 1.3
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

// costSpan is the span of the cost wherever the densities are within the picture.
func costSpan(ss []sample, top float64) Domain {
	var d Domain
	endless := false
	for _, s := range ss {
		endless = endless || math.IsInf(s.cost, 1)
		if s.p <= top && s.q <= top && !math.IsInf(s.cost, 0) {
			d.Lo, d.Hi = min(d.Lo, s.cost), max(d.Hi, s.cost)
		}
	}
	span := d.Hi - d.Lo
	if span < 1e-300 {
		return Domain{-0.2, 1}
	}
	if endless { // room over the highest for what has no end
		d.Hi += 0.45 * span
	}
	return Domain{d.Lo - 0.06*span, d.Hi + 0.1*span}
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

// tops marks peaks that are cut off.
func (f *CurvesFigure) tops(v *voice, t *trail, p, q *look) (nodes []svg.Node) {
	var taken []Rect
	for _, l := range []struct {
		*look
		of    func(sample) float64
		class string
	}{{q, func(s sample) float64 { return s.q }, "t-q"}, {p, func(s sample) float64 { return s.p }, "t-p"}} {
		from, to, peak := math.NaN(), math.NaN(), 0.0
		flush := func() {
			if from != from {
				return
			}
			w := max(to-from, 16)
			mid := (from + to) / 2
			nodes = append(nodes, cutMark(mid-w/2, w, f.Plot.Y+12))
			s := v.fill(v.Beyond, "n", v.numeral(peak, 2))
			if math.IsInf(l.peak, 1) && (mid-f.X.Inside(l.lo) < 12 || f.X.Inside(l.hi)-mid < 12) {
				s = v.Forever
			}
			x, y, a := mid+w/2+5, f.Plot.Y+16, start
			if x+TextWidth(s, sizeText) > f.Plot.right() {
				x, a = mid-w/2-5, end
			}
			for extent(x, y, a, s, sizeText).meetsAny(taken) {
				y += 16
			}
			taken = append(taken, extent(x, y, a, s, sizeText))
			nodes = append(nodes, text(x, y, a, l.class+" t-halo", s))
			from = math.NaN()
		}
		for i := range t.samples {
			px := t.x[i]
			if y := l.of(t.samples[i]); y > f.Y.Domain.Hi*1.0001 {
				if from != from {
					from, peak = px, 0
				}
				to, peak = px, max(peak, y)
			} else if from == from && px-to > 2 {
				flush()
			}
		}
		flush()
	}
	return nodes
}

// cost draws the band: what is paid above the line, what is earned back below.
func (f *CurvesFigure) cost(v *voice, t *trail) {
	zero := f.C.Px(0)
	area := newSigned(zero)
	type cut struct {
		Rect
		endless bool
	}
	var cuts []cut
	last := -2 // the sample before that was cut
	for i, s := range t.samples {
		x := t.x[i]
		area.to(x, t.cost[i])
		if !f.C.Domain.Contains(s.cost) {
			at := f.Band.Y + 8
			if s.cost < 0 {
				at = f.Band.bottom() - 8
			}
			if n := len(cuts); n > 0 && (last == i-1 || x-cuts[n-1].right() < 4) && cuts[n-1].Y == at {
				cuts[n-1].W = x - cuts[n-1].X
				cuts[n-1].endless = cuts[n-1].endless || math.IsInf(s.cost, 1)
			} else {
				cuts = append(cuts, cut{Rect{x, at, 0, 0}, math.IsInf(s.cost, 1)})
			}
			last = i
		}
	}
	f.Front = append(f.Front, area.nodes(f.ID, f.Band.X, f.Band.right())...)
	var words []svg.Node
	var taken []Rect
	for _, c := range cuts {
		w := max(c.W, 16)
		x := c.X + c.W/2 - w/2
		words = append(words, cutMark(x, w, c.Y))
		if !c.endless {
			continue
		}
		at := min(x+w+5, f.Plot.right()-TextWidth(v.Forever, sizeText))
		if r := extent(at, c.Y+4, start, v.Forever, sizeText); !r.meetsAny(taken) {
			taken = append(taken, r)
			words = append(words, text(at, c.Y+4, start, "t-pay t-halo", v.Forever))
		}
	}
	if area.payH > 6 {
		words = append(words, f.beside(v, v.Costs, v.CostsShort, "t-pay", area.payX, zero-area.payH/2, t, -1, taken)...)
	}
	if area.earnH > 3 {
		words = append(words, f.beside(v, v.Earns, v.EarnsShort, "t-earn", area.earnX, zero+min(area.earnH+4, f.Band.bottom()-zero-4), t, 1, taken)...)
	}
	f.Front = append(f.Front, svg.El("g").With(words...))
}

// beside writes a caption next to a hill of the cost, on the side with room; the
// short one where the long one finds none. side is -1 for a hill, 1 for a valley.
func (f *CurvesFigure) beside(v *voice, long, short, class string, x, y float64, t *trail, side float64, taken []Rect) []svg.Node {
	for _, s := range [2]string{v.fill(long), v.fill(short)} {
		w := TextWidth(s, sizeText)
		best := math.NaN()
		// Free stretches: between them the cost is in the way of a line at y.
		from := f.Plot.X
		for i := 0; i <= len(t.x); i++ {
			to := f.Width
			if i < len(t.x) {
				c := t.cost[i]
				if !(c > y-13 && c < y+8 || side < 0 && c < y || side > 0 && c > y) {
					continue
				}
				to = t.x[i] - 10
			}
			if to-from >= w {
				// The place in this stretch that is nearest to the hill.
				if at := min(max(x-w/2, from), to-w); !extent(at, y+4, start, s, sizeText).meetsAny(taken) && (best != best || abs(at+w/2-x) < abs(best+w/2-x)) {
					best = at
				}
			}
			if i < len(t.x) {
				from = max(from, t.x[i]+10)
			}
		}
		if best == best {
			return []svg.Node{text(best, y+4, start, class, s)}
		}
	}
	return nil
}

// never marks where P has density and Q has none.
func (f *CurvesFigure) never(v *voice, t *trail) (nodes []svg.Node) {
	from := math.NaN()
	to := from
	flush := func() {
		if from == from && to > from {
			nodes = append(nodes, svg.El("rect", "class", "never", "x", svg.Num(from), "y", svg.Num(f.Plot.Y-19),
				"width", svg.Num(to-from), "height", svg.Num(f.Plot.H+19)))
			s := v.fill(v.Never)
			half := TextWidth(s, sizeText) / 2
			nodes = append(nodes, text(min(max((from+to)/2, half), f.Width-half), f.Plot.Y-6, middle, "t-warn t-name t-halo", s))
		}
		from = math.NaN()
	}
	for i, s := range t.samples {
		if math.IsInf(s.logs, 1) && s.p > 0 {
			if from != from {
				from = t.x[i]
			}
			to = t.x[i]
		} else {
			flush()
		}
	}
	flush()
	return nodes
}
