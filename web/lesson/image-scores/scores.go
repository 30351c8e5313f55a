// Package scores is the lesson on grading generated pictures by one number, and
// on what such numbers miss.
package scores

import (
	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/wasm/model/classes"
	"klviz/wasm/model/normalmix"
	"klviz/wasm/special"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// Lesson is the lesson: the real pictures are classes with means, sds and
// weights; made_* are the generated ones, the same as the real ones where they
// are not given, and then worse by drop, blur, noise and sameness.
var Lesson = frame.Lesson{
	ID:      "image-scores",
	Section: "where",
	Keys: []frame.Key{
		{ID: "means", Kind: frame.Numbers, Lo: -1e6, Hi: 1e6, Default: "-1, 1"},
		{ID: "sds", Kind: frame.Numbers, Lo: 0, Hi: 1e6, Open: true, Default: "1, 1"},
		{ID: "weights", Kind: frame.Numbers, Lo: 0, Hi: 1e9, Open: true, Default: "0.5, 0.5"},
		{ID: "made_means", Kind: frame.Numbers, Lo: -1e6, Hi: 1e6},
		{ID: "made_sds", Kind: frame.Numbers, Lo: 0, Hi: 1e6, Open: true},
		{ID: "made_weights", Kind: frame.Numbers, Lo: 0, Hi: 1e9, Open: true},
		{ID: "drop", Kind: frame.Number, Lo: 0, Hi: 1, Default: "0", Slide: frame.Slide{From: 0, To: 1, By: 0.01}},
		{ID: "blur", Kind: frame.Number, Lo: 0, Hi: 0.999, Default: "0", Slide: frame.Slide{From: 0, To: 0.99, By: 0.01}},
		{ID: "noise", Kind: frame.Number, Lo: 0, Hi: 1e6, Default: "0", Slide: frame.Slide{From: 0, To: 4, By: 0.02}},
		{ID: "sameness", Kind: frame.Number, Lo: 0, Hi: 0.999, Default: "0", Slide: frame.Slide{From: 0, To: 0.99, By: 0.01}},
		{ID: "seed", Kind: frame.Whole, Lo: 0, Hi: 1 << 30, Default: "1", Look: true},
	},
	Compute:   compute,
	Texts:     map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:    figure,
	Act:       newGrading,
	ActKeys:   []string{},
	Questions: []frame.Question{sure, distance},
	Test:      test,
	Sources: []string{
		"Salimans 2016, arXiv:1606.03498",
		"Heusel 2017, arXiv:1706.08500",
		"Barratt & Sharma 2018, A note on the Inception Score, arXiv:1801.01973",
	},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	realOnes, made, err := pictures(in)
	if err != nil {
		return nil, err
	}
	score := realOnes.InceptionScore(made.Mix)
	out := &frame.Outcome{}
	out.Add("inception_score", score)
	out.Add("information_bits", directions.Bits(special.Log(score)))
	out.Add("inception_score_real", realOnes.InceptionScore(realOnes.Mix))
	out.Add("frechet", classes.Frechet(made.Mix, realOnes.Mix))
	kl, err := divergence(made.Mix, realOnes.Mix)
	if err != nil {
		return nil, err
	}
	out.Add("kl_made_real", kl)
	if kl, err = divergence(realOnes.Mix, made.Mix); err != nil {
		return nil, err
	}
	out.Add("kl_real_made", kl)
	out.Add("classes", len(realOnes.Mix))
	out.Check("how far the score is above the number of classes", max(0, score-float64(len(realOnes.Mix))), 0, 1e-12,
		"I(x;y) ≤ H(y) ≤ log of their number")
	return out, printed(out)
}

// divergence is D(p‖q) of mixtures of normals, in nats.
func divergence(p, q normalmix.Mix) (float64, error) {
	var dists [2]family.Dist
	for i, m := range []normalmix.Mix{p, q} {
		d, err := m.Dist()
		if err != nil {
			return 0, err
		}
		dists[i] = d
	}
	r, err := measure.KL(dists[0], dists[1])
	return r.Nats, err
}

// printed adds the lesson's numbers, computed anew.
func printed(out *frame.Outcome) error {
	pair, err := classes.New([]float64{1, 1}, []float64{-1, 1}, []float64{1, 1})
	if err != nil {
		return err
	}
	out.Check("Inception Score of two classes N(±1, 1)", pair.InceptionScore(pair.Mix), 1.400502, 5e-7, "two independent programs")
	out.Check("I(x;y) of the same, bits", directions.Bits(pair.Information()), 0.485944, 5e-7, "two independent programs")
	blob, err := normalmix.New([]float64{1}, []float64{0}, []float64{2})
	if err != nil {
		return err
	}
	out.Check("Fréchet distance of the pair to one hump with its mean and variance", classes.Frechet(pair.Mix, blob), 0, 1e-12,
		"it sees two moments: Heusel 2017, arXiv:1706.08500")
	return nil
}
