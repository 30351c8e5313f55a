package walk

import (
	"strings"
	"testing"

	"klviz/web/text"
	"klviz/web/view"
)

// Words can be asked for and named; the push, the kinds and the penalty have
// hands, and all that is said is what was computed.
func TestPushing(t *testing.T) {
	h := &view.Paper{}
	w := begun(t, "guidance", h)
	for w.Work() {
	}
	play(t, w, "act.words", "", "wolf, sheep")
	play(t, w, "act.word", "1", "")
	if said := w.act.Said(w.drawing()); !strings.HasPrefix(said, "Asked for “sheep” with w = 1: ") {
		t.Errorf("said %q", said)
	}
	w.Do(view.Event{Kind: view.Press, Act: "grip", Arg: "over 0", Key: "End"})
	kl := text.Number(text.English, w.out.Get("kl_to_conditional").(float64))
	if said := w.act.Said(w.drawing()); !strings.Contains(said, "with w = 8: ") || !strings.Contains(said, "That costs "+kl+" nats") {
		t.Errorf("said %q, want %s nats", said, kl)
	}
	before := w.out.Get("mutual_information_bits").(float64)
	w.Do(view.Event{Kind: view.Press, Act: "grip", Arg: "kinds 0", Key: "PageUp"})
	if now := w.out.Get("mutual_information_bits").(float64); !(now > before) {
		t.Errorf("kinds farther apart: %v bits, were %v; means are %s", now, before, w.typed["means"])
	}
	pictures, _ := w.act.Draw(w.drawing())
	x := pictures[2].Handles[0].At
	w.Do(view.Event{Kind: view.Down, Act: "grip", Arg: "bargain 0", X: x})
	w.Do(view.Event{Kind: view.Move, Act: "grip", Arg: "bargain 0", X: x - 50})
	w.Do(view.Event{Kind: view.Up, Act: "grip", Arg: "bargain 0"})
	if beta := w.in.Number("penalty"); !(beta > 1) {
		t.Errorf("less divergence at the penalty %v", beta)
	}
	pictures, _ = w.act.Draw(w.drawing())
	if now := pictures[2].Handles[0].At; !(now > x-53 && now < x-47) {
		t.Errorf("the penalty's knob is at %v, dragged to %v", now, x-50)
	}
	play(t, w, "test", "", "")
	if html := all(w); !strings.Contains(html, "I(x;c), bits") {
		t.Error("the claim is not put to the test")
	}
}
