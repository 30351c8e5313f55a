package walk

import (
	"strconv"
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

// The steps come one after the other; a cell that the reader fills is not on the
// page before, and each slip is told apart.
func TestFiveSteps(t *testing.T) {
	h := &view.Paper{}
	w := begun(t, "five-steps", h)
	play(t, w, "act.step", "2", "")
	if html := all(w); strings.Contains(html, "1.44") || !strings.Contains(html, `data-key="cell-2"`) {
		t.Error("the ratio of rain, 1.44, is there before it is filled in")
	}
	for _, c := range []struct{ typed, told string }{
		{"0.696", "You divided q by p."}, {"0.1335", "You subtracted."}, {"x", "That is no number."}, {"7", "Not yet."}, {"641/446", "Right."},
	} {
		play(t, w, "act.cell", "2", c.typed)
		if !strings.HasPrefix(h.Said, c.told) {
			t.Errorf("for %s: %q, want %q", c.typed, h.Said, c.told)
		}
	}
	if html := all(w); !strings.Contains(html, "1.44") {
		t.Error("the cell that is right does not show its number")
	}
	play(t, w, "act.step", "5", "")
	for _, c := range []struct{ typed, told string }{
		{"0.526", "You added sizes"}, {"0.1339", "You weighed by q"}, {"-0.128", "The size is right"}, {"0,128", "Right."},
	} {
		play(t, w, "act.cell", "5", c.typed)
		if !strings.HasPrefix(h.Said, c.told) {
			t.Errorf("for the sum %s: %q, want %q", c.typed, h.Said, c.told)
		}
	}
}

// The unit changes everywhere, and no ratio.
func TestUnits(t *testing.T) {
	w := begun(t, "units", &view.Paper{})
	for unit, sum := range map[string]string{"bits": "0.128", "nats": "0.0890", "bans": "0.0387"} {
		play(t, w, "act.unit", unit, "")
		html := all(w)
		if n := strings.Count(html, "0.959104"); n != 3 {
			t.Errorf("in %s the ratio stands %d times, want 3", unit, n)
		}
		if !strings.Contains(html, `<b>`+sum+`</b>`) || !strings.Contains(html, "together "+sum+" "+unit) {
			t.Errorf("in %s the sum %s is not in table and picture", unit, sum)
		}
	}
}

// A pasted text is packed with four models and unpacked; the one that fits costs
// least, and the excess of the others is n·D(P‖Q) to within a byte or two.
func TestPacking(t *testing.T) {
	h := &view.Paper{}
	w := begun(t, "coding", h)
	play(t, w, "act.text", "", strings.Repeat("Überraschung ist ein Maß. ", 400))
	html := all(w)
	if n := strings.Count(html, "<td>the same text</td>"); n != 4 {
		t.Errorf("%d of 4 models gave the text back", n)
	}
	if !strings.HasPrefix(h.Said, "With its own frequencies the text takes ") {
		t.Errorf("said %q", h.Said)
	}
	if html := all(w); !strings.Contains(html, `id="code-q-title"`) || !strings.Contains(html, "<code>110</code>") {
		t.Error("the codes are neither drawn nor listed")
	}
}

// Walks end in the valleys that lessons.md has, in both directions; a hand that
// moves the ring keeps the walks, a hump that moves begins anew.
func TestDescents(t *testing.T) {
	h := &view.Paper{}
	w := begun(t, "asymmetry", h)
	play(t, w, "act.many", "", "")
	said := w.act.Said(w.drawing())
	for _, want := range []string{"valleys of D(Q‖P)", "Mean 2.00, standard deviation 0.500: 0.693 nats.", "Mean −2.00, standard deviation 0.500: 0.693 nats."} {
		if !strings.Contains(said, want) {
			t.Errorf("%q lacks %q", said, want)
		}
	}
	w.Do(view.Event{Kind: view.Down, Act: "grip", Arg: "land 0", X: 100, Y: 100})
	w.Do(view.Event{Kind: view.Move, Act: "grip", Arg: "land 0", X: 160, Y: 140})
	w.Do(view.Event{Kind: view.Up, Act: "grip", Arg: "land 0"})
	if w.typed["start_mean"] == "" || w.act.Said(w.drawing()) != said {
		t.Errorf("the ring did not move, or the walks went: %v", w.typed)
	}
	play(t, w, "act.direction", "forward", "")
	play(t, w, "act.many", "", "")
	if said := w.act.Said(w.drawing()); said != "All walks end in one valley of D(P‖Q): Mean 0, standard deviation 2.06: 0.724 nats." &&
		!strings.Contains(said, "standard deviation 2.06: 0.724 nats.") {
		t.Errorf("forward: %q", said)
	}
	// The knob of the second hump, dragged to the left by 40 pixels.
	for i, h := range w.pictures()[0].Handles {
		if h.Param == "2.mean" {
			w.Do(view.Event{Kind: view.Down, Act: "grip", Arg: "first " + strconv.Itoa(i), X: h.At})
			w.Do(view.Event{Kind: view.Move, Act: "grip", Arg: "first " + strconv.Itoa(i), X: h.At - 40})
			w.Do(view.Event{Kind: view.Up, Act: "grip", Arg: "first " + strconv.Itoa(i)})
		}
	}
	if p := w.typed["p"]; p == "" || strings.Contains(p, "normal(2, 0.5)") {
		t.Errorf("the hump did not move: %q", p)
	}
}

// The knob on x shows the gap between line and curve; lists of any sum are refused,
// or divided where the reader sees it.
func TestLifting(t *testing.T) {
	h := &view.Paper{}
	w := begun(t, "non-negative", h)
	w.Do(view.Event{Kind: view.Press, Act: "grip", Arg: "touch 0", Key: "ArrowRight"})
	if w.typed["x"] != "2.05" || !strings.Contains(h.Said, "The line is higher by 0.332.") { // 1.05 - ln 2.05
		t.Errorf("x = %s, said %q", w.typed["x"], h.Said)
	}
	if html := all(w); !strings.Contains(html, "gives −0.306 nats. That is refused") || strings.Contains(html, "Divided by their sums") {
		t.Error("the lists are not refused")
	}
	play(t, w, "act.divide", "", "")
	if html := all(w); !strings.Contains(html, "P (0.500; 0.500), Q (0.500; 0.500). Now the divergence is 0 nats.") {
		t.Error("the lists are not divided in the open")
	}
}

// The segment's knob, and the mixtures there.
func TestSegment(t *testing.T) {
	h := &view.Paper{}
	w := begun(t, "convexity", h)
	play(t, w, "act.at", "0.25", "")
	if said := w.act.Said(w.drawing()); !strings.Contains(said, "the mixture costs 0.0837 nats, the chord is at 0.360, 0.276 higher") {
		t.Errorf("said %q", said)
	}
	w.Do(view.Event{Kind: view.Press, Act: "grip", Arg: "segment 0", Key: "End"})
	if w.typed["at"] != "1" {
		t.Errorf("at is %s", w.typed["at"])
	}
	if said := w.act.Said(w.drawing()); !strings.Contains(said, "the mixture costs 0.335 nats, the chord is at 0.335, 0 higher") {
		t.Errorf("at the end: %q", said)
	}
}

// The search finds what the results say, and √JSD keeps the rule on all of it.
func TestHunt(t *testing.T) {
	h := &view.Paper{}
	w := begun(t, "not-a-metric", h)
	play(t, w, "act.search", "", "")
	excess := text.Number(text.English, w.out.Get("worst_excess").(float64))
	if said := w.act.Said(w.drawing()); said != "After 4,000 steps: the straight way is longer than the detour by "+excess+" nats." {
		t.Errorf("said %q, the result is %s", said, excess)
	}
	play(t, w, "act.root", "", "")
	if said := w.act.Said(w.drawing()); !strings.Contains(said, "With √JSD after 4,000 steps: nowhere is the straight way longer.") {
		t.Errorf("said %q", said)
	}
}

// A classifier trains in the page as the results say it does, and sees what the
// reader lets it see.
func TestTraining(t *testing.T) {
	h := &view.Paper{}
	w := begun(t, "cross-entropy", h)
	play(t, w, "act.train", "100", "")
	want := "After 100 steps on 342 penguins: H(P,Q) " + text.Number(text.English, w.out.Get("classifier_cross_entropy").(float64)) +
		" = H(P) " + text.Number(text.English, w.out.Get("classifier_entropy").(float64)) + " + D(P‖Q) " + text.Number(text.English, w.out.Get("classifier_kl").(float64)) + " nats;"
	if said := w.act.Said(w.drawing()); !strings.HasPrefix(said, want) {
		t.Errorf("said %q, want %q", said, want)
	}
	play(t, w, "act.feature", "beak_length", "")
	if w.typed["features"] != "island, flipper_length, beak_length" {
		t.Errorf("features are %q", w.typed["features"])
	}
	if said := w.act.Said(w.drawing()); !strings.HasPrefix(said, "After 0 steps") {
		t.Errorf("the training did not begin anew: %q", said)
	}
}

// Edges go one by one, and what is left never grows; the width's knob.
func TestMerging(t *testing.T) {
	h := &view.Paper{}
	w := begun(t, "binning", h)
	for bins := 11; bins > 2; bins-- {
		play(t, w, "act.least", "", "")
	}
	if said := w.act.Said(w.drawing()); !strings.Contains(said, "2 bins, 0.3") {
		t.Errorf("said %q", said)
	}
	play(t, w, "act.again", "", "")
	play(t, w, "act.edge", "4", "")
	if said := w.act.Said(w.drawing()); !strings.HasPrefix(said, "Without the edge at 0, ") {
		t.Errorf("said %q", said)
	}
	w.Do(view.Event{Kind: view.Press, Act: "grip", Arg: "widths 0", Key: "PageUp"})
	if w.typed["width"] != "2" || !strings.Contains(h.Said, "width of the bins 2: 0.379; the densities themselves: 0.500") {
		t.Errorf("width %s, said %q", w.typed["width"], h.Said)
	}
}

// Over the dimensions the formula grows evenly, and neighbours fall behind it.
func TestClouds(t *testing.T) {
	h := &view.Paper{}
	w := begun(t, "high-dimension", h)
	play(t, w, "act.dim", "", "8")
	play(t, w, "act.points", "", "2.5")
	play(t, w, "act.draw", "", "")
	if !strings.HasPrefix(h.Said, "8 dimensions, 320 points of each cloud: formula 1.00 nats, nearest neighbours 0.") {
		t.Errorf("said %q", h.Said)
	}
	play(t, w, "act.dims", "", "")
	html := all(w)
	if !strings.Contains(html, `id="estimates-title"`) {
		t.Error("the run has no picture")
	}
	w.Do(view.Event{Kind: view.Down, Act: "grip", Arg: "plane 4", X: 100, Y: 100})
	w.Do(view.Event{Kind: view.Move, Act: "grip", Arg: "plane 4", X: 130, Y: 80})
	w.Do(view.Event{Kind: view.Up, Act: "grip", Arg: "plane 4"})
	w.Do(view.Event{Kind: view.Press, Act: "grip", Arg: "plane 1", Key: "ArrowUp"})
	if w.problem != nil || !strings.Contains(h.Said, "0.36") { // the correlation was 0.354
		t.Errorf("the correlation by a key: %v, %q", w.problem, h.Said)
	}
	if p := w.typed["p"]; !strings.HasPrefix(p, "normal([") || strings.HasPrefix(p, "normal([0, 0]") {
		t.Errorf("P did not move: %q", p)
	}
}

// Answers are counted, and another round asks with other numbers.
func TestScore(t *testing.T) {
	w := begun(t, "faq", &view.Paper{})
	for i, q := range w.Lesson.Questions {
		key := q.Make(1).Answers[0].Key
		if i == 3 {
			key = q.Make(1).Answers[1].Key
		}
		play(t, w, "answer", strconv.Itoa(i)+" "+key, "")
	}
	if html := all(w); !strings.Contains(html, "8 right of 9 answered, 9 asked.") {
		t.Error("the answers are not counted")
	}
	play(t, w, "round", "", "")
	if html := all(w); !strings.Contains(html, "0 right of 0 answered, 9 asked.") || strings.Contains(html, "Another one") {
		t.Error("another round begins with answers, or with the same numbers")
	}
}
