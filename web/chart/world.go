package chart

import (
	"math"

	"klviz/web/svg"
)

// WorldInput is what World draws: each outcome as wide as P has it often, as
// high as log p/q, so that the area above the line less the area below is D(P‖Q).
type WorldInput struct {
	ID       string
	Width    float64
	Outcomes []Outcome
	Marked   string
	// Net is D(P‖Q) in Unit; +Inf and NaN draw no net block.
	Net     float64
	Heights Domain // the axis as the state keeps it; zero at first
	Held    bool   // a hand moves something: the axis only grows
	Unit    Unit
	Names   Names
	Words   Words
	Title   string
	Desc    string
}

// WorldFigure is the picture with its scales.
type WorldFigure struct {
	Figure
	Plot Rect
	U    Linear // 0..1, all of P
	Y    Linear // log p/q in the unit

	earners []block
}

// World draws P's world for named outcomes.
func World(in WorldInput) WorldFigure {
	v := voiced(in.Words, in.Names, in.Unit)
	f := newWorld(v, Figure{ID: in.ID, Width: width(in.Width), Title: in.Title, Desc: in.Desc})
	span, infinite := worldSpan(in.Outcomes, 0.75/f.Plot.W, v.unit.PerNat, in.Net)
	f.Y = Linear{worldHeights(in.Heights, span, infinite, in.Held), f.Plot.bottom(), f.Plot.Y}
	f.Back = append(f.Back, yAxis(v, f.Y, f.Plot, int(f.Plot.H/40))...)
	zero := f.Y.Px(0)

	blocks := f.blocks(in.Outcomes, v.unit.PerNat)
	f.draw(v, blocks)
	f.Front = append(f.Front, svg.El("path", "class", "zero", "d", new(svg.Path).M(f.Plot.X, zero).H(f.Plot.right()).String()))
	words, box := f.net(v, in.Net)
	f.Back = append(f.Back, f.foot(v, box)...)
	words = append(words, f.label(v, in.Outcomes, blocks, box, f.Y.Inside(max(in.Net, 0)), in.Marked)...)
	f.Front = append(f.Front, svg.El("g").With(words...))
	f.mark(in.Outcomes, indexOf(in.Outcomes, in.Marked))
	return f
}

// newWorld lays out an empty world with its title.
func newWorld(v *voice, f Figure) WorldFigure {
	left, right := 38.0, 10.0
	f.Height = 272
	if f.Width < Narrow {
		f.Height, left, right = 240, 32, 4
	}
	f.Back = wrapTitle(v.fill(v.WorldTitle), left, f.Width)
	f.Defs = []svg.Node{hatch(f.ID)}
	above := 38 + 17*float64(len(f.Back)-1)
	plot := Rect{left, above, f.Width - left - right, f.Height - above - 40}
	return WorldFigure{Figure: f, Plot: plot, U: Linear{Domain{0, 1}, plot.X, plot.right()}}
}

// worldSpan is the span of finite heights, and whether some are infinite. A block
// of an outcome rarer than rare is too thin to be seen, and sets no height.
func worldSpan(os []Outcome, rare, perNat, net float64) (d Domain, infinite bool) {
	for _, o := range os {
		if o.P <= 0 {
			continue
		}
		l := o.logRatio() * perNat
		if math.IsInf(l, 1) {
			infinite = true
			continue
		}
		if o.P >= rare {
			d.Lo, d.Hi = min(d.Lo, l), max(d.Hi, l)
		}
	}
	if net > 0 && !math.IsInf(net, 1) {
		d.Hi = max(d.Hi, net)
	}
	return d, infinite
}

// leastHeight is the span of log p/q, in the unit, below which the axis does not
// magnify: two worlds as good as equal look flat.
const leastHeight = 1e-12

func worldHeights(have, span Domain, infinite, held bool) Domain {
	want := span
	if infinite {
		// Room above the highest finite block for one that has no end.
		want.Hi = max(want.Hi*1.4, -want.Lo*0.8, 1)
	}
	if want.Hi-want.Lo < leastHeight {
		want = Domain{-0.5, 1}
	}
	return have.next(want, held)
}

func (f *WorldFigure) draw(v *voice, bs []block) {
	var pay, earn, thinPay, thinEarn svg.Path
	var cuts []svg.Node
	zero := f.Y.Px(0)
	for _, b := range bs {
		inset := min(1, b.w*0.15)
		x, w := b.x+inset, b.w-2*inset
		y := f.Y.Inside(b.logs)
		if b.logs > f.Y.Domain.Hi {
			y = f.Plot.Y
			if b.w >= 6 {
				cuts = append(cuts, cutMark(x, w, y+14))
			}
		}
		switch {
		case b.logs > 0:
			bar(pick(b.w < thinBlock, &thinPay, &pay), x, w, zero, y)
		case b.logs < 0:
			f.earners = append(f.earners, b)
			bar(pick(b.w < thinBlock, &thinEarn, &earn), x, w, zero, y)
		}
	}
	f.Front = append(f.Front,
		svg.El("path", "class", "pay-edge", "fill", url(f.ID, "hatch"), "d", pay.String()),
		svg.El("path", "class", "earn earn-edge", "d", earn.String()),
		svg.El("path", "class", "pay-thin", "d", thinPay.String()),
		svg.El("path", "class", "earn-thin", "d", thinEarn.String()),
		svg.El("g").With(cuts...))
}

func pick(thin bool, a, b *svg.Path) *svg.Path {
	if thin {
		return a
	}
	return b
}

// net draws what is left over when the areas are set off: a block as wide as all
// of P and D high. Its caption stands over the widest block that earns, or under
// the picture when that is too narrow; it is returned with its box.
func (f *WorldFigure) net(v *voice, d float64) ([]svg.Node, Rect) {
	y := f.netBlock(d)
	if !(d > 0) || math.IsInf(d, 1) {
		return nil, Rect{}
	}
	s := v.fill(v.Net, "n", v.numeral(d, 3))
	w := TextWidth(s, sizeText) * 1.06 // bold
	x, room := 0.0, 0.0
	for _, b := range f.earners {
		if b.w > room {
			x, room = b.x+b.w/2, b.w
		}
	}
	at := y - 6
	if room < w+8 {
		from, to := f.Plot.X+TextWidth(v.fill(v.WorldFrom), sizeText)+8+w/2, f.Plot.right()-TextWidth(v.fill(v.WorldTo), sizeText)-8-w/2
		x, at = f.Plot.X+f.Plot.W/2, f.Height-5
		if from <= to {
			x = min(max(x, from), to)
		}
	}
	return []svg.Node{text(x, at, middle, "t-pay t-name t-halo", s)}, extent(x, at, middle, s, sizeText)
}

// foot says what the ends are; where the caption of net leaves no room, the right
// one is its number alone.
func (f *WorldFigure) foot(v *voice, taken Rect) []svg.Node {
	to, y := v.fill(v.WorldTo), f.Height-5
	if r := extent(f.Plot.right(), y, end, to, sizeText); r.X < f.Plot.X+24 || r.meets(Rect{taken.X, taken.Y, taken.W + 6, taken.H}) {
		to = "1"
	}
	return []svg.Node{text(f.Plot.X, y, start, "", v.fill(v.WorldFrom)), text(f.Plot.right(), y, end, "", to)}
}

// netBlock draws the block alone and returns its upper edge. Without a finite D
// it is empty.
func (f *WorldFigure) netBlock(d float64) float64 {
	if !(d > 0) || math.IsInf(d, 1) {
		d = 0
	}
	zero, y := f.Y.Px(0), f.Y.Inside(d)
	f.Front = append(f.Front,
		svg.El("rect", "class", "net", "x", svg.Num(f.Plot.X), "y", svg.Num(y),
			"width", svg.Num(f.Plot.W), "height", svg.Num(max(zero-y, 0))),
		svg.El("path", "class", "net-line", "d", new(svg.Path).M(f.Plot.X, y).H(f.Plot.right()).String()))
	return y
}

// mark lists where outcomes are, and lays a wash over the marked one.
func (f *WorldFigure) mark(os []Outcome, marked int) {
	x := f.Plot.X
	for i, o := range os {
		w := max(o.P, 0) * f.Plot.W
		f.Targets = append(f.Targets, Target{"outcome", o.Name, Rect{x, f.Plot.Y, w, f.Plot.H}})
		if i == marked {
			f.Over = append(f.Over, svg.El("rect", "class", "mark", "x", svg.Num(x), "y", svg.Num(f.Plot.Y),
				"width", svg.Num(max(w, 2)), "height", svg.Num(f.Plot.H)))
		}
		x += w
	}
}
