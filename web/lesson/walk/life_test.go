package walk

import (
	"strings"
	"testing"

	"klviz/web/text"
	"klviz/web/view"
)

// say plays an event and lets what goes on come to its end.
func play(t *testing.T, w *Walk, act, arg, value string) {
	t.Helper()
	kind := view.Click
	if value != "" {
		kind = view.Change
	}
	w.Do(view.Event{Kind: kind, Act: act, Arg: arg, Value: value})
	for range 100_000 {
		if !w.Work() {
			return
		}
	}
	t.Fatalf("%s %s never ends", act, arg)
}

// begin opens a lesson whose guess is made.
func begun(t *testing.T, id string, h *view.Paper) *Walk {
	t.Helper()
	w := open(t, id, h, view.Setting{})
	w.Do(view.Event{Kind: view.Click, Act: "guess", Arg: "1"})
	return w
}

// A year is lived day by day, the same one for the same seed; counts can be typed
// and tables pasted, and what is wrong is said and kept.
func TestLiving(t *testing.T) {
	h := &view.Paper{}
	w := begun(t, "definition", h)
	play(t, w, "act.day", "", "")
	if !strings.HasPrefix(h.Said, "Day 1: rain. She pays 1.71 bits, somebody who knows 1.19. Difference +0.523.") {
		t.Errorf("after a day: %q", h.Said)
	}
	play(t, w, "act.year", "", "")
	if said := w.act.Said(w.drawing()); !strings.Contains(said, "Mean after 366 days: 0.0777 bits a day; D(P‖Q) is 0.128.") {
		t.Errorf("after a year: %q", said)
	}
	if html := all(w); !strings.Contains(html, `id="mean-title"`) {
		t.Error("the mean has no picture")
	}
	play(t, w, "act.share", "p snow", "126")
	if got := w.typed["p"]; got != "{drizzle: 53, fog: 101, rain: 641, snow: 126, sun: 640}" {
		t.Errorf("p became %s", got)
	}
	play(t, w, "act.share", "p snow", "many")
	if html := all(w); !strings.Contains(html, `value="many"`) || !strings.Contains(html, `role="alert"`) {
		t.Error("a wrong count is neither kept nor explained")
	}
	play(t, w, "act.paste", "", "a\t3\t1\nb\t1\t1\n")
	if p, q := w.typed["p"], w.typed["q"]; p != "{a: 3, b: 1}" || q != "{a: 1, b: 1}" {
		t.Errorf("pasted %s and %s", p, q)
	}
	if got := w.out.Get("kl_bits").(float64); text.Number(text.English, got) != "0.189" { // 1 - H(3/4)
		t.Errorf("D is %v", got)
	}
}

// A card is found by cuts; the halvings of all answers are those of one card among
// so many, whatever is asked; a chance that is moved leaves the game as it is.
func TestCards(t *testing.T) {
	for _, cuts := range [][]string{{"half"}, {"1"}, {"2", "half"}, {"7", "1"}} {
		w := open(t, "surprise", &view.Paper{}, view.Setting{})
		for n := 0; !strings.Contains(all(w), `class="card found"`); n++ {
			if n > 16 {
				t.Fatalf("%v never find the card", cuts)
			}
			if c := cuts[n%len(cuts)]; c == "half" || n >= 8 {
				play(t, w, "act.half", "", "")
			} else {
				play(t, w, "act.upto", c, "")
			}
			w.Do(view.Event{Kind: view.Change, Act: "key", Arg: "chance", Value: "0.3"})
		}
		if said := w.act.Said(w.drawing()); !strings.Contains(said, "halvings together 3.00") {
			t.Errorf("%v: %q", cuts, said)
		}
	}
}
