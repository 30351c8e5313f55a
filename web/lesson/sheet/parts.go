package sheet

import (
	"fmt"
	"html"
	"math"
	"slices"

	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// guess asks before anything is told. Each option is a closed <details>: the
// reply to it is read only by opening it.
func (w *writer) guess(g frame.Guess) {
	v := wordsOf(w.lang)
	w.put("<section class=\"guess\" aria-label=\"%s\"><p><b>%s</b> %s</p>\n", v.guess, v.before, w.say(g.Ask))
	for _, o := range g.Options {
		w.put("<details name=\"guess\"><summary>%s</summary><p><b>%s</b> %s</p></details>\n", w.say(o.Say), v.mark(o.Right), w.say(o.Told))
	}
	w.put("</section>\n")
}

// variants is how many of each question a page holds.
const variants = 3

// quiz asks the lesson's questions; the further variants of each wait behind
// "another one".
func (w *writer) quiz(l *frame.Lesson, t *frame.Text) error {
	v := wordsOf(w.lang)
	if len(l.Questions) != len(t.Quiz) {
		return fmt.Errorf("%d questions have %d texts", len(l.Questions), len(t.Quiz))
	}
	if len(l.Questions) == 0 {
		return nil
	}
	w.put("<section class=\"quiz\"><h2>%s</h2>\n<ol>\n", v.quiz)
	for i, q := range l.Questions {
		w.put("<li>")
		for n := range variants {
			if n > 0 {
				w.put("<details class=\"another\"><summary>%s</summary>", v.another)
			}
			if err := w.question(q, t.Quiz[i], uint64(n+1)); err != nil {
				return err
			}
		}
		for range variants - 1 {
			w.put("</details>")
		}
		w.put("</li>\n")
	}
	w.put("</ol></section>\n")
	return nil
}

func (w *writer) question(q frame.Question, a frame.Asking, seed uint64) error {
	v := wordsOf(w.lang)
	variant := q.Make(seed)
	outer := w.values
	defer func() { w.values = outer }()
	w.values = func(name string) (string, bool) {
		if x, ok := variant.Values[name]; ok {
			return text.Full(w.lang, x), true
		}
		return outer(name)
	}
	w.put("<p>%s</p>\n", w.say(a.Ask))
	// In an order that tells nothing: numbers by size, words as the seed has it.
	order := slices.Clone(variant.Answers)
	slices.SortStableFunc(order, func(a, b frame.Answer) int {
		switch {
		case a.Word || b.Word:
			return 0
		case a.Number < b.Number:
			return -1
		case a.Number > b.Number:
			return 1
		}
		return 0
	})
	if order[0].Word {
		order = append(order[int(seed)%len(order):], order[:int(seed)%len(order)]...)
	}
	for _, answer := range order {
		shown := text.Number(w.lang, answer.Number)
		if answer.Word {
			shown = a.Words[answer.Key]
		}
		reply, ok := a.Replies[answer.Key]
		if !ok || shown == "" {
			return fmt.Errorf("question %s has no words for the answer %q", q.ID, answer.Key)
		}
		w.put("<details name=\"%s-%d\"><summary>%s</summary><p><b>%s</b> %s</p></details>\n", q.ID, seed, w.say(shown),
			v.mark(answer.Key == variant.Answers[0].Key), w.say(reply))
	}
	return nil
}

// verify is the table of the checks as they came out when the page was built.
func (w *writer) verify(out *frame.Outcome) {
	v := wordsOf(w.lang)
	w.put("<details class=\"verify\"><summary>%s</summary><div class=\"scroll\"><table><thead><tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>\n",
		v.verify, v.what, v.number, v.reference, v.deviation, v.source)
	for _, c := range out.Checks {
		w.put("<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s %s</td><td>%s</td></tr>\n", inline(c.Name),
			text.Full(w.lang, c.Value), text.Full(w.lang, c.Reference), deviation(w.lang, c), v.mark(c.OK), html.EscapeString(c.Source))
	}
	w.put("</tbody></table></div></details>\n")
}

func deviation(lang text.Lang, c frame.Check) string {
	if math.IsInf(c.Value, 0) {
		return "–"
	}
	return text.Digits(lang, math.Abs(c.Value-c.Reference), 1)
}

// guide is for the teacher.
func (w *writer) guide(g frame.Guide) {
	v := wordsOf(w.lang)
	w.put("<details class=\"guide\"><summary>%s</summary><dl><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%s</dd><dt>%s</dt><dd>%d</dd><dt>%s</dt><dd><ul>",
		v.teacher, v.aim, w.say(g.Aim), v.misconception, w.say(g.Misconception), v.minutes, g.Minutes, v.ask)
	for _, a := range g.Ask {
		w.put("<li>%s</li>", w.say(a))
	}
	w.put("</ul></dd></dl></details>\n")
}
