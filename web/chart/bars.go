package chart

import (
	"math"
	"strconv"

	"klviz/wasm/family"
	"klviz/web/svg"
)

// BarsInput is what Bars draws: two distributions over named outcomes.
type BarsInput struct {
	ID       string
	Width    float64
	Outcomes []Outcome // in the order they stand
	Marked   string    // the outcome that is pointed at, "" for none
	Top      Domain    // the axis as the state keeps it; zero at first
	Held     bool      // a hand is on a bar: the axis stays
	NoHands  bool      // a picture that nobody drags
	// P and Q, where the outcomes are whole numbers one after another: instead of
	// the bars, the parameters are dragged, on rails under the axis.
	P, Q  family.Univariate
	Names Names
	Words Words
	Title string
	Desc  string
}

// BarsFigure is the picture with its scales.
type BarsFigure struct {
	Figure
	Plot Rect
	X    Band
	Y    Linear // its Domain is what the state keeps
	// Whole maps whole numbers onto the axis, where rails are drawn.
	Whole Linear
	// Group is how many neighbouring outcomes one bar holds: 1, until there are
	// more outcomes than pixels.
	Group int
}

// Widths in pixels at which bars change their form.
const (
	widestBar  = 54
	ringBar    = 9    // narrower bars have no ring on top, but for the marked one's
	singleBar  = 2    // narrower than this, P and Q are drawn as two outlines
	leastGroup = 1    // a step of an outline is at least this wide, where there are
	mostSingle = 1000 // more outcomes than this
	keyWidth   = 78
)

// Bars draws P and Q side by side, one pair an outcome.
func Bars(in BarsInput) BarsFigure {
	v := voiced(in.Words, in.Names, Unit{})
	f := BarsFigure{Figure: Figure{ID: in.ID, Width: width(in.Width), Height: 300, Title: in.Title, Desc: in.Desc}, Group: 1}
	left, right := 38.0, 10.0
	if f.Width < Narrow {
		f.Height, left, right = 236, 32, 4
	}
	os := in.Outcomes
	if room := f.Width - left - right; len(os) > mostSingle && float64(len(os)) > room/leastGroup {
		f.Group = int(math.Ceil(float64(len(os)) * leastGroup / room))
		os = grouped(os, f.Group)
	}
	f.X = Band{N: len(os), From: left, To: f.Width - right}
	names, rows := barNames(os, in.Marked, f.X, f.Width)
	f.Plot = Rect{left, 26, f.Width - left - right, f.Height - 26 - 14 - 16*float64(rows)}
	foot := f.Height
	if in.P != nil && in.Q != nil && f.Group == 1 && len(os) > 0 {
		lay := curvesWide
		if f.Width < Narrow {
			lay = curvesNarrow
		}
		f.Height += 2*lay.railStep + 6
		if first, err := strconv.ParseFloat(os[0].Name, 64); err == nil {
			f.Whole = Linear{Domain{first - 0.5, first + float64(len(os)) - 0.5}, f.X.From, f.X.To}
		}
	}
	f.Y = Linear{barTop(in.Top, largest(os), in.Held), f.Plot.bottom(), f.Plot.Y}
	f.Defs = []svg.Node{texture(in.ID)}

	f.Back = yAxis(v, f.Y, f.Plot, int(f.Plot.H/44))
	for _, c := range names {
		f.Back = append(f.Back, text(c.at, f.Plot.bottom()+19+16*float64(c.row), middle, "t-ink t-out", c.text))
	}
	f.Back = append(f.Back, svg.El("path", "class", "base", "d",
		new(svg.Path).M(f.Plot.X, f.Plot.bottom()).H(f.Plot.right()).String()))

	together := v.fill(v.Together, "n", strconv.Itoa(f.Group))
	edge := f.Width                             // of the words on top
	if f.barWidth() < ringBar || len(os) > 12 { // a key may stand there
		edge = f.Plot.right() - keyWidth - 6
		if f.Group > 1 {
			edge -= TextWidth(together, sizeText) + 6
		}
	}
	rules, taken := never(v, os, f.X, f.Plot, edge)
	f.Front = []svg.Node{svg.El("g").With(rules...)}
	if f.barWidth() < singleBar {
		f.outlines(os)
	} else {
		f.pairs(os)
	}
	marked := indexOf(in.Outcomes, in.Marked)
	if marked >= 0 {
		marked /= f.Group
	}
	words := f.letters(os, append(taken, f.mark(v, os, marked)), in.NoHands || in.P != nil)
	if f.Group > 1 {
		words = append(words, text(f.Plot.right()-keyWidth-6, f.Plot.Y-10, end, "", together))
	}
	f.Front = append(f.Front, svg.El("g").With(words...))
	f.handles(os, in.Marked, foot)
	if in.NoHands || in.P != nil {
		f.Handles = nil
	}
	if !f.Whole.Domain.Empty() && !in.NoHands {
		step := (f.Height - foot - 6) / 2
		rails(&f.Figure, f.Whole, f.Plot, foot+step/2, step, in.P, in.Q)
	}
	return f
}

// barTop is the upper end of the axis. Probabilities end at 1, and a bar that is
// held keeps the axis that it was gripped on.
func barTop(have Domain, tallest float64, held bool) Domain {
	if held && !have.Empty() {
		return have
	}
	want := Domain{0, min(tallest*1.02, 1)}
	if tallest <= 0 {
		want.Hi = 1
	}
	if !have.Empty() && want.Hi <= have.Hi && tallest >= calmLeast*have.Hi {
		return have
	}
	step := niceStep(want.Hi, 6) / 2
	return Domain{0, min(math.Ceil(want.Hi/step-1e-9)*step, 1)}
}

// barWidth is the width of one of a pair's bars.
func (f *BarsFigure) barWidth() float64 {
	g := f.X.Step()
	if g < 16 {
		return max((g-1)/2, g*0.45)
	}
	return min(widestBar, g*0.36)
}

// between is the room in pixels that the bars of a pair leave.
func (f *BarsFigure) between() float64 {
	if f.barWidth() < 8 {
		return 0
	}
	return 3
}

// left edges of the two bars of outcome i.
func (f *BarsFigure) edges(i int) (p, q float64) {
	c, w, b := f.X.Center(i), f.barWidth(), f.between()
	return c - b/2 - w, c + b/2
}

func (f *BarsFigure) pairs(os []Outcome) {
	var ps, qs, pn, qn svg.Path
	w, y0 := f.barWidth(), f.Y.From
	for i, o := range os {
		xp, xq := f.edges(i)
		if o.P > 0 {
			bar(&ps, xp, w, y0, f.Y.Inside(o.P))
		} else {
			pn.M(xp, y0-1).H(xp + w)
		}
		if o.Q > 0 {
			bar(&qs, xq, w, y0, f.Y.Inside(o.Q))
		} else {
			qn.M(xq, y0-1).H(xq + w)
		}
	}
	f.Front = append(f.Front, svg.El("path", "class", "p-bar", "d", ps.String()))
	if w >= 8 {
		f.Front = append(f.Front, svg.El("path", "fill", url(f.ID, "tex"), "d", qs.String()))
	} else {
		f.Front = append(f.Front, svg.El("path", "class", "q-bar", "d", qs.String()))
	}
	f.Front = append(f.Front,
		svg.El("path", "class", "p-none", "d", pn.String()),
		svg.El("path", "class", "q-none", "d", qn.String()))
}

// outlines draws bars that are too narrow for pairs as two stepped outlines.
func (f *BarsFigure) outlines(os []Outcome) {
	var ps, qs svg.Path
	y0, g := f.Y.From, f.X.Step()
	ps.M(f.X.From, y0)
	qs.M(f.X.From, y0)
	yp, yq := math.NaN(), math.NaN()
	for i, o := range os {
		x := f.X.From + float64(i)*g
		if y := f.Y.Inside(o.P); !(abs(y-yp) < 0.05) {
			ps.H(x).V(y)
			yp = y
		}
		if y := f.Y.Inside(o.Q); !(abs(y-yq) < 0.05) {
			qs.H(x).V(y)
			yq = y
		}
	}
	ps.H(f.X.To).V(y0)
	qs.H(f.X.To).V(y0)
	f.Front = append(f.Front,
		svg.El("path", "class", "q-line q-area thin dense", "d", qs.String()),
		svg.El("path", "class", "p-line p-area thin", "d", ps.String()))
}

// letters say once which bar is whose, over the pair with most room that is not
// in the way of other words.
func (f *BarsFigure) letters(os []Outcome, avoid []Rect, bare bool) []svg.Node {
	w := f.barWidth()
	lift := 9.0
	if !bare {
		lift += ringRadius
	}
	best, score := [2]Rect{}, largest(os)/3 // over lower bars they would be lost
	if len(os) <= 12 {
		score = -1
	}
	if w < ringBar {
		return f.key()
	}
	tall := func(i int) float64 { // the upper end of pair i
		if i < 0 || i >= len(os) {
			return f.Y.From
		}
		return f.Y.Inside(max(os[i].P, os[i].Q))
	}
	for i, o := range os {
		xp, xq := f.edges(i)
		px, qx := xp+w/2, xq+w/2
		if qx-px < 16 {
			px, qx = (px+qx)/2-8, (px+qx)/2+8
		}
		p, q := Rect{px - 6, f.Y.Inside(o.P) - lift - 10, 12, 13}, Rect{qx - 6, f.Y.Inside(o.Q) - lift - 10, 12, 13}
		beside := p.bottom() > tall(i-1) && p.X < f.X.Center(i-1)+w+4 || q.bottom() > tall(i+1) && q.right() > f.X.Center(i+1)-w-4
		if s := min(o.P, o.Q); s > score && !beside && !p.meetsAny(avoid) && !q.meetsAny(avoid) {
			best, score = [2]Rect{p, q}, s
		}
	}
	if best[0].W == 0 {
		if (Rect{f.Plot.right() - keyWidth, f.Plot.Y - 22, keyWidth, 16}).meetsAny(avoid) {
			return nil
		}
		return f.key()
	}
	return []svg.Node{
		text(best[0].X+6, best[0].Y+10, middle, "t-p t-name", "P"),
		text(best[1].X+6, best[1].Y+10, middle, "t-q t-name", "Q"),
	}
}

// key says at the upper right which form is whose.
func (f *BarsFigure) key() []svg.Node {
	x, y := f.Plot.right()-keyWidth, f.Plot.Y-14
	p, q := text(x+22, y+4, start, "t-p t-name", "P"), text(x+64, y+4, start, "t-q t-name", "Q")
	if f.barWidth() < singleBar {
		return []svg.Node{
			svg.El("path", "class", "p-line", "d", new(svg.Path).M(x, y).H(x+18).String()), p,
			svg.El("path", "class", "q-line", "d", new(svg.Path).M(x+42, y).H(x+60).String()), q,
		}
	}
	return []svg.Node{
		svg.El("rect", "class", "p-bar", "x", svg.Num(x+8), "y", svg.Num(y-5), "width", "10", "height", "10", "rx", "2"), p,
		svg.El("rect", "class", "q-bar", "x", svg.Num(x+50), "y", svg.Num(y-5), "width", "10", "height", "10", "rx", "2"), q,
	}
}

// handles puts a ring on every bar, or on the marked pair only where bars are too
// narrow, which is the first where none is; and one target over each outcome.
func (f *BarsFigure) handles(os []Outcome, marked string, foot float64) {
	g, w := f.X.Step(), f.barWidth()
	if indexOf(os, marked) < 0 && len(os) > 0 {
		marked = os[0].Name
	}
	for i, o := range os {
		x := f.X.From + float64(i)*g
		f.Targets = append(f.Targets, Target{"outcome", o.Name, Rect{x, f.Plot.Y, g, foot - f.Plot.Y}})
		if f.Group > 1 || w < ringBar && o.Name != marked {
			continue
		}
		xp, xq := f.edges(i)
		half := max(min(g/2, max(w+f.between(), hitSize)), w)
		if w < ringBar {
			half = hitSize
		}
		c := f.X.Center(i)
		for k, v := range [2]float64{o.P, o.Q} {
			y := f.Y.Inside(v)
			h := Handle{Dist: "p", Outcome: o.Name, Kind: BarTop, X: xp + w/2, Y: y, At: f.Y.Px(v), Hit: Rect{c - half, y - hitSize/2, half, hitSize}}
			if k == 1 {
				h.Dist, h.X, h.Hit.X = "q", xq+w/2, c
			}
			f.Handles = append(f.Handles, h)
		}
	}
}

// mark lifts one outcome out: a wash over it, and its two probabilities, each over
// its bar or, where there is no room, side by side on top. It returns the room
// that these take.
func (f *BarsFigure) mark(v *voice, os []Outcome, i int) Rect {
	if i < 0 {
		return Rect{}
	}
	o, g := os[i], max(f.X.Step(), 6)
	c := f.X.Center(i)
	f.Over = append(f.Over, svg.El("rect", "class", "mark", "x", svg.Num(c-g*0.48), "y", svg.Num(f.Plot.Y-20),
		"width", svg.Num(g*0.96), "height", svg.Num(f.Plot.H+20), "rx", "6"))
	p, q := v.numeral(o.P, 3), v.numeral(o.Q, 3)
	wp, wq := TextWidth(p, sizeText), TextWidth(q, sizeText)
	xp, xq := f.edges(i)
	if w := f.barWidth(); max(wp, wq)+gap < w+f.between() && o.Q > 0 {
		yp, yq := f.Y.Inside(o.P)-12, f.Y.Inside(o.Q)-12
		f.Over = append(f.Over, text(xp+w/2, yp, middle, "t-p t-name", p), text(xq+w/2, yq, middle, "t-q t-name", q))
		return Rect{c - g/2, min(yp, yq) - 12, g, abs(yp-yq) + 14}
	}
	x := min(max(c+(wp-wq)/2, wp+4), f.Width-wq-4)
	y := f.Plot.Y - 5
	if o.P > 0 && o.Q <= 0 || f.barWidth() < ringBar {
		y += 17 // under the word "never", or the key
	}
	f.Over = append(f.Over, text(x-4, y, end, "t-p t-name t-halo", p), text(x+4, y, start, "t-q t-name t-halo", q))
	return Rect{x - 8 - wp, y - 14, wp + wq + 16, 18}
}
