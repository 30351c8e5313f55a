package walk

import (
	"html"
	"math"
	"strconv"

	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// verify is the table of the checks: as they came out when the page was built, and
// as they come out in the reader's browser, as often as is wanted.
func (w *writer) verify() {
	v := wordsOf(w.lang)
	w.Put("<details class=\"verify\"><summary>%s</summary>", v.verify)
	if w.live {
		w.Put("<p role=\"status\">")
		w.Button("btn ghost", "verify", "", v.run)
		if w.verified > 0 {
			agree := 0
			for _, c := range w.out.Checks {
				if c.OK {
					agree++
				}
			}
			w.Put(" %s", text.Fill(v.ran, strconv.Itoa(w.verified), strconv.Itoa(agree), strconv.Itoa(len(w.out.Checks))))
		}
		w.Put("</p>")
	}
	w.Put("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"%s\"><table><thead><tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>\n", v.verify, v.what, v.number, v.reference, v.deviation, v.source)
	for _, c := range w.out.Checks {
		w.Put("<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s %s</td><td>%s</td></tr>\n", Inline(c.Name),
			text.Full(w.lang, c.Value), text.Full(w.lang, c.Reference), deviation(w.lang, c), v.mark(c.OK), html.EscapeString(c.Source))
	}
	w.Put("</tbody></table></div></details>\n")
}

// again computes the lesson anew in this browser, with its checks.
func (w *Walk) again() {
	w.computed = anew
	if err := w.compute(); err != nil {
		w.problem = problemOf(err)
		return
	}
	w.verified++
	w.host.Say(wordsOf(w.lang).verify)
}

// fact is the card of a claim that is often printed: put to the test live, where
// the lesson has a test, before the verdict is read.
func (w *writer) fact(f *frame.Fact) {
	v := wordsOf(w.lang)
	w.Put("<aside class=\"fact\"><h2>%s</h2><blockquote>%s</blockquote>", v.printed, w.say(f.Claim))
	if test := w.Lesson.Test; test != nil && w.live {
		if !w.tested {
			w.Button("btn ghost", "test", "", v.test)
			w.Put("</aside>\n")
			return
		}
		trials, err := test(w.in, w.out)
		if err != nil {
			w.Wrong(w.lang, "why", "", err.Error())
		}
		w.Put("<table class=\"trials\" tabindex=\"-1\" role=\"status\"><tbody>")
		for _, t := range trials {
			w.Put("<tr><th scope=\"row\">%s</th><td class=\"num\">%s</td></tr>", Inline(t.Says[w.lang]), text.Number(w.lang, t.Value))
		}
		w.Put("</tbody></table>")
	}
	w.Put("<p><b>%s</b> %s</p></aside>\n", w.say(f.Verdict), w.say(f.Why))
}

func deviation(lang text.Lang, c frame.Check) string {
	if math.IsInf(c.Value, 0) {
		return "–"
	}
	return text.Digits(lang, math.Abs(c.Value-c.Reference), 1)
}

// Guide is for the teacher.
func (w *Walk) Guide() string {
	return w.region("guide", func(m *writer) { m.guide(w.text().Guide) }).HTML
}

func (w *writer) guide(g frame.Guide) {
	v := wordsOf(w.lang)
	w.Put("<details class=\"guide\"><summary>%s</summary><dl><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%d</dd><dt>%s</dt><dd><ul>",
		v.teacher, v.aim, w.say(g.Aim), v.misconception, w.say(g.Misconception), v.minutes, g.Minutes, v.ask)
	for _, a := range g.Ask {
		w.Put("<li>%s</li>", w.say(a))
	}
	w.Put("</ul></dd></dl></details>\n")
}
