package walk

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"klviz/web/lesson"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// estimates are the lessons whose guess is a number or a drawing.
func estimates() []*frame.Lesson {
	var list []*frame.Lesson
	for _, l := range lesson.List {
		if l.Estimate != nil {
			list = append(list, l)
		}
	}
	return list
}

// The answer itself is judged right, and whatever is guessed has its reply in every
// language.
func TestJudges(t *testing.T) {
	for _, l := range estimates() {
		for _, lang := range text.Languages {
			w := open(t, l.ID, &view.Paper{}, view.Setting{Lang: lang.ID})
			e, replies := w.asks(), w.text().Guess.Replies
			answer := e.Answer(w.in, w.out)
			if n := len(w.places()); len(answer) != n {
				t.Fatalf("%s: %d answers for %d places", l.ID, len(answer), n)
			}
			if key := e.Judge(w.out, answer, answer); key != "right" {
				t.Errorf("%s: the answer is judged %q", l.ID, key)
			}
			for _, x := range answer {
				if !(x >= e.Lo && x <= e.Hi) {
					t.Errorf("%s: the answer %v cannot be guessed", l.ID, x)
				}
			}
			reached := map[string]bool{}
			r := rand.New(rand.NewPCG(1, 2))
			for range 2000 {
				guess := make([]float64, len(answer))
				bend := r.Float64() * 1.5 // from the answer to anything
				for i := range guess {
					guess[i] = min(max(answer[i]+bend*(e.Hi-e.Lo)*(r.Float64()-0.4), e.Lo), e.Hi)
				}
				key := e.Judge(w.out, guess, answer)
				if reached[key] = true; replies[key] == "" {
					t.Fatalf("%s in %s has no reply for %q", l.ID, lang.Name, key)
				}
			}
			if len(reached) < 3 {
				t.Errorf("%s: whatever is guessed is judged %v", l.ID, reached)
			}
		}
	}
}

// Before a number or a drawing is guessed its answer is nowhere; afterwards the guess
// and the answer stand side by side, in words too, and come back with a reload.
func TestEstimates(t *testing.T) {
	for _, l := range estimates() {
		h := &view.Paper{}
		w := open(t, l.ID, h, view.Setting{})
		before := all(w)
		for _, word := range []string{english.theAnswer, `class="told"`, "answer-bar"} {
			if strings.Contains(before, word) {
				t.Errorf("%s: %q is on the page before the guess", l.ID, word)
			}
		}
		places := len(w.places())
		for i := range places {
			w.Do(view.Event{Kind: view.Change, Act: "set", Arg: string(rune('0' + i)), Value: "1,05"})
		}
		w.Do(view.Event{Kind: view.Click, Act: "guess", Arg: "1"})
		after := all(w)
		for _, word := range []string{english.theAnswer, english.guess, `class="told"`} {
			if !strings.Contains(after, word) {
				t.Errorf("%s: %q is not on the page after the guess", l.ID, word)
			}
		}
		for i, x := range w.est.set {
			if want := min(1.05, w.asks().Hi); x != want {
				t.Errorf("%s: place %d is %v after 1,05 was typed, want %v", l.ID, i, x, want)
			}
		}
		w.Do(view.Event{Kind: view.Change, Act: "set", Arg: "0", Value: "0"})
		if w.est.set[0] == 0 {
			t.Errorf("%s: the guess can be changed once the answer is there", l.ID)
		}
		back := open(t, l.ID, &view.Paper{}, view.Setting{Store: h.Stored})
		if all(back) != after {
			t.Errorf("%s: the guess is not the same after a reload", l.ID)
		}
	}
}

// A hand that draws across the picture sets every place it passes; keys set one.
func TestDrawing(t *testing.T) {
	h := &view.Paper{}
	w := open(t, "convexity", h, view.Setting{})
	f := w.sketch(false)
	draw := func(kind view.Kind, x, y float64) {
		w.Do(view.Event{Kind: kind, Act: "set", X: f.X.Px(x), Y: f.Y.Px(y)})
	}
	draw(view.Down, 0, 0.4)
	draw(view.Move, 1, 0.2)
	draw(view.Up, 1, 0.2)
	for i, want := range []float64{0.4, 0.36, 0.3, 0.26, 0.2} {
		if math.Abs(w.est.set[i]-want) > 0.021 {
			t.Errorf("place %d is at %v, want %v", i, w.est.set[i], want)
		}
	}
	w.Do(view.Event{Kind: view.Press, Act: "set", Arg: "4", Key: "Home"})
	w.Do(view.Event{Kind: view.Press, Act: "set", Arg: "4", Key: "ArrowUp"})
	if w.est.set[4] != 0.02 {
		t.Errorf("one step above the least is %v", w.est.set[4])
	}
	w.Do(view.Event{Kind: view.Press, Act: "set", Arg: "4", Key: "ArrowLeft"})
	if h.Focused != "#set-3" {
		t.Errorf("left goes to %q", h.Focused)
	}
	w.Do(view.Event{Kind: view.Change, Act: "set", Arg: "2", Value: "half"})
	if html := all(w); !strings.Contains(html, "“half”") || !strings.Contains(html, `aria-invalid="true"`) {
		t.Error("nobody says that half is no number")
	}
	// What is set after the guess leaves its answer alone.
	w.Do(view.Event{Kind: view.Click, Act: "guess", Arg: "1"})
	told := w.region("guess", func(m *writer) { m.guesses(w.text().Guess) }).HTML
	w.Do(view.Event{Kind: view.Change, Act: "key", Arg: "p1", Value: "{0.5, 0.5}"})
	if now := w.region("guess", func(m *writer) { m.guesses(w.text().Guess) }).HTML; now[strings.Index(now, "<svg"):] != told[strings.Index(told, "<svg"):] {
		t.Error("the reply changes with what is set afterwards")
	}
}
