package walk

import (
	"html"
	"math"

	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// verify is the table of the checks as they came out when the page was built.
func (w *writer) verify() {
	v := wordsOf(w.lang)
	w.Put("<details class=\"verify\"><summary>%s</summary><div class=\"scroll\"><table><thead><tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>\n",
		v.verify, v.what, v.number, v.reference, v.deviation, v.source)
	for _, c := range w.out.Checks {
		w.Put("<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s %s</td><td>%s</td></tr>\n", Inline(c.Name),
			text.Full(w.lang, c.Value), text.Full(w.lang, c.Reference), deviation(w.lang, c), v.mark(c.OK), html.EscapeString(c.Source))
	}
	w.Put("</tbody></table></div></details>\n")
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
