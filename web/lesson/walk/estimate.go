package walk

import (
	"math"
	"strconv"
	"strings"

	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/view"
)

// estimate is a guess that is a number or a drawing, as it stands.
type estimate struct {
	set  []float64 // a number for each place
	stop int       // of a drawing's places, the one in the tab order
	pen  *chart.XY // where a hand draws, in the values of the axes

	typo, wrong string // a field whose text is no number, by its place, and the text

	// What was guessed about: what is set later leaves the guess alone.
	in  *frame.Input
	out *frame.Outcome
}

// askedOf is what the guess is of: the lesson as it stood when it was made.
func (w *Walk) askedOf() (*frame.Input, *frame.Outcome) {
	if w.est.in != nil {
		return w.est.in, w.est.out
	}
	return w.in, w.out
}

// asks is the lesson's estimate, as large as what it is of.
func (w *Walk) asks() frame.Estimate {
	_, out := w.askedOf()
	return w.Lesson.Estimate.For(out)
}

// places are those of the drawing, one without a name for a number.
func (w *Walk) places() []frame.Place {
	e := w.asks()
	places := []frame.Place{{}}
	if e.Places != nil {
		in, _ := w.askedOf()
		places = e.Places(in)
	}
	if len(w.est.set) != len(places) { // at first, and where P and Q have other outcomes now
		w.est.set = make([]float64, len(places))
		for i := range w.est.set {
			w.est.set[i] = e.Start
		}
	}
	return places
}

// made keeps what the guess was about.
func (w *Walk) made() {
	if w.Lesson.Estimate != nil && w.guess > 0 && w.est.in == nil {
		w.est.in, w.est.out = w.in, w.out
		w.places()
	}
}

// put sets a place's number, kept in what can be guessed; on the grid where a hand
// or a key moved it.
func (w *Walk) put(i int, x float64, grid bool) {
	e := w.asks()
	if grid {
		x = math.Round(x/e.By) * e.By
		x = math.Round(x*1e9) / 1e9
	}
	w.est.set[i] = min(max(x, e.Lo), e.Hi)
	if w.est.typo == strconv.Itoa(i) {
		w.est.typo = ""
	}
}

// setEvent answers a field, a slider's key and a hand that draws.
func (w *Walk) setEvent(e view.Event) {
	if w.Lesson.Estimate == nil || w.guess > 0 {
		return
	}
	places := w.places()
	i, err := strconv.Atoi(e.Arg)
	at := err == nil && i >= 0 && i < len(places)
	switch {
	case e.Kind == view.Down || e.Kind == view.Move || e.Kind == view.Up:
		w.drawTo(e, places)
	case e.Kind == view.Cancel:
		w.est.pen = nil
	case !at:
	case e.Kind == view.Press:
		w.setKey(e, i, len(places))
	default: // a field
		x, err := strconv.ParseFloat(strings.NewReplacer(",", ".", "−", "-", " ", "").Replace(e.Value), 64)
		if err != nil || math.IsNaN(x) {
			w.est.typo, w.est.wrong = e.Arg, e.Value
			return
		}
		w.put(i, x, false)
	}
}

// setKey moves a place's number by a key, or goes to the place beside it.
func (w *Walk) setKey(e view.Event, i, n int) {
	if by := map[string]int{"ArrowLeft": -1, "ArrowRight": 1}[e.Key]; by != 0 {
		if i+by >= 0 && i+by < n {
			w.est.stop = i + by
			w.host.Focus("#set-" + strconv.Itoa(i+by))
		}
		return
	}
	steps := map[state.Step]float64{state.Up: 1, state.Down: -1, state.FineUp: 0.2, state.FineDown: -0.2, state.BigUp: 5, state.BigDown: -5, state.ToMax: 1e9, state.ToMin: -1e9}
	if by, ok := state.StepOf(e.Key, e.Shift, true); ok {
		w.put(i, w.est.set[i]+steps[by]*w.asks().By, math.Abs(steps[by]) >= 1)
		w.host.Say(text.Full(w.lang, w.est.set[i]))
	}
}

// drawTo sets the places between where the hand was and where it is.
func (w *Walk) drawTo(e view.Event, places []frame.Place) {
	f := w.sketch(false)
	to := chart.XY{X: f.X.Value(e.X), Y: f.Y.Value(e.Y)}
	from := w.est.pen
	switch {
	case e.Kind == view.Down || from == nil:
		from = &to
	case e.Kind == view.Up:
		w.est.pen = nil
		return
	}
	w.est.pen = &to
	nearest := 0
	for i, p := range places {
		if math.Abs(p.At-to.X) < math.Abs(places[nearest].At-to.X) {
			nearest = i
		}
		if (p.At-from.X)*(p.At-to.X) < 0 {
			w.put(i, from.Y+(to.Y-from.Y)*(p.At-from.X)/(to.X-from.X), true)
		}
	}
	w.put(nearest, to.Y, true)
	w.est.stop = nearest
}

// name is how a place is called.
func (w *Walk) name(p frame.Place) string {
	if p.Name != "" {
		return p.Name
	}
	return text.Full(w.lang, p.At)
}

// sketch is the drawing, with the answer over it where that is told.
func (w *Walk) sketch(told bool) chart.SketchFigure {
	e, places, v, g := w.asks(), w.places(), wordsOf(w.lang), w.text().Guess
	d := w.drawing()
	in := chart.SketchInput{
		ID: "guessed", Width: min(w.width-34, 520), Y: chart.Domain{Lo: e.Lo, Hi: e.Hi}, XName: g.Across, YName: g.Of, Guess: w.est.set,
		GuessName: v.guess, AnswerName: v.theAnswer, Words: d.Words, Title: v.guess, Desc: w.numbers(v.guess, places, w.est.set),
	}
	for _, p := range places {
		in.At = append(in.At, p.At)
		if e.Bars {
			in.Names = append(in.Names, p.Name)
		}
	}
	if told {
		of, out := w.askedOf()
		answer := e.Answer(of, out)
		in.Desc += " " + w.numbers(v.theAnswer, places, answer)
		if e.Curve != nil {
			in.Answer = e.Curve(of, out)
		} else {
			for i, p := range places {
				in.Answer = append(in.Answer, chart.XY{X: p.At, Y: answer[i]})
			}
		}
	}
	return chart.Sketch(in)
}

// numbers are a guess or the answer in words.
func (w *Walk) numbers(what string, places []frame.Place, values []float64) string {
	parts := make([]string, len(places))
	for i, p := range places {
		parts[i] = w.name(p) + " " + text.Number(w.lang, values[i])
	}
	return what + ": " + strings.Join(parts, "; ") + "."
}
