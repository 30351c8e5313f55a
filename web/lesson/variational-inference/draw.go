package inference

import (
	"math"
	"slices"

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
