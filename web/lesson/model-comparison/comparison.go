// Package comparison is the lesson on ranking generative models: by the bits that
// they need for the data, and by the samples that they draw. The two disagree.
package comparison

import (
	"cmp"
	"klviz/web/text"
	"math"
	"slices"
	"strconv"

	"klviz/wasm/model/diffusion"
	"klviz/wasm/model/normalmix"
	"klviz/wasm/special"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// Lesson is the lesson: the data is N(0, data_var); six diffusion models with
// exact denoisers compete, of two schedules and three variances, and those of the
// reader. share is how much of a second model is noise.
var Lesson = frame.Lesson{
	ID:      "model-comparison",
	Section: "where",
	Keys: []frame.Key{
		{ID: "data_var", Kind: frame.Number, Lo: 0, Hi: 1e6, Open: true, Default: "0.25", Slide: frame.Slide{From: 0.01, To: 9, By: 1.02, Log: true}},
		{ID: "T", Kind: frame.Whole, Lo: 2, Hi: 2000, Default: "20", Slide: frame.Slide{From: 2, To: 200, By: 1}},
		{ID: "beta1", Kind: frame.Number, Lo: 0, Hi: 0.999999, Open: true, Default: "0.001", Slide: frame.Slide{From: 1e-5, To: 0.5, By: 1.02, Log: true}},
		{ID: "betaT", Kind: frame.Number, Lo: 0, Hi: 0.999999, Open: true, Default: "0.4", Slide: frame.Slide{From: 0.01, To: 0.95, By: 0.01}},
		{ID: "share", Kind: frame.Number, Lo: 0, Hi: 0.999999, Default: "0.99", Slide: frame.Slide{From: 0, To: 0.999, By: 0.001}},
		{ID: "mine", Kind: frame.FreeText},
		// What is left of the variance at equally spaced steps, for own schedules.
		{ID: "knots", Kind: frame.Numbers, Lo: 0, Hi: 1, Open: true, Default: "0.9, 0.6, 0.3, 0.1, 0.01"},
		// What is looked at: how samples are judged, and whose are drawn.
		{ID: "judge", Kind: frame.Word, Choices: judges, Default: judges[0], Look: true},
		{ID: "model", Kind: frame.Whole, Lo: 1, Hi: 12, Default: "2", Look: true},
	},
	Compute:   compute,
	Texts:     map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:    figure,
	Act:       newRanking,
	ActKeys:   []string{},
	Questions: []frame.Question{diluting, choosing},
	Test:      test,
	Sources: []string{
		"Theis, van den Oord & Bethge 2016, arXiv:1511.01844",
		"Ho, Jain & Abbeel 2020, Denoising diffusion probabilistic models, arXiv:2006.11239",
		"Nichol & Dhariwal 2021, arXiv:2102.09672",
	},
}

// judges of samples: D(samples‖data), D(data‖samples), and the Fréchet distance.
var judges = []string{"samples", "forgotten", "frechet"}

// entry is a model in the competition.
type entry struct {
	name string
	contender
	diffusion.Score
}

// by is what a judge ranks an entry by.
func (e entry) by(judge string) float64 {
	switch judge {
	case "bits":
		return e.Bound
	case "forgotten":
		return e.DataKL
	case "frechet":
		return e.Frechet
	}
	return e.SampleKL
}

// entries are all that compete, rated.
func entries(in *frame.Input) ([]entry, error) {
	own, err := mine(in)
	if err != nil {
		return nil, err
	}
	var out []entry
	for i, c := range append(usual(in), own...) {
		e := entry{name: c.schedule + ", " + variances[c.variance], contender: c}
		if i >= 6 {
			e.name = "mine " + strconv.Itoa(i-5)
		}
		s, err := c.plan(in)
		if err != nil {
			return nil, err
		}
		if e.Score, err = diffusion.Rate(in.Number("data_var"), s, c.variance, c.share); err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	return out, nil
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	models, err := entries(in)
	if err != nil {
		return nil, err
	}
	data, err := diffusion.Normal(in.Number("data_var"))
	if err != nil {
		return nil, err
	}
	entropy := data.Entropy()
	out := &frame.Outcome{}
	out.Add("entropy_bits", directions.Bits(entropy))
	var list []frame.Object
	for _, m := range models {
		list = append(list, frame.Object{
			{Name: "name", Value: m.name},
			{Name: "bound_bits", Value: directions.Bits(m.Bound)},
			{Name: "cost_bits", Value: directions.Bits(m.Cost)},
			{Name: "sample_var", Value: m.SampleVar},
			{Name: "kl_samples_data", Value: m.SampleKL},
			{Name: "kl_data_samples", Value: m.DataKL},
			{Name: "frechet", Value: m.Frechet},
		})
	}
	out.Add("models", list)
	byBits := ranked(models, "bits")
	bySamples := ranked(models, "samples")
	out.Add("ranked_by_bits", byBits)
	out.Add("ranked_by_samples", bySamples)
	out.Add("disagree", !slices.Equal(byBits, bySamples))
	for _, m := range models {
		// A bound and the cost that it bounds; both are above the entropy.
		out.Check(m.name+": how far the cost is outside entropy and bound, nats",
			math.Max(0, math.Max(m.Cost-m.Bound, entropy-m.Cost)), 0, 1e-10*(1+math.Abs(m.Bound)), "Gibbs' inequality; Ho 2020, equation 3")
	}
	return out, diluted(in, out)
}

// ranking are the places in models as a judge ranks them, the best first.
func ranking(models []entry, judge string) []int {
	order := make([]int, len(models))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(models[a].by(judge), models[b].by(judge)) })
	return order
}

func ranked(models []entry, judge string) []string {
	names := make([]string, len(models))
	for place, i := range ranking(models, judge) {
		names[place] = models[i].name
	}
	return names
}

// diluted adds what a perfect model loses, in bits, when most of what it draws is
// noise: at most log₂ 1/(1-share), in however many dimensions (Theis, van den
// Oord & Bethge 2016, arXiv:1511.01844, section 3.2).
func diluted(in *frame.Input, out *frame.Outcome) error {
	v, share := in.Number("data_var"), in.Number("share")
	data := normalmix.Mix{{Weight: 1, Mean: 0, Var: v}}
	model, err := normalmix.New([]float64{1 - share, share}, []float64{0, 0}, []float64{v, 100 * v})
	if err != nil {
		return err
	}
	lost := data.Expect(func(x float64) float64 { return data.LogDensity(x) - model.LogDensity(x) })
	most := -special.Log1p(-share)
	out.Add("diluted_lost_bits", directions.Bits(lost))
	out.Add("diluted_most_bits", math.Abs(directions.Bits(most)))
	out.Check("how far the loss by noise is above its limit, bits", math.Max(0, directions.Bits(lost-most)), 0, 1e-12, "Theis 2016, arXiv:1511.01844")
	return nil
}
