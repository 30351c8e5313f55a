// Package comparison is the lesson on ranking generative models: by the bits that
// they need for the data, and by the samples that they draw. The two disagree.
package comparison

import (
	"klviz/web/text"
	"math"
	"slices"

	"klviz/wasm/model/diffusion"
	"klviz/wasm/model/normalmix"
	"klviz/wasm/special"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// Lesson is the lesson: the data is N(0, data_var); six diffusion models with
// exact denoisers compete, of two schedules and three variances. share is how
// much of a second model is noise.
var Lesson = frame.Lesson{
	ID: "model-comparison",
	Keys: []frame.Key{
		{ID: "data_var", Kind: frame.Number, Lo: 0, Hi: 1e6, Open: true, Default: "0.25"},
		{ID: "T", Kind: frame.Whole, Lo: 2, Hi: 2000, Default: "20"},
		{ID: "beta1", Kind: frame.Number, Lo: 0, Hi: 0.999999, Open: true, Default: "0.001"},
		{ID: "betaT", Kind: frame.Number, Lo: 0, Hi: 0.999999, Open: true, Default: "0.4"},
		{ID: "share", Kind: frame.Number, Lo: 0, Hi: 0.999999, Default: "0.99"},
	},
	Compute: compute,
	Texts:   map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Sources: []string{
		"Theis, van den Oord & Bethge 2016, arXiv:1511.01844",
		"Ho, Jain & Abbeel 2020, Denoising diffusion probabilistic models, arXiv:2006.11239",
	},
}

// entry is a model in the competition.
type entry struct {
	name string
	diffusion.Score
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	linear, err := diffusion.Linear(in.Whole("T"), in.Number("beta1"), in.Number("betaT"))
	if err != nil {
		return nil, err
	}
	cosine, err := diffusion.Cosine(in.Whole("T"))
	if err != nil {
		return nil, err
	}
	v := in.Number("data_var")
	data, err := diffusion.Normal(v)
	if err != nil {
		return nil, err
	}
	entropy := data.Entropy()
	var models []entry
	for _, s := range []struct {
		name string
		*diffusion.Schedule
	}{{"linear", linear}, {"cosine", cosine}} {
		for variance, name := range []string{"optimal", "beta", "beta_tilde"} {
			score, err := diffusion.Rate(v, s.Schedule, diffusion.Variance(variance))
			if err != nil {
				return nil, err
			}
			models = append(models, entry{s.name + ", " + name, score})
		}
	}
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
	byBits := ranked(models, func(m entry) float64 { return m.Bound })
	bySamples := ranked(models, func(m entry) float64 { return m.SampleKL })
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

func ranked(models []entry, by func(entry) float64) []string {
	order := slices.Clone(models)
	slices.SortStableFunc(order, func(a, b entry) int {
		switch d := by(a) - by(b); {
		case d < 0:
			return -1
		case d > 0:
			return 1
		}
		return 0
	})
	names := make([]string, len(order))
	for i, m := range order {
		names[i] = m.name
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
