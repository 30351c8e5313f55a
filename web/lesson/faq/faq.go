// Package faq is the lesson of short questions: what is asked about KL divergence
// most often, as a quiz whose numbers change with the seed.
package faq

import (
	"klviz/wasm/family"
	"klviz/wasm/measure"
	crossentropy "klviz/web/lesson/cross-entropy"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	metric "klviz/web/lesson/not-a-metric"
	"klviz/web/text"
)

// Lesson is the lesson.
var Lesson = frame.Lesson{
	ID:        "faq",
	Section:   "faq",
	Keys:      []frame.Key{{ID: "seed", Kind: frame.Whole, Lo: 0, Hi: 1 << 30, Default: "1"}},
	Compute:   compute,
	Texts:     map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Questions: questions,
	Sources: []string{
		"Kullback & Leibler 1951, Annals of Mathematical Statistics 22:79-86",
		"Cover & Thomas, Elements of Information Theory, 2nd ed., chapter 2",
		"Endres & Schindelin 2003, IEEE Transactions on Information Theory 49:1858",
	},
}

var questions = []frame.Question{
	word("name", "kullback", "fisher", "shannon"),
	word("metric", "neither", "triangle", "distance"),
	word("negative", "never", "terms", "sometimes"),
	word("cross", "same", "sum", "other"),
	directions.Coin, directions.Sign, directions.Unit, crossentropy.Parts, metric.Gap,
}

// word is a question whose answers are words, the first of them right.
func word(id string, keys ...string) frame.Question {
	return frame.Question{ID: id, Make: func(uint64) frame.Variant {
		v := frame.Variant{}
		for _, k := range keys {
			v.Answers = append(v.Answers, frame.Answer{Key: k, Word: true})
		}
		return v
	}}
}

// compute lists the seed's variants with all answers, the right one first.
func compute(in *frame.Input) (*frame.Outcome, error) {
	seed := uint64(in.Whole("seed"))
	out := &frame.Outcome{}
	var list []frame.Object
	for _, q := range questions {
		v := q.Make(seed)
		values := frame.Object{}
		for _, name := range []string{"p", "q", "nats", "h", "cross", "times"} {
			if x, ok := v.Values[name]; ok {
				values = append(values, frame.Field{Name: name, Value: x})
			}
		}
		var answers []frame.Object
		for _, a := range v.Answers {
			o := frame.Object{{Name: "key", Value: a.Key}}
			if !a.Word {
				o = append(o, frame.Field{Name: "number", Value: a.Number})
			}
			answers = append(answers, o)
		}
		list = append(list, frame.Object{{Name: "id", Value: q.ID}, {Name: "values", Value: values}, {Name: "answers", Value: answers}})
	}
	out.Add("questions", list)
	v := directions.Coin.Make(seed)
	p, err := family.NewCategorical(nil, []float64{v.Values["p"], 1 - v.Values["p"]}, true)
	if err != nil {
		return nil, err
	}
	q, err := family.NewCategorical(nil, []float64{v.Values["q"], 1 - v.Values["q"]}, true)
	if err != nil {
		return nil, err
	}
	r, err := measure.KL(p, q)
	if err != nil {
		return nil, err
	}
	out.Check("the right answer to the question of the coins, bits", v.Answers[0].Number, directions.Bits(r.Nats), 1e-12, "the core's exact sum")
	return out, nil
}
