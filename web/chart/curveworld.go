package chart

import (
	"math"
	"slices"

	"klviz/wasm/family"
	"klviz/web/svg"
)

// CurveWorldInput is what CurveWorld draws: P's world for densities. The place
// of x is u = F_P(x), the share of P below it, and the height there is log p/q;
// so again the area above the line less the area below is D(P‖Q).
type CurveWorldInput struct {
	ID      string
	Width   float64
	P, Q    family.Univariate
	Probe   *float64 // the x that is pointed at
	Net     float64  // D(P‖Q) in Unit
	Heights Domain   // as the state keeps it; zero at first
	Held    bool
	Unit    Unit
	Names   Names
	Words   Words
	Title   string
	Desc    string
}

// Shares of P at either end: beyond farthest is less than a pixel of any picture,
// and what happens there is judged at deepTail.
const (
	farthest = 1e-5
	deepTail = 1e-13
)

// CurveWorld draws P's world for two densities.
func CurveWorld(in CurveWorldInput) WorldFigure {
	v := voiced(in.Words, in.Names, in.Unit)
	f := newWorld(v, Figure{ID: in.ID, Width: width(in.Width), Title: in.Title, Desc: in.Desc})
	c := newPair(in.P, in.Q, v.unit.PerNat)

	f.Plot.H += 14 // no names under blocks here
	p, q := lookAt(in.P), lookAt(in.Q)
	lo, hi := in.P.Quantile(farthest), in.P.Quantile(1-farthest)
	samples := c.first(Domain{lo, hi}, 24, &p, &q)
	// The outermost say where the ends lead.
	samples = append([]sample{c.at(in.P.Quantile(deepTail))}, append(samples, c.at(in.P.Quantile(1-deepTail)))...)
	samples = slices.DeleteFunc(samples, func(s sample) bool { return s.p == 0 })
	if len(samples) == 0 {
		samples = []sample{c.at(p.at[5])}
	}
	span, infinite := logSpan(c, &p, in.Net)
	f.Y = Linear{worldHeights(in.Heights, span, infinite, in.Held), f.Plot.bottom(), f.Plot.Y}
	u := func(s sample) float64 { return f.U.Px(in.P.CDF(s.x)) }
	samples = c.refine(samples, u,
		func(s sample) [3]float64 { return [3]float64{f.Y.Inside(s.logs)} }, tolerance, mostPoints)

	f.Back = append(f.Back, yAxis(v, f.Y, f.Plot, int(f.Plot.H/40))...)
	f.quantiles(v, in.P)
	area := newSigned(f.Y.Px(0))
	area.to(f.Plot.X, f.Y.Inside(samples[0].logs))
	for _, s := range samples {
		area.to(u(s), f.Y.Inside(s.logs))
	}
	area.to(f.Plot.right(), f.Y.Inside(samples[len(samples)-1].logs))
	f.Front = area.nodes(in.ID, f.Plot.X, f.Plot.right())
	y := f.netBlock(in.Net)
	words, taken := f.ends(v, c, u, samples)
	if in.Net > 0 && !math.IsInf(in.Net, 1) {
		s := v.fill(v.Net, "n", v.numeral(in.Net, 3))
		w := TextWidth(s, sizeText) * 1.06
		home := f.clearOf(samples, u, in.Net, w)
		for _, at := range [...]float64{home, f.Plot.X + f.Plot.W/2, f.Plot.X + w/2 + 4, f.Plot.right() - w/2 - 4} {
			if r := (Rect{at - w/2, y - 16, w, sizeText}); !r.meetsAny(taken) {
				words = append(words, text(at, y-6, middle, "t-pay t-name t-halo", s))
				break
			}
		}
	}
	f.Front = append(f.Front, svg.El("g").With(words...))
	f.Targets = []Target{{"u", "", f.Plot}}
	if in.Probe != nil {
		f.probe(v, c.at(*in.Probe), in.P.CDF(*in.Probe))
	}
	return f
}

// logSpan is the span of log p/q over all but the outer hundredths of P.
func logSpan(c *pair, p *look, net float64) (d Domain, infinite bool) {
	for i := 1; i < len(levels)-1; i++ {
		l := c.at(p.at[i]).logs
		if math.IsInf(l, 1) {
			infinite = true
		} else if !math.IsInf(l, -1) {
			d.Lo, d.Hi = min(d.Lo, l), max(d.Hi, l)
		}
	}
	if net > 0 && !math.IsInf(net, 1) {
		d.Hi = max(d.Hi, net)
	}
	pad := (d.Hi - d.Lo) * 0.08
	if d.Lo < 0 {
		d.Lo -= pad
	}
	d.Hi += pad
	return d, infinite || math.IsInf(net, 1)
}

// quantiles writes, along the lower edge, which x are where.
func (f *WorldFigure) quantiles(v *voice, p family.Univariate) {
	y := f.Plot.bottom()
	from, to := v.fill(v.WorldFrom), v.fill(v.WorldTo)
	f.Back = append(f.Back, text(f.Plot.X, f.Plot.bottom()+21, start, "", from), text(f.Plot.right(), f.Plot.bottom()+21, end, "", to))
	var marks svg.Path
	step := niceStep(p.Quantile(0.9)-p.Quantile(0.1), 50)
	cs := make([]caption, 0, 5)
	lo, hi := f.Plot.X+TextWidth(from, sizeText)+8, f.Plot.right()-TextWidth(to, sizeText)-8
	for i, u := range [...]float64{0.5, 0.1, 0.9, 0.25, 0.75} {
		s := v.tick(p.Quantile(u), step)
		if u == 0.5 {
			s = "x = " + s
		}
		cs = append(cs, caption{index: i, x: f.U.Px(u), text: s, rank: float64(-i)})
	}
	for _, c := range place(cs, sizeText, lo, hi, 2, 120, 1) {
		marks.M(c.x, y).V(y + 4)
		f.Back = append(f.Back, text(c.at, f.Plot.bottom()+21, middle, "", c.text))
	}
	f.Back = append(f.Back, svg.El("path", "class", "base", "d", marks.String()))
}

// ends marks where heights are cut, and says what lies beyond.
func (f *WorldFigure) ends(v *voice, c *pair, u func(sample) float64, ss []sample) (nodes []svg.Node, taken []Rect) {
	for _, lower := range [2]bool{true, false} {
		first, step, x := 0, 1, f.Plot.X
		if !lower {
			first, step, x = len(ss)-1, -1, f.Plot.right()
		}
		s := ss[first]
		if f.Y.Domain.Contains(s.logs) {
			continue
		}
		w := 0.0 // how wide the cut part is
		whole := true
		for k := first; k >= 0 && k < len(ss); k += step {
			if f.Y.Domain.Contains(ss[k].logs) {
				whole = false
				break
			}
			w = abs(u(ss[k]) - x)
		}
		w = min(max(w, 12), f.Plot.W)
		y, class := f.Plot.Y+10, "t-pay t-halo"
		if s.logs < 0 {
			y, class = f.Plot.bottom()-10, "t-earn t-halo"
		}
		left, at, a := x, x+w+6, start
		if !lower {
			left, at, a = x-w, x-w-6, end
		}
		label := v.beyond(c, lower, s.logs)
		if need := TextWidth(label, sizeText) + 6; w+need > f.Plot.W {
			at, a = f.Plot.X+f.Plot.W/2, middle
			nodes = append(nodes, cutMark(left, w, y), text(at, f.Plot.Y+f.Plot.H/2, a, class, label))
			taken = append(taken, extent(at, f.Plot.Y+f.Plot.H/2, a, label, sizeText))
		} else {
			nodes = append(nodes, cutMark(left, w, y), text(at, y+4, a, class, label))
			taken = append(taken, extent(at, y+4, a, label, sizeText))
		}
		if whole {
			break
		}
	}
	return nodes, taken
}

// beyond says how far the height goes on: to a number, or without end.
func (v *voice) beyond(c *pair, lower bool, here float64) string {
	if math.IsInf(here, 1) {
		return v.Forever
	}
	at := func(u float64) float64 {
		if lower {
			return c.at(c.p.Quantile(u)).logs
		}
		return c.at(c.p.Quantile(1 - u)).logs
	}
	near, far := at(1e-8), at(deepTail)
	if abs(far-near) > 0.02*abs(near) {
		if far < 0 {
			return v.ForeverDown
		}
		return v.Forever
	}
	return v.fill(v.Beyond, "n", v.numeral(far, 2))
}

// clearOf is the middle of the longest stretch where the curve runs below the
// height net, for a caption of width w that stands on that height.
func (f *WorldFigure) clearOf(ss []sample, u func(sample) float64, net, w float64) float64 {
	from, best, bestW := f.Plot.X, f.Plot.X+f.Plot.W/2, 0.0
	inside := true
	for i := 0; i <= len(ss); i++ {
		x := f.Plot.right()
		if i < len(ss) {
			x = u(ss[i])
		}
		above := i < len(ss) && ss[i].logs > net
		if inside && x-from > bestW {
			best, bestW = (from+x)/2, x-from
		}
		if above {
			inside = false
		} else if !inside {
			inside, from = true, x
		}
	}
	return min(max(best, f.Plot.X+w/2+4), f.Plot.right()-w/2-4)
}

func (f *WorldFigure) probe(v *voice, s sample, at float64) {
	x, y := f.U.Px(at), f.Y.Inside(s.logs)
	kind, class := "pay", "t-pay"
	if s.logs < 0 {
		kind, class = "earn", "t-earn"
	}
	f.Over = append(f.Over, svg.El("path", "class", "probe", "d", new(svg.Path).M(x, f.Plot.Y).V(f.Plot.bottom()).String()), dot(kind, x, y))
	label := v.numeral(s.logs, 3)
	tx, a := x+9, start
	if tx+TextWidth(label, sizeText) > f.Width {
		tx, a = x-9, end
	}
	f.Over = append(f.Over, text(tx, min(max(y-6, f.Plot.Y+9), f.Plot.bottom()-3), a, class+" t-name t-halo", label))
}
