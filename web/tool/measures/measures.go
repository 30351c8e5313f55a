// Package measures is the tool that shows every measure of the pair in one table:
// its value, how that is known, and what it is good for.
package measures

import (
	"klviz/wasm/measure"
	"klviz/web/say"
	"klviz/web/state"
	"klviz/web/tool/certificate"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Tool is the tool.
var Tool = kit.Tool{ID: "measures", Words: [2]any{&english, &german}, New: func(k *kit.Kit) view.View { return &table{Kit: k} }}

type table struct {
	*kit.Kit
	of    string // the pair that is computed
	next  int    // in measure.List
	fresh []*measure.Result
	shown []*measure.Result
	state state.State // that the shown ones are of
	model *state.Model
}

// voice says the pair that the table shows, in the unit and language of now.
func (t *table) voice() say.Voice {
	s := t.state
	s.Unit, s.Lang = t.State.Unit, t.State.Lang
	return say.Of(s, t.model)
}

func (t *table) key() string {
	return t.State.Side(state.P).Spelling + "\n" + t.State.Side(state.Q).Spelling
}

// Work implements view.Worker: one measure after another, so that a drag is
// answered between them. The table changes when all are there.
func (t *table) Work() bool {
	if key := t.key(); key != t.of {
		t.of, t.next, t.fresh = key, 0, nil
	}
	if t.next == len(measure.List) {
		return false
	}
	var known *measure.Result
	if r, ok := t.Model().Measure(measure.List[t.next].ID); ok {
		known = &r
	}
	t.fresh = append(t.fresh, known)
	if t.next++; t.next == len(measure.List) {
		t.shown, t.state, t.model = t.fresh, t.State, t.Model()
	}
	return true
}

// Do implements view.View: a value opens how it is known.
func (t *table) Do(e view.Event) {
	if e.Kind == view.Click && e.Act == "known" && measure.ByID(e.Arg) != nil {
		t.Remember(certificate.Chosen, e.Arg)
		s := t.State
		s.Tool = certificate.Tool.ID
		t.Show(s)
	}
}

func (t *table) words() *words { return kit.Words(t.Lang, &english, &german) }

// Regions implements view.View.
func (t *table) Regions() []view.Region {
	var m view.Markup
	w := t.words()
	m.Put("<table class=\"measures\"><caption>%s</caption><thead><tr><th>%s</th><th class=\"num\">%s</th><th>%s</th><th>%s</th></tr></thead><tbody>", w.caption, w.measure, w.value, w.known, w.goodFor)
	for i := range measure.List {
		x := &measure.List[i]
		m.Put("<tr><th scope=\"row\">%s <span class=\"sym\">%s</span></th>", view.Escape(kit.MeasureName(t.Lang, x)), view.Escape(x.Symbol))
		switch {
		case t.shown == nil:
			m.Put("<td class=\"num\">…</td><td></td>")
		case t.shown[i] == nil:
			m.Put("<td class=\"num\">–</td><td class=\"how\">%s</td>", view.Escape(w.undefined))
		default:
			r := *t.shown[i]
			m.Put("<td class=\"num\">")
			m.Put("<button type=\"button\" class=\"known\" data-act=\"known\" data-arg=\"%s\" title=\"%s\">%s</button>", x.ID, view.Escape(w.open), view.Escape(t.value(x, r)))
			m.Put("</td><td class=\"how\">%s</td>", view.Escape(t.how(x, r)))
		}
		m.Put("<td>%s</td></tr>", view.Escape(kit.GoodFor(t.Lang, x)))
	}
	m.Put("</tbody></table>")
	return []view.Region{{ID: "measures", HTML: m.String()}}
}
