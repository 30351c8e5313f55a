package walk

import (
	"html"
	"strings"
	"testing"

	"klviz/web/lesson"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// The reader's points turn to noise: every step is computed in parts, and agrees
// with what the command line answers.
func TestNoising(t *testing.T) {
	h := &view.Paper{}
	w := begun(t, "diffusion-noise", h)
	play(t, w, "key", "T", "50")
	all(w)
	play(t, w, "act.add", "", "")
	play(t, w, "act.t", "", "20")
	if w.typed["data"] == "" || w.typed["t"] != "20" {
		t.Fatalf("the point or the time is not kept: %v", w.typed)
	}
	in, err := w.Lesson.Read([]string{"T=50", "data=" + w.typed["data"]}, nil)
	if err != nil {
		t.Fatal(err)
	}
	out, err := w.Lesson.Compute(in)
	if err != nil {
		t.Fatal(err)
	}
	all(w)
	for w.Work() {
	}
	want := text.Number(text.English, out.Get("kl_prior").([]float64)[19])
	if said := w.act.Said(w.drawing()); !strings.Contains(said, want+" nats") || strings.Contains(said, "computed") {
		t.Errorf("said %q, want %s nats and nothing left to compute", said, want)
	}
	play(t, w, "act.play", "", "")
	if said := w.act.Said(w.drawing()); !strings.HasPrefix(said, "Step 50 of 50") {
		t.Errorf("playing ends at %q", said)
	}
	w.Do(view.Event{Kind: view.Change, Act: "key", Arg: "schedule", Value: "own"})
	w.Do(view.Event{Kind: view.Press, Act: "grip", Arg: "schedule 0", Key: "ArrowUp"})
	if !strings.HasPrefix(w.typed["knots"], "0.91,") {
		t.Errorf("the knot went to %q", w.typed["knots"])
	}
}

// The stack names what is pointed at and opens what is chosen, without computing
// anew; many steps of a mixture are computed in parts, and come to what the command
// line says.
func TestStack(t *testing.T) {
	w := begun(t, "diffusion-bound", &view.Paper{})
	all(w)
	was := w.out
	w.Do(view.Event{Kind: view.Point, Act: "act.point", X: 405})
	if said := w.act.Said(w.drawing()); !strings.HasPrefix(said, "Step t = 9:") {
		t.Errorf("pointing says %q", said)
	}
	w.Do(view.Event{Kind: view.Click, Act: "act.open", X: 1e9})
	w.Do(view.Event{Kind: view.Leave, Act: "act.point"})
	if said := w.act.Said(w.drawing()); !strings.HasPrefix(said, "The start:") {
		t.Errorf("the last place says %q", said)
	}
	w.Do(view.Event{Kind: view.Press, Act: "grip", Arg: "stack 0", Key: "PageDown"})
	pictures, _ := w.act.Draw(w.drawing())
	if w.typed["t"] != "1" || len(pictures) != 2 || !strings.HasPrefix(pictures[1].Link, "#v=1&p=normal%28") {
		t.Errorf("t = %s is opened with %d pictures", w.typed["t"], len(pictures))
	}
	if w.out != was {
		t.Error("looking at another step computed the bound anew")
	}
	const humps = "data=0.5*normal(-1, 0.3) + 0.5*normal(1, 0.3)"
	play(t, w, "act.data", humps[len("data="):], "")
	w.Do(view.Event{Kind: view.Change, Act: "key", Arg: "T", Value: "400"})
	if told, _ := w.result("total_optimal"); told != "…" {
		t.Errorf("400 steps of a mixture are there at once: %s", told)
	}
	for w.Work() {
	}
	in, err := w.Lesson.Read([]string{"T=400", humps}, nil)
	if err != nil {
		t.Fatal(err)
	}
	out, err := w.Lesson.Compute(in)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"total_optimal", "total_beta", "entropy", "kl_end"} {
		if told, _ := w.result(name); told != text.Number(text.English, out.Get(name).(float64)) {
			t.Errorf("%s is %s, the command line says %v", name, told, out.Get(name))
		}
	}
}

// A reader's own model is ranked with the others, changed, and taken away; a wrong
// one is said and changes nothing.
func TestRankings(t *testing.T) {
	w := begun(t, "model-comparison", &view.Paper{})
	play(t, w, "act.add", "", "")
	play(t, w, "act.mine", "0 schedule", "own")
	play(t, w, "act.mine", "0 share", "0.9")
	if w.typed["mine"] != "own 40 beta 0.9" || w.typed["model"] != "7" {
		t.Errorf("the model is %q, shown is %s", w.typed["mine"], w.typed["model"])
	}
	if names := w.out.Get("ranked_by_bits").([]string); len(names) != 7 || !strings.Contains(strings.Join(names, ";"), "mine 1") {
		t.Errorf("ranked are %v", names)
	}
	was := w.out
	play(t, w, "act.judge", "frechet", "")
	if w.out != was {
		t.Error("another judge computed the models anew")
	}
	play(t, w, "act.mine", "0 T", "1")
	if w.problem == nil || w.problem.Field != "mine" || w.out != was {
		t.Errorf("one step is taken: %v", w.problem)
	}
	play(t, w, "act.remove", "0", "")
	if w.problem != nil || w.typed["mine"] != "" || len(w.out.Get("models").([]frame.Object)) != 6 {
		t.Errorf("after the model was taken away: %v, %q", w.problem, w.typed["mine"])
	}
}

// Each way to fool the grades fools the one that it is meant for.
func TestGrading(t *testing.T) {
	w := begun(t, "image-scores", &view.Paper{})
	x := func(name string) float64 { return w.out.Get(name).(float64) }
	play(t, w, "act.case", "hump", "")
	if x("frechet") > 1e-12 || x("kl_real_made") < 0.001 || !strings.HasPrefix(w.act.Said(w.drawing()), "The Fréchet distance is 0") {
		t.Errorf("hump: Fréchet %v, D %v, said %q", x("frechet"), x("kl_real_made"), w.act.Said(w.drawing()))
	}
	play(t, w, "act.case", "caricature", "")
	if x("inception_score") < x("inception_score_real") || x("kl_made_real") < 1 || !strings.HasPrefix(w.act.Said(w.drawing()), "By the Inception Score") {
		t.Errorf("caricatures: score %v of %v, said %q", x("inception_score"), x("inception_score_real"), w.act.Said(w.drawing()))
	}
	play(t, w, "act.case", "drop", "")
	if x("inception_score") > 1.3 || x("frechet") < 1 {
		t.Errorf("one kind: score %v, Fréchet %v", x("inception_score"), x("frechet"))
	}
	play(t, w, "act.case", "copy", "")
	if x("frechet") > 1e-12 || x("kl_real_made") > 1e-12 {
		t.Errorf("a copy: Fréchet %v, D %v", x("frechet"), x("kl_real_made"))
	}
	was := all(w)
	play(t, w, "act.more", "", "")
	if all(w) == was {
		t.Error("no other pictures came")
	}
}

// A network trains, draws, and is judged, the same for the same seed.
func TestLearning(t *testing.T) {
	said := ""
	for range 2 {
		w := begun(t, "diffusion-training", &view.Paper{})
		w.Do(view.Event{Kind: view.Change, Act: "key", Arg: "batches", Value: "100"})
		all(w)
		play(t, w, "act.train", "", "")
		got := w.act.Said(w.drawing())
		if said != "" && got != said {
			t.Errorf("once %q, once %q", said, got)
		}
		if said = got; !strings.HasPrefix(said, "After 100 batches") || !strings.Contains(said, "±") {
			t.Errorf("said %q", said)
		}
		in, err := w.Lesson.Read([]string{"batches=1"}, nil)
		if err != nil {
			t.Fatal(err)
		}
		out, err := w.Lesson.Compute(in)
		if err != nil {
			t.Fatal(err)
		}
		if told, _ := w.result("noise_exact"); told != text.Number(text.English, out.Get("noise_exact").(float64)) {
			t.Errorf("the best guesser leaves %s, the command line says %v", told, out.Get("noise_exact"))
		}
		if html := all(w); !strings.Contains(html, `id="loss-title"`) || !strings.Contains(html, `id="steps-title"`) {
			t.Error("the loss has no picture")
		}
		pictures, _ := w.act.Draw(w.drawing())
		if args := pictures[0].Grips[0].Press("ArrowLeft", false); len(args) > 0 {
			w.set(args...)
		}
		all(w)
		if got := w.act.Said(w.drawing()); !strings.HasPrefix(got, "What does the best guesser leave? 0 of 40") {
			t.Errorf("a point has moved, and nothing is computed anew: %q", got)
		}
		for w.Work() {
		}
		if got := w.act.Said(w.drawing()); !strings.HasPrefix(got, "The network knows nothing yet") {
			t.Errorf("after a point has moved: %q", got)
		}
	}
}

// A guess about models names them in the reader's language.
func TestNamesOfModels(t *testing.T) {
	w, err := Paper(lesson.ByID("model-comparison"), text.German, nil, "../../")
	if err != nil {
		t.Fatal(err)
	}
	if told, _ := w.result("ranked_by_bits.0"); told != "Kosinus, beste" {
		t.Errorf("the first by bits is called %q", told)
	}
}

// Points that were drawn go on to the lessons that take them, in the plane too; the
// parts of the bound add up to it.
func TestPointsGoOn(t *testing.T) {
	h := &view.Paper{}
	w := begun(t, "diffusion-noise", h)
	all(w)
	play(t, w, "act.shape", "ring", "")
	s := w.Regions()[8].HTML
	_, after, found := strings.Cut(s, `href="../diffusion-bound/#`)
	address, _, _ := strings.Cut(after, `"`)
	if !found || !strings.Contains(s, `href="../diffusion-training/#data=`) {
		t.Fatalf("the points do not go on: %.200s", s)
	}
	v, err := Shelf(lesson.List).Open("diffusion-bound", view.Setting{Lang: text.English, Width: 560, Address: html.UnescapeString(address)}, h)
	if err != nil {
		t.Fatal(err)
	}
	w = v.(*Walk)
	w.Do(view.Event{Kind: view.Click, Act: "guess", Arg: "1"})
	for w.Work() {
	}
	s = w.Regions()[8].HTML
	for _, want := range []string{`id="points`, "their cut through both middles", `href="../diffusion-training/#data=`, "Where every bit of the bound goes"} {
		if !strings.Contains(s, want) {
			t.Errorf("the bound of points in the plane has no %q", want)
		}
	}
	play(t, w, "act.data", "normal(0, 0.5)", "")
	if w.problem != nil || w.in.Has("points") {
		t.Errorf("other data leave the points: %v", w.problem)
	}
}
