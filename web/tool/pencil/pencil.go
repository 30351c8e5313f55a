// Package pencil is the tool that draws P or Q by hand: the line is smoothed and
// divided by its area in the open, and becomes a density, or the member of a family
// that fits it best.
package pencil

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/state"
	"klviz/web/svg"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Tool is the tool.
var Tool = kit.Tool{ID: "draw", Words: [2]any{&english, &german}, New: func(k *kit.Kit) view.View {
	t := &tool{Kit: k, side: state.P, smooth: 2}
	a := k.State.Axis()
	if !(a.Hi > a.Lo) || k.Model().P.Family().Kind != family.Real {
		a = state.Axis{Lo: -5, Hi: 5}
	}
	t.axis = a
	return t
}}

// nodes is how many places of the axis have a height.
const nodes = 61

type tool struct {
	*kit.Kit
	side   state.Which
	axis   state.Axis
	height [nodes]float64 // as it was drawn, 0 to 1
	smooth int            // how many neighbours on each side are averaged, twice
	last   int            // the node that the pointer was at, -1 when it is up
	typed  string
	wrong  string
	fit    string // the family that is fitted, "" for the line itself
}

func (t *tool) x(i int) float64 { return t.axis.Lo + (t.axis.Hi-t.axis.Lo)*float64(i)/(nodes-1) }

// Do implements view.View.
func (t *tool) Do(e view.Event) {
	switch e.Act {
	case "pencil":
		t.draw(e)
	case "side":
		t.side = state.P
		if e.Arg == "q" {
			t.side = state.Q
		}
	case "smooth":
		t.smooth, _ = strconv.Atoi(e.Value)
		if e.Kind == view.Change {
			t.put()
		}
	case "typed":
		t.typed = e.Value
		if e.Kind == view.Change {
			t.read()
		}
	case "fit":
		t.fit = e.Value
		t.put()
	case "clear":
		t.height = [nodes]float64{}
	}
}

// draw takes the pointer's line: between two places it is straight.
func (t *tool) draw(e view.Event) {
	plot := t.plot()
	at := int(math.Round((e.X - plot.X) / plot.W * (nodes - 1)))
	h := (plot.Y + plot.H - e.Y) / plot.H
	at, h = min(max(at, 0), nodes-1), min(max(h, 0), 1)
	switch e.Kind {
	case view.Down:
		t.height[at], t.last = h, at
	case view.Move:
		from, to := t.last, at
		for i := from; i != to; {
			i += sign(to - from)
			u := float64(i-from) / float64(to-from)
			t.height[i] = t.height[from]*(1-u) + h*u
		}
		t.height[at], t.last = h, at
	case view.Up, view.Cancel:
		t.put()
	}
}

func sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}

// read takes heights that were typed, spread over the axis.
func (t *tool) read() {
	t.wrong = ""
	fields := strings.FieldsFunc(t.typed, func(r rune) bool { return strings.ContainsRune(" ,;\n\t", r) })
	if len(fields) < 2 {
		t.wrong = wordsOf(t.Lang).fewHeights
		t.Host.Say(t.wrong)
		return
	}
	given, top := make([]float64, len(fields)), 0.0
	for i, f := range fields {
		x, err := strconv.ParseFloat(f, 64)
		if err != nil || !(x >= 0) || math.IsInf(x, 1) {
			t.wrong = text.Fill(wordsOf(t.Lang).badHeight, strconv.Itoa(i+1), strconv.Quote(f))
			t.Host.Say(t.wrong)
			return
		}
		given[i], top = x, max(top, x)
	}
	if top == 0 {
		t.wrong = wordsOf(t.Lang).fewHeights
		t.Host.Say(t.wrong)
		return
	}
	for i := range t.height {
		u := float64(i) / (nodes - 1) * float64(len(given)-1)
		k := min(int(u), len(given)-2)
		t.height[i] = (given[k]*(1-u+float64(k)) + given[k+1]*(u-float64(k))) / top
	}
	t.put()
}

// smoothed is the line as it is taken: each height the mean of its neighbours,
// twice over.
func (t *tool) smoothed() [nodes]float64 {
	line := t.height
	for range 2 {
		from := line
		for i := range line {
			sum, n := 0.0, 0
			for k := max(i-t.smooth, 0); k <= min(i+t.smooth, nodes-1); k++ {
				sum += from[k]
				n++
			}
			line[i] = sum / float64(n)
		}
	}
	return line
}

// area is what lies under the line, in heights times x: what its density is
// divided by.
func (t *tool) area() float64 {
	line, sum := t.smoothed(), 0.0
	for i := 1; i < nodes; i++ {
		sum += (line[i] + line[i-1]) / 2 * (t.x(i) - t.x(i-1))
	}
	return sum
}

// curve is the drawn density; nil while nothing is drawn.
func (t *tool) curve() *family.Piecewise {
	line := t.smoothed()
	area := t.area()
	if !(area > 0) {
		return nil
	}
	var xs, ds []float64
	for i, h := range line {
		zero := h == 0 && (i == 0 || line[i-1] == 0) && (i == nodes-1 || line[i+1] == 0)
		if zero { // inside a gap no point is needed
			continue
		}
		xs, ds = append(xs, rounded(t.x(i), 4)), append(ds, rounded(h/area, 4))
	}
	p, err := family.NewPiecewise(xs, ds)
	if err != nil {
		return nil
	}
	return p
}

// rounded is x to n significant digits: what a hand can mean.
func rounded(x float64, n int) float64 {
	y, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'g', n, 64), 64)
	return y
}

// put makes the side what was drawn, or the member of the family that fits it.
func (t *tool) put() {
	c := t.curve()
	if c == nil {
		return
	}
	var d family.Dist = c
	t.wrong = ""
	if t.fit != "" {
		fitted, err := fitted(family.ByID(t.fit), c)
		if err != nil {
			t.wrong, _ = text.AnyProblem(t.Lang, err.Error())
			t.Host.Say(t.wrong)
		} else {
			d = fitted
		}
	}
	spelling := [2]string{state.P: t.State.Side(state.P).Spelling, state.Q: t.State.Side(state.Q).Spelling}
	spelling[t.side] = d.String()
	if t.Model().Dist(t.side.Other()).Family().Kind != family.Real {
		spelling[t.side.Other()] = "normal(" + strconv.FormatFloat(rounded(c.Mean(), 3), 'g', -1, 64) + ", " + strconv.FormatFloat(rounded(math.Sqrt(c.Variance()), 3), 'g', -1, 64) + ")"
	}
	s, problem := state.Apply(t.State, state.SetPair{P: spelling[state.P], Q: spelling[state.Q]})
	if problem != nil {
		t.wrong, _ = text.AnyProblem(t.Lang, problem.Text)
		return
	}
	t.Show(s)
	t.Host.Say(text.Fill(wordsOf(t.Lang).taken, "PQ"[t.side:t.side+1]))
}

// fitted is the family's member that fits the drawing best: to the drawing's own
// quantiles, as many samples in its proportions.
func fitted(f *family.Family, c *family.Piecewise) (family.Dist, error) {
	if f == nil || f.Fit == nil {
		return nil, &family.Problem{Text: "this family has no fit"}
	}
	xs := make([]float64, 400)
	for i := range xs {
		xs[i] = c.Quantile((float64(i) + 0.5) / float64(len(xs)))
	}
	args, err := f.Fit(xs)
	if err != nil {
		return nil, err
	}
	for i := range args {
		args[i] = rounded(args[i], 4)
	}
	return f.New(args), nil
}

func (t *tool) plot() chart.Rect { return chart.Rect{X: 8, Y: 8, W: max(t.Width-16, 200), H: 180} }

// Regions implements view.View.
func (t *tool) Regions() []view.Region {
	w := wordsOf(t.Lang)
	var m view.Markup
	m.Put("<div class=\"field-row\"><div class=\"seg\" role=\"group\" aria-label=\"%s\">", view.Escape(w.forWhich))
	for _, side := range []state.Which{state.P, state.Q} {
		m.Pressed("", "side", side.String(), view.Escape("PQ"[side:side+1]), side == t.side)
	}
	m.Put("</div>")
	options := []kit.Option{{ID: "", Name: w.asDrawn}}
	for _, f := range family.List {
		if f.Kind == family.Real && f.Fit != nil {
			options = append(options, kit.Option{ID: f.ID, Name: text.Term(t.Lang, f.Name)})
		}
	}
	kit.Select(&m, "draw-fit", w.fit, "fit", t.fit, options)
	m.Button("link", "clear", "", view.Escape(w.clear))
	m.Put("</div>")
	m.WriteString(svg.Inner([]svg.Node{t.picture(w)}))
	m.Put("<p class=\"size\" role=\"note\">%s</p>", view.Escape(t.open(w)))
	kit.Slider{ID: "draw-smooth", Label: w.smooth, Act: "smooth", Min: 0, Max: 8, Step: 1, Value: float64(t.smooth), Says: text.Full(t.Lang, float64(t.smooth))}.Put(&m)
	invalid := ""
	if t.wrong != "" {
		invalid = ` aria-invalid="true" aria-describedby="draw-wrong"`
	}
	m.Put("<label class=\"field wide\" for=\"draw-typed\"><span>%s</span><input id=\"draw-typed\" type=\"text\" data-act=\"typed\" value=\"%s\" placeholder=\"0 1 3 2 1 4 0\" autocomplete=\"off\"%s></label>", view.Escape(w.typed), view.Escape(t.typed), invalid)
	if t.wrong != "" {
		m.Put("<p class=\"problem\" role=\"alert\" id=\"draw-wrong\">%s</p>", view.Escape(t.wrong))
	}
	return []view.Region{{ID: "draw", HTML: m.String()}}
}

// open says what becomes of the line: how much area it has, and that it is divided
// by it.
func (t *tool) open(w *words) string {
	if area := t.area(); area > 0 {
		return text.Fill(w.normalised, text.Number(t.Lang, area))
	}
	return w.empty
}

// picture is the sheet to draw on, with the line as it was drawn and as it is
// taken.
func (t *tool) picture(w *words) svg.Node {
	r := t.plot()
	dist := t.side.String()
	var raw, line, area svg.Path
	px := func(i int) float64 { return r.X + r.W*float64(i)/(nodes-1) }
	py := func(h float64) float64 { return r.Y + r.H*(1-h) }
	area.M(px(0), py(0))
	for i, h := range t.smoothed() {
		raw.L(px(i), py(t.height[i]))
		line.L(px(i), py(h))
		area.L(px(i), py(h))
	}
	area.L(px(nodes-1), py(0))
	root := svg.El("svg", "class", "klviz-chart pencil", "width", svg.Num(r.W+16), "height", svg.Num(r.H+36), "viewBox", "0 0 "+svg.Num(r.W+16)+" "+svg.Num(r.H+36),
		"role", "img", "aria-label", w.sheet, "data-drag", "pencil")
	children := []svg.Node{
		svg.El("rect", "class", "sheet", "x", svg.Num(r.X), "y", svg.Num(r.Y), "width", svg.Num(r.W), "height", svg.Num(r.H), "fill", "transparent"),
		svg.El("path", "class", dist+"-area", "d", area.String()),
		svg.El("path", "class", "grid", "fill", "none", "d", raw.String()),
		svg.El("path", "class", dist+"-line", "fill", "none", "d", line.String()),
		svg.El("path", "class", "base", "d", new(svg.Path).M(r.X, r.Y+r.H).H(r.X+r.W).String()),
	}
	for k := 0; k <= 4; k++ {
		i := k * (nodes - 1) / 4
		anchor := "middle"
		switch k {
		case 0:
			anchor = "start"
		case 4:
			anchor = "end"
		}
		children = append(children, svg.El("text", "x", svg.Num(px(i)), "y", svg.Num(r.Y+r.H+20), "text-anchor", anchor).Say(text.Number(t.Lang, t.x(i))))
	}
	return root.With(children...)
}
