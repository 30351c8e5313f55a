package sweep

import (
	"strings"

	"klviz/web/chart"
	"klviz/web/state"
	"klviz/web/svg"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/tool/turn"
	"klviz/web/view"
)

func (t *tool) words() *words { return kit.Words(t.Lang, &english, &german) }

// Regions implements view.View.
func (t *tool) Regions() []view.Region {
	t.settle()
	if t.line == nil {
		return []view.Region{{ID: "sweep-hand", HTML: "<p class=\"lead\">" + view.Escape(t.words().none) + "</p>"}, {ID: "sweep-line"}, {ID: "sweep-over"}, {ID: "sweep-map"}}
	}
	return []view.Region{{ID: "sweep-hand", HTML: t.choose()}, {ID: "sweep-line", HTML: t.drawLine()}, {ID: "sweep-over", HTML: t.over()}, {ID: "sweep-map", HTML: t.drawMap()}}
}

func (t *tool) choose() string {
	var m view.Markup
	w := t.words()
	m.Put("<p class=\"lead\">%s</p><div class=\"hand\">", view.Escape(w.lead))
	kit.Select(&m, "sweep-x", w.turn, "x", t.x, t.options(""))
	m.Put("</div>")
	return m.String()
}

func (t *tool) options(but string) []kit.Option {
	var all []kit.Option
	for _, k := range t.Model().Knobs() {
		if k.ID() != but {
			all = append(all, kit.Option{ID: k.ID(), Name: t.name(k)})
		}
	}
	return all
}

// name is a knob in words.
func (t *tool) name(k state.Knob) string { return turn.Name(t.Kit, k) }

// now is where the knob stands and what it costs both ways.
func (t *tool) now() string {
	x, _ := t.knob(t.x)
	m, v := t.Model(), t.Voice()
	s := kit.Fill(t.words().now, t.name(x), t.number(x.Value(m)), v.Amount(m.KL(state.P).Nats), v.Amount(m.KL(state.Q).Nats))
	if y, two := t.knob(t.y); two {
		s = kit.Fill(t.words().also, t.name(y), t.number(y.Value(m))) + " " + s
	}
	return s
}

func (t *tool) number(x float64) string {
	if s := text.Full(t.Lang, x); len(s) <= 8 {
		return s
	}
	return text.Digits(t.Lang, x, 4)
}

// found is what the sweep shows: the least of both, and where they meet.
func (t *tool) found() string {
	w, v := t.words(), t.Voice()
	var all []string
	for way, phrase := range [2]string{w.leastPQ, w.leastQP} {
		if x, nats, ok := t.line.Least(way); ok {
			all = append(all, kit.Fill(phrase, v.Amount(nats), text.Number(t.Lang, turn.Near(x, t.span[0]))))
		}
	}
	if at := t.line.Crossings(); len(at) > 0 {
		var places []string
		for i, x := range at {
			if i == 4 {
				break
			}
			places = append(places, text.Number(t.Lang, turn.Near(x, t.span[0])))
		}
		all = append(all, kit.Fill(w.meet, strings.Join(places, "; ")))
	}
	return strings.Join(all, " ")
}

func (t *tool) drawLine() string {
	var m view.Markup
	w, v, model := t.words(), t.Voice(), t.Model()
	x, _ := t.knob(t.x)
	per := t.State.Unit.Per()
	t.scale = chart.Sweep(chart.SweepInput{
		ID: "sweep-fig", Width: t.Room(), X: chart.Domain{Lo: t.span[0].Min, Hi: t.span[0].Max}, XName: t.name(x), YName: kit.Fill(w.axis, v.Unit()),
		PQ: t.line.Points(0, per), QP: t.line.Points(1, per), At: x.Value(model), HasAt: true, Y: t.height, Held: t.held,
		Names: t.Names(), Words: t.Pictures(), Title: kit.Fill(w.title, t.name(x)), Desc: t.found(),
	})
	t.height = t.scale.Y.Domain
	px := t.scale.X.Inside(x.Value(model))
	grip := svg.El("g", append([]string{"class", "grip", "data-drag", "line", "data-act", "line"}, t.slider(x)...)...).With(
		svg.El("rect", "class", "hit", "x", svg.Num(px-22), "y", svg.Num(t.scale.Plot.Y), "width", "44", "height", svg.Num(t.scale.Plot.H), "rx", "6"),
		svg.El("circle", "class", [2]string{"p", "q"}[x.Side]+"-knob", "cx", svg.Num(px), "cy", svg.Num(t.scale.Plot.Y+t.scale.Plot.H), "r", "8"))
	m.Put("<p class=\"said\">%s</p>", view.Escape(t.now()))
	held(&m, &t.scale.Figure, grip)
	m.Put("<p class=\"said\">%s</p>", view.Escape(t.found()))
	return m.String()
}

// slider are the attributes of a handle for a knob.
func (t *tool) slider(k state.Knob) []string {
	m := t.Model()
	value, r := k.Value(m), k.Range(t.State)
	said := t.number(value) + "; " + t.words().pq + " " + t.Voice().Amount(m.KL(state.P).Nats)
	return []string{"role", "slider", "tabindex", "0", "aria-label", t.name(k), "aria-valuemin", kit.Plain(r.Min), "aria-valuemax", kit.Plain(r.Max),
		"aria-valuenow", kit.Plain(value), "aria-valuetext", said, "aria-orientation", "horizontal"}
}

// held writes a figure with what a hand takes hold of.
func held(m *view.Markup, f *chart.Figure, grips ...svg.Node) {
	f.Handles = nil
	n := f.SVG(false)
	for i := range n.Attrs {
		if n.Attrs[i].Name == "role" {
			n.Attrs[i].Value = "group" // a picture would hide what is in it
		}
	}
	m.Put("<figure class=\"fig\">")
	m.WriteString(svg.Inner([]svg.Node{n.With(grips...)}))
	m.Put("</figure>")
}

// over chooses the second knob, and the direction of the map.
func (t *tool) over() string {
	var m view.Markup
	w := t.words()
	options := t.options(t.x)
	if len(options) == 0 {
		return ""
	}
	m.Put("<h2>%s</h2><div class=\"hand\">", view.Escape(w.mapTitle))
	kit.Select(&m, "sweep-y", w.second, "y", t.y, append([]kit.Option{{ID: "", Name: w.noMap}}, options...))
	if t.y != "" {
		kit.Choose(&m, w.direction, "way", [2]string{"pq", "qp"}[t.way], []kit.Option{{ID: "pq", Name: "D(P‖Q)"}, {ID: "qp", Name: "D(Q‖P)"}})
	}
	m.Put("</div>")
	return m.String()
}

func (t *tool) drawMap() string {
	if t.plane == nil {
		return ""
	}
	var m view.Markup
	w, v, model := t.words(), t.Voice(), t.Model()
	columns, values := t.plane.Grid(t.State.Unit.Per())
	if columns == 0 {
		return "<p class=\"said\">" + view.Escape(w.computing) + "</p>"
	}
	x, y := t.plane.X, t.plane.Y
	nowX, _ := t.knob(t.x)
	nowY, _ := t.knob(t.y)
	way := [2]string{w.pq, w.qp}[t.way]
	t.mapped = chart.Map(chart.MapInput{
		ID: "sweep-plane", Width: t.Room(), X: chart.Domain{Lo: t.plane.SpanX.Min, Hi: t.plane.SpanX.Max}, Y: chart.Domain{Lo: t.plane.SpanY.Min, Hi: t.plane.SpanY.Max},
		XName: t.name(x), YName: t.name(y), Columns: columns, Values: values, Now: chart.XY{X: nowX.Value(model), Y: nowY.Value(model)}, HasNow: true,
		Unit: t.Unit(), Names: t.Names(), Words: t.Pictures(), Title: kit.Fill(w.mapOf, way, t.name(x), t.name(y)), Desc: kit.Fill(w.mapDesc, way, v.Unit()),
	})
	h := t.mapped.Handles[0]
	hit := svg.El("rect", "class", "hit", "x", svg.Num(h.Hit.X), "y", svg.Num(h.Hit.Y), "width", svg.Num(h.Hit.W), "height", svg.Num(h.Hit.H))
	grips := []svg.Node{ // one ring, and a stop in the tab order for each of its two numbers
		svg.El("g", append([]string{"class", "grip", "data-drag", "map", "data-act", "mapx"}, t.slider(nowX)...)...).With(hit, h.Shape()),
		svg.El("g", append([]string{"class", "grip", "data-drag", "map", "data-act", "mapy"}, t.slider(nowY)...)...).With(hit, h.Shape()),
	}
	m.Put("<p class=\"said\">%s</p>", view.Escape(kit.Fill(w.mapDesc, way, v.Unit())))
	held(&m, &t.mapped.Figure, grips...)
	return m.String()
}
