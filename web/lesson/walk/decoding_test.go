package walk

import (
	"strings"
	"testing"

	"klviz/web/svg"
	"klviz/web/view"
)

// A digit's numbers are moved by hand and by keys; the staircase's knob closes
// them, and what is made up is another picture.
func TestDecoding(t *testing.T) {
	h := &view.Paper{}
	w := begun(t, "latent-space", h)
	picture := func() string {
		return svg.Inner(w.pictures()[0].Front)
	}
	before := picture()
	w.Do(view.Event{Kind: view.Press, Act: "grip", Arg: "numbers 1", Key: "End"})
	if got := w.out.Get("numbers").([]float64)[1]; !(got > 3.99 && got < 4.01) || picture() == before {
		t.Errorf("number 2 is %v, and the picture the same: %t", got, picture() == before)
	}
	pictures, _ := w.act.Draw(w.drawing())
	x := pictures[0].Handles[0].At
	w.Do(view.Event{Kind: view.Down, Act: "grip", Arg: "numbers 0", X: x})
	w.Do(view.Event{Kind: view.Move, Act: "grip", Arg: "numbers 0", X: x + 60})
	w.Do(view.Event{Kind: view.Up, Act: "grip", Arg: "numbers 0"})
	if w.typed["number"] != "1" || !strings.Contains(w.typed["shift"], ", ") {
		t.Errorf("moved to %v", w.typed)
	}
	play(t, w, "act.back", "", "")
	if picture() != before {
		t.Error("back at its own numbers the picture is another")
	}
	w.Do(view.Event{Kind: view.Press, Act: "grip", Arg: "stair 0", Key: "End"})
	if open := w.out.Get("active_units").(int); open != 0 || w.typed["sigma2"] != "2" {
		t.Errorf("at σ² = %s %d numbers are open", w.typed["sigma2"], open)
	}
	closed := picture()
	w.Do(view.Event{Kind: view.Press, Act: "grip", Arg: "numbers 0", Key: "End"})
	if picture() != closed {
		t.Error("a closed number changed the picture")
	}
	play(t, w, "act.against", "beta", "")
	w.Do(view.Event{Kind: view.Press, Act: "grip", Arg: "stair 0", Key: "Home"})
	if open := w.out.Get("active_units").(int); open != 23 || w.typed["beta"] != "0.05" { // 2 times 0.05 is 0.1
		t.Errorf("at β = %s %d numbers are open", w.typed["beta"], open)
	}
	play(t, w, "act.digit", "2", "")
	if said := w.act.Said(w.drawing()); !strings.HasPrefix(said, "With these numbers this 1 pays a rent of ") {
		t.Errorf("said %q", said)
	}
	play(t, w, "act.draw", "1", "")
	if said := w.act.Said(w.drawing()); !strings.HasPrefix(said, "Numbers drawn from the standard bell") {
		t.Errorf("said %q", said)
	}
	play(t, w, "test", "", "")
	if html := all(w); !strings.Contains(html, "the gain to which an optimiser takes it") {
		t.Error("the claim is not put to the test")
	}
}
