package walk

import (
	"strings"

	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// HandedAnswer is one answer of a summary, with its question made again: markup.
type HandedAnswer struct {
	Asked, Answer string
	Right         bool
}

// Handed reads what a learner handed in for a lesson. What does not fit it is left out.
func Handed(l *frame.Lesson, kept string, lang text.Lang) []HandedAnswer {
	w := begin(l, lang, &view.Paper{}, nil)
	w.recall(map[string]string{prefix + l.ID: kept})
	t := w.text()
	var out []HandedAnswer
	for i, a := range w.answers {
		if a.key == "" || i >= len(t.Quiz) || a.seed > 1<<53 {
			continue
		}
		variant := l.Questions[i].Make(a.seed)
		m := &writer{Walk: w, values: func(string) (string, bool) { return "", false }}
		m.asking(variant, func() {
			for _, o := range w.options(variant, t.Quiz[i], a.seed) {
				if o.Key == a.key {
					out = append(out, HandedAnswer{Asked: m.say(strings.TrimSpace(t.Quiz[i].Ask)), Answer: m.say(o.say), Right: a.key == variant.Answers[0].Key})
				}
			}
		})
	}
	return out
}
