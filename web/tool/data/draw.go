package data

import (
	"math"
	"strconv"

	"klviz/wasm/estimate"
	"klviz/web/text"
	"klviz/web/view"
)

// Regions implements view.View.
func (t *sheet) Regions() []view.Region {
	return []view.Region{
		{ID: "source", HTML: t.draw((*drawing).source)},
		{ID: "choice", HTML: t.draw((*drawing).choice)},
		{ID: "answer", HTML: t.draw((*drawing).answer)},
	}
}

type drawing struct {
	view.Markup
	*sheet
	w *words
}

func (t *sheet) draw(part func(*drawing)) string {
	d := &drawing{sheet: t, w: wordsOf(t.Lang)}
	part(d)
	return d.String()
}

// source is where the data come from.
func (d *drawing) source() {
	w := d.w
	d.Put("<p class=\"size\">%s</p><div class=\"seg\" role=\"group\" aria-label=\"%s\">", w.private, w.ways)
	for _, way := range []string{"table", "texts", "logits"} {
		d.Put("<button type=\"button\" data-act=\"data.way\" data-arg=\"%s\" aria-pressed=\"%t\">%s</button>", way, d.way == way, w.way[way])
	}
	d.Put("</div>")
	switch d.way {
	case "table":
		d.Put("<div class=\"drop\" data-drop=\"data.file\"><label for=\"data-typed\">%s</label>", w.paste)
		d.Put("<textarea id=\"data-typed\" rows=\"6\" spellcheck=\"false\" data-act=\"data.typed\"%s>%s</textarea>", d.invalid("paste", "data"), view.Escape(d.typed))
		d.Put("<p class=\"row\"><button type=\"button\" class=\"btn\" data-act=\"data.read\">%s</button> <label class=\"btn ghost\" for=\"data-file\">%s</label><input id=\"data-file\" class=\"visually-hidden\" type=\"file\" accept=\".csv,.tsv,.txt,.json,text/*,application/json\" data-act=\"data.file\"> <span class=\"size\">%s</span></p></div>", w.read, w.pick, w.dropHere)
		if r := d.reading; r != nil {
			d.Put("<p role=\"status\">%s <progress max=\"%s\" value=\"%s\"></progress> ", w.reading(r.name), plain(r.size), plain(r.read))
			d.Button("link", "data.cancel", "", w.cancel)
			d.Put("</p>")
		}
	case "texts":
		d.by()
		for s, side := range []string{"p", "q"} {
			d.Put("<label for=\"data-text-%s\">%s</label><textarea id=\"data-text-%s\" rows=\"5\" data-act=\"data.text\" data-arg=\"%s\">%s</textarea>", side, w.text(s), side, side, view.Escape(d.texts[s]))
		}
	case "logits":
		d.Put("<p class=\"size\">%s</p>", w.logitsHelp)
		for s, side := range []string{"p", "q"} {
			d.Put("<label for=\"data-logits-%s\">%s</label><textarea id=\"data-logits-%s\" rows=\"3\" spellcheck=\"false\" data-act=\"data.logits\" data-arg=\"%s\"%s>%s</textarea>", side, w.logits(s), side, side, d.invalid("logits-"+side), view.Escape(d.rows[s]))
		}
	}
	if p := d.problem; p != nil {
		d.Put("<p class=\"problem\" role=\"alert\" id=\"data-problem\">%s</p>", view.Escape(d.said(p.Text)))
	}
}

func (d *drawing) by() {
	d.Put("<div class=\"seg\" role=\"group\" aria-label=\"%s\">", d.w.by)
	for _, o := range []string{"letters", "words"} {
		d.Put("<button type=\"button\" data-act=\"data.by\" data-arg=\"%s\" aria-pressed=\"%t\">%s</button>", o, d.words == (o == "words"), d.w.byWhat[o])
	}
	d.Put("</div>")
}

// invalid marks a field that the problem is about.
func (d *drawing) invalid(fields ...string) string {
	for _, f := range fields {
		if d.problem != nil && (d.problem.Field == f) {
			return ` aria-invalid="true" aria-describedby="data-problem"`
		}
	}
	return ""
}

// choice says what was read, and what of it becomes P and Q.
func (d *drawing) choice() {
	x, w := d.table, d.w
	if d.way != "table" || x == nil {
		return
	}
	d.Put("<p class=\"size\">%s</p>", w.found(x.Rows, len(x.Columns), x.Blank))
	d.Put("<div class=\"choose\">")
	how := "columns"
	if d.split {
		how = "split"
	}
	d.choose("data.how", "", w.how, how, [][2]string{{"columns", w.columns}, {"split", w.splitBy}})
	var names [][2]string
	for i := range x.Columns {
		names = append(names, [2]string{strconv.Itoa(i), x.Columns[i].Name})
	}
	labels := [2]string{w.columnOf("P"), w.columnOf("Q")}
	if d.split {
		labels = [2]string{w.values, w.splitColumn}
	}
	for s, side := range []string{"p", "q"} {
		d.choose("data.column", side, labels[s], strconv.Itoa(d.column[s]), names)
	}
	if b := &x.Columns[d.column[1]]; d.split && b.IsText() {
		var groups [][2]string
		for g := 1; g < len(b.Words) && g <= 500; g++ {
			groups = append(groups, [2]string{strconv.Itoa(g), b.Words[g]})
		}
		for s, side := range []string{"p", "q"} {
			d.choose("data.group", side, w.group("PQ"[s:s+1]), strconv.Itoa(d.groups[s]), groups)
		}
	}
	if a := &x.Columns[d.column[0]]; !a.IsText() {
		as := "numbers"
		if d.asText {
			as = "text"
		}
		d.choose("data.as", "", w.as, as, [][2]string{{"numbers", w.numbers}, {"text", w.categories}})
	}
	d.Put("</div>")
}

// choose is a list to choose from.
func (d *drawing) choose(act, arg, label, value string, options [][2]string) {
	id := act + "-" + arg
	d.Put("<label for=\"%s\">%s</label><select id=\"%s\" data-act=\"%s\" data-arg=\"%s\">", id, view.Escape(label), id, act, arg)
	for _, o := range options {
		selected := ""
		if o[0] == value {
			selected = " selected"
		}
		d.Put("<option value=\"%s\"%s>%s</option>", view.Escape(o[0]), selected, view.Escape(o[1]))
	}
	d.Put("</select>")
}

// answer is what came out, by each way there is.
func (d *drawing) answer() {
	p, w := d.pair, d.w
	if p == nil {
		return
	}
	if p.binned {
		d.Put("<div class=\"choose\">")
		var rules [][2]string
		for _, r := range estimate.BinRules {
			rules = append(rules, [2]string{string(r), w.rules[string(r)]})
		}
		d.choose("data.rule", "", w.rule, string(d.rule), rules)
		d.Put("<label for=\"data-width\">%s</label><input id=\"data-width\" type=\"text\" inputmode=\"decimal\" data-act=\"data.width\" value=\"%s\" placeholder=\"%s\"%s></div>", w.width, view.Escape(d.width), text.Full(d.Lang, p.width), d.invalid("width"))
	}
	d.Put("<div class=\"scroll\"><table class=\"answers\"><caption>%s</caption><thead><tr><th>%s</th><th class=\"num\">D(P‖Q)</th><th>%s</th></tr></thead><tbody>", w.answers, w.method, w.known)
	if p.rows != nil {
		d.line(w.meanOfRows(len(p.each)), p.rows.Nats, d.spread(p.rows))
		for i, x := range p.each {
			if i == 20 {
				d.line(w.moreRows(len(p.each)-i), math.NaN(), "")
				break
			}
			if len(p.each) > 1 {
				d.line(w.row(i+1), x, "")
			}
		}
	}
	if r := p.exact; r != nil {
		name := w.exact(len(p.labels))
		if p.binned {
			name = w.histogram(len(p.labels), text.Full(d.Lang, p.width))
		}
		how := w.exactly(p.whole)
		if r.Reason != nil {
			how = view.Escape(w.impossible(lost(p))) + " " + w.zeros
		} else if s := r.Sampling; s != nil {
			how += " " + w.interval(d.amount(s.Lo), d.amount(s.Hi))
		}
		d.line(name, r.Nats, how)
	}
	if e := p.boot; e != nil && !math.IsInf(e.Nats, 1) {
		d.line(w.bootstrap, e.Nats, w.interval(d.amount(e.Lo), d.amount(e.Hi)))
	}
	if e := p.near; e != nil {
		d.line(w.nearest(p.k), e.Nats, d.spread(e)+" "+w.mayBeNegative)
	} else if p.nearWhy != "" {
		d.line(w.nearest(5), math.NaN(), view.Escape(d.said(p.nearWhy)))
	}
	d.Put("</tbody></table></div>")
	if p.exact != nil {
		d.Put("<div class=\"choose\"><label for=\"data-alpha\">%s</label><input id=\"data-alpha\" type=\"text\" inputmode=\"decimal\" data-act=\"data.alpha\" value=\"%s\" placeholder=\"0\"%s></div>", w.alpha, view.Escape(d.alpha), d.invalid("alpha"))
	}
	if p.rest > 0 {
		d.Put("<p class=\"size\">%s</p>", w.drawnTogether(p.rest))
	}
}

// lost are the outcomes that P has and Q has not, the first few by name.
func lost(p *pair) (names []string, more int) {
	for i, l := range p.labels {
		if p.counts[0][i] > 0 && p.counts[1][i] == 0 {
			if len(names) == 3 {
				more++
			} else {
				names = append(names, l)
			}
		}
	}
	return names, more
}

func (d *drawing) line(name string, nats float64, how string) {
	value := "–"
	if !math.IsNaN(nats) {
		value = d.amount(nats)
	}
	d.Put("<tr><th scope=\"row\">%s</th><td class=\"num\" data-nats=\"%s\">%s</td><td>%s</td></tr>", name, plain(nats), value, how)
}

func (d *drawing) amount(nats float64) string { return view.Escape(d.Voice().Amount(nats)) }

// spread is an estimate's standard error in words.
func (d *drawing) spread(e *estimate.Estimate) string {
	if !(e.StandardError > 0) || math.IsInf(e.StandardError, 1) {
		return ""
	}
	return d.w.standardError(d.amount(e.StandardError))
}

func plain(x float64) string {
	if math.IsInf(x, 1) {
		return "Infinity"
	}
	if math.IsNaN(x) {
		return ""
	}
	return strconv.FormatFloat(x, 'g', -1, 64)
}
