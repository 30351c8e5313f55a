package walk

import (
	"strings"
	"testing"

	"klviz/web/view"
)

// Turns are taken one at a time and played to their end; Q is moved by hand, and
// put on the best of either direction.
func TestAscent(t *testing.T) {
	h := &view.Paper{}
	w := open(t, "variational-inference", h, view.Setting{})
	if html := all(w); !strings.Contains(html, `id="clouds-title"`) || strings.Contains(html, `id="balance-title"`) {
		t.Error("before the guess the clouds are not there, or the balance is")
	}
	w.Do(view.Event{Kind: view.Click, Act: "guess", Arg: "1"})
	w.Do(view.Event{Kind: view.Click, Act: "act.turn"})
	w.Work()
	if said := w.act.Said(w.drawing()); !strings.HasPrefix(said, "Turn 0: Q has the variances 1.39 and 1.50.") {
		t.Errorf("a twelfth of a turn: %q", said)
	}
	for w.Work() {
	}
	if said := w.act.Said(w.drawing()); !strings.HasPrefix(said, "Turn 1: Q has the variances 0.190 and 1.50.") || w.typed["steps"] != "1" {
		t.Errorf("after a turn: %q", said)
	}
	play(t, w, "act.play", "", "")
	if said := w.act.Said(w.drawing()); !strings.Contains(said, "ELBO −2.83 + D(Q‖P) 0.831 = −2,") {
		t.Errorf("at the end: %q", said)
	}
	play(t, w, "act.put", "forward", "")
	if said := w.act.Said(w.drawing()); !strings.HasPrefix(said, "Turn 0: Q has the variances 1.00 and 1.00. ELBO −5.43 + D(Q‖P) 3.43 = −2") {
		t.Errorf("at the other best: %q", said)
	}
	pictures, _ := w.act.Draw(w.drawing())
	for i, h := range pictures[0].Handles {
		if h.Dist == "q" {
			w.Do(view.Event{Kind: view.Press, Act: "grip", Arg: "clouds " + string(rune('0'+i)), Key: "ArrowUp"})
			if w.problem != nil {
				t.Fatalf("%s by a key: %v", h.Param, w.problem)
			}
		}
	}
	for i, h := range pictures[0].Handles {
		arg := "clouds " + string(rune('0'+i))
		w.Do(view.Event{Kind: view.Down, Act: "grip", Arg: arg, X: h.X, Y: h.Y})
		w.Do(view.Event{Kind: view.Move, Act: "grip", Arg: arg, X: h.X + 20, Y: h.Y + 15})
		w.Do(view.Event{Kind: view.Up, Act: "grip", Arg: arg})
		if w.problem != nil {
			t.Fatalf("%s dragged: %v", h.Param, w.problem)
		}
	}
	if rho := w.in.Number("rho"); !(rho < 0.9) {
		t.Errorf("the cloud leans by %v", rho)
	}
	if w.typed["steps"] != "0" {
		t.Errorf("turns are counted from %s", w.typed["steps"])
	}
	play(t, w, "test", "", "")
	if html := all(w); !strings.Contains(html, "after 1,000 turns") {
		t.Error("the claim is not put to the test")
	}
}
