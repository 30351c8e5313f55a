// Package binning is the lesson on histograms: sorting values into bins throws
// divergence away, and never makes any.
package binning

import (
	"klviz/web/text"
	"math"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/wasm/model/binning"
	"klviz/web/lesson/frame"
)

// Lesson is the lesson: p and q are normals; bins have an edge at 0.
var Lesson = frame.Lesson{
	ID:      "binning",
	Section: "why",
	Keys: []frame.Key{
		{ID: "p", Kind: frame.Distribution, Default: "normal(0, 1)"},
		{ID: "q", Kind: frame.Distribution, Default: "normal(1, 1)"},
		{ID: "width", Kind: frame.Number, Lo: 0, Hi: 1e9, Open: true, Default: "1", Slide: frame.Slide{From: 0.05, To: 20, By: 1.05, Log: true}},
	},
	Compute:   compute,
	Texts:     map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:    figure,
	Emblem:    emblem,
	Act:       newMerging,
	Questions: []frame.Question{bias},
	Sources: []string{
		"Cover & Thomas, Elements of Information Theory, 2nd ed., theorem 2.8.1",
		"Paninski 2003, Neural Computation 15:1191 (the bias of histograms)",
	},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	var pair [2]binning.Normal
	for i, key := range []string{"p", "q"} {
		d, ok := in.Dist(key).(family.Univariate)
		if !ok || d.Family().ID != family.Normal.ID {
			return nil, &family.Problem{Text: key + " must be a normal such as normal(0, 1), got " + in.Dist(key).String(), Field: key, Domain: true}
		}
		pair[i] = binning.Normal{Mean: d.Args()[0], SD: d.Args()[1]}
	}
	p, q := pair[0], pair[1]
	r, err := measure.KL(in.Dist("p"), in.Dist("q"))
	if err != nil {
		return nil, err
	}
	binned, err := binning.KL(p, q, in.Number("width"))
	if err != nil {
		return nil, &family.Problem{Text: err.Error(), Field: "width", Domain: true}
	}
	sign := binning.Sign(p, q)
	out := &frame.Outcome{}
	out.Add("kl", r.Nats)
	out.Add("kl_binned", binned)
	out.Add("kl_sign", sign)
	const source = "data-processing inequality: Cover & Thomas, Elements of Information Theory, theorem 2.8.1"
	out.Check("what binning added, nats", math.Max(0, binned-r.Nats), 0, 1e-12*(1+r.Nats), source)
	out.Check("what keeping only the sign added to the bins, nats", math.Max(0, sign-binned), 0, 1e-12*(1+r.Nats), source)
	return out, printed(out)
}

// printed adds the lesson's table, computed anew.
func printed(out *frame.Outcome) error {
	p, q := binning.Normal{Mean: 0, SD: 1}, binning.Normal{Mean: 1, SD: 1}
	const source = "two independent programs"
	for _, c := range [][2]float64{{2, .379033}, {1, .461794}, {.5, .489816}, {.25, .497411}, {.1, .499584}} {
		binned, err := binning.KL(p, q, c[0])
		if err != nil {
			return err
		}
		out.Check("D(N(0,1)‖N(1,1)) in bins of "+frame.Short(c[0])+", nats", binned, c[1], 5e-7, source)
	}
	out.Check("D(N(0,1)‖N(1,1)) by sign alone, nats", binning.Sign(p, q), .313741, 5e-7, source)
	return nil
}
