package convexity

import (
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// mixing shows the mixed world and the mixed belief at the place between the pairs.
type mixing struct{}

func newMixing(*frame.Input, *frame.Outcome) frame.Act { return mixing{} }

// Do implements frame.Act.
func (mixing) Do(e view.Event) []string {
	if e.Act == "act.at" {
		return []string{"at=" + e.Arg}
	}
	return nil
}

// Work implements frame.Act.
func (mixing) Work() bool { return false }

// Draw implements frame.Act.
func (a mixing) Draw(d frame.Drawing) ([]frame.Picture, string) {
	w := wordsOf(d.Lang)
	var m view.Markup
	m.Put(`<div class="opts">`)
	m.Button("opt", "act.at", "0", w.first)
	m.Button("opt", "act.at", "0.5", w.middle)
	m.Button("opt", "act.at", "1", w.second)
	m.Put(`</div><p class="said">%s</p>`, view.Escape(a.Said(d)))
	p, q := mixtures(d)
	if p == nil {
		return nil, m.String()
	}
	outcomes, ok := chart.Outcomes(p, q)
	if !ok {
		return nil, m.String()
	}
	names := chart.Names{P: "P", Q: "Q"}
	bars := chart.Bars(chart.BarsInput{ID: "mixed", Width: d.Width, Outcomes: outcomes, NoHands: true, Top: chart.Domain{Lo: 0, Hi: 1}, Held: true, Names: names, Words: d.Words,
		Title: w.mixed, Desc: directions.Table(d.Lang, outcomes, names)})
	return frame.Still(bars.Figure), m.String()
}

// Said implements frame.Act.
func (mixing) Said(d frame.Drawing) string { return segment(d).Desc }

type words struct {
	at, place, price, chord, curve, said, first, middle, second, mixed string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			at: "Anteil der zweiten Stadt", place: "Anteil der zweiten Stadt", price: "Preis in Nat", chord: "Sehne", curve: "Preis der Mischung",
			said:  "Anteil der zweiten Stadt {at}: die Mischung kostet {kl} Nat, die Sehne steht bei {chord}, {less} höher.",
			first: "Erste Stadt", middle: "Halb und halb", second: "Zweite Stadt", mixed: "Die gemischte Welt und der gemischte Glaube",
		}
	}
	return &words{
		at: "share of the second town", place: "share of the second town", price: "price in nats", chord: "chord", curve: "price of the mixture",
		said:  "Share of the second town {at}: the mixture costs {kl} nats, the chord is at {chord}, {less} higher.",
		first: "First town", middle: "Half and half", second: "Second town", mixed: "The mixed world and the mixed belief",
	}
}
