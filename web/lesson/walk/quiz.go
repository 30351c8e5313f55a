package walk

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// variants is how many of each question a document holds.
const variants = 3

// quiz asks the lesson's questions. In a document further variants of each wait
// behind "another one".
func (w *writer) quiz(t *frame.Text) {
	v := wordsOf(w.lang)
	if len(w.Lesson.Questions) == 0 {
		return
	}
	w.Put("<section class=\"quiz\"><h2>%s</h2>\n<ol>\n", v.quiz)
	for i, q := range w.Lesson.Questions {
		w.Put("<li>")
		if w.live {
			w.liveQuestion(i, q, t.Quiz[i])
		} else {
			for n := range variants {
				if n > 0 {
					w.Put("<details class=\"another\"><summary>%s</summary>", v.another)
				}
				w.paperQuestion(q, t.Quiz[i], uint64(n+1))
			}
			for range variants - 1 {
				w.Put("</details>")
			}
		}
		w.Put("</li>\n")
	}
	w.Put("</ol></section>\n")
}

// nextRound asks every question again, with other numbers.
func (w *Walk) nextRound() {
	for i := range w.answers {
		w.answers[i] = answered{seed: w.answers[i].seed + 1}
	}
	w.remember()
}

// option is one answer as it is shown.
type option struct {
	frame.Answer
	say string
}

// options are a variant's answers in an order that tells nothing: numbers by
// size, words as the seed has it.
func (w *Walk) options(variant frame.Variant, a frame.Asking, seed uint64) []option {
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
	number := text.Number
	if !slices.ContainsFunc(order, func(a frame.Answer) bool { return a.Number != math.Trunc(a.Number) }) {
		number = text.Full // they are counted
	}
	out := make([]option, len(order))
	for i, x := range order {
		out[i] = option{x, number(w.lang, x.Number)}
		if x.Word {
			out[i].say = a.Words[x.Key]
		}
	}
	return out
}

// asking writes with a variant's numbers in place.
func (w *writer) asking(variant frame.Variant, write func()) {
	outer := w.values
	defer func() { w.values = outer }()
	w.values = func(name string) (string, bool) {
		if x, ok := variant.Values[name]; ok {
			return text.Full(w.lang, x), true
		}
		return outer(name)
	}
	write()
}

func (w *writer) paperQuestion(q frame.Question, a frame.Asking, seed uint64) {
	v, variant := wordsOf(w.lang), q.Make(seed)
	w.asking(variant, func() {
		w.Put("<p>%s</p>\n", w.say(a.Ask))
		for _, o := range w.options(variant, a, seed) {
			w.Put("<details name=\"%s-%d\"><summary>%s</summary><p><b>%s</b> %s</p></details>\n", q.ID, seed, w.say(o.say),
				v.mark(o.Key == variant.Answers[0].Key), w.say(a.Replies[o.Key]))
		}
	})
}

func (w *writer) liveQuestion(i int, q frame.Question, a frame.Asking) {
	v, is := wordsOf(w.lang), w.answers[i]
	variant := q.Make(is.seed)
	right := variant.Answers[0].Key
	w.asking(variant, func() {
		w.Put("<p id=\"%s\">%s</p>\n<div class=\"opts\" role=\"group\" aria-labelledby=\"%s\">", q.ID, w.say(a.Ask), q.ID)
		for _, o := range w.options(variant, a, is.seed) {
			class, mark := "opt", ""
			switch {
			case is.key == "":
			case o.Key == right:
				class, mark = "opt true", v.theAnswer
			case o.Key == is.key:
				class, mark = "opt mine", v.yourAnswer
			}
			w.Pressed(class, "answer", strconv.Itoa(i)+" "+o.Key, w.say(o.say)+marked(mark), o.Key == is.key)
		}
		w.Put("</div>")
		if is.key != "" {
			w.Put("<p class=\"told\" role=\"status\"><b>%s</b> %s</p>", v.mark(is.key == right), w.say(a.Replies[is.key]))
			w.Button("plain", "another", strconv.Itoa(i), v.another)
		}
	})
}

func marked(mark string) string {
	if mark == "" {
		return ""
	}
	return ` <small>` + mark + `</small>`
}

// answer takes an answer, or asks for another variant.
func (w *Walk) answer(e view.Event) {
	place, key, _ := strings.Cut(e.Arg, " ")
	i, err := strconv.Atoi(place)
	if err != nil || i < 0 || i >= len(w.answers) {
		return
	}
	if e.Act == "another" {
		w.answers[i] = answered{seed: w.answers[i].seed + 1}
		w.host.Focus(fmt.Sprintf(`[data-act=answer][data-arg^="%d "]`, i))
	} else {
		w.answers[i].key = key
	}
	w.remember()
}
