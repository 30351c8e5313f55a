package walk

import (
	"strconv"
	"strings"
)

// What a reader did stays on the machine: the guess, and each question's variant
// and answer, as "2;1:right;1:".

func (w *Walk) remember() { w.host.Store("lesson."+w.Lesson.ID, w.record()) }

// record is the guess and the answers as they are remembered.
func (w *Walk) record() string {
	parts := []string{strconv.Itoa(w.guess)}
	for _, a := range w.answers {
		parts = append(parts, strconv.FormatUint(a.seed, 10)+":"+a.key)
	}
	return strings.Join(parts, ";")
}

func (w *Walk) recall(store map[string]string) {
	w.store = store
	kept, ok := store["lesson."+w.Lesson.ID]
	if !ok {
		return
	}
	parts := strings.Split(kept, ";")
	if g, err := strconv.Atoi(parts[0]); err == nil && g <= len(w.text().Guess.Options) {
		w.guess = g
	}
	for i, part := range parts[1:] {
		seed, key, _ := strings.Cut(part, ":")
		n, err := strconv.ParseUint(seed, 10, 64)
		if err != nil || i >= len(w.answers) {
			return
		}
		w.answers[i] = answered{n, key}
	}
}
