package inference

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/wasm/model/meanfield"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"klviz/web/state"
	"klviz/web/svg"
	"klviz/web/text"
	"klviz/web/view"
)

// ascent is a fit on its way: it is where its path is after so many turns, and
// between two of them while it moves.
type ascent struct {
	target meanfield.Target
	path   []meanfield.Fit
	about  string  // what the path was made for
	at     float64 // turns that are shown
	to     int     // turns that are taken
}

func newAscent(in *frame.Input, _ *frame.Outcome) frame.Act {
	a := &ascent{}
	a.follow(in)
	return a
}

// follow takes what was set; what was set here goes on moving.
func (a *ascent) follow(in *frame.Input) {
	from, err := begin(in)
	if err != nil {
		return
	}
	a.target = target(in)
	if about := fmt.Sprint(a.target.Rho, from); about != a.about {
		a.about, a.path = about, nil
		a.at = float64(in.Whole("steps"))
	}
	if steps := in.Whole("steps"); steps != a.to {
		a.to, a.at = steps, float64(steps)
	}
	if len(a.path) <= a.to {
		a.path = a.target.Ascend(from, max(a.to, most))
	}
}

// now is the fit that is shown.
func (a *ascent) now() meanfield.Fit {
	i := int(a.at)
	q := a.path[i]
	if share := a.at - float64(i); share > 0 {
		next := a.path[i+1]
		for k := range 2 {
			q.Mean[k] += share * (next.Mean[k] - q.Mean[k])
			q.Var[k] += share * (next.Var[k] - q.Var[k])
		}
	}
	return q
}

// settled is after how many turns nothing is to be seen any more.
func (a *ascent) settled() int {
	best := a.target.KLFrom(a.target.Reverse())
	for i, q := range a.path {
		if i > 1 && a.target.KLFrom(q)-best < 5e-4 {
			return i
		}
	}
	return min(len(a.path)-1, most)
}

// Do implements frame.Act.
func (a *ascent) Do(e view.Event) []string {
	switch e.Act {
	case "act.turn":
		a.at = float64(a.to) // a turn under way is over
		a.to = min(a.to+1, 1000)
		if a.to >= len(a.path) {
			a.at = float64(a.to - 1)
			a.path = a.target.Ascend(a.path[0], a.to+most)
		}
	case "act.play":
		if a.moving() {
			a.to = int(math.Ceil(a.at))
			break
		}
		end := a.settled()
		if a.to >= end {
			a.at = 0
		}
		a.to = end
	case "act.begin":
		a.at, a.to = 0, 0
	case "act.put":
		best := a.target.Reverse()
		if e.Arg == "forward" {
			best = a.target.Forward()
		}
		return []string{"q=" + spell(best), "steps=0"}
	default:
		return nil
	}
	return []string{"steps=" + strconv.Itoa(a.to)}
}

func (a *ascent) moving() bool { return a.at < float64(a.to) }

// Work implements frame.Act: a twelfth of a turn.
func (a *ascent) Work() bool {
	if a.moving() {
		a.at = math.Min(math.Round(12*a.at+1)/12, float64(a.to))
	}
	return a.moving()
}

// Paced implements frame.Paced.
func (a *ascent) Paced() bool { return a.moving() }

// Draw implements frame.Act.
func (a *ascent) Draw(d frame.Drawing) ([]frame.Picture, string) {
	a.follow(d.In)
	pictures := []frame.Picture{a.clouds(d)}
	if !d.Open {
		return pictures, ""
	}
	w := wordsOf(d.Lang)
	pictures = append(pictures, a.balance(d, w))
	var m view.Markup
	m.Put(`<div class="opts">`)
	m.Button("opt", "act.turn", "", strings.Replace(w.turn, "{n}", strconv.Itoa(a.to%2+1), 1))
	label := w.play
	if a.moving() {
		label = w.pause
	}
	m.Button("opt", "act.play", "", label)
	m.Button("opt", "act.begin", "", w.begin)
	m.Put(`</div><p class="said">%s</p>`, view.Escape(a.Said(d)))
	a.table(&m, d, w)
	return pictures, m.String()
}

// clouds are P, with a hand on how far it leans, and Q with hands of its own.
func (a *ascent) clouds(d frame.Drawing) frame.Picture {
	w, q := wordsOf(d.Lang), a.now()
	in := plane(d, a.target, q)
	in.Desc = a.Said(d)
	if in.Desc == "" {
		in.Desc = w.before
	}
	// The axes are those of the beginning, so that what moves is Q.
	from, p := a.path[0], a.target
	if d.Held != nil {
		from, _ = begin(d.Held)
		p = target(d.Held)
	}
	first := plane(d, p, from)
	first.Width, first.Words = d.Width, d.Words
	axes := chart.Plane(first)
	in.X, in.Y, in.Held = axes.X.Domain, axes.Y.Domain, true

	cov := func(n chart.Normal2) [][]float64 { return [][]float64{n.Cov[0][:], n.Cov[1][:]} }
	target, err := family.NewMVNormal(in.P.Mean[:], cov(in.P))
	fit, wrong := family.NewMVNormal(in.Q.Mean[:], cov(in.Q))
	if err != nil || wrong != nil {
		return frame.Picture{}
	}
	f := hands.Plane(d, in, hands.Keys{Q: "q"}, target, fit)
	var out frame.Picture
	out.Figure = f.Figure
	// The way of Q's middle so far.
	way := new(svg.Path)
	for i := 0; float64(i) <= a.at && i < len(a.path); i++ {
		way.L(axes.X.Px(a.path[i].Mean[0]), axes.Y.Px(a.path[i].Mean[1]))
	}
	way.L(axes.X.Px(q.Mean[0]), axes.Y.Px(q.Mean[1]))
	out.Over = append(out.Over, svg.El("path", "class", "steps", "d", way.String()))
	out.Handles = nil
	for i, h := range f.Handles {
		if h.Param == "rho.1.2" { // Q cannot lean
			continue
		}
		g := f.Grips[i]
		for k, param := range []string{"sd.1", "sd.2"} { // dragged along its own axis
			if h.Param == param {
				g.Place = func(x, y float64) []string {
					wide := q
					sd := math.Max(math.Abs([]float64{axes.X.Value(x), axes.Y.Value(y)}[k]-q.Mean[k]), 0.02)
					wide.Var[k] = sd * sd
					return []string{"q=" + spell(wide)}
				}
			}
		}
		out.Handles, out.Grips = append(out.Handles, h), append(out.Grips, anew(g))
	}
	rho := chart.Handle{Dist: "p", Param: "rho", Kind: chart.Point, X: axes.X.Px(1), Y: axes.Y.Px(a.target.Rho)}
	rho.At, rho.Hit = rho.Y, chart.Rect{X: rho.X - 14, Y: rho.Y - 14, W: 28, H: 28}
	g := hands.Number(d, "rho", w.leans, text.Full(d.Lang, a.target.Rho), axes.Y, Lesson.Key("rho").Slide)
	g.Upright = true
	out.Handles, out.Grips = append([]chart.Handle{rho}, out.Handles...), append([]frame.Grip{g}, out.Grips...)
	return out
}

// anew is a hand on Q after which the turns are counted from 0.
func anew(g frame.Grip) frame.Grip {
	place, step, to := g.Place, g.Step, g.To
	first := func(args []string) []string {
		if len(args) > 0 {
			args = append(slices.Clip(args), "steps=0")
		}
		return args
	}
	if place != nil {
		g.Place = func(x, y float64) []string { return first(place(x, y)) }
	}
	if to != nil {
		g.To = func(px float64) []string { return first(to(px)) }
	}
	if step != nil {
		g.Step = func(by state.Step) []string { return first(step(by)) }
	}
	return g
}

// balance is ELBO and divergence after each turn: together always the same.
func (a *ascent) balance(d frame.Drawing, w *words) frame.Picture {
	var low []float64
	for i := 0; float64(i) <= a.at && i <= most; i++ {
		low = append(low, a.target.ELBO(a.path[i]))
	}
	elbo, kl := a.target.ELBO(a.now()), a.target.KLFrom(a.now())
	if a.at > float64(len(low)-1) {
		low = append(low, elbo)
	}
	n := func(x float64) string { return text.Number(d.Lang, x) }
	in := chart.BalanceInput{ID: "balance", Width: d.Width, Low: low, Whole: logEvidence, At: len(low) - 1,
		LowName: "ELBO " + n(elbo), PayName: "D(Q‖P) " + n(kl), WholeName: w.evidence + " " + text.Full(d.Lang, logEvidence),
		XName: w.turns, YName: w.nats, Floor: logEvidence - 4, Words: d.Words, Title: w.balance, Desc: a.Said(d)}
	return frame.Still(chart.Balance(in))[0]
}

// table compares the fit with the best ones of both directions.
func (a *ascent) table(m *view.Markup, d frame.Drawing, w *words) {
	n := func(x float64) string { return text.Number(d.Lang, x) }
	m.Put(`<div class="scroll"><table><caption>%s</caption><thead><tr><th scope="col"></th><th scope="col" class="num">%s</th><th scope="col" class="num">D(Q‖P)</th><th scope="col" class="num">D(P‖Q)</th><td></td></tr></thead><tbody>`, w.both, w.variances)
	for _, r := range []struct {
		name, put string
		q         meanfield.Fit
	}{{w.now, "", a.now()}, {w.reverse, "reverse", a.target.Reverse()}, {w.forward, "forward", a.target.Forward()}} {
		m.Put(`<tr><th scope="row">%s</th><td class="num">%s · %s</td><td class="num">%s</td><td class="num">%s</td><td>`, r.name, n(r.q.Var[0]), n(r.q.Var[1]), n(a.target.KLFrom(r.q)), n(a.target.KLTo(r.q)))
		if r.put != "" {
			m.Button("plain", "act.put", r.put, w.put+`<span class="visually-hidden">, `+r.name+`</span>`)
		}
		m.Put(`</td></tr>`)
	}
	m.Put(`</tbody></table></div>`)
}

// Said implements frame.Act.
func (a *ascent) Said(d frame.Drawing) string {
	a.follow(d.In)
	if !d.Open {
		return ""
	}
	q := a.now()
	n := func(x float64) string { return text.Number(d.Lang, x) }
	return strings.NewReplacer("{n}", strconv.Itoa(int(a.at)), "{elbo}", n(a.target.ELBO(q)), "{kl}", n(a.target.KLFrom(q)),
		"{whole}", text.Full(d.Lang, logEvidence), "{a}", n(q.Var[0]), "{b}", n(q.Var[1])).Replace(wordsOf(d.Lang).said)
}

func spell(q meanfield.Fit) string {
	n := func(x float64) string { return strconv.FormatFloat(x, 'g', 6, 64) }
	return "normal([" + n(q.Mean[0]) + ", " + n(q.Mean[1]) + "], [[" + n(q.Var[0]) + ", 0], [0, " + n(q.Var[1]) + "]])"
}
