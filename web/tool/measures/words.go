package measures

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/text"
)

// value is a measure in the unit that shows, or a dash where it is not defined.
func (t *table) value(x *measure.Measure, p, q family.Dist) string {
	r, err := x.Of(p, q)
	if err != nil {
		return "–"
	}
	unit := t.State.Unit
	switch x.Scale {
	case measure.Information:
		return t.Voice().Amount(r.Nats)
	case measure.Root:
		return text.Number(t.Lang, math.Sqrt(unit.From(r.Nats*r.Nats)))
	}
	return text.Number(t.Lang, r.Nats)
}

// words are what the table says in one language.
type words struct {
	caption, measure, symbol, value, goodFor string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &german
	}
	return &english
}

var english = words{caption: "Every measure of this pair, and what it is good for", measure: "Measure", symbol: "Symbol", value: "Value", goodFor: "Good for"}

var german = words{
	caption: "Jedes Maß für dieses Paar, und wozu es gut ist", measure: "Maß", symbol: "Zeichen", value: "Wert", goodFor: "Wozu",
}
