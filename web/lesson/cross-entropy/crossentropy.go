// Package crossentropy is the lesson on the loss that classifiers are trained
// with: the entropy nobody can help, plus a divergence that training removes.
package crossentropy

import (
	"fmt"
	"io/fs"
	"klviz/web/text"
	"math"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/wasm/model/classifier"
	"klviz/wasm/model/outcomes"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// Lesson is the lesson. p and q may be any pair; features, steps and rate train a
// softmax classifier on penguins.
var Lesson = frame.Lesson{
	ID:      "cross-entropy",
	Section: "why",
	Keys: []frame.Key{
		{ID: "p", Kind: frame.Distribution, Default: directions.Seattle},
		{ID: "q", Kind: frame.Distribution, Default: directions.NewYork},
		{ID: "features", Kind: frame.Words, Choices: classifier.Features, Default: "island, flipper_length"},
		{ID: "steps", Kind: frame.Whole, Lo: 0, Hi: 5000, Default: "100", Slide: frame.Slide{From: 0, To: 1000, By: 10}},
		{ID: "rate", Kind: frame.Number, Lo: 0, Hi: 100, Open: true, Default: "0.5", Slide: frame.Slide{From: 0.01, To: 10, By: 1.1, Log: true}},
	},
	Files:   []string{classifier.File},
	Compute: compute,
	Texts:   map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:  figure,
	Emblem:  emblem,
	Act:     newTraining, ActKeys: []string{"features", "rate"},
	Test: constant, Questions: []frame.Question{Parts},
	Sources: []string{
		"Cover & Thomas, Elements of Information Theory, 2nd ed., theorem 5.4.3",
		"Gorman, Williams & Fraser 2014, PLoS ONE 9(3): e90081 (the penguins, CC0)",
	},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	out := &frame.Outcome{}
	if err := pair(out, in.Dist("p"), in.Dist("q")); err != nil {
		return nil, err
	}
	if in.Data == nil {
		return nil, fmt.Errorf("the penguins of this lesson, %s, have not been loaded", classifier.File)
	}
	csv, err := fs.ReadFile(in.Data, classifier.File)
	if err != nil {
		return nil, fmt.Errorf("the penguins of this lesson are missing: %w", err)
	}
	data, err := classifier.Read(string(csv), in.Words("features"))
	if err != nil {
		return nil, err
	}
	model := classifier.NewSoftmax(data)
	path := make([]float64, 0, in.Whole("steps")+1)
	for range in.Whole("steps") {
		path = append(path, model.Measure(data).CrossEntropy)
		model.Descend(data, in.Number("rate"))
	}
	loss := model.Measure(data)
	out.Add("penguins", data.N)
	out.Add("classifier_entropy", loss.Entropy)
	out.Add("classifier_kl", loss.KL)
	out.Add("classifier_cross_entropy", loss.CrossEntropy)
	out.Add("classifier_accuracy", loss.Accuracy)
	out.Add("classifier_path", append(path, loss.CrossEntropy))
	out.Check("classifier's loss - H(P) - D(P‖Q), nats", loss.CrossEntropy-loss.Entropy-loss.KL, 0, 1e-12, "each is summed on its own")
	return out, nil
}

// pair adds entropy, cross-entropy and divergence of p and q.
func pair(out *frame.Outcome, p, q family.Dist) error {
	r, err := measure.KL(p, q)
	if err != nil {
		return err
	}
	var entropy, cross float64
	if kind := p.Family().Kind; kind == family.Named || kind == family.Integer {
		t, err := outcomes.New(p, q)
		if err != nil {
			return err
		}
		entropy, cross = outcomes.Entropy(t.P), t.CrossEntropy()
		if !math.IsInf(cross, 1) {
			out.Check("H(P,Q) - H(P) - D(P‖Q), nats", cross-entropy-r.Nats, 0, 1e-12*(1+math.Abs(cross)), "each is summed on its own")
		}
	} else {
		e, ok := p.(interface{ Entropy() float64 })
		if !ok {
			return &family.Problem{Text: p.String() + " has no entropy that is known here", Field: "p", Domain: true}
		}
		entropy = e.Entropy()
		cross = entropy + r.Nats
	}
	results := frame.Object{{Name: "entropy", Value: entropy}, {Name: "cross_entropy", Value: cross}, {Name: "kl", Value: r.Nats}}
	out.Results = append(out.Results, results...)
	return nil
}
