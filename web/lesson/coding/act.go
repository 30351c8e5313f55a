package coding

import (
	"bytes"
	"strconv"
	"strings"

	"klviz/wasm/model/coding"
	"klviz/wasm/model/outcomes"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// packer packs a text that the reader types or pastes with a range coder, once
// for each model of its bytes, and unpacks it again.
type packer struct {
	text   string // "" for the page's own
	packed []packing
	of     string // the text that is packed
	lang   text.Lang
}

// packing is what one model makes of the text.
type packing struct {
	model         string // the name of it
	bytes         int
	ideal, excess float64 // n·H(P,Q)/8 and n·D(P‖Q)/8, in bytes
	perByte       float64 // D(P‖Q) in bits
	back          bool    // the decoder gave the text back
	start         []byte  // the first bytes
}

// longest is how much of a text is packed.
const longest = 400_000

func newPacker(in *frame.Input, _ *frame.Outcome) frame.Act {
	a := &packer{}
	if in.Has("text") {
		a.text = in.Word("text")
	}
	return a
}

// Do implements frame.Act.
func (a *packer) Do(e view.Event) []string {
	if e.Act == "act.text" {
		a.text = e.Value
	}
	return nil
}

// Work implements frame.Act.
func (a *packer) Work() bool { return false }

// prose is all that the lesson's explanation says in a language.
func prose(t *frame.Text) string {
	var b strings.Builder
	for _, p := range t.Lead {
		b.WriteString(p + "\n")
	}
	for _, p := range t.Parts {
		b.WriteString(p.Heading + "\n" + strings.Join(p.Paragraphs, "\n") + "\n")
	}
	return b.String()
}

// pack packs what there is, unless it is packed already.
func (a *packer) pack(lang text.Lang) {
	s := a.text
	if s == "" {
		s = prose(Lesson.Texts[lang])
	}
	if len(s) > longest {
		s = s[:longest]
	}
	if s == a.of && lang == a.lang && a.packed != nil {
		return
	}
	a.of, a.lang, a.packed = s, lang, nil
	own := coding.Count([]byte(s))
	for _, m := range []struct {
		name    string
		weights *[256]float64
	}{
		{"own", own}, {"en", learnt(&english)}, {"de", learnt(&german)}, {"alike", alike()},
	} {
		a.packed = append(a.packed, packWith(m.name, m.weights, own, []byte(s)))
	}
}

// learnt is the model that has read the lesson in one language. It gives every
// byte that it has not seen the chance of a third of one occurrence, so that it can
// pack any text.
func learnt(t *frame.Text) *[256]float64 {
	w := coding.Count([]byte(prose(t)))
	for i := range w {
		w[i] += 1. / 3
	}
	return w
}

// alike gives every byte the same chance.
func alike() *[256]float64 {
	var w [256]float64
	for i := range w {
		w[i] = 1
	}
	return &w
}

func packWith(name string, weights, own *[256]float64, s []byte) packing {
	p := packing{model: name}
	table, err := coding.NewTable(weights)
	if err != nil {
		return p
	}
	coded, err := table.Encode(s)
	if err != nil {
		return p
	}
	p.bytes, p.start = len(coded), coded[:min(len(coded), 12)]
	p.back = bytes.Equal(table.Decode(coded, len(s)), s)
	p.ideal = coding.Ideal(s, weights) / 8
	p.perByte = max(0, (coding.Ideal(s, weights)-coding.Ideal(s, own))/float64(len(s)))
	p.excess = p.perByte * float64(len(s)) / 8
	return p
}

// Draw implements frame.Act.
func (a *packer) Draw(d frame.Drawing) ([]frame.Picture, string) {
	w := wordsOf(d.Lang)
	var m view.Markup
	a.codes(&m, d, w)
	m.Put(`<h3>%s</h3><p>%s</p>`, w.packing, w.how)
	m.Put(`<textarea rows="5" data-act="act.text" data-arg="" aria-label="%s" placeholder="%s" spellcheck="false">%s</textarea>`, w.own, w.placeholder, view.Escape(a.text))
	a.pack(d.Lang)
	m.Put(`<div class="scroll"><table><caption>%s</caption><thead><tr><th scope="col">%s</th><th scope="col" class="num">%s</th><th scope="col" class="num">%s</th><th scope="col" class="num">%s</th><th scope="col">%s</th></tr></thead><tbody>`,
		strings.ReplaceAll(w.caption, "{n}", text.Full(d.Lang, float64(len(a.of)))), w.model, w.perByte, w.ideal, w.bytes, w.back)
	for _, p := range a.packed {
		back := w.differs
		if p.back {
			back = w.same
		}
		m.Put(`<tr><th scope="row">%s</th><td class="num">%s</td><td class="num">%s</td><td class="num"><b>%s</b></td><td>%s</td></tr>`, w.models[p.model],
			text.Number(d.Lang, p.perByte), text.Fixed(d.Lang, p.ideal, 1), text.Full(d.Lang, float64(p.bytes)), back)
	}
	m.Put(`</tbody></table></div><p class="said">%s</p>`, view.Escape(a.Said(d)))
	if len(a.packed) > 0 && len(a.packed[0].start) > 0 {
		m.Put(`<p class="bits">%s <code>`, w.first)
		for _, b := range a.packed[0].start {
			m.Put("%08b ", b)
		}
		m.Put(`…</code></p>`)
	}
	return codeBoxes(d, w), m.String()
}

// codes is the table of both codes' words.
func (a *packer) codes(m *view.Markup, d frame.Drawing, w *words) {
	t, err := outcomes.New(d.In.Dist("p"), d.In.Dist("q"))
	if err != nil || len(t.Names) > 64 {
		return
	}
	forP, forQ := d.Out.Get("words_p").([]string), d.Out.Get("words_q").([]string)
	m.Put(`<div class="scroll"><table><caption>%s</caption><thead><tr><th scope="col">%s</th><th scope="col" class="num"><i>p</i></th><th scope="col" class="num"><i>q</i></th><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>`, w.codes, w.letter, w.forP, w.forQ)
	for i, name := range t.Names {
		m.Put(`<tr><th scope="row">%s</th><td class="num">%s</td><td class="num">%s</td><td><code>%s</code></td><td><code>%s</code></td></tr>`,
			view.Escape(name), text.Number(d.Lang, t.P[i]), text.Number(d.Lang, t.Q[i]), forP[i], forQ[i])
	}
	n := func(name string) string { return text.Number(d.Lang, d.Out.Get(name).(float64)) }
	m.Put(`</tbody><tfoot><tr><th scope="row" colspan="3">%s</th><td>%s</td><td>%s</td></tr><tr><th scope="row" colspan="3">%s</th><td>%s</td><td>%s</td></tr><tr><th scope="row" colspan="3">%s</th><td>%s</td><td>%s</td></tr></tfoot></table></div>`,
		w.mean, n("huffman_p_bits"), n("huffman_q_bits"), w.best, n("entropy_bits"), n("cross_entropy_bits"), w.kraft, n("kraft_p"), n("kraft_q"))
}

// codeBoxes draws both codes as the room that their words take.
func codeBoxes(d frame.Drawing, w *words) []frame.Picture {
	t, err := outcomes.New(d.In.Dist("p"), d.In.Dist("q"))
	if err != nil || len(t.Names) > 64 {
		return nil
	}
	var out []frame.Picture
	for _, c := range []struct{ dist, list, kraft, title string }{{"p", "words_p", "kraft_p", w.forP}, {"q", "words_q", "kraft_q", w.forQ}} {
		in := chart.CodeBoxInput{ID: "code-" + c.dist, Width: d.Width, Dist: c.dist, Title: c.title,
			Desc: w.kraft + ": " + text.Number(d.Lang, d.Out.Get(c.kraft).(float64)) + "."}
		for i, word := range d.Out.Get(c.list).([]string) {
			in.Words = append(in.Words, chart.CodeWord{Name: t.Names[i], Word: word, P: t.P[i]})
			in.Desc += " " + t.Names[i] + " " + word + "."
		}
		out = append(out, frame.Still(chart.CodeBox(in))...)
	}
	return out
}

// Said implements frame.Act.
func (a *packer) Said(d frame.Drawing) string {
	a.pack(d.Lang)
	w, own, other := wordsOf(d.Lang), a.packed[0], a.packed[1]
	if d.Lang == text.English {
		other = a.packed[2]
	}
	return strings.NewReplacer("{n}", strconv.Itoa(len(a.of)), "{own}", strconv.Itoa(own.bytes), "{other}", strconv.Itoa(other.bytes),
		"{more}", strconv.Itoa(other.bytes-own.bytes), "{d}", text.Fixed(d.Lang, other.excess, 1)).Replace(w.said)
}
