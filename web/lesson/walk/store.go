package walk

import (
	"math"
	"strconv"
	"strings"

	"klviz/web/lesson/frame"
)

// What a reader did stays on the machine: the guess, and each question's variant
// and answer, as "2;1:right;1:". A guess that was set has its numbers behind it:
// "1,0.35,0.2;1:right".

func (w *Walk) remember() {
	if w.stage.slide > 0 { // it is a class that guesses
		return
	}
	w.host.Store(prefix+w.Lesson.ID, w.record())
}

// record is the guess and the answers as they are remembered.
func (w *Walk) record() string {
	guess := strconv.Itoa(w.guess)
	if w.guess > 0 && w.Lesson.Estimate != nil {
		for _, x := range w.est.set {
			guess += "," + frame.Short(x)
		}
	}
	parts := []string{guess}
	for _, a := range w.answers {
		parts = append(parts, strconv.FormatUint(a.seed, 10)+":"+a.key)
	}
	return strings.Join(parts, ";")
}

func (w *Walk) recall(store map[string]string) {
	w.store = store
	kept, ok := store[prefix+w.Lesson.ID]
	if !ok {
		return
	}
	parts := strings.Split(kept, ";")
	w.recallGuess(strings.Split(parts[0], ","))
	for i, part := range parts[1:] {
		seed, key, _ := strings.Cut(part, ":")
		n, err := strconv.ParseUint(seed, 10, 64)
		if err != nil || i >= len(w.answers) {
			return
		}
		w.answers[i] = answered{n, key}
	}
}

// recallGuess takes back the guess; of one that fits no more only is left that there
// was one.
func (w *Walk) recallGuess(parts []string) {
	g, err := strconv.Atoi(parts[0])
	if err != nil {
		return
	}
	if w.Lesson.Estimate == nil {
		if g <= len(w.text().Guess.Options) {
			w.guess = g
		}
		return
	}
	w.guess = min(g, 1)
	for _, p := range parts[1:] {
		x, err := strconv.ParseFloat(p, 64)
		if err != nil || math.IsNaN(x) || math.IsInf(x, 0) {
			x = 0
		}
		w.est.set = append(w.est.set, x)
	}
	if w.guess == 1 && len(w.est.set) == 0 {
		w.guess = -1 // an option of an earlier version of the lesson
	}
}
