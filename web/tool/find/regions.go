package find

import (
	"math"
	"strconv"

	"klviz/web/chart"
	"klviz/web/state"
	"klviz/web/svg"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/tool/turn"
	"klviz/web/view"
)

func digits(x float64, n int) float64 {
	y, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', n, 64), 64)
	if err != nil {
		return x
	}
	return y
}

func (t *tool) words() *words { return kit.Words(t.Lang, &english, &german) }

// Regions implements view.View.
func (t *tool) Regions() []view.Region {
	t.settle()
	return []view.Region{{ID: "find-hand", HTML: t.hand()}, {ID: "find-picture", HTML: t.picture()}, {ID: "find-ends", HTML: t.ends()}}
}

func (t *tool) hand() string {
	var m view.Markup
	w, v := t.words(), t.Voice()
	m.Put("<p class=\"lead\">%s</p><div class=\"hand\">", view.Escape(kit.Fill(w.lead[t.way], v.Short(state.P), v.Short(state.Q))))
	kit.Choose(&m, w.direction, "way", [2]string{"pq", "qp"}[t.way], []kit.Option{{ID: "pq", Name: "D(P‖Q)"}, {ID: "qp", Name: "D(Q‖P)"}})
	if t.search != nil {
		m.Button("btn", "go", "", view.Escape(kit.Fill(w.search, text.Full(t.Lang, float64(len(t.search.Walkers))))))
	}
	m.Put("</div>")
	if t.why != "" {
		m.Put("<p class=\"said\">%s</p>", view.Escape(t.why))
	}
	return m.String()
}

// walked reports whether anything has gone.
func (t *tool) walked() bool {
	if t.search == nil {
		return false
	}
	for _, w := range t.search.Walkers {
		if len(w.Path) > 1 || w.Done {
			return true
		}
	}
	return false
}

// outcome says what the search came to.
func (t *tool) outcome() string {
	w, v := t.words(), t.Voice()
	best := t.search.Best()
	q, err := t.member(best.End())
	if err != nil {
		return ""
	}
	return kit.Fill(w.found, q.String(), [2]string{"D(P‖Q)", "D(Q‖P)"}[t.way], v.Amount(best.End().KL), v.Amount(t.Model().KL(t.way).Nats))
}

func (t *tool) picture() string {
	if t.search == nil {
		return ""
	}
	var m view.Markup
	w, v := t.words(), t.Voice()
	per := t.State.Unit.Per()
	at := t.places()
	title := kit.Fill(w.title, [2]string{"D(P‖Q)", "D(Q‖P)"}[t.way])
	desc := w.before
	if t.walked() && !t.going {
		desc = t.outcome()
	}
	switch {
	case t.plane != nil:
		columns, values := t.plane.Grid(per)
		if columns == 0 {
			return "<p class=\"said\">" + view.Escape(w.computing) + "</p>"
		}
		in := chart.MapInput{
			ID: "find-map", Width: t.Room(), X: chart.Domain{Lo: t.plane.SpanX.Min, Hi: t.plane.SpanX.Max}, Y: chart.Domain{Lo: t.plane.SpanY.Min, Hi: t.plane.SpanY.Max},
			XName: turn.Name(t.Kit, t.knobs[0]), YName: turn.Name(t.Kit, t.knobs[1]), Columns: columns, Values: values,
			Unit: t.Unit(), Names: t.Names(), Words: t.Pictures(), Title: title, Desc: desc,
		}
		for _, walker := range t.search.Walkers {
			var path []chart.XY
			for _, p := range walker.Path {
				path = append(path, chart.XY{X: p.Args[at[0]], Y: p.Args[at[1]]})
			}
			in.Path = append(in.Path, path)
		}
		if t.walked() {
			end := t.search.Best().End()
			in.Best, in.HasBest = chart.XY{X: end.Args[at[0]], Y: end.Args[at[1]]}, true
		}
		f := chart.Map(in)
		kit.Picture(&m, &f.Figure)
		if len(t.search.Space.Params) > 2 {
			m.Put("<p class=\"said\">%s</p>", view.Escape(w.cut))
		}
	case t.line != nil:
		in := chart.SweepInput{
			ID: "find-line", Width: t.Room(), X: chart.Domain{Lo: t.line.Span.Min, Hi: t.line.Span.Max}, XName: turn.Name(t.Kit, t.knobs[0]),
			YName: kit.Fill(w.axis, v.Unit()), Names: t.Names(), Words: t.Pictures(), Title: title, Desc: desc,
		}
		if t.way == state.P {
			in.PQ = t.line.Points(0, per)
		} else {
			in.QP = t.line.Points(1, per)
		}
		f := chart.Sweep(in)
		for _, walker := range t.search.Walkers {
			end := walker.End()
			f.Over = append(f.Over, svg.El("circle", "class", "q-knob", "cx", svg.Num(f.X.Inside(end.Args[at[0]])), "cy", svg.Num(f.Y.Inside(end.KL*per)), "r", "6"))
		}
		kit.Picture(&m, &f.Figure)
	}
	return m.String()
}

// ends lists what each walk came to.
func (t *tool) ends() string {
	if !t.walked() {
		return ""
	}
	var m view.Markup
	w, v := t.words(), t.Voice()
	if !t.going {
		m.Put("<p class=\"said\">%s</p>", view.Escape(t.outcome()))
	}
	best := t.search.Best()
	m.Put("<table class=\"ends\"><caption>%s</caption><thead><tr><th>%s</th><th>%s</th><th>%s</th><th><span class=\"visually-hidden\">%s</span></th></tr></thead><tbody>",
		view.Escape(w.ends), view.Escape(w.from), view.Escape(w.to), view.Escape([2]string{"D(P‖Q)", "D(Q‖P)"}[t.way]), view.Escape(w.use))
	for i, walker := range t.search.Walkers {
		from, err := t.member(walker.Path[0])
		to, err2 := t.member(walker.End())
		if err != nil || err2 != nil {
			continue
		}
		mark := ""
		if walker.End().KL <= best.End().KL+1e-9*math.Max(1, best.End().KL) {
			mark = " ★"
		}
		label := w.use
		if t.used == i+1 {
			label = w.used
		}
		m.Put("<tr><td><code>%s</code></td><td><code>%s</code></td><td class=\"num\">%s</td><td>", view.Escape(from.String()), view.Escape(to.String()), view.Escape(v.Amount(walker.End().KL)+mark))
		m.Put("<button type=\"button\" class=\"btn ghost\" data-act=\"use\" data-arg=\"%d\" aria-label=\"%s\">%s</button></td></tr>", i, view.Escape(label+": "+to.String()), view.Escape(label))
	}
	m.Put("</tbody></table>")
	return m.String()
}
