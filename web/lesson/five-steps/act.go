package fivesteps

import (
	"strconv"
	"strings"

	"klviz/wasm/model/outcomes"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/svg"
	"klviz/web/text"
	"klviz/web/view"
)

// table is the five steps as columns. From the second on each has a cell that the
// reader fills.
type table struct {
	t     *outcomes.Table
	seed  int
	typed [sum + 1]string // by step
	judge [sum + 1]string // what came of it: "", "right", a mistake, "shown"
	step  int             // that was answered last
}

func newTable(in *frame.Input, _ *frame.Outcome) frame.Act {
	t, err := outcomes.New(in.Dist("p"), in.Dist("q"))
	if err != nil {
		return nil
	}
	return &table{t: t, seed: in.Whole("seed")}
}

// asked is the outcome whose cell is the reader's in a step.
func (a *table) asked(step int) int { return (a.seed*3 + step*2) % len(a.t.Names) }

// Do implements frame.Act.
func (a *table) Do(e view.Event) []string {
	switch e.Act {
	case "act.step":
		return []string{"step=" + e.Arg}
	case "act.cell":
		if e.Kind != view.Change {
			return nil
		}
		step, err := strconv.Atoi(e.Arg)
		if err != nil || step < ratio || step > sum || a.judge[step] == "right" {
			return nil
		}
		a.typed[step], a.step = e.Value, step
		x, ok := number(e.Value)
		switch {
		case strings.TrimSpace(e.Value) == "":
			a.judge[step] = ""
		case !ok:
			a.judge[step] = "number"
		default:
			a.judge[step] = judge(a.t, step, a.asked(step), x)
		}
	case "act.show":
		if step, err := strconv.Atoi(e.Arg); err == nil && step >= ratio && step <= sum {
			a.judge[step], a.step = "shown", step
		}
	}
	return nil
}

// Work implements frame.Act.
func (a *table) Work() bool { return false }

// filled reports whether the reader's cell of a step shows its number.
func (a *table) filled(step int) bool { return a.judge[step] == "right" || a.judge[step] == "shown" }

// Draw implements frame.Act.
func (a *table) Draw(d frame.Drawing) ([]frame.Picture, string) {
	w, step := wordsOf(d.Lang), d.In.Whole("step")
	var m view.Markup
	m.Put(`<div class="stepper" role="group" aria-label="%s">`, w.steps)
	for i, name := range w.names {
		class, current := "", ""
		switch {
		case i+1 < step:
			class = "done"
		case i+1 == step:
			class, current = "on", ` aria-current="step"`
		}
		m.Put(`<button type="button" class="%s" data-act="act.step" data-arg="%d"%s>%d %s</button>`, class, i+1, current, i+1, name)
	}
	m.Put(`</div><p class="said">%s</p>`, w.says[step-1])
	if len(a.t.Names) <= 40 {
		a.draw(&m, d, w, step)
	}
	if a.step > 0 && a.step <= step && a.judge[a.step] != "" {
		m.Put(`<p class="told" role="status">%s</p>`, view.Escape(a.reply(w, a.step)))
	}
	m.Put(`<div class="opts">`)
	if step > compare && !a.filled(step) {
		m.Button("plain", "act.show", strconv.Itoa(step), w.show)
	}
	if step < sum {
		m.Button("opt", "act.step", strconv.Itoa(step+1), w.next+" "+w.names[step])
	}
	m.Put("</div>")
	return nil, m.String()
}

func (a *table) draw(m *view.Markup, d frame.Drawing, w *words, step int) {
	names := directions.NamesOf(d.In)
	m.Put(`<div class="scroll"><table class="steps"><thead><tr><th scope="col">%s</th><th scope="col" class="num"><span class="cp">%s</span>, <i>p</i></th><th scope="col" class="num"><span class="cq">%s</span>, <i>q</i></th>`, w.day, view.Escape(names.P), view.Escape(names.Q))
	heads := []string{"<i>p</i>/<i>q</i>", "log₂ <i>p</i>/<i>q</i>", "<i>p</i>·log₂ <i>p</i>/<i>q</i>"}
	for k := ratio; k <= min(step, weigh); k++ {
		m.Put(`<th scope="col" class="num">%s</th>`, heads[k-ratio])
	}
	m.Put(`</tr></thead><tbody>`)
	values := make([]float64, len(a.t.Names))
	for i := range values {
		values[i] = cell(a.t, weigh, i)
		if i == a.asked(weigh) && !a.filled(weigh) {
			values[i] = 0
		}
	}
	bars := chart.Contributions(chart.ContributionsInput{ID: "steps", Width: 64, Height: 10, Values: values})
	for i, name := range a.t.Names {
		m.Put(`<tr><th scope="row">%s</th><td class="num">%s</td><td class="num">%s</td>`, view.Escape(name), text.Percent(d.Lang, a.t.P[i]), text.Percent(d.Lang, a.t.Q[i]))
		for k := ratio; k <= min(step, weigh); k++ {
			m.Put(`<td class="num%s">`, map[bool]string{true: " here"}[k == step])
			if i == a.asked(k) && !a.filled(k) {
				a.field(m, w.names[k-1]+", "+name, k)
			} else {
				if k == weigh {
					m.WriteString(svg.Inner([]svg.Node{bars.Rows[i]}))
				}
				m.Text(text.Number(d.Lang, cell(a.t, k, i)))
			}
			m.Put("</td>")
		}
		m.Put("</tr>")
	}
	m.Put("</tbody>")
	if step == sum {
		m.Put(`<tfoot><tr><th scope="row" colspan="5">%s</th><td class="num here">`, w.total)
		if a.filled(sum) {
			m.Put("<b>%s</b>", text.Number(d.Lang, cell(a.t, sum, 0)))
		} else {
			a.field(m, w.names[sum-1], sum)
		}
		m.Put("</td></tr></tfoot>")
	}
	m.Put("</table></div>")
}

// field is the cell that the reader fills.
func (a *table) field(m *view.Markup, label string, step int) {
	wrong := ""
	if v := a.judge[step]; v != "" && v != "right" {
		wrong = ` aria-invalid="true"`
	}
	m.Put(`<input type="text" inputmode="decimal" size="6" data-act="act.cell" data-arg="%d" data-key="cell-%d" aria-label="%s" value="%s" placeholder="?" autocomplete="off"%s>`,
		step, step, view.Escape(label), view.Escape(a.typed[step]), wrong)
}

// reply is what the reader is told about a step's cell.
func (a *table) reply(w *words, step int) string {
	s := w.replies[a.judge[step]]
	if one, ok := w.replies[a.judge[step]+" "+strconv.Itoa(step)]; ok {
		s = one
	}
	name := a.t.Names[a.asked(step)]
	return strings.ReplaceAll(s, "{name}", name)
}

// Said implements frame.Act.
func (a *table) Said(d frame.Drawing) string {
	w := wordsOf(d.Lang)
	if a.step > 0 && a.judge[a.step] != "" && a.step <= d.In.Whole("step") {
		return a.reply(w, a.step)
	}
	return w.says[d.In.Whole("step")-1]
}
