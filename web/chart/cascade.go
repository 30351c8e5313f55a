package chart

import (
	"math"
	"strconv"

	"klviz/web/svg"
)

// CascadeInput is a stack whose parts stand side by side: each begins at the
// height where the one before it ended.
type CascadeInput struct {
	ID     string
	Width  float64
	Values []float64 // of places 1 to n, finite
	Last   string    // the name of the last place, which else is its number
	Level  float64   // a height that the sum is held against
	Mark   string    // its name; "" for none
	Sum    string    // written at the end of the last part
	At     int       // the place that is chosen, with a handle; 0 for none
	Param  string    // of the handle
	Point  int       // the place that is pointed at; 0 for none
	XName  string
	YName  string
	Words  Words
	Title  string
	Desc   string
}

// CascadeFigure is the picture with its scales.
type CascadeFigure struct {
	Figure
	Plot Rect
	X, Y Linear
}

// Place is the place under a pixel.
func (f *CascadeFigure) Place(px float64) int {
	d := f.X.Domain
	return int(math.Round(min(max(f.X.Value(px), d.Lo+0.5), d.Hi-0.5)))
}

// Cascade draws parts that are paid hatched, rising, and parts that are earned
// back plain, falling.
func Cascade(in CascadeInput) CascadeFigure {
	v := voiced(in.Words, Names{}, Unit{})
	n := len(in.Values)
	y := Domain{min(0, in.Level), max(0, in.Level)}
	sum := 0.0
	for _, x := range in.Values {
		sum += x
		y = Domain{min(y.Lo, sum), max(y.Hi, sum)}
	}
	if y.Empty() {
		y = Domain{0, 1}
	}
	high := y.Hi - y.Lo
	y = Domain{y.Lo - 0.04*high*pickSign(y.Lo), y.Hi + 0.14*high}
	fr := newFrame(v, Figure{ID: in.ID, Title: in.Title, Desc: in.Desc}, in.Width, Domain{0.5, float64(n) + 0.5}, y, "", in.YName, 300, 256)
	fr.Height += 10 // the numbers stand below the handle
	fr.Back = append(yAxis(v, fr.Y, fr.Plot, int(fr.Plot.H/46)), fr.places(n, in.Last, in.XName)...)
	fr.Back = append(fr.Back, phrase(fr.Plot.X, 12, start, "t-title", in.YName),
		svg.El("path", "class", "zero", "d", new(svg.Path).M(fr.Plot.X, fr.Y.Px(0)).H(fr.Plot.right()).String()))
	fr.Defs = []svg.Node{hatch(in.ID)}
	fr.Front = fr.cascade(in.ID, in.Values)
	if in.Mark != "" {
		at := fr.Y.Px(in.Level)
		fr.Front = append(fr.Front, svg.El("path", "class", "line-dash", "d", new(svg.Path).M(fr.Plot.X, at).H(fr.Plot.right()).String()),
			text(fr.Plot.X+4, at-6, start, "t-ink t-halo", in.Mark))
	}
	if in.Sum != "" {
		fr.Front = append(fr.Front, dot("pay", fr.Plot.right(), fr.Y.Px(sum)), text(fr.Plot.right()-8, fr.Y.Px(sum)-8, end, "t-pay t-name t-halo", in.Sum))
	}
	for _, k := range [2]int{in.Point, in.At} {
		if k < 1 || k > n {
			continue
		}
		a, b := fr.X.Px(float64(k)-0.5), fr.X.Px(float64(k)+0.5)
		if b-a < 3 {
			a, b = (a+b)/2-1.5, (a+b)/2+1.5
		}
		fr.Over = append(fr.Over, svg.El("rect", "class", "mark", "x", svg.Num(a), "y", svg.Num(fr.Plot.Y), "width", svg.Num(b-a), "height", svg.Num(fr.Plot.H)))
	}
	if in.Param != "" && in.At >= 1 && in.At <= n {
		x := fr.X.Px(float64(in.At))
		h := Handle{Dist: "q", Param: in.Param, Kind: Knob, X: x, Y: fr.Plot.bottom(), At: x}
		h.Hit = Rect{x - 22, h.Y - 22, 44, 44}
		fr.Handles = []Handle{h}
	}
	return CascadeFigure(fr)
}

// cascade are the parts; where they are narrower than two pixels, those that share
// two are drawn as what they come to.
func (f *frame) cascade(id string, values []float64) []svg.Node {
	var pay, earn svg.Path
	wide := f.X.Px(2) - f.X.Px(1)
	inset := min(0.14*wide, 3)
	if wide < 5 {
		inset = 0
	}
	sum := 0.0
	for i := 0; i < len(values); {
		from, k := sum, i
		for ; i < len(values) && (i == k || f.X.Px(float64(i)+1.5)-f.X.Px(float64(k)+0.5) < 2); i++ {
			sum += values[i]
		}
		path := &pay
		if sum < from {
			path = &earn
		}
		a, b := f.X.Px(float64(k)+0.5)+inset, f.X.Px(float64(i)+0.5)-inset
		path.M(a, f.Y.Px(from)).V(f.Y.Px(sum)).H(b).V(f.Y.Px(from)).Z()
	}
	classPay, classEarn := "pay-edge", "earn earn-edge"
	return []svg.Node{
		svg.El("path", "class", classPay, "fill", url(id, "hatch"), "d", pay.String()),
		svg.El("path", "class", classEarn, "d", earn.String()),
	}
}

// places numbers whole places under the plot, a dozen at most, and names the last.
func (f *frame) places(n int, last, name string) []svg.Node {
	y := f.Plot.bottom()
	nodes := []svg.Node{
		svg.El("path", "class", "base", "d", new(svg.Path).M(f.Plot.X, y).H(f.Plot.right()).String()),
		phrase(f.Plot.right(), f.Height-5, end, "t-title", name),
	}
	numbered, room := n, f.Plot.right()
	if last != "" {
		numbered--
		w := TextWidth(last, sizeText)
		x := min(f.X.Px(float64(n)), f.Width-w/2-2)
		nodes = append(nodes, text(x, y+26, middle, "t-ink", last))
		room = x - w/2 - 8
	}
	by := 1
	for _, step := range [...]int{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000} {
		if by = step; float64(numbered)/float64(step)*34 < f.Plot.W {
			break
		}
	}
	for t := 1; t <= numbered; t++ {
		if t != 1 && t%by != 0 || t == 1 && by > 1 && f.X.Px(float64(by))-f.X.Px(1) < 20 {
			continue
		}
		label := strconv.Itoa(t)
		if x := f.X.Px(float64(t)); x+TextWidth(label, sizeText)/2 < room {
			nodes = append(nodes, text(x, y+26, middle, "", label))
		}
	}
	return nodes
}
