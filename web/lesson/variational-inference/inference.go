// Package inference is the lesson on fitting a cloud that leans with a shape
// that cannot lean.
package inference

import (
	"klviz/wasm/family"
	"klviz/wasm/model/meanfield"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// Lesson is the lesson: the target is a normal in the plane with variances 1
// and correlation rho, the fit two independent normals.
var Lesson = frame.Lesson{
	ID:      "variational-inference",
	Section: "where",
	Keys: []frame.Key{
		{ID: "rho", Kind: frame.Number, Lo: -0.999999, Hi: 0.999999, Default: "0.9", Slide: frame.Slide{From: -0.99, To: 0.99, By: 0.01}},
		// Where the fit begins, and how many turns it has taken.
		{ID: "q", Kind: frame.Distribution, Default: "normal([2, 1.5], [[1.5, 0], [0, 1.5]])"},
		{ID: "steps", Kind: frame.Whole, Lo: 0, Hi: 1000, Default: "0", Slide: frame.Slide{From: 0, To: most, By: 1}},
	},
	Compute:   compute,
	Texts:     map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:    figure,
	Act:       newAscent,
	ActKeys:   []string{},
	Opens:     true,
	Test:      narrow,
	Questions: []frame.Question{spread, missing},
	Sources: []string{
		"Bishop, Pattern Recognition and Machine Learning, sections 10.1 and 10.1.2",
		"Blei, Kucukelbir & McAuliffe 2017, J. Am. Stat. Assoc. 112:859, arXiv:1601.00670",
	},
}

// most is how many turns the slider takes.
const most = 40

func compute(in *frame.Input) (*frame.Outcome, error) {
	from, err := begin(in)
	if err != nil {
		return nil, err
	}
	t := target(in)
	r, f := t.Reverse(), t.Forward()
	out := &frame.Outcome{}
	out.Add("reverse_var", r.Var[0])
	out.Add("forward_var", f.Var[0])
	out.Add("kl_reverse", t.KLFrom(r))
	out.Add("kl_forward", t.KLTo(f))
	// What each best fit costs in the other direction.
	out.Add("kl_reverse_at_forward", t.KLFrom(f))
	out.Add("kl_forward_at_reverse", t.KLTo(r))
	out.Add("log_evidence", t.LogEvidence)
	path := t.Ascend(from, in.Whole("steps"))
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
	out.Check("ELBO + D(q‖p) at the last step, nats", t.ELBO(last)+t.KLFrom(last), t.LogEvidence, 1e-12*(1+t.KLFrom(last)),
		"log evidence: Bishop, Pattern Recognition and Machine Learning, equation 10.2")
	for _, c := range [][2]float64{{.5, .143841}, {.9, .830366}, {.99, 1.958518}} {
		example := meanfield.Target{Rho: c[0]}
		out.Check("least D(q‖p) at correlation "+frame.Short(c[0])+", nats", example.KLFrom(example.Reverse()), c[1], 5e-7,
			"two independent programs")
	}
	return out, nil
}

func target(in *frame.Input) meanfield.Target {
	return meanfield.Target{Rho: in.Number("rho"), LogEvidence: logEvidence}
}

// logEvidence is the logarithm of the constant by which the target, as the
// lesson writes it, is off from a density: any would do.
const logEvidence = -2

// begin is the fit before the first turn.
func begin(in *frame.Input) (meanfield.Fit, error) {
	q, ok := in.Dist("q").(*family.MVNormal)
	if !ok || q.Dimension() != 2 || q.Cov[0][1] < 0 || q.Cov[0][1] > 0 {
		return meanfield.Fit{}, &family.Problem{Text: "q must be a normal in the plane that does not lean, such as normal([2, -1], [[2, 0], [0, 2]])", Field: "q", Domain: true}
	}
	return meanfield.Fit{Mean: [2]float64(q.Mean), Var: [2]float64{q.Cov[0][0], q.Cov[1][1]}}, nil
}
