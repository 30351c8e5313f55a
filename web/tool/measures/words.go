package measures

import (
	"math"

	"klviz/wasm/measure"
	"klviz/web/state"
	"klviz/web/text"
)

// value is a measure in the unit that shows.
func (t *table) value(x *measure.Measure, r measure.Result) string {
	unit := t.State.Unit
	switch x.Scale {
	case measure.Information:
		return t.voice().Amount(r.Nats)
	case measure.Root:
		return text.Number(t.Lang, math.Sqrt(unit.From(r.Nats*r.Nats)))
	}
	return text.Number(t.Lang, r.Nats)
}

// how is the method with its error, or why the value is infinite.
func (t *table) how(x *measure.Measure, r measure.Result) string {
	w, v := t.words(), t.voice()
	if math.IsInf(r.Nats, 1) {
		return t.why(x.ID)
	}
	e := math.Abs(r.Error)
	if e == 0 && r.Kind == measure.Proved {
		return v.Method(r) + ", " + w.exact
	}
	unit := ""
	if x.Scale == measure.Information {
		e, unit = t.State.Unit.From(e), " "+v.Unit()
	}
	sign := "≈ "
	if r.Kind == measure.Proved {
		sign = "≤ "
	}
	return v.Method(r) + ", " + w.error + " " + sign + text.Rough(t.Lang, e) + unit
}

// why is the reason of an infinite measure: that of the divergence which it is
// made of, or a tail that its squares cannot bear.
func (t *table) why(id string) string {
	v := t.voice()
	ways := []state.Way{state.P, state.Q}
	switch id {
	case "kl_qp", "chi2_qp":
		ways = []state.Way{state.Q}
	case "kl_pq", "cross_entropy_pq", "perplexity_pq", "chi2_pq", "renyi_2":
		ways = []state.Way{state.P}
	}
	for _, way := range ways {
		if s := v.Reason(way); s != "" {
			return s
		}
	}
	return t.words().squares
}

// words are what the table says in one language.
type words struct {
	caption, measure, value, known, goodFor string
	undefined, exact, error, squares, open  string
}

var english = words{
	caption: "Every measure of this pair: its value, how it is known, and what it is good for. A value opens its certificate.",
	measure: "Measure", value: "Value", known: "Known by", goodFor: "Good for",
	undefined: "not defined for this pair", exact: "exact", error: "error",
	squares: "The sum of its squares has no end, though D has one.", open: "How it is known",
}

var german = words{
	caption: "Jedes Maß für dieses Paar: sein Wert, woher man ihn kennt, und wozu es gut ist. Ein Wert öffnet, wie er bekannt ist.",
	measure: "Maß", value: "Wert", known: "Bekannt durch", goodFor: "Wozu",
	undefined: "für dieses Paar nicht definiert", exact: "exakt", error: "Fehler",
	squares: "Die Summe seiner Quadrate hat kein Ende, D aber eins.", open: "Woher die Zahl kommt",
}
