package directions

import (
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/wasm/model/outcomes"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"klviz/web/state"
	"klviz/web/svg"
	"klviz/web/text"
	"klviz/web/view"
)

// Shares is the table of what each outcome has a share in: both counts or
// chances, which can be typed, and p·log p/q as a bar. A whole table can be pasted.
type Shares struct {
	in      *frame.Input
	problem *family.Problem
	typed   string // what is wrong, kept as it was written
	at      string // where
}

// NewShares is the table of a lesson's p and q.
func NewShares(in *frame.Input) *Shares { return &Shares{in: in} }

// Do takes what is typed into a cell or pasted; it returns what the lesson is
// given.
func (s *Shares) Do(e view.Event) []string {
	if e.Kind != view.Change {
		return nil
	}
	var args []string
	s.problem, s.typed, s.at = nil, e.Value, e.Act+" "+e.Arg
	switch e.Act {
	case "act.share":
		side, name, _ := strings.Cut(e.Arg, " ")
		w := state.P
		if side == "q" {
			w = state.Q
		}
		args, s.problem = hands.Type(s.in, hands.Usual, w, name, e.Value)
	case "act.paste":
		if strings.TrimSpace(e.Value) == "" {
			return nil
		}
		args, s.problem = hands.Paste(s.in, hands.Usual, e.Value)
	}
	if s.problem == nil {
		s.typed, s.at = "", ""
	}
	return args
}

// Draw writes the table.
func (s *Shares) Draw(d frame.Drawing, unit chart.Unit) string {
	p, q := d.In.Dist("p"), d.In.Dist("q")
	t, err := outcomes.New(p, q)
	if err != nil || len(t.Names) > 40 {
		return ""
	}
	names, words := NamesOf(d.In), sharesWords(d.Lang)
	values := make([]float64, len(t.Names))
	for i := range values {
		values[i] = t.Term(i) * unit.PerNat
	}
	bars := chart.Contributions(chart.ContributionsInput{ID: "share", Width: min(110, d.Width/5), Values: values})
	var m view.Markup
	m.Put(`<div class="scroll"><table class="shares"><caption>%s</caption><thead><tr><th scope="col">%s</th><th scope="col" class="num"><span class="cp">%s</span></th><th scope="col" class="num"><span class="cq">%s</span></th><th scope="col" colspan="2">%s %s</th></tr></thead><tbody>`,
		words.caption, words.outcome, view.Escape(names.P), view.Escape(names.Q), words.share, view.Escape(unit.Name))
	sum := 0.0
	for i, name := range t.Names {
		m.Put(`<tr><th scope="row">%s</th>`, view.Escape(name))
		s.cell(&m, d, "p", names.P, p, name, t.P[i])
		s.cell(&m, d, "q", names.Q, q, name, t.Q[i])
		m.Put(`<td>%s</td><td class="num">%s</td></tr>`, svg.Inner([]svg.Node{bars.Rows[i]}), text.Number(d.Lang, values[i]))
		sum += values[i]
	}
	m.Put(`</tbody><tfoot><tr><th scope="row" colspan="4">%s</th><td class="num"><b>%s</b></td></tr></tfoot></table></div>`, words.sum, text.Number(d.Lang, nats(d.Out)*unit.PerNat))
	pasted, invalid := "", ""
	if s.at == "act.paste " {
		pasted, invalid = s.typed, ` aria-invalid="true"`
	}
	m.Put(`<details class="paste"><summary>%s</summary><p>%s</p><textarea rows="4" data-act="act.paste" data-arg="" aria-label="%s"%s>%s</textarea></details>`,
		words.paste, words.pasteHow, words.paste, invalid, view.Escape(pasted))
	if s.problem != nil {
		m.Wrong(d.Lang, "why", "", s.problem.Text)
	}
	return m.String()
}

// cell is a count or a chance that can be typed where the outcomes have names of
// their own, else a number.
func (s *Shares) cell(m *view.Markup, d frame.Drawing, side, whose string, dist family.Dist, name string, chance float64) {
	c, ok := dist.(*family.Categorical)
	if !ok {
		m.Put(`<td class="num">%s</td>`, text.Number(d.Lang, chance))
		return
	}
	value := strconv.FormatFloat(chance, 'g', 4, 64)
	if counts, ok := c.Counts(); ok {
		value = "0"
		for i := range c.Len() {
			if c.Name(i) == name {
				value = strconv.FormatFloat(counts[i], 'f', -1, 64)
			}
		}
	}
	invalid := ""
	if s.at == "act.share "+side+" "+name {
		value, invalid = s.typed, ` aria-invalid="true"`
	}
	m.Put(`<td class="num"><input type="text" inputmode="decimal" size="5" data-act="act.share" data-arg="%s %s" aria-label="%s, %s" value="%s" autocomplete="off"%s></td>`,
		side, view.Escape(name), view.Escape(name), view.Escape(whose), view.Escape(value), invalid)
}

type sharesText struct{ caption, outcome, share, sum, paste, pasteHow string }

func sharesWords(l text.Lang) sharesText {
	if l == text.German {
		return sharesText{"Woraus D(P‖Q) besteht", "Ausgang", "Anteil p·log p/q in", "Summe: D(P‖Q)", "Eigene Tabelle einfügen",
			"Eine Zeile je Ausgang: Name, Zahl in P, Zahl in Q. Aus einer Tabellenkalkulation kopiert geht es auch. Nichts davon verlässt deinen Rechner."}
	}
	return sharesText{"What D(P‖Q) is made of", "outcome", "share p·log p/q in", "Sum: D(P‖Q)", "Paste a table of your own",
		"A line an outcome: its name, its number in P, its number in Q. Copied from a spreadsheet it works as well. Nothing of it leaves your machine."}
}
