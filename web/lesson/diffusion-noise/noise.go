// Package noise is the lesson on the forward half of a diffusion model: data
// that turns into noise step by step, and how far it still is from noise.
package noise

import (
	"klviz/wasm/family"
	"klviz/wasm/model/diffusion"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// Lesson is the lesson. T, beta1 and betaT shape the linear schedule, T alone
// the cosine one; betas is a schedule drawn by hand, and then the only one used.
var Lesson = frame.Lesson{
	ID:      "diffusion-noise",
	Section: "where",
	Keys: []frame.Key{
		{ID: "schedule", Kind: frame.Word, Choices: []string{"linear", "cosine", "own"}, Default: "linear"},
		{ID: "T", Kind: frame.Whole, Lo: 1, Hi: diffusion.MaxSteps, Default: "1000"},
		{ID: "beta1", Kind: frame.Number, Lo: 0, Hi: 0.999999, Open: true, Default: "0.0001"},
		{ID: "betaT", Kind: frame.Number, Lo: 0, Hi: 0.999999, Open: true, Default: "0.02"},
		// What is left of the variance at equally spaced steps, for schedule=own.
		{ID: "knots", Kind: frame.Numbers, Lo: 0, Hi: 1, Open: true},
		{ID: "betas", Kind: frame.Numbers, Lo: 0, Hi: 0.999999, Open: true},
		{ID: "data", Kind: frame.Points, Lo: -1e4, Hi: 1e4},
		// The step that is looked at; the last where there are fewer.
		{ID: "t", Kind: frame.Whole, Lo: 1, Hi: diffusion.MaxSteps, Default: "250", Look: true},
	},
	Compute:   compute,
	Texts:     map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:    figure,
	Act:       newNoising,
	ActKeys:   []string{},
	Opens:     true,
	Questions: []frame.Question{left},
	Sources: []string{
		"Ho, Jain & Abbeel 2020, Denoising diffusion probabilistic models, arXiv:2006.11239",
		"Nichol & Dhariwal 2021, arXiv:2102.09672",
	},
}

// maxValues bounds T times the number of points: what a page can wait for.
const maxValues = 1_000_000

func compute(in *frame.Input) (*frame.Outcome, error) {
	s, err := schedule(in)
	if err != nil {
		return nil, err
	}
	steps := s.Steps()
	out := &frame.Outcome{}
	out.Add("alpha_bar_T", s.AlphaBar(steps))
	if in.Has("data") {
		points := in.Points("data")
		if len(points)*steps > maxValues {
			return nil, &family.Problem{Text: "points times steps are above a million: draw fewer points or take fewer steps", Field: "data", Domain: true}
		}
		data, err := diffusion.Points(points)
		if err != nil {
			return nil, &family.Problem{Text: err.Error(), Field: "data", Domain: true}
		}
		if in.Live { // step by step, while the reader goes on
			return out, checks(out)
		}
		kl := make([]float64, steps)
		for t := 1; t <= steps; t++ {
			kl[t-1] = data.Marginal(s, t).KL
		}
		out.Add("kl_prior", kl)
	}
	return out, checks(out)
}

func schedule(in *frame.Input) (*diffusion.Schedule, error) {
	switch {
	case in.Has("betas"):
		return diffusion.Custom(in.Numbers("betas"))
	case in.Word("schedule") == "cosine":
		return diffusion.Cosine(in.Whole("T"))
	case in.Word("schedule") == "own":
		s, err := diffusion.Own(in.Whole("T"), knots(in))
		if err != nil {
			return nil, &family.Problem{Text: err.Error(), Field: "knots", Domain: true}
		}
		return s, nil
	}
	return diffusion.Linear(in.Whole("T"), in.Number("beta1"), in.Number("betaT"))
}

// knots are the schedule drawn by hand, or one to begin with.
func knots(in *frame.Input) []float64 {
	if in.Has("knots") {
		return in.Numbers("knots")
	}
	return []float64{0.9, 0.6, 0.3, 0.1, 0.01}
}

// at is the step that is looked at.
func at(in *frame.Input, s *diffusion.Schedule) int { return min(in.Whole("t"), s.Steps()) }

// checks adds the two published schedules and a closed form.
func checks(out *frame.Outcome) error {
	linear, err := diffusion.Linear(1000, 1e-4, 0.02)
	if err != nil {
		return err
	}
	cosine, err := diffusion.Cosine(1000)
	if err != nil {
		return err
	}
	out.Check("what is left after 1000 linear steps from 0.0001 to 0.02", linear.AlphaBar(1000), 4.035830e-5, 5e-12,
		"Ho, Jain & Abbeel 2020, arXiv:2006.11239, section 4; two independent programs")
	out.Check("what is left after 1000 cosine steps", cosine.AlphaBar(1000), 2.428767e-9, 5e-16,
		"Nichol & Dhariwal 2021, arXiv:2102.09672, section 3.2; two independent programs")
	// One point at 1 is a normal at every step: D = ½(noise - 1 - log noise + ᾱ).
	point, err := diffusion.Points([][]float64{{1}})
	if err != nil {
		return err
	}
	twice, err := diffusion.Points([][]float64{{1}, {1}})
	if err != nil {
		return err
	}
	out.Check("D to noise of one point after 300 steps, nats: by quadrature", twice.Marginal(linear, 300).KL, point.Marginal(linear, 300).KL,
		1e-12, "closed form for a normal")
	return nil
}
