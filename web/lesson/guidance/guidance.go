// Package guidance is the lesson on drawing what was asked for: words as labels,
// a weight that pushes towards them, and what the push costs.
package guidance

import (
	"klviz/wasm/family"
	"klviz/wasm/model/classes"
	"klviz/wasm/special"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// Lesson is the lesson: classes are normals with means, sds and weights; class
// is the one asked for, from 0; words are theirs; w is the guidance weight. reference, rewards and
// penalty are the lesson's second half, tuning for a reward.
var Lesson = frame.Lesson{
	ID:      "guidance",
	Section: "where",
	Keys: []frame.Key{
		{ID: "means", Kind: frame.Numbers, Lo: -1e6, Hi: 1e6, Default: "1, -1"},
		{ID: "sds", Kind: frame.Numbers, Lo: 0, Hi: 1e6, Open: true, Default: "1, 1"},
		{ID: "weights", Kind: frame.Numbers, Lo: 0, Hi: 1e9, Open: true, Default: "0.5, 0.5"},
		{ID: "w", Kind: frame.Number, Lo: 0, Hi: 100, Default: "1", Slide: frame.Slide{From: 0, To: 8, By: 0.1}},
		{ID: "class", Kind: frame.Whole, Lo: 0, Hi: 99, Default: "0"},
		{ID: "words", Kind: frame.FreeText},
		{ID: "reference", Kind: frame.Numbers, Lo: 0, Hi: 1e9, Default: "0.5, 0.3, 0.15, 0.05"},
		{ID: "rewards", Kind: frame.Numbers, Default: "0, 1, 2, 4"},
		{ID: "penalty", Kind: frame.Number, Lo: 0, Hi: 1e6, Open: true, Default: "1", Slide: frame.Slide{From: 0.1, To: 5, By: 0.1}},
	},
	Compute: compute,
	Texts:   map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:  figure,
	Act:     newPushing,
	ActKeys: []string{}, // it follows by itself
	Test:    claim, Questions: []frame.Question{tune, apart},
	Sources: []string{
		"Dhariwal & Nichol 2021, arXiv:2105.05233",
		"Ho & Salimans 2022, arXiv:2207.12598",
		"Fan 2023, arXiv:2305.16381",
		"Korbak 2022, arXiv:2205.11275",
	},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	c, class, err := kinds(in)
	if err != nil {
		return nil, err
	}
	tilted := c.Tilt(class, in.Number("w"))
	mean, sd := tilted.Moments()
	out := &frame.Outcome{}
	out.Add("mutual_information_bits", directions.Bits(c.Information()))
	// What a word could tell at most: as much as it is surprising itself.
	shares := 0.0
	for _, p := range c.Mix {
		shares -= p.Weight * special.Log(p.Weight)
	}
	out.Add("label_entropy_bits", directions.Bits(shares))
	out.Add("kl_to_conditional", tilted.KL())
	out.Add("mean", mean)
	out.Add("sd", sd)
	out.Add("entropy", tilted.Entropy())
	out.Add("class_chance", chanceOf(c, class, tilted))
	tuned, err := classes.Tune(in.Numbers("reference"), in.Numbers("rewards"), in.Number("penalty"))
	if err != nil {
		return nil, &family.Problem{Text: err.Error(), Field: "rewards", Domain: true}
	}
	out.Add("tuned_policy", tuned.Policy)
	out.Add("tuned_reward", tuned.Reward)
	out.Add("tuned_kl", tuned.KL)
	out.Add("tuned_value", tuned.Value)
	out.Check("D(p_w ‖ p(·|c)) at w = 1, nats", c.Tilt(class, 1).KL(), 0, 1e-12, "p(x)·p(c|x) is p(c)·p(x|c): Bayes")
	return out, printed(out)
}

// kinds are the classes, and which of them is asked for.
func kinds(in *frame.Input) (*classes.Classes, int, error) {
	means := in.Numbers("means")
	c, err := classes.New(alike(in, "weights", len(means)), means, alike(in, "sds", len(means)))
	if err != nil {
		return nil, 0, &family.Problem{Text: err.Error(), Field: "means", Domain: true}
	}
	class := in.Whole("class")
	if class >= len(c.Mix) {
		return nil, 0, &family.Problem{Text: "class must be below the number of classes; the first is 0", Field: "class", Domain: true}
	}
	return c, class, nil
}

// chanceOf is how sure a perfect classifier is of the class, of things drawn from t.
func chanceOf(c *classes.Classes, class int, t *classes.Tilted) float64 {
	post := make([]float64, len(c.Mix))
	return t.Expect(func(x float64) float64 {
		c.Posterior(x, post)
		return post[class]
	})
}

// alike is a key's list; where only the means were given, one 1 for each.
func alike(in *frame.Input, key string, n int) []float64 {
	list := in.Numbers(key)
	if len(list) == n || in.Given(key) {
		return list
	}
	list = make([]float64, n)
	for i := range list {
		list[i] = 1
	}
	return list
}

// printed adds the lesson's numbers, computed anew.
func printed(out *frame.Outcome) error {
	pair, err := classes.New([]float64{1, 1}, []float64{-1, 1}, []float64{1, 1})
	if err != nil {
		return err
	}
	out.Check("I(x;c) of two classes N(±1, 1), bits", directions.Bits(pair.Information()), 0.485944, 5e-7, "two independent programs")
	tuned, err := classes.Tune([]float64{.5, .3, .15, .05}, []float64{0, 1, 2, 4}, 1)
	if err != nil {
		return err
	}
	const source = "closed form reference·exp(reward/β): Korbak 2022, arXiv:2205.11275; two independent programs"
	out.Check("mean reward after tuning", tuned.Reward, 2.707122, 5e-7, source)
	out.Check("D(tuned ‖ reference), nats", tuned.KL, 1.067397, 5e-7, source)
	out.Check("reward less penalty", tuned.Value, 1.639725, 5e-7, source)
	return nil
}
