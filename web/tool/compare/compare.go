// Package compare is the tool that pins a state and says what has changed since.
package compare

import (
	"math"
	"slices"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/chart"
	"klviz/web/say"
	"klviz/web/state"
	"klviz/web/svg"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Tool is the tool.
var Tool = kit.Tool{ID: "compare", Words: [2]any{&english, &german}, New: func(k *kit.Kit) view.View {
	return &tool{Kit: k, pinned: k.Store[stored]}
}}

const stored = "pin"

type tool struct {
	*kit.Kit
	pinned string // a state, as in an address; "" for none
	models state.Models
}

// then is the pinned state with its numbers, in the unit that shows now.
func (t *tool) then() (state.State, *state.Model) {
	s, _ := state.Decode(t.pinned)
	s.Lang, s.Unit = t.State.Lang, t.State.Unit
	return s, t.models.Of(s)
}

// Do implements view.View.
func (t *tool) Do(e view.Event) {
	switch {
	case e.Kind == view.Saved && e.Arg == stored:
		t.pinned = e.Value
	case e.Kind != view.Click:
	case e.Act == "pin":
		t.pin(t.State)
		t.Host.Say(t.words().done)
	case e.Act == "unpin":
		t.pinned = ""
		t.Remember(stored, "")
	case e.Act == "swap" && t.pinned != "":
		before := t.State
		s, _ := state.Decode(t.pinned)
		s.Tool, s.View = t.State.Tool, t.State.View
		t.Show(s)
		t.pin(before)
	}
}

func (t *tool) pin(s state.State) {
	s.Tool = ""
	t.pinned = state.Encode(s)
	t.Remember(stored, t.pinned)
}

func (t *tool) words() *words { return kit.Words(t.Lang, &english, &german) }

// Regions implements view.View.
func (t *tool) Regions() []view.Region {
	return []view.Region{{ID: "compare-hand", HTML: t.hand()}, {ID: "compare-said", HTML: t.said()}, {ID: "compare-table", HTML: t.table()}, {ID: "compare-terms", HTML: t.terms()}}
}

func (t *tool) hand() string {
	var m view.Markup
	w := t.words()
	m.Put("<p class=\"lead\">%s</p><div class=\"hand\">", view.Escape(w.lead))
	if t.pinned == "" {
		m.Button("btn", "pin", "", view.Escape(w.pin))
	} else {
		m.Button("btn ghost", "pin", "", view.Escape(w.pinAnew))
		m.Button("btn ghost", "swap", "", view.Escape(w.swap))
		m.Button("quiet", "unpin", "", view.Escape(w.unpin))
	}
	m.Put("</div>")
	return m.String()
}

// said is the difference in a sentence.
func (t *tool) said() string {
	if t.pinned == "" {
		return ""
	}
	w, v := t.words(), t.Voice()
	_, m := t.then()
	before, now := m.KL(state.P).Nats, t.Model().KL(state.P).Nats
	var s string
	switch {
	case math.IsInf(before, 1) && math.IsInf(now, 1):
		s = w.bothEndless
	case math.IsInf(before, 1):
		s = kit.Fill(w.cameDown, v.Amount(now))
	case math.IsInf(now, 1):
		s = kit.Fill(w.wentUp, v.Amount(before))
	case math.Abs(now-before) <= 1e-12*max(now, before):
		s = kit.Fill(w.same, v.Amount(now))
	case now > before:
		s = kit.Fill(w.more, v.Amount(now), v.Amount(before), v.Amount(now-before))
	default:
		s = kit.Fill(w.less, v.Amount(now), v.Amount(before), v.Amount(before-now))
	}
	return "<p class=\"said\"><b>" + view.Escape(s) + "</b></p>"
}

// rows are the measures that are compared.
var rows = []string{"kl_pq", "kl_qp", "js", "tv", "entropy_p", "entropy_q", "cross_entropy_pq"}

func (t *tool) table() string {
	if t.pinned == "" {
		return ""
	}
	var m view.Markup
	w := t.words()
	s, then := t.then()
	m.Put("<table class=\"compare\"><caption>%s</caption><thead><tr><th><span class=\"visually-hidden\">%s</span></th><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>",
		view.Escape(w.caption), view.Escape(w.what), view.Escape(w.then), view.Escape(w.now), view.Escape(w.change))
	if a, b := thumb(then), thumb(t.Model()); a != "" || b != "" {
		m.Put("<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td></td></tr>", view.Escape(w.looks), a, b)
	}
	for _, side := range []state.Which{state.P, state.Q} {
		a, b := s.Side(side).Spelling, t.State.Side(side).Spelling
		mark := w.unchanged
		if a != b {
			mark = w.changed
		}
		m.Put("<tr><th scope=\"row\">%s</th><td><code>%s</code></td><td><code>%s</code></td><td>%s</td></tr>", [2]string{"P", "Q"}[side], view.Escape(a), view.Escape(b), view.Escape(mark))
	}
	for _, id := range rows {
		x := measure.ByID(id)
		m.Put("<tr><th scope=\"row\">%s <small>%s</small></th>%s</tr>", view.Escape(x.Symbol), view.Escape(kit.MeasureName(t.Lang, x)), t.cells(x, then))
	}
	m.Put("</tbody></table>")
	return m.String()
}

// cells are a measure then, now, and their difference.
func (t *tool) cells(x *measure.Measure, then *state.Model) string {
	a, okA := then.Measure(x.ID)
	b, okB := t.Model().Measure(x.ID)
	of := func(r measure.Result, ok bool) string {
		if !ok {
			return "–"
		}
		return t.number(x, r.Nats)
	}
	change := "–"
	if okA && okB {
		switch d := b.Nats - a.Nats; {
		case math.IsInf(a.Nats, 0) && math.IsInf(b.Nats, 0), d == 0:
			change = "0"
		case math.IsInf(a.Nats, 1):
			change = "−∞"
		case math.IsInf(b.Nats, 1):
			change = "+∞"
		case d > 0:
			change = "+" + t.number(x, d)
		default:
			change = t.number(x, d)
		}
	}
	return "<td class=\"num\">" + view.Escape(of(a, okA)) + "</td><td class=\"num\">" + view.Escape(of(b, okB)) + "</td><td class=\"num\">" + view.Escape(change) + "</td>"
}

func (t *tool) number(x *measure.Measure, value float64) string {
	if x.Scale == measure.Information {
		return t.Voice().Amount(value)
	}
	return text.Number(t.Lang, value)
}

// thumb is a small picture of a pair.
func thumb(m *state.Model) string {
	const wide, high = 132, 52
	p, isLine := m.P.(family.Univariate)
	q, also := m.Q.(family.Univariate)
	if isLine && also {
		return svg.Inner([]svg.Node{chart.Thumb(p, q, wide, high)})
	}
	if rows, _ := m.Rows(); rows != nil && len(rows) <= 60 {
		os := make([]chart.Outcome, len(rows))
		for i, r := range rows {
			os[i] = chart.Outcome{Name: r.Name, P: r.P, Q: r.Q}
		}
		return svg.Inner([]svg.Node{chart.ThumbBars(os, wide, high)})
	}
	return ""
}

// mostTerms is how many outcomes the second table names.
const mostTerms = 6

// terms are the outcomes whose part of the price changed most.
func (t *tool) terms() string {
	if t.pinned == "" {
		return ""
	}
	_, then := t.then()
	before, _ := then.Rows()
	now, _ := t.Model().Rows()
	if before == nil || now == nil {
		return ""
	}
	type change struct {
		name     string
		old, new float64
	}
	had := map[string]float64{}
	for _, r := range before {
		had[r.Name] = r.Term
	}
	var all []change
	for _, r := range now {
		if old, ok := had[r.Name]; ok && old != r.Term {
			all = append(all, change{r.Name, old, r.Term})
		}
	}
	if len(all) == 0 {
		return ""
	}
	size := func(c change) float64 {
		if math.IsInf(c.old, 0) != math.IsInf(c.new, 0) {
			return math.Inf(1)
		}
		return math.Abs(c.new - c.old)
	}
	slices.SortStableFunc(all, func(a, b change) int {
		switch x, y := size(a), size(b); {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	var m view.Markup
	w, v := t.words(), say.Of(t.State, t.Model())
	m.Put("<table class=\"compare\"><caption>%s</caption><thead><tr><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>", view.Escape(w.termsCaption), view.Escape(w.outcome), view.Escape(w.then), view.Escape(w.now))
	for i, c := range all {
		if i == mostTerms {
			break
		}
		m.Put("<tr><th scope=\"row\">%s</th><td class=\"num\">%s</td><td class=\"num\">%s</td></tr>", view.Escape(c.name), view.Escape(v.Amount(c.old)), view.Escape(v.Amount(c.new)))
	}
	m.Put("</tbody></table>")
	return m.String()
}
