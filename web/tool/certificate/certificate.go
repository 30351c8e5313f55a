// Package certificate is the tool that says how a number is known: its method,
// its error and what that stands on, a second method, the formula with these
// numbers step by step, and programs in other languages that come to the same.
package certificate

import (
	"math"

	"klviz/wasm/measure"
	"klviz/web/state"
	"klviz/web/tool/code"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Tool is the tool.
var Tool = kit.Tool{ID: "certificate", Words: [2]any{&english, &german}, New: func(k *kit.Kit) view.View {
	t := &tool{Kit: k, of: "kl_pq", lang: "python"}
	if id := k.Store[Chosen]; measure.ByID(id) != nil {
		t.of = id
		k.Remember(Chosen, "") // asked for once
	}
	return t
}}

// Chosen is where the measure is kept whose certificate is asked for.
const Chosen = "certificate"

type tool struct {
	*kit.Kit
	of     string // the measure's ID
	lang   string // of the program
	copied string // what was copied last

	checked string // the pair and measure that check belongs to
	check   *measure.Check
	pending bool
}

// way is the direction of a divergence; false for other measures.
func (t *tool) way() (state.Way, bool) {
	switch t.of {
	case "kl_pq":
		return state.P, true
	case "kl_qp":
		return state.Q, true
	}
	return state.P, false
}

func (t *tool) key() string {
	return t.of + "\n" + t.State.Side(state.P).Spelling + "\n" + t.State.Side(state.Q).Spelling
}

// Work implements view.Worker: the second method takes up to a fraction of a
// second.
func (t *tool) Work() bool {
	way, ok := t.way()
	if !ok || t.checked == t.key() {
		return false
	}
	t.checked, t.pending = t.key(), false
	m := t.Model()
	t.check = measure.SecondMethod(m.Dist(way), m.Dist(way.Other()), m.KL(way))
	return true
}

// result is the number that the certificate is of.
func (t *tool) result() (measure.Result, bool) { return t.Model().Measure(t.of) }

// Do implements view.View.
func (t *tool) Do(e view.Event) {
	if e.Kind == view.State || e.Act != "copy" {
		t.copied = ""
	}
	switch e.Act {
	case "of":
		if measure.ByID(e.Value) != nil && e.Kind == view.Change {
			t.of = e.Value
		}
	case "lang":
		t.lang = e.Arg
	case "copy":
		t.copied = e.Arg
		t.Host.Copy(t.text(e.Arg))
		t.Host.Say(t.words().copied)
	}
}

// text is what is copied.
func (t *tool) text(what string) string {
	if what == "latex" {
		return LaTeX(t.Model(), t.of, t.State.Unit)
	}
	for _, s := range t.programs() {
		if s.ID == what {
			return s.Code
		}
	}
	return ""
}

func (t *tool) programs() []code.Snippet {
	if way, ok := t.way(); ok {
		return code.Of(t.Model(), way, t.State.Unit)
	}
	return code.Measure(t.Model(), t.of)
}

func (t *tool) words() *words { return kit.Words(t.Lang, &english, &german) }

// amount is a measure's value in the unit that shows; per is how much of that
// unit is 1 in the core's.
func (t *tool) amount(x *measure.Measure, value float64) (shown float64, unit string) {
	switch x.Scale {
	case measure.Information:
		return t.State.Unit.From(value), t.Voice().Unit()
	case measure.Root:
		return math.Sqrt(t.State.Unit.From(value * value)), ""
	}
	return value, ""
}
