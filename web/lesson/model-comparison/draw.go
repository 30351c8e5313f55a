package comparison

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// figure draws the data beside what the model that is looked at draws, and on
// paper both rankings.
func figure(d frame.Drawing) []frame.Picture {
	a := &rankings{}
	a.follow(d.In)
	if len(a.models) == 0 {
		return nil
	}
	shown := a.models[a.at(d.In)]
	v := d.In.Number("data_var")
	p, q := family.Normal.New([]float64{0, math.Sqrt(v)}), family.Normal.New([]float64{0, math.Sqrt(shown.SampleVar)})
	out := directions.Curves(d, "drawn", p, q)
	for i := range out {
		out[i].Link = frame.Playground(p, q)
	}
	if d.In.Live {
		return out
	}
	return append(out, frame.Still(a.ranks(d))...)
}

// at is the model that is looked at.
func (a *rankings) at(in *frame.Input) int { return min(in.Whole("model"), len(a.models)) - 1 }

// name is an entry's in the reader's language.
func name(l text.Lang, e entry) string {
	w := wordsOf(l)
	if number, ok := strings.CutPrefix(e.name, "mine "); ok {
		return w.mine + " " + number
	}
	return w.schedules[e.schedule] + ", " + w.variances[e.variance]
}

// names are what the prose calls the models that results name.
func names(w *words) map[string]string {
	out := map[string]string{}
	for schedule, called := range w.schedules {
		for v, id := range variances {
			out[schedule+", "+id] = called + ", " + w.variances[v]
		}
	}
	for i := 1; i <= most; i++ {
		out["mine "+strconv.Itoa(i)] = w.mine + " " + strconv.Itoa(i)
	}
	return out
}

// ranks draws the two rankings.
func (a *rankings) ranks(d frame.Drawing) chart.Figure {
	w, judge := wordsOf(d.Lang), d.In.Word("judge")
	in := chart.RanksInput{ID: "ranks", Width: d.Width, LeftName: w.byBits, RightName: w.judges[judge], At: 1 + a.at(d.In), Title: w.title, Desc: a.Said(d)}
	in.Entries = make([]chart.Ranked, len(a.models))
	for place, i := range ranking(a.models, "bits") {
		in.Entries[i].Left = place + 1
	}
	for place, i := range ranking(a.models, judge) {
		in.Entries[i].Right = place + 1
	}
	for i, e := range a.models {
		r := &in.Entries[i]
		r.Name, r.Own = name(d.Lang, e), i >= 6
		r.By, r.And = text.Digits(d.Lang, directions.Bits(e.Bound), 5), text.Number(d.Lang, e.by(judge))
	}
	return chart.Ranks(in)
}

// Draw implements frame.Act.
func (a *rankings) Draw(d frame.Drawing) ([]frame.Picture, string) {
	a.follow(d.In)
	w := wordsOf(d.Lang)
	var m view.Markup
	m.Put(`<p class="said">%s</p><p>%s</p><div class="opts" role="group" aria-label="%s">`, view.Escape(a.Said(d)), w.judge, w.judge)
	for _, j := range judges {
		m.Pressed("opt", "act.judge", j, w.judges[j], j == d.In.Word("judge"))
	}
	m.Put(`</div>`)
	a.table(&m, d, w)
	for i, c := range a.own() {
		a.editor(&m, w, i, c)
	}
	m.Put(`<div class="opts">`)
	if len(a.models) < 6+most {
		m.Button("opt", "act.add", "", w.add)
	}
	m.Put(`</div>`)
	return frame.Still(a.ranks(d)), m.String()
}

// table has every number; a model's button draws its samples.
func (a *rankings) table(m *view.Markup, d frame.Drawing, w *words) {
	n := func(x float64) string { return text.Number(d.Lang, x) }
	m.Put(`<div class="scroll"><table><caption>%s</caption><thead><tr><th scope="col">%s</th><th scope="col" class="num">%s</th><th scope="col" class="num">%s</th><th scope="col" class="num">%s</th></tr></thead><tbody>`,
		w.caption, w.model, w.bound, w.cost, w.variance)
	for i, e := range a.models {
		m.Put(`<tr><th scope="row">`)
		m.Pressed("plain", "act.model", strconv.Itoa(i+1), view.Escape(name(d.Lang, e)), i == a.at(d.In))
		m.Put(`</th><td class="num">%s</td><td class="num">%s</td><td class="num">%s</td></tr>`,
			text.Digits(d.Lang, directions.Bits(e.Bound), 5), text.Digits(d.Lang, directions.Bits(e.Cost), 5), n(e.SampleVar))
	}
	m.Put(`</tbody></table></div>`)
}

// editor sets one of the reader's own models.
func (a *rankings) editor(m *view.Markup, w *words, i int, c contender) {
	at := strconv.Itoa(i)
	pick := func(field, label string, choices []string, said map[string]string, now string) {
		m.Put(`<label>%s <select data-act="act.mine" data-arg="%s %s">`, label, at, field)
		for _, x := range choices {
			selected := ""
			if x == now {
				selected = " selected"
			}
			m.Put(`<option value="%s"%s>%s</option>`, x, selected, said[x])
		}
		m.Put(`</select></label> `)
	}
	byName := map[string]string{}
	for v, id := range variances {
		byName[id] = w.variances[v]
	}
	m.Put(`<fieldset class="contender" data-key="mine-%s"><legend>%s %d</legend>`, at, w.mine, i+1)
	pick("schedule", w.schedule, schedules, w.schedules, c.schedule)
	m.Put(`<label>%s <input type="text" inputmode="numeric" size="4" autocomplete="off" data-act="act.mine" data-arg="%s T" value="%d"></label> `, w.steps, at, c.steps)
	pick("variance", w.width, variances, byName, variances[c.variance])
	m.Put(`<label>%s <input type="range" min="0" max="1.5" step="0.01" data-act="act.mine" data-arg="%s share" value="%s"> <output>%s</output></label> `, w.share, at, frame.Short(c.share), frame.Short(c.share))
	m.Button("plain", "act.remove", at, w.remove+" "+strconv.Itoa(i+1))
	m.Put(`</fieldset>`)
}

// Said implements frame.Act.
func (a *rankings) Said(d frame.Drawing) string {
	a.follow(d.In)
	w, judge := wordsOf(d.Lang), d.In.Word("judge")
	bits, other := ranking(a.models, "bits"), ranking(a.models, judge)
	crossed := 0
	for place, i := range bits {
		for _, j := range bits[place+1:] {
			for _, k := range other { // whichever comes first there
				if k == i {
					break
				}
				if k == j {
					crossed++
					break
				}
			}
		}
	}
	s := w.agree
	switch {
	case bits[0] != other[0]:
		s = w.disagree
	case crossed > 0:
		s = w.below
	}
	return strings.NewReplacer("{bits}", name(d.Lang, a.models[bits[0]]), "{samples}", name(d.Lang, a.models[other[0]]), "{n}", strconv.Itoa(crossed),
		"{all}", strconv.Itoa(len(bits)*(len(bits)-1)/2)).Replace(s)
}
