package walk

import (
	"strconv"

	"klviz/web/lesson/frame"
)

// guesses asks before anything is told. In a document the replies wait in closed
// <details>: each is read only by opening it.
func (w *writer) guesses(g frame.Guess) {
	if len(g.Options) == 0 && w.Lesson.Estimate == nil {
		return
	}
	v := wordsOf(w.lang)
	w.Put("<section class=\"guess\" aria-label=\"%s\"><p id=\"guess-asks\"><b>%s</b> %s</p>\n", v.guess, v.before, w.explained(g.Ask))
	switch {
	case w.Lesson.Estimate == nil:
		w.choices(g)
	case w.live:
		w.estimate(g)
	default:
		w.paperEstimate(g)
	}
	w.Put("</section>\n")
}

// choices is a guess among options.
func (w *writer) choices(g frame.Guess) {
	v := wordsOf(w.lang)
	if !w.live {
		for _, o := range g.Options {
			w.Put("<details name=\"guess\"><summary>%s</summary><p><b>%s</b> %s</p></details>\n", w.say(o.Say), v.mark(o.Right), w.say(o.Told))
		}
		return
	}
	w.Put("<div class=\"opts\" role=\"group\" aria-labelledby=\"guess-asks\">")
	for i, o := range g.Options {
		class, mark := "opt", ""
		switch {
		case w.guess == 0:
		case o.Right && w.guess == i+1:
			class, mark = "opt true mine", v.guessedRight
		case o.Right:
			class, mark = "opt true", v.theAnswer
		case w.guess == i+1:
			class, mark = "opt mine", v.guess
		}
		letter := ""
		if w.stage.slide > 0 && i < len(w.stage.hands) {
			letter = letterOf(i) + " "
		}
		w.Pressed(class, "guess", strconv.Itoa(i+1), letter+w.say(o.Say)+marked(mark), w.guess == i+1)
	}
	w.Put("</div>")
	if w.guess > 0 {
		o := g.Options[w.guess-1]
		w.Put("<p class=\"told\" role=\"status\"><b>%s</b> %s</p>", v.mark(o.Right), w.say(o.Told))
	}
}
