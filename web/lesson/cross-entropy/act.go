package crossentropy

import (
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"klviz/wasm/model/classifier"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// training is a classifier that learns from penguins while the page is open.
type training struct {
	data     *classifier.Data
	model    *classifier.Softmax
	features []string
	rate     float64
	step     int
	left     int
	loss     classifier.Loss
	path     []chart.XY
}

func newTraining(in *frame.Input, _ *frame.Outcome) frame.Act {
	csv, err := fs.ReadFile(in.Data, classifier.File)
	if err != nil {
		return nil
	}
	data, err := classifier.Read(string(csv), in.Words("features"))
	if err != nil {
		return nil
	}
	a := &training{data: data, features: in.Words("features"), rate: in.Number("rate")}
	a.begin()
	return a
}

func (a *training) begin() {
	a.model, a.step, a.left, a.path = classifier.NewSoftmax(a.data), 0, 0, nil
	a.note()
}

func (a *training) note() {
	a.loss = a.model.Measure(a.data)
	a.path = append(a.path, chart.XY{X: float64(a.step), Y: a.loss.CrossEntropy})
}

// longest is how many steps a training may have.
const longest = 20_000

// Do implements frame.Act.
func (a *training) Do(e view.Event) []string {
	switch e.Act {
	case "act.train":
		n, _ := strconv.Atoi(e.Arg)
		a.left = min(a.left+n, longest-a.step)
		a.Work()
	case "act.stop":
		a.left = 0
	case "act.again":
		a.begin()
	case "act.feature":
		next := slices.Clone(a.features)
		if i := slices.Index(next, e.Arg); i >= 0 {
			next = slices.Delete(next, i, i+1)
		} else if slices.Contains(classifier.Features, e.Arg) {
			next = append(next, e.Arg)
		}
		if len(next) > 0 {
			return []string{"features=" + strings.Join(next, ", ")}
		}
	}
	return nil
}

// Work implements frame.Act: a step, or some where the training has become slow.
func (a *training) Work() bool {
	if a.left == 0 {
		return false
	}
	for range min(a.left, 1+a.step/100) {
		a.model.Descend(a.data, a.rate)
		a.step++
		a.left--
	}
	if a.path[len(a.path)-1].X < float64(a.step) {
		a.note()
	}
	return true
}

// Paced implements frame.Paced.
func (a *training) Paced() bool { return true }

// Draw implements frame.Act.
func (a *training) Draw(d frame.Drawing) ([]frame.Picture, string) {
	w := wordsOf(d.Lang)
	n := func(x float64) string { return text.Number(d.Lang, x) }
	bar := chart.Stack(chart.StackInput{
		ID: "loss", Width: d.Width, XName: w.nats, Most: a.path[0].Y, Words: d.Words, Title: w.loss, Desc: a.Said(d),
		Rows: []chart.StackRow{{Name: w.loss + " " + n(a.loss.CrossEntropy), Parts: []chart.Part{
			{Value: max(0, a.loss.Entropy), Class: "ink", Name: "H(P) " + n(a.loss.Entropy)}, {Value: max(0, a.loss.KL), Class: "pay", Name: "D(P‖Q) " + n(a.loss.KL)}}}},
	})
	pictures := frame.Still(bar)
	if len(a.path) > 1 {
		last := float64(a.step)
		pictures = append(pictures, frame.Still(chart.Lines(chart.LinesInput{
			ID: "path", Width: d.Width, X: chart.Domain{Lo: 0, Hi: max(last, 10)}, Y: chart.Domain{Lo: 0, Hi: a.top() * 1.08}, XName: w.step, YName: w.loss + ", " + w.nats,
			Lines: []chart.Line{
				{Points: []chart.XY{{X: 0, Y: a.loss.Entropy}, {X: max(last, 10), Y: a.loss.Entropy}}, Class: "line-dash", Name: "H(P)"},
				{Points: a.path, Class: "line-pay", Name: "H(P,Q)"},
			},
			Words: d.Words, Title: w.loss, Desc: a.Said(d),
		}).Figure)...)
	}
	var m view.Markup
	m.Put(`<p id="sees">%s</p><div class="opts" role="group" aria-labelledby="sees">`, w.sees)
	for _, f := range classifier.Features {
		m.Pressed("opt", "act.feature", f, w.features[f], slices.Contains(a.features, f))
	}
	m.Put(`</div><div class="opts">`)
	m.Button("opt", "act.train", "1", w.one)
	m.Button("opt", "act.train", "100", w.hundred)
	m.Button("opt", "act.train", "2000", w.many)
	if a.left > 0 {
		m.Button("opt", "act.stop", "", w.stop)
	}
	if a.step > 0 {
		m.Button("plain", "act.again", "", w.again)
	}
	m.Put(`</div><p class="said">%s</p>`, view.Escape(a.Said(d)))
	return pictures, m.String()
}

func (a *training) top() float64 {
	top := 0.0
	for _, p := range a.path {
		top = max(top, p.Y)
	}
	return top
}

// Said implements frame.Act.
func (a *training) Said(d frame.Drawing) string {
	n := func(x float64) string { return text.Number(d.Lang, x) }
	return strings.NewReplacer("{step}", text.Full(d.Lang, float64(a.step)), "{cross}", n(a.loss.CrossEntropy), "{h}", n(a.loss.Entropy), "{kl}", n(a.loss.KL),
		"{right}", text.Percent(d.Lang, a.loss.Accuracy), "{n}", text.Full(d.Lang, float64(a.data.N))).Replace(wordsOf(d.Lang).said)
}

type words struct {
	nats, loss, step, sees, one, hundred, many, again, stop, said string
	features                                                      map[string]string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			nats: "Nat", loss: "Kreuzentropie H(P,Q)", step: "Schritt", sees: "Was der Klassifikator von einem Pinguin sieht:",
			one: "Ein Schritt", hundred: "100 Schritte", many: "2000 Schritte", again: "Von vorn", stop: "Anhalten",
			said: "Nach {step} Schritten mit {n} Pinguinen: H(P,Q) {cross} = H(P) {h} + D(P‖Q) {kl} Nat; {right} richtig.",
			features: map[string]string{"island": "Insel", "sex": "Geschlecht", "beak_length": "Schnabellänge", "beak_depth": "Schnabelhöhe",
				"flipper_length": "Flossenlänge", "body_mass": "Gewicht"},
		}
	}
	return &words{
		nats: "nats", loss: "cross-entropy H(P,Q)", step: "step", sees: "What the classifier sees of a penguin:",
		one: "One step", hundred: "100 steps", many: "2000 steps", again: "From the start", stop: "Stop",
		said: "After {step} steps on {n} penguins: H(P,Q) {cross} = H(P) {h} + D(P‖Q) {kl} nats; {right} right.",
		features: map[string]string{"island": "island", "sex": "sex", "beak_length": "beak length", "beak_depth": "beak depth",
			"flipper_length": "flipper length", "body_mass": "body mass"},
	}
}
