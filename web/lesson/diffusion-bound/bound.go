// Package bound is the lesson that takes a diffusion model's loss apart into
// divergences, one a step.
package bound

import (
	"klviz/web/text"
	"math"

	"klviz/wasm/family"
	"klviz/wasm/model/diffusion"
	"klviz/wasm/model/normalmix"
	"klviz/web/lesson/frame"
)

// Lesson is the lesson. The data is N(0, data_var), or a mixture of normals
// where data is given.
var Lesson = frame.Lesson{
	ID:      "diffusion-bound",
	Section: "where",
	Keys: []frame.Key{
		{ID: "data_var", Kind: frame.Number, Lo: 0, Hi: 1e6, Open: true, Default: "0.25", Slide: frame.Slide{From: 0.01, To: 9, By: 1.02, Log: true}},
		{ID: "T", Kind: frame.Whole, Lo: 1, Hi: 10_000, Default: "10", Slide: frame.Slide{From: 1, To: 100, By: 1}},
		{ID: "beta1", Kind: frame.Number, Lo: 0, Hi: 0.999999, Open: true, Default: "0.0001", Slide: frame.Slide{From: 1e-5, To: 0.5, By: 1.02, Log: true}},
		{ID: "betaT", Kind: frame.Number, Lo: 0, Hi: 0.999999, Open: true, Default: "0.5", Slide: frame.Slide{From: 0.01, To: 0.95, By: 0.01}},
		{ID: "data", Kind: frame.Distribution},
		// Drawn points instead, each a round cloud with standard deviation spread.
		{ID: "points", Kind: frame.Points, Lo: -20, Hi: 20},
		{ID: "spread", Kind: frame.Number, Lo: 0, Hi: 10, Open: true, Default: "0.2", Slide: frame.Slide{From: 0.05, To: 1, By: 0.01}},
		// What is looked at: the model's variance, the step that is opened (T+1 is
		// the start from noise), and how far from the guess its x_0 lies.
		{ID: "variance", Kind: frame.Word, Choices: []string{"optimal", "beta", "beta_tilde"}, Default: "optimal", Look: true},
		{ID: "t", Kind: frame.Whole, Lo: 1, Hi: 10_001, Default: "3", Look: true},
		{ID: "gap", Kind: frame.Number, Lo: 0, Hi: 100, Default: "1", Look: true, Slide: frame.Slide{From: 0, To: 3, By: 0.05}},
	},
	Compute:   compute,
	Texts:     map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:    figure,
	Act:       newTaking,
	ActKeys:   []string{},
	Questions: []frame.Question{steps, width},
	Test:      test,
	Sources: []string{
		"Ho, Jain & Abbeel 2020, Denoising diffusion probabilistic models, arXiv:2006.11239",
		"Bao 2022, Analytic-DPM, arXiv:2201.06503",
	},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	s, err := diffusion.Linear(in.Whole("T"), in.Number("beta1"), in.Number("betaT"))
	if err != nil {
		return nil, err
	}
	data, err := read(in)
	if err != nil {
		return nil, err
	}
	out := &frame.Outcome{}
	out.Add("data_variance", data.Variance())
	if in.Live && slow(data, s) { // step by step, while the reader goes on
		return out, printed(out)
	}
	b := diffusion.NewBound(data, s)
	out.Add("total_optimal", b.Total[diffusion.Optimal])
	out.Add("total_beta", b.Total[diffusion.Beta])
	out.Add("total_beta_tilde", b.Total[diffusion.BetaTilde])
	out.Add("entropy", b.Entropy)
	out.Add("kl_end", b.End)
	// What the steps lose: 0 where the right way back is a bell of one width.
	out.Add("kl_lost", lost(b, diffusion.Optimal))
	// The part of the total that no step can change.
	out.Add("kl_prior", b.Prior)
	terms := make([]frame.Object, len(b.Terms))
	sum := b.Prior
	for i, t := range b.Terms {
		terms[i] = frame.Object{{Name: "t", Value: t.T}, {Name: "kl", Value: t.Cost[diffusion.Optimal]}}
		sum += t.Cost[diffusion.Optimal]
	}
	out.Add("terms", terms)
	size := 1e-12 * (1 + math.Abs(b.Total[diffusion.Optimal])) * float64(s.Steps())
	out.Check("prior term and step terms, nats", sum, b.Total[diffusion.Optimal], size, "their sum is the bound: Ho 2020, equation 5")
	gap := b.Total[diffusion.Optimal] - b.Entropy - b.End
	if len(data.Parts()) == 1 {
		out.Check("bound - entropy - D(q(x_T)‖N(0,1)), nats", gap, 0, size, "for normal data the best reverse steps are exact")
	} else {
		out.Check("how far the bound is below entropy + D(q(x_T)‖N(0,1)), nats", max(0, -gap), 0, size, "Gibbs' inequality, step by step")
	}
	return out, printed(out)
}

// slow reports whether the bound takes longer than a hand would wait.
func slow(data *diffusion.Data, s *diffusion.Schedule) bool {
	return len(data.Parts()) > 1 && len(data.Parts())*s.Steps() > 100
}

// read makes the data of the keys.
func read(in *frame.Input) (*diffusion.Data, error) {
	if in.Has("points") {
		return clouds(in)
	}
	if !in.Has("data") {
		return diffusion.Normal(in.Number("data_var"))
	}
	mix, ok := normalmix.Of(in.Dist("data"))
	if !ok {
		return nil, &family.Problem{Text: "data must be a normal or a mixture of normals, got " + in.Dist("data").String(), Field: "data", Domain: true}
	}
	parts := make([]diffusion.Part, len(mix))
	for i, p := range mix {
		parts[i] = diffusion.Part{Weight: p.Weight, Mean: []float64{p.Mean}, Var: p.Var}
	}
	data, err := diffusion.New(parts)
	if err != nil {
		return nil, &family.Problem{Text: err.Error(), Field: "data", Domain: true}
	}
	return data, nil
}

// printed adds the lesson's table, computed anew.
func printed(out *frame.Outcome) error {
	data, err := diffusion.Normal(0.25)
	if err != nil {
		return err
	}
	for _, c := range []struct {
		steps                  int
		last                   float64
		optimal, beta, tilde   float64
		tolerance, tildeWithin float64
	}{
		{10, .5, .726075, .784913, 236.2626, 5e-7, 5e-5},
		{50, .2, .725794, .741438, 20.16876, 5e-7, 5e-6},
		{1000, .02, .7257914, .7268836, 1.295717, 5e-8, 5e-7},
	} {
		s, err := diffusion.Linear(c.steps, 1e-4, c.last)
		if err != nil {
			return err
		}
		b := diffusion.NewBound(data, s)
		name := "bound at " + frame.Short(float64(c.steps)) + " steps, nats, variance "
		const source = "two independent programs; variances as in Bao 2022, arXiv:2201.06503"
		out.Check(name+"optimal", b.Total[diffusion.Optimal], c.optimal, c.tolerance, source)
		out.Check(name+"β", b.Total[diffusion.Beta], c.beta, c.tolerance, source)
		out.Check(name+"β̃", b.Total[diffusion.BetaTilde], c.tilde, c.tildeWithin, source)
	}
	return nil
}

// clouds are the drawn points.
func clouds(in *frame.Input) (*diffusion.Data, error) {
	xs := in.Points("points")
	if len(xs)*in.Whole("T") > maxValues {
		return nil, &family.Problem{Text: "points times steps are above a hundred thousand: draw fewer points or take fewer steps", Field: "points", Domain: true}
	}
	parts := make([]diffusion.Part, len(xs))
	for i, x := range xs {
		parts[i] = diffusion.Part{Weight: 1, Mean: x, Var: in.Number("spread") * in.Number("spread")}
	}
	data, err := diffusion.New(parts)
	if err != nil {
		return nil, &family.Problem{Text: err.Error(), Field: "points", Domain: true}
	}
	return data, nil
}

// maxValues bounds T times the number of points: what a page can wait for.
const maxValues = 100_000

// lost is what is left of the bound without the entropy and what is lost at the end;
// what rounding leaves of nothing is nothing.
func lost(b *diffusion.Bound, v diffusion.Variance) float64 {
	x := b.Total[v] - b.Entropy - b.End
	if x < 1e-12*(1+b.Total[v]) {
		return 0
	}
	return x
}
