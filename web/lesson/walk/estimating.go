package walk

import (
	"math"
	"strconv"

	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/svg"
	"klviz/web/text"
	"klviz/web/view"
)

// estimate lets the reader set a number or draw, and then shows the answer over it.
func (w *writer) estimate(g frame.Guess) {
	v, told := wordsOf(w.lang), w.guess > 0
	w.Put("<div>") // one element before the button, so that the focus stays on it
	if w.Lesson.Estimate.Places == nil {
		w.oneNumber(g, told)
	} else {
		w.drawn(g, told)
	}
	w.Put("</div>")
	w.Pressed("opt", "guess", "1", v.myGuess, told)
	if told {
		w.Put("<p class=\"told\" role=\"status\">%s</p>", w.verdict(g))
	}
}

// oneNumber is a guess of one number: a slider and a field, then two bars.
func (w *writer) oneNumber(g frame.Guess, told bool) {
	e, v := w.asks(), wordsOf(w.lang)
	w.places()
	x := w.est.set[0]
	if !told {
		w.Put("<div class=\"dial\"><label for=\"set-0\">%s</label><input type=\"range\" aria-label=\"%s\" data-act=\"set\" data-arg=\"0\" min=\"%s\" max=\"%s\" step=\"%s\" value=\"%s\">",
			w.say(g.Of), view.Escape(g.Of), plainNumber(e.Lo), plainNumber(e.Hi), plainNumber(e.By), plainNumber(x))
		w.field(0, g.Of)
		w.Put("</div>")
		return
	}
	of, out := w.askedOf()
	answer := e.Answer(of, out)[0]
	f := chart.Stack(chart.StackInput{ID: "guessed", Width: min(w.width-34, 520), XName: g.Of, Title: v.guess, Words: w.drawing().Words,
		Desc: v.guess + ": " + text.Full(w.lang, x) + ". " + v.theAnswer + ": " + text.Digits(w.lang, answer, 4) + ".",
		Rows: []chart.StackRow{
			{Name: v.guess, Parts: []chart.Part{{Value: x, Class: "ink", Name: text.Full(w.lang, x)}}},
			{Name: v.theAnswer, Parts: []chart.Part{{Value: answer, Class: "pay", Name: text.Digits(w.lang, answer, 4)}}},
		}})
	w.WriteString(svg.Inner([]svg.Node{f.SVG(false)}))
}

// drawn is a guess by drawing: by hand, by keys place by place, or typed.
func (w *writer) drawn(g frame.Guess, told bool) {
	v, f := wordsOf(w.lang), w.sketch(told)
	n := f.SVG(false)
	if !told {
		for i := range n.Attrs {
			if n.Attrs[i].Name == "role" {
				n.Attrs[i].Value = "group" // a picture hides what is in it
			}
		}
		n = n.With(svg.El("rect", "class", "place", "data-drag", "set", "x", svg.Num(f.Plot.X), "y", svg.Num(f.Plot.Y), "width", svg.Num(f.Plot.W), "height", svg.Num(f.Plot.H)))
		e, places := w.asks(), w.places()
		for i, p := range places {
			at, stop := f.Points[i], "-1"
			if i == min(w.est.stop, len(places)-1) {
				stop = "0"
			}
			n = n.With(svg.El("g", "class", "grip", "id", "set-"+strconv.Itoa(i), "role", "slider", "tabindex", stop, "data-act", "set", "data-arg", strconv.Itoa(i), "pointer-events", "none",
				"aria-orientation", "vertical", "aria-label", w.name(p)+", "+g.Of, "aria-valuetext", text.Full(w.lang, w.est.set[i]),
				"aria-valuemin", plainNumber(e.Lo), "aria-valuemax", plainNumber(e.Hi), "aria-valuenow", plainNumber(w.est.set[i])).
				With(svg.El("circle", "class", "guess-ring", "cx", svg.Num(at.X+at.W/2), "cy", svg.Num(at.Y+at.H/2), "r", "6.5")))
		}
		w.Put("<p class=\"hint\">%s</p>", v.drawHelp)
	}
	w.WriteString(svg.Inner([]svg.Node{n}))
	w.inNumbers(g, told)
}

// inNumbers is the drawing as a table: typed before it is told, beside the answer
// afterwards.
func (w *writer) inNumbers(g frame.Guess, told bool) {
	v := wordsOf(w.lang)
	var answer []float64
	title := v.typeIt
	if told {
		of, out := w.askedOf()
		answer, title = w.Lesson.Estimate.Answer(of, out), v.inNumbers
	}
	w.Put("<details class=\"typed\"><summary>%s</summary><table><caption>%s</caption><thead><tr><th scope=\"col\">%s</th><th scope=\"col\" class=\"num\">%s</th>", title, w.say(g.Of), w.say(g.Across), v.guess)
	if told {
		w.Put("<th scope=\"col\" class=\"num\">%s</th>", v.theAnswer)
	}
	w.Put("</tr></thead><tbody>")
	for i, p := range w.places() {
		w.Put("<tr><th scope=\"row\">%s</th><td class=\"num\">", view.Escape(w.name(p)))
		if told {
			w.Put("%s</td><td class=\"num\">%s", text.Full(w.lang, w.est.set[i]), text.Number(w.lang, answer[i]))
		} else {
			w.field(i, w.name(p)+", "+g.Of)
		}
		w.Put("</td></tr>")
	}
	w.Put("</tbody></table></details>")
}

// field is a number that is typed.
func (w *writer) field(i int, name string) {
	at, value, invalid := strconv.Itoa(i), text.Full(w.lang, w.est.set[i]), ""
	wrong := w.est.typo == at
	if wrong {
		value, invalid = w.est.wrong, ` aria-invalid="true" aria-describedby="set-why"`
	}
	id := "set-" + at
	if w.Lesson.Estimate.Places != nil {
		id = "typed-" + at // the slider has the other name
	}
	w.Put("<input type=\"text\" inputmode=\"decimal\" id=\"%s\" aria-label=\"%s\" data-act=\"set\" data-arg=\"%s\" value=\"%s\" autocomplete=\"off\"%s>", id, view.Escape(name), at, view.Escape(value), invalid)
	if wrong {
		w.Put("<span class=\"why\" role=\"alert\" id=\"set-why\">%s</span>", view.Escape(text.Fill(wordsOf(w.lang).noNumber, w.est.wrong)))
	}
}

// verdict says what happened: how far off the guess is and where, and what that
// tells.
func (w *writer) verdict(g frame.Guess) string {
	v, e := wordsOf(w.lang), w.asks()
	in, out := w.askedOf()
	guess, answer, places := w.est.set, e.Answer(in, out), w.places()
	off, most := 0.0, 0
	for i := range guess {
		off += math.Abs(guess[i]-answer[i]) / float64(len(guess))
		if math.Abs(guess[i]-answer[i]) > math.Abs(guess[most]-answer[most]) {
			most = i
		}
	}
	n := func(x float64) string { return text.Number(w.lang, x) }
	said := text.Fill(v.drew, n(off), w.name(places[most]), text.Full(w.lang, guess[most]), n(answer[most]))
	if e.Places == nil {
		said = text.Fill(v.guessed, text.Full(w.lang, guess[0]), text.Digits(w.lang, answer[0], 4))
		if off > e.Near {
			by := v.tooHigh
			if guess[0] < answer[0] {
				by = v.tooLow
			}
			said += " " + text.Fill(by, n(off))
		}
	}
	return "<b>" + v.mark(off <= e.Near) + "</b> " + said + " " + w.say(g.Replies[e.Judge(out, guess, answer)])
}

// paperEstimate is the question in a document: the answer waits in a <details>.
func (w *writer) paperEstimate(g frame.Guess) {
	v, e := wordsOf(w.lang), w.asks()
	answer := e.Answer(w.in, w.out)
	w.Put("<details><summary>%s</summary><p>", v.seeAnswer)
	if e.Places == nil {
		w.Put("%s: %s. ", w.say(g.Of), text.Number(w.lang, answer[0]))
	} else {
		w.Put("%s ", view.Escape(w.numbers(v.theAnswer, w.places(), answer)))
	}
	w.Put("%s</p></details>\n", w.say(g.Replies[e.Judge(w.out, answer, answer)]))
}
