// Package smooth is the tool that explains an infinite divergence: where it comes
// from, and how it comes down when the side that rules something out is made a
// little less sure of itself.
package smooth

import (
	"math"
	"strconv"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/chart"
	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Tool is the tool.
var Tool = kit.Tool{ID: "smooth", Words: [2]any{&english, &german}, New: func(k *kit.Kit) view.View {
	t := &tool{Kit: k}
	t.settle()
	return t
}}

type tool struct {
	*kit.Kit
	way    state.Way
	exp    float64 // of what is added
	of     string  // the pair and direction that the rest belongs to
	soft   soft
	values []float64 // along the range of exponents, in nats; NaN where unknown
	step   int
}

const fine = 96 // intervals of the line

// settle looks at the direction that is infinite, or one of two.
func (t *tool) settle() {
	m := t.Model()
	endless := [2]bool{math.IsInf(m.KL(state.P).Nats, 1), math.IsInf(m.KL(state.Q).Nats, 1)}
	if !endless[t.way] && endless[t.way.Other()] {
		t.way = t.way.Other()
	}
	key := t.way.String() + t.State.Side(state.P).Spelling + "\n" + t.State.Side(state.Q).Spelling
	if key == t.of {
		return
	}
	t.of, t.soft, t.step, t.values = key, newSoft(m, t.way), 0, nil
	if !endless[t.way] {
		return
	}
	lo, hi := t.soft.exponents()
	if !(t.exp >= lo && t.exp <= hi) || t.exp == 0 && hi < 0 {
		t.exp = -2
	}
	t.values = make([]float64, fine+1)
	for i := range t.values {
		t.values[i] = math.NaN()
	}
	t.step = 8
}

func (t *tool) exponent(i int) float64 {
	lo, hi := t.soft.exponents()
	return lo + (hi-lo)*float64(i)/fine
}

// Work implements view.Worker.
func (t *tool) Work() bool {
	t.settle()
	for ; t.step > 0; t.step /= 2 {
		for i := 0; i <= fine; i += t.step {
			if !math.IsNaN(t.values[i]) {
				continue
			}
			r, ok := t.soft.at(math.Pow(10, t.exponent(i)))
			if !ok {
				t.step = 0
				return false
			}
			t.values[i] = r.Nats
			return true
		}
	}
	return false
}

// examples are pairs of each kind of infinity.
var examples = []struct{ id, query string }{
	{"outcome", "p={rain: 6, hail: 1, sun: 7}&q={rain: 7, sun: 7}"},
	{"support", "p=normal(0, 1)&q=uniform(-2, 2)"},
	{"tail", "p=studentt(1.5, 0, 1)&q=normal(0, 2)"},
}

// Do implements view.View.
func (t *tool) Do(e view.Event) {
	switch {
	case e.Act == "way" && e.Kind == view.Click:
		t.way = state.P
		if e.Arg == "qp" {
			t.way = state.Q
		}
	case e.Act == "added" && (e.Kind == view.Input || e.Kind == view.Change):
		if x, err := strconv.ParseFloat(e.Value, 64); err == nil {
			lo, hi := t.soft.exponents()
			t.exp = min(max(x, lo), hi)
			if t.values != nil {
				t.Host.Say(t.softened())
			}
		}
	case e.Act == "try" && e.Kind == view.Click:
		for _, x := range examples {
			if x.id == e.Arg {
				s, _ := state.Decode(x.query)
				s.Tool, s.Unit, s.View = t.State.Tool, t.State.Unit, t.State.View
				t.Show(s)
			}
		}
	case e.Act == "use" && e.Kind == view.Click && t.values != nil:
		if d, ok := t.soft.other(t.added()); ok {
			t.Kit.Do(state.TypeDist{Side: t.way.Other(), Text: d.String()})
		}
	}
	t.settle()
}

func (t *tool) added() float64 {
	x, err := strconv.ParseFloat(strconv.FormatFloat(math.Pow(10, t.exp), 'g', 3, 64), 64)
	if err != nil {
		return math.Pow(10, t.exp)
	}
	return x
}

func (t *tool) words() *words { return kit.Words(t.Lang, &english, &german) }

// softened says what the divergence is with so much added.
func (t *tool) softened() string {
	w, v := t.words(), t.Voice()
	r, ok := t.soft.at(t.added())
	if !ok {
		return w.noWay
	}
	p, q := v.Short(t.way), v.Short(t.way.Other())
	switch {
	case t.soft.counted:
		return kit.Fill(w.withCounts, t.number(), q, v.Amount(r.Nats))
	case t.soft.lists:
		return kit.Fill(w.withShares, t.number(), q, v.Amount(r.Nats))
	}
	return kit.Fill(w.withTruth, t.number(), q, p, v.Amount(r.Nats))
}

// number is what is added: a count, or a share.
func (t *tool) number() string {
	if x := t.added(); !t.soft.counted && x >= 1e-4 {
		return text.Percent(t.Lang, x)
	}
	return text.Full(t.Lang, t.added())
}

// Regions implements view.View.
func (t *tool) Regions() []view.Region {
	t.settle()
	return []view.Region{{ID: "smooth-why", HTML: t.why()}, {ID: "smooth-where", HTML: t.where()}, {ID: "smooth-hand", HTML: t.hand()}, {ID: "smooth-line", HTML: t.drawn()}}
}

func (t *tool) why() string {
	var m view.Markup
	w, v := t.words(), t.Voice()
	if t.values == nil {
		m.Put("<p class=\"lead\">%s</p><div class=\"hand\">", view.Escape(w.finite))
		for i, x := range examples {
			m.Button("btn ghost", "try", x.id, view.Escape(w.examples[i]))
		}
		m.Put("</div>")
		return m.String()
	}
	m.Put("<p class=\"lead\">%s</p>", view.Escape(v.Reason(t.way)))
	if math.IsInf(t.Model().KL(t.way.Other()).Nats, 1) {
		m.Put("<div class=\"hand\">")
		kit.Choose(&m, w.direction, "way", [2]string{"pq", "qp"}[t.way], []kit.Option{{ID: "pq", Name: "D(P‖Q)"}, {ID: "qp", Name: "D(Q‖P)"}})
		m.Put("</div>")
	}
	kind := w.byOutcome
	if r := t.Model().KL(t.way); r.Reason != nil {
		switch r.Reason.Kind {
		case measure.BySupport:
			kind = w.bySupport
		case measure.ByTail:
			kind = w.byTail
		}
	}
	m.Put("<p class=\"said\">%s</p>", view.Escape(kit.Fill(kind, v.Short(t.way), v.Short(t.way.Other()))))
	return m.String()
}

// where marks the place in a picture of the pair as it is softened.
func (t *tool) where() string {
	if t.values == nil {
		return ""
	}
	var m view.Markup
	w := t.words()
	model := t.Model()
	if rows, _ := model.Rows(); rows != nil {
		os := make([]chart.Outcome, len(rows))
		marked := ""
		for i, r := range rows {
			os[i] = chart.Outcome{Name: r.Name, P: r.P, Q: r.Q}
			if marked == "" && r.Prob(t.way) > 0 && r.Prob(t.way.Other()) == 0 {
				marked = r.Name
			}
		}
		f := chart.Bars(chart.BarsInput{ID: "smooth-bars", Width: t.Room(), Outcomes: os, Marked: marked, NoHands: true, Names: t.Names(), Words: t.Pictures(), Title: w.where, Desc: t.Voice().Reason(t.way)})
		kit.Picture(&m, &f.Figure)
		return m.String()
	}
	p, isLine := model.P.(family.Univariate)
	q, also := model.Q.(family.Univariate)
	if isLine && also {
		f := chart.Curves(chart.CurvesInput{ID: "smooth-curves", Width: t.Room(), P: p, Q: q, NoRails: true, NoCost: true, Unit: t.Unit(), Names: t.Names(), Words: t.Pictures(), Title: w.where, Desc: t.Voice().Reason(t.way)})
		kit.Picture(&m, &f.Figure)
	}
	return m.String()
}

func (t *tool) hand() string {
	if t.values == nil {
		return ""
	}
	var m view.Markup
	w, v := t.words(), t.Voice()
	lo, hi := t.soft.exponents()
	label := kit.Fill(w.truth, v.Short(t.way.Other()), v.Short(t.way))
	switch {
	case t.soft.counted:
		label = kit.Fill(w.counts, v.Short(t.way.Other()))
	case t.soft.lists:
		label = kit.Fill(w.shares, v.Short(t.way.Other()))
	}
	kit.Slider{ID: "smooth-added", Label: label, Act: "added", Min: lo, Max: hi, Step: 0.01, Value: t.exp, Says: t.number()}.Put(&m)
	m.Put("<p class=\"said\"><b>%s</b></p>", view.Escape(t.softened()))
	if _, ok := t.soft.other(t.added()); ok {
		m.Put("<div class=\"hand\">")
		m.Button("btn ghost", "use", "", view.Escape(kit.Fill(w.use, v.Short(t.way.Other()))))
		m.Put("</div>")
	}
	return m.String()
}

func (t *tool) drawn() string {
	if t.values == nil {
		return ""
	}
	var m view.Markup
	w, v := t.words(), t.Voice()
	lo, hi := t.soft.exponents()
	in := chart.SweepInput{
		ID: "smooth-fig", Width: t.Room(), X: chart.Domain{Lo: lo, Hi: hi}, XName: w.axisX, YName: kit.Fill(w.axisY, v.Unit()),
		At: t.exp, HasAt: true, Names: t.Names(), Words: t.Pictures(), Title: w.title, Desc: t.softened(),
	}
	var points []chart.XY
	for i, x := range t.values {
		if !math.IsNaN(x) {
			points = append(points, chart.XY{X: t.exponent(i), Y: t.State.Unit.From(x)})
		}
	}
	if t.way == state.P {
		in.PQ = points
	} else {
		in.QP = points
	}
	note := w.note
	if r := t.Model().KL(t.way); r.Reason != nil && r.Reason.Kind == measure.ByTail {
		note = w.tailNote
	}
	f := chart.Sweep(in)
	kit.Picture(&m, &f.Figure)
	m.Put("<p class=\"said\">%s</p>", view.Escape(note))
	return m.String()
}
