// Package training is the lesson in which a small denoiser is trained on points
// that the reader draws, beside the best denoiser there is.
package training

import (
	"klviz/web/text"
	"math"

	"klviz/wasm/family"
	"klviz/wasm/model/diffusion"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/neighbours"
)

// Lesson is the lesson: data are points, each a round cloud with standard
// deviation spread; batches of training with steps of size rate.
var Lesson = frame.Lesson{
	ID:      "diffusion-training",
	Section: "where",
	Keys: []frame.Key{
		{ID: "data", Kind: frame.Points, Lo: -20, Hi: 20, Default: "-1, 1"},
		{ID: "spread", Kind: frame.Number, Lo: 0, Hi: 10, Open: true, Default: "0.2"},
		{ID: "T", Kind: frame.Whole, Lo: 2, Hi: 1000, Default: "40"},
		{ID: "beta1", Kind: frame.Number, Lo: 0, Hi: 0.999999, Open: true, Default: "0.005"},
		{ID: "betaT", Kind: frame.Number, Lo: 0, Hi: 0.999999, Open: true, Default: "0.25"},
		{ID: "batches", Kind: frame.Whole, Lo: 0, Hi: 20_000, Default: "600"},
		{ID: "rate", Kind: frame.Number, Lo: 0, Hi: 1, Open: true, Default: "0.01"},
		{ID: "seed", Kind: frame.Whole, Lo: 0, Hi: 1 << 30, Default: "1"},
		// How many points to draw from the model, to hold against the data.
		{ID: "samples", Kind: frame.Whole, Lo: 20, Hi: 1000},
	},
	Compute:   compute,
	Texts:     map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:    figure,
	Act:       newLearning,
	ActKeys:   []string{},
	Opens:     true,
	Questions: []frame.Question{floor, weight},
	Sources: []string{
		"Ho, Jain & Abbeel 2020, Denoising diffusion probabilistic models, arXiv:2006.11239",
		"Kingma & Ba 2015, Adam, arXiv:1412.6980",
	},
}

const (
	maxPoints = 256
	measured  = 200 // noised points a step
)

func compute(in *frame.Input) (*frame.Outcome, error) {
	t, err := begin(in)
	if err != nil {
		return nil, err
	}
	out := &frame.Outcome{}
	out.Add("weights", len(t.Model.Params()))
	if in.Live { // the rest goes on before the reader's eyes
		l := t.Measure(2, measured, uint64(in.Whole("seed")))
		check(out, math.Abs(l.KL-l.Weighed)/(1+l.KL))
		return out, nil
	}
	// The loss is noisy from batch to batch: means of fifty are told.
	const window = 50
	var path []float64
	sum := 0.0
	for i := range in.Whole("batches") {
		sum += t.Batch(in.Number("rate"))
		if (i+1)%window == 0 {
			path = append(path, sum/window)
			sum = 0
		}
	}
	out.Add("loss_path", path)
	steps := t.Schedule.Steps()
	var terms []frame.Object
	var noise, best, kl, gap float64
	for step := steps; step >= 2; step-- {
		l := t.Measure(step, measured, uint64(in.Whole("seed")))
		noise += l.Noise / float64(steps-1)
		best += l.Best / float64(steps-1)
		kl += l.KL
		gap = math.Max(gap, math.Abs(l.KL-l.Weighed)/(1+l.KL))
		terms = append(terms, frame.Object{
			{Name: "t", Value: step}, {Name: "noise", Value: l.Noise}, {Name: "noise_exact", Value: l.Best},
			{Name: "kl", Value: l.KL}, {Name: "weight", Value: t.Schedule.Weight(step)},
		})
	}
	out.Add("terms", terms)
	out.Add("noise", noise)
	out.Add("noise_exact", best)
	out.Add("kl_steps", kl)
	check(out, gap)
	if in.Has("samples") {
		return out, draw(in, out, t)
	}
	return out, nil
}

func check(out *frame.Outcome, gap float64) {
	out.Check("greatest relative gap between a step's D and its weighed noise error", gap, 0, 1e-10,
		"β²/(2σ²α(1-ᾱ))·|ε - guess|²: Ho 2020, arXiv:2006.11239, equation 12")
}

// draw adds the divergence from samples to data, by nearest neighbours: of the
// trained model and of the exact denoiser, each with its standard error.
func draw(in *frame.Input, out *frame.Outcome, t *diffusion.Training) error {
	n, seed := in.Whole("samples"), uint64(in.Whole("seed"))
	data := t.Data.Draw(n, seed)
	for _, m := range []struct {
		name  string
		guess diffusion.Guesser
	}{{"samples", t.Model.Trained(t.Schedule)}, {"exact_samples", t.Data.Exact(t.Schedule)}} {
		nats, sd, err := neighbours.KL(diffusion.Sample(t.Schedule, t.Data.Dim(), n, seed, m.guess), data)
		if err != nil {
			return err
		}
		out.Add("kl_"+m.name, nats)
		out.Add("kl_"+m.name+"_sd", sd)
	}
	return nil
}

// begin makes an untrained training from the keys.
func begin(in *frame.Input) (*diffusion.Training, error) {
	points := in.Points("data")
	if len(points) > maxPoints {
		return nil, &family.Problem{Text: "data has more points than this lesson trains on", Field: "data", Domain: true}
	}
	parts := make([]diffusion.Part, len(points))
	for i, x := range points {
		parts[i] = diffusion.Part{Weight: 1, Mean: x, Var: in.Number("spread") * in.Number("spread")}
	}
	data, err := diffusion.New(parts)
	if err != nil {
		return nil, &family.Problem{Text: err.Error(), Field: "data", Domain: true}
	}
	s, err := diffusion.Linear(in.Whole("T"), in.Number("beta1"), in.Number("betaT"))
	if err != nil {
		return nil, err
	}
	return diffusion.NewTraining(data, s, uint64(in.Whole("seed"))), nil
}
