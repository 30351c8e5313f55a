package units

import (
	"math"

	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// rulers switches the unit of everything on the page, and sets both directions
// beside each other in all three.
type rulers struct{ shares *directions.Shares }

func newRulers(in *frame.Input, _ *frame.Outcome) frame.Act {
	return &rulers{directions.NewShares(in)}
}

// unitOf is the unit that is set.
func unitOf(d frame.Drawing) chart.Unit {
	for _, u := range []chart.Unit{chart.Nats, chart.Bans} {
		if u.Name == d.In.Word("unit") {
			return directions.UnitIn(d.Lang, u)
		}
	}
	return directions.UnitIn(d.Lang, chart.Bits)
}

// Do implements frame.Act.
func (a *rulers) Do(e view.Event) []string {
	if e.Act == "act.unit" {
		return []string{"unit=" + e.Arg}
	}
	return a.shares.Do(e)
}

// Work implements frame.Act.
func (a *rulers) Work() bool { return false }

// Draw implements frame.Act.
func (a *rulers) Draw(d frame.Drawing) ([]frame.Picture, string) {
	w, now := wordsOf(d.Lang), d.In.Word("unit")
	pq, qp := d.Out.Get("kl").(float64), d.Out.Get("kl_reverse").(float64)
	var m view.Markup
	m.Put(`<div class="opts" role="group" aria-label="%s">`, w.unit)
	units := []chart.Unit{chart.Bits, chart.Nats, chart.Bans}
	for _, u := range units {
		m.Pressed("opt", "act.unit", u.Name, directions.UnitIn(d.Lang, u).Name, u.Name == now)
	}
	m.Put(`</div><div class="scroll"><table class="rulers"><caption>%s</caption><thead><tr><th scope="col">%s</th><th scope="col" class="num">D(<span class="cp">P</span>‖<span class="cq">Q</span>)</th><th scope="col" class="num">D(<span class="cq">Q</span>‖<span class="cp">P</span>)</th><th scope="col" class="num">%s</th></tr></thead><tbody>`, w.caption, w.unit, w.ratio)
	for _, u := range units {
		class := ""
		if u.Name == now {
			class = ` class="here"`
		}
		share := "–"
		if x, y := pq*u.PerNat, qp*u.PerNat; y > 0 && !math.IsInf(x, 1) && !math.IsInf(y, 1) {
			share = text.Digits(d.Lang, x/y, 6)
		}
		m.Put(`<tr%s><th scope="row">%s</th><td class="num">%s</td><td class="num">%s</td><td class="num">%s</td></tr>`, class,
			directions.UnitIn(d.Lang, u).Name, text.Digits(d.Lang, pq*u.PerNat, 6), text.Digits(d.Lang, qp*u.PerNat, 6), share)
	}
	m.Put(`</tbody></table></div>`)
	m.WriteString(a.shares.Draw(d, unitOf(d)))
	return nil, m.String()
}

// Said implements frame.Act.
func (a *rulers) Said(d frame.Drawing) string {
	u := unitOf(d)
	return "D(P‖Q) " + text.Number(d.Lang, d.Out.Get("kl").(float64)*u.PerNat) + " " + u.Name
}

type words struct{ unit, caption, ratio string }

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{"Einheit", "Eine Länge auf drei Linealen: die Zahlen ändern sich, ihr Verhältnis nicht", "Verhältnis"}
	}
	return &words{"unit", "One length on three rulers: the numbers change, their ratio does not", "ratio"}
}
