package nonnegative

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/model/outcomes"
	"klviz/wasm/special"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// lifting is the table of shares with what the line leaves above each, and two
// lists that need not sum to 1.
type lifting struct {
	t       *outcomes.Table
	divided bool // the lists were divided by their sums, by the reader's wish
}

func newLifting(in *frame.Input, _ *frame.Outcome) frame.Act {
	t, err := outcomes.New(in.Dist("p"), in.Dist("q"))
	if err != nil {
		return nil
	}
	return &lifting{t: t}
}

// Do implements frame.Act.
func (a *lifting) Do(e view.Event) []string {
	switch e.Act {
	case "act.look":
		return []string{"x=" + e.Arg}
	case "act.divide":
		a.divided = !a.divided
	}
	return nil
}

// Work implements frame.Act.
func (a *lifting) Work() bool { return false }

// Draw implements frame.Act.
func (a *lifting) Draw(d frame.Drawing) ([]frame.Picture, string) {
	var m view.Markup
	if len(a.t.Names) <= 40 {
		a.table(&m, d)
	}
	a.lists(&m, d)
	return nil, m.String()
}

func (a *lifting) table(m *view.Markup, d frame.Drawing) {
	w := wordsOf(d.Lang)
	n := func(v float64) string { return text.Number(d.Lang, v) }
	m.Put(`<div class="scroll"><table><caption>%s</caption><thead><tr><th scope="col">%s</th><th scope="col" class="num"><i>x</i> = <i>q</i>/<i>p</i></th><th scope="col" class="num"><i>p</i> ln <i>p</i>/<i>q</i></th><th scope="col" class="num">− <i>p</i> + <i>q</i></th><th scope="col" class="num">%s</th></tr></thead><tbody>`, w.table, w.outcome, w.lifted)
	shares, lifts, sum := 0.0, 0.0, 0.0
	for i, name := range a.t.Names {
		p, q := a.t.P[i], a.t.Q[i]
		term, lift := a.t.Term(i), special.KLTerm(p, q)
		shares, lifts, sum = shares+term, lifts+q-p, sum+lift
		x := "–"
		if p > 0 {
			r := q / p
			x = n(r)
			if r >= 0.05 && r <= widest {
				var b view.Markup
				b.Button("plain", "act.look", strconv.FormatFloat(r, 'g', 4, 64), x+`<span class="visually-hidden">, `+w.look+" "+view.Escape(name)+"</span>")
				x = b.String()
			}
		}
		m.Put(`<tr><th scope="row">%s</th><td class="num">%s</td><td class="num">%s</td><td class="num">%s</td><td class="num">%s</td></tr>`, view.Escape(name), x, n(term), n(q-p), n(lift))
	}
	if math.Abs(lifts) < 1e-12 {
		lifts = 0
	}
	m.Put(`</tbody><tfoot><tr><th scope="row" colspan="2">%s</th><td class="num">%s</td><td class="num">%s</td><td class="num"><b>%s</b></td></tr></tfoot></table></div>`, w.sum, n(shares), n(lifts), n(sum))
}

// lists says what the formula makes of lists that are no distributions: it is
// refused, or the lists are divided by their sums where the reader sees it.
func (a *lifting) lists(m *view.Markup, d frame.Drawing) {
	w := wordsOf(d.Lang)
	n := func(v float64) string { return text.Number(d.Lang, v) }
	p, q := d.In.Numbers("p_raw"), d.In.Numbers("q_raw")
	sp, sq := d.Out.Get("raw_p_sum").(float64), d.Out.Get("raw_q_sum").(float64)
	whole := math.Abs(sp-1) <= 1e-5 && math.Abs(sq-1) <= 1e-5
	fill := func(s string) string {
		return strings.NewReplacer("{p}", row(d, p, 1), "{q}", row(d, q, 1), "{sp}", n(sp), "{sq}", n(sq), "{raw}", n(d.Out.Get("raw_sum").(float64)),
			"{dp}", row(d, p, sp), "{dq}", row(d, q, sq), "{kl}", n(d.Out.Get("normalised_kl").(float64))).Replace(s)
	}
	m.Put("<h3>%s</h3>", w.lists)
	switch {
	case whole:
		m.Put("<p>%s</p>", view.Escape(fill(w.whole)))
	case a.divided:
		m.Put("<p>%s</p><p><b>%s</b></p>", view.Escape(fill(w.refused)), view.Escape(fill(w.divided)))
	default:
		m.Put("<p>%s</p>", view.Escape(fill(w.refused)))
	}
	if !whole {
		m.Pressed("opt", "act.divide", "", w.divide, a.divided)
	}
}

func row(d frame.Drawing, list []float64, by float64) string {
	parts := make([]string, len(list))
	for i, x := range list {
		parts[i] = text.Number(d.Lang, x/by)
	}
	return "(" + strings.Join(parts, "; ") + ")"
}

// Said implements frame.Act.
func (a *lifting) Said(d frame.Drawing) string { return touch(d).Desc }

type words struct {
	gap, touch, table, outcome, lifted, look, sum, lists, whole, refused, divided, divide string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			gap: "Die Gerade liegt höher um", touch: "Die Gerade x − 1 über der Kurve ln x", table: "Jeder Anteil, angehoben um das, was die Gerade übrig lässt, in Nat",
			outcome: "Ausgang", lifted: "angehoben", look: "im Bild ansehen:", sum: "Summe", lists: "Listen, die nicht 1 ergeben",
			whole:   "Beide Listen ergeben 1: die Formel gibt {raw} Nat, und das ist ihre Divergenz.",
			refused: "P {p} ergibt {sp}, Q {q} ergibt {sq}. Die Formel gibt {raw} Nat. Das ist abgelehnt: keine Divergenz, weil die Anhebungen hier nicht 0 ergeben.",
			divided: "Durch ihre Summen geteilt: P {dp}, Q {dq}. Jetzt ist die Divergenz {kl} Nat.", divide: "Jede Liste durch ihre Summe teilen",
		}
	}
	return &words{
		gap: "The line is higher by", touch: "The line x − 1 above the curve ln x", table: "Each share, lifted by what the line leaves, in nats",
		outcome: "outcome", lifted: "lifted", look: "look at it in the picture:", sum: "Sum", lists: "Lists that do not sum to 1",
		whole:   "Both lists sum to 1: the formula gives {raw} nats, and that is their divergence.",
		refused: "P {p} sums to {sp}, Q {q} sums to {sq}. The formula gives {raw} nats. That is refused: no divergence, since the lifts do not sum to 0 here.",
		divided: "Divided by their sums: P {dp}, Q {dq}. Now the divergence is {kl} nats.", divide: "Divide each list by its sum",
	}
}
