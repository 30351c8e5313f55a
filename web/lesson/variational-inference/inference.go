// Package inference is the lesson on fitting a cloud that leans with a shape
// that cannot lean.
package inference

import (
	"klviz/wasm/model/meanfield"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// Lesson is the lesson: the target is a normal in the plane with variances 1
// and correlation rho, the fit two independent normals.
var Lesson = frame.Lesson{
	ID: "variational-inference",
	Keys: []frame.Key{
		{ID: "rho", Kind: frame.Number, Lo: -0.999999, Hi: 0.999999, Default: "0.9", Slide: frame.Slide{From: -0.99, To: 0.99, By: 0.01}},
		{ID: "steps", Kind: frame.Whole, Lo: 1, Hi: 1000, Default: "12", Slide: frame.Slide{From: 1, To: 40, By: 1}},
	},
	Compute:   compute,
	Texts:     map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:    figure,
	Questions: []frame.Question{spread},
	Sources: []string{
		"Bishop, Pattern Recognition and Machine Learning, section 10.1.2",
	},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	rho := in.Number("rho")
	t := meanfield.Target{Rho: rho, LogEvidence: logEvidence}
	r, f := t.Reverse(), t.Forward()
	out := &frame.Outcome{}
	out.Add("reverse_var", r.Var[0])
	out.Add("forward_var", f.Var[0])
	out.Add("kl_reverse", t.KLFrom(r))
	out.Add("kl_forward", t.KLTo(f))
	out.Add("log_evidence", t.LogEvidence)
	path := t.Ascend(start, in.Whole("steps"))
	var steps []frame.Object
	for _, s := range path {
		steps = append(steps, frame.Object{
			{Name: "mean", Value: []float64{s.Mean[0], s.Mean[1]}},
			{Name: "var", Value: []float64{s.Var[0], s.Var[1]}},
			{Name: "elbo", Value: t.ELBO(s)},
			{Name: "kl", Value: t.KLFrom(s)},
		})
	}
	out.Add("path", steps)
	last := path[len(path)-1]
	out.Check("ELBO + D(q‖p) at the last step, nats", t.ELBO(last)+t.KLFrom(last), t.LogEvidence, 1e-12,
		"log evidence: Bishop, Pattern Recognition and Machine Learning, equation 10.2")
	for _, c := range [][2]float64{{.5, .143841}, {.9, .830366}, {.99, 1.958518}} {
		example := meanfield.Target{Rho: c[0]}
		out.Check("least D(q‖p) at correlation "+frame.Short(c[0])+", nats", example.KLFrom(example.Reverse()), c[1], 5e-7,
			"two independent programs")
	}
	return out, nil
}

// logEvidence is the logarithm of the constant by which the target, as the
// lesson writes it, is off from a density: any would do.
const logEvidence = -2

// start is where the steps begin: off the centre and too wide.
var start = meanfield.Fit{Mean: [2]float64{2, -1}, Var: [2]float64{2, 2}}
