package bound

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/wasm/model/diffusion"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"klviz/web/lesson/points"
	"klviz/web/svg"
	"klviz/web/text"
	"klviz/web/view"
)

// taking takes the bound apart: what each step costs, and the two bells of one.
type taking struct {
	about    string
	data     *diffusion.Data
	schedule *diffusion.Schedule
	b        *diffusion.Bounding
	point    int // the place that is pointed at, from 1; 0 for none
	stacked  chart.CascadeFigure
}

func newTaking(in *frame.Input, _ *frame.Outcome) frame.Act {
	a := &taking{}
	a.follow(in)
	return a
}

// follow begins anew where the bound is another.
func (a *taking) follow(in *frame.Input) {
	about := fmt.Sprint(in.Value("data"), in.Value("points"), in.Number("spread"), in.Number("data_var"), in.Whole("T"), in.Number("beta1"), in.Number("betaT"))
	if about == a.about {
		return
	}
	s, err := diffusion.Linear(in.Whole("T"), in.Number("beta1"), in.Number("betaT"))
	if err != nil {
		return
	}
	data, err := read(in)
	if err != nil {
		return
	}
	*a = taking{about: about, data: data, schedule: s, b: diffusion.BeginBound(data, s)}
	if !slow(data, s) {
		for a.Work() {
		}
	}
}

func (a *taking) done() bool { return len(a.b.Terms) == a.schedule.Steps() }

// Work implements frame.Act.
func (a *taking) Work() bool {
	if a.done() {
		return false
	}
	a.b.Next()
	return true
}

// Tell implements frame.Telling: the totals, where Compute left them to the act.
func (a *taking) Tell(in *frame.Input, name string) (any, bool) {
	a.follow(in)
	if !slow(a.data, a.schedule) {
		return nil, false
	}
	x, ok := map[string]float64{
		"total_optimal": a.b.Total[diffusion.Optimal], "total_beta": a.b.Total[diffusion.Beta],
		"total_beta_tilde": a.b.Total[diffusion.BetaTilde], "entropy": a.b.Entropy, "kl_end": a.b.End, "kl_lost": lost(&a.b.Bound, diffusion.Optimal),
	}[name]
	if ok && !a.done() {
		return "…", true
	}
	return x, ok
}

// variance is the one that is looked at.
func variance(in *frame.Input) diffusion.Variance {
	switch in.Word("variance") {
	case "beta":
		return diffusion.Beta
	case "beta_tilde":
		return diffusion.BetaTilde
	}
	return diffusion.Optimal
}

// at is the place of the step that is opened: t, or the start from noise.
func (a *taking) at(in *frame.Input) int { return min(in.Whole("t"), a.schedule.Steps()+1) }

// cost is what a place costs, 0 while it is still to come.
func (a *taking) cost(place int, v diffusion.Variance) float64 {
	i := a.schedule.Steps() - place
	switch {
	case i < 0:
		return a.b.Prior
	case i < len(a.b.Terms):
		return a.b.Terms[i].Cost[v]
	}
	return 0
}

// Do implements frame.Act.
func (a *taking) Do(e view.Event) []string {
	switch e.Act {
	case "act.point":
		if a.point = 0; e.Kind == view.Point {
			a.point = a.stacked.Place(e.X)
		}
	case "act.open":
		return []string{"t=" + strconv.Itoa(a.stacked.Place(e.X))}
	case "act.data":
		return []string{"data=" + e.Arg, "points="}
	case "act.variance":
		return []string{"variance=" + e.Arg}
	}
	return nil
}

// stack draws the bound as what adds up to it, from t = 1 to the start from noise.
func (a *taking) stack(d frame.Drawing) frame.Picture {
	w, v, steps := wordsOf(d.Lang), variance(d.In), a.schedule.Steps()
	n := func(x float64) string { return text.Number(d.Lang, x) }
	in := chart.CascadeInput{
		ID: "stack", Width: d.Width, Last: w.start, Level: a.b.Entropy, Mark: w.entropy + " " + n(a.b.Entropy), At: a.at(d.In), Param: "t", Point: a.point,
		XName: w.step + " *t*", YName: w.stack, Words: d.Words, Title: w.stackTitle, Desc: a.said(d, a.at(d.In)),
	}
	for place := 1; place <= steps+1; place++ {
		in.Values = append(in.Values, a.cost(place, v))
	}
	if a.done() {
		in.Sum = n(a.b.Total[v])
	}
	a.stacked = chart.Cascade(in)
	out := frame.Picture{Figure: a.stacked.Figure}
	plot := a.stacked.Plot
	out.Over = append(out.Over, svg.El("rect", "class", "spot", "data-point", "act.point", "data-pick", "act.open",
		"x", svg.Num(plot.X), "y", svg.Num(plot.Y), "width", svg.Num(plot.W), "height", svg.Num(plot.H)))
	out.Grips = []frame.Grip{hands.Number(d, "t", w.step, a.said(d, a.at(d.In)), a.stacked.X, frame.Slide{From: 1, To: float64(steps + 1), By: 1})}
	return out
}

// opened is the step that is looked at.
func (a *taking) opened(d frame.Drawing) diffusion.Bells {
	return diffusion.Typical(a.data, a.schedule, a.at(d.In), variance(d.In), d.In.Number("gap"))
}

// step draws the two bells of the step that is opened, as the playground would.
func (a *taking) step(d frame.Drawing) []frame.Picture {
	o := a.opened(d)
	if !(o.TrueSD > 0 && o.ModelSD > 0) {
		return nil
	}
	p, q := family.Normal.New([]float64{o.TrueMean, o.TrueSD}), family.Normal.New([]float64{o.ModelMean, o.ModelSD})
	d.Title = wordsOf(d.Lang).bells
	out := directions.Curves(d, "step", p, q)
	for i := range out {
		out[i].Link = frame.Playground(p, q)
	}
	return out
}

// Draw implements frame.Act.
func (a *taking) Draw(d frame.Drawing) ([]frame.Picture, string) {
	a.follow(d.In)
	w := wordsOf(d.Lang)
	pictures := append([]frame.Picture{a.stack(d)}, a.step(d)...)
	var m view.Markup
	if a.data.Dim() == 2 {
		m.Put(`<p class="hint">%s</p>`, strings.ReplaceAll(w.across, "{kl}", text.Number(d.Lang, a.opened(d).Across)))
	}
	m.Put(`<p class="said">%s</p>`, view.Escape(a.Said(d)))
	m.Put(`<p>%s</p><div class="opts" role="group" aria-label="%s">`, w.widths, w.widths)
	for v, id := range [...]string{"optimal", "beta", "beta_tilde"} {
		total := "…"
		if a.done() {
			total = text.Number(d.Lang, a.b.Total[v])
		}
		m.Pressed("opt", "act.variance", id, w.width[v]+": "+total, int(variance(d.In)) == v)
	}
	m.Put(`</div>`)
	a.identity(&m, d, w)
	m.Put(`<div class="opts" role="group" aria-label="%s">`, w.data)
	for i, spelling := range [...]string{"normal(0, 0.5)", "0.5*normal(-1, 0.3) + 0.5*normal(1, 0.3)", "0.2*normal(-2, 0.1) + 0.5*normal(0, 0.3) + 0.3*normal(1.5, 0.2)"} {
		m.Button("plain", "act.data", spelling, w.kinds[i])
	}
	m.Put(`</div>`)
	if d.In.Has("points") {
		points.Onward(&m, d.Lang, "diffusion-bound", d.In, d.In.Points("points"))
	}
	return pictures, m.String()
}

// identity shows where every nat of the bound went.
func (a *taking) identity(m *view.Markup, d frame.Drawing, w *words) {
	if !a.done() {
		m.Put(`<p class="said">%s</p>`, strings.NewReplacer("{n}", text.Full(d.Lang, float64(len(a.b.Terms))), "{T}", text.Full(d.Lang, float64(a.schedule.Steps()))).Replace(w.progress))
		return
	}
	total := a.b.Total[variance(d.In)]
	last := a.b.Terms[len(a.b.Terms)-1].Cost[variance(d.In)]
	m.Put(`<table class="identity"><caption>%s</caption><thead><tr><td></td><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>`, w.went, w.nats, w.bits)
	for _, row := range [...]struct {
		name  string
		value float64
	}{{w.fromNoise, a.b.Prior}, {w.between, total - a.b.Prior - last}, {w.last, last}, {w.total, total}, {w.minus, a.b.Entropy}, {w.gap, total - a.b.Entropy}, {w.end, a.b.End}, {w.lost, lost(&a.b.Bound, variance(d.In))}} {
		m.Put(`<tr><th scope="row">%s</th><td class="num">%s</td><td class="num">%s</td></tr>`, row.name, text.Digits(d.Lang, row.value, 6), text.Digits(d.Lang, row.value/math.Ln2, 6))
	}
	m.Put(`</tbody></table>`)
}

// Said implements frame.Act.
func (a *taking) Said(d frame.Drawing) string {
	a.follow(d.In)
	if a.point > 0 {
		return a.said(d, a.point)
	}
	return a.said(d, a.at(d.In))
}

// said names a place and what it costs.
func (a *taking) said(d frame.Drawing, place int) string {
	w, v, steps := wordsOf(d.Lang), variance(d.In), a.schedule.Steps()
	cost, paid := a.cost(place, v), max(0, a.b.Prior)
	for i := range a.b.Terms {
		paid += max(0, a.b.Terms[i].Cost[v])
	}
	s := w.said
	switch {
	case place > steps:
		s = w.saidStart
	case place == 1:
		s = w.saidFirst
	}
	return strings.NewReplacer("{t}", strconv.Itoa(place), "{s}", strconv.Itoa(place-1), "{T}", strconv.Itoa(steps),
		"{kl}", text.Number(d.Lang, cost), "{share}", text.Percent(d.Lang, max(0, cost)/max(paid, 1e-300))).Replace(s)
}
