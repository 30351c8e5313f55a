// Package surprise is the first lesson: a chance is turned into questions, and
// their mean is entropy.
package surprise

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/model/coding"
	"klviz/wasm/model/outcomes"
	"klviz/wasm/special"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// Lesson is the lesson: p is what can happen, chance one chance to look at.
var Lesson = frame.Lesson{
	ID:      "surprise",
	Section: "is",
	Keys: []frame.Key{
		{ID: "p", Kind: frame.Discrete, Default: directions.Seattle},
		{ID: "chance", Kind: frame.Number, Lo: 0, Hi: 1, Open: true, Default: "0.125", Slide: frame.Slide{From: 0.01, To: 1, By: 0.01}},
		// How many cards lie face down in the opening game.
		{ID: "cards", Kind: frame.Whole, Lo: 1, Hi: 1 << 20, Default: "8", Slide: frame.Slide{From: 2, To: most, By: 1}},
		{ID: "seed", Kind: frame.Whole, Lo: 0, Hi: 1 << 30, Default: "1"},
	},
	Compute: compute,
	Texts:   map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:  figure,
	Act:     newGame, Opens: true, ActKeys: []string{"cards", "seed"},
	Questions: []frame.Question{halvings, both},
	Sources: []string{
		"Shannon 1948, Bell System Technical Journal 27:379, section 6",
		"Cover & Thomas, Elements of Information Theory, 2nd ed., chapter 2",
		"weather.csv of vega-datasets 3.2.1, from NOAA Climate Data Online, public domain",
	},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	p := in.Dist("p")
	t, err := outcomes.New(p, p)
	if err != nil {
		return nil, err
	}
	out := &frame.Outcome{}
	entropy := directions.Bits(outcomes.Entropy(t.P))
	out.Add("entropy_bits", entropy)
	surprises := frame.Object{}
	mean := 0.0
	for i, name := range t.Names {
		s := bits(t.P[i])
		if t.P[i] > 0 {
			mean += float64(t.P[i] * s)
		}
		surprises = append(surprises, frame.Field{Name: name, Value: s})
	}
	out.Add("surprise_bits", surprises)
	out.Add("chance_bits", bits(in.Number("chance")))
	out.Add("questions", questions(in.Whole("cards")))
	code, err := coding.Huffman(t.P)
	if err != nil {
		return nil, err
	}
	// Real questions: a tree of yes and no that asks as few as it can on average.
	out.Add("mean_questions", code.Mean(t.P))
	out.Check("mean surprise, bits", mean, entropy, 1e-12*(1+entropy), "Σ p·(-log₂ p): Shannon 1948, section 6")
	if len(t.Names) > 1 {
		out.Check("how far the questions fall short of the entropy, bits", math.Max(0, entropy-code.Mean(t.P)), 0, 1e-12, "Cover & Thomas, theorem 5.3.1")
	}
	return out, printed(out)
}

// bits is -log₂ of a chance; a sure thing is 0 bits.
func bits(p float64) float64 {
	if p <= 0 {
		return math.Inf(1)
	}
	return math.Abs(directions.Bits(special.Log(p)))
}

// questions is how many yes/no questions always find one card of n: halvings,
// rounded up.
func questions(n int) int {
	q := 0
	for 1<<q < n {
		q++
	}
	return q
}

// printed adds the lesson's numbers, computed anew.
func printed(out *frame.Outcome) error {
	d, err := family.Parse(directions.Seattle)
	if err != nil {
		return err
	}
	seattle := d.(*family.Categorical)
	out.Check("entropy of Seattle's weather, bits a day", directions.Bits(outcomes.Entropy(seattle.Probs())), 1.586591, 5e-7,
		"two independent programs, from weather.csv of vega-datasets")
	out.Check("surprise of a chance of 1/8, bits", bits(0.125), 3, 1e-15, "three halvings")
	out.Check("surprise of 1/8 and of 1/4, both at once, bits", bits(0.125*0.25), bits(0.125)+bits(0.25), 1e-14, "surprises of independent events add")
	return nil
}
