// Package nonnegative is the lesson on why no divergence is below 0 although some
// of its terms are: ln x ≤ x - 1.
package nonnegative

import (
	"klviz/web/text"
	"math"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/wasm/model/outcomes"
	"klviz/wasm/special"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// Lesson is the lesson. p_raw and q_raw are lists that need not sum to 1: what
// the formula gives for them shows why they must.
var Lesson = frame.Lesson{
	ID:      "non-negative",
	Section: "why",
	Keys: append([]frame.Key{
		{ID: "p_raw", Kind: frame.Numbers, Lo: 0, Hi: 1e12, Default: "0.3, 0.3"},
		{ID: "q_raw", Kind: frame.Numbers, Lo: 0, Hi: 1e12, Open: true, Default: "0.5, 0.5"},
		// Where line and curve are compared.
		{ID: "x", Kind: frame.Number, Lo: 0, Hi: 1e9, Open: true, Default: "2", Slide: frame.Slide{From: 0.05, To: widest, By: 0.05}},
	}, directions.Keys...),
	Compute: compute,
	Texts:   map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:  figure,
	Emblem:  func(d frame.Drawing) chart.Figure { return touch(d).Figure },
	Act:     newLifting, ActKeys: []string{"p", "q"},
	Estimate: &slide,
	Test:     unequal, Questions: []frame.Question{directions.Sign},
	Sources: []string{
		"Cover & Thomas, Elements of Information Theory, 2nd ed., theorem 2.6.3",
		"Gibbs 1902, Elementary Principles in Statistical Mechanics, chapter XI",
	},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	p, q := in.Dist("p"), in.Dist("q")
	t, err := outcomes.New(p, q)
	if err != nil {
		return nil, err
	}
	r, err := measure.KL(p, q)
	if err != nil {
		return nil, err
	}
	terms, lifted := frame.Object{}, frame.Object{}
	var sum special.Accumulator
	negative, least := 0, math.Inf(1)
	for i, name := range t.Names {
		term := t.Term(i)
		if term < 0 {
			negative++
		}
		lift := special.KLTerm(t.P[i], t.Q[i])
		least = min(least, lift)
		sum.Add(lift)
		terms = append(terms, frame.Field{Name: name, Value: term})
		lifted = append(lifted, frame.Field{Name: name, Value: lift})
	}
	out := &frame.Outcome{}
	out.Add("kl", r.Nats)
	x := in.Number("x")
	out.Add("gap", x-1-special.Log(x)) // by how much the line is above the curve at x
	out.Add("terms", terms)
	out.Add("lifted_terms", lifted) // p·ln(p/q) - p + q: each is at least 0
	out.Add("negative_terms", negative)
	out.Check("the least of p·ln(p/q) - p + q, where it is below 0", math.Min(0, least), 0, 0, "ln x ≤ x - 1")
	out.Check("Σ p·ln(p/q) - p + q, nats", sum.Value(), r.Nats, 1e-12*(1+r.Nats), "the lifts sum to 0, since both sum to 1: Gibbs' inequality")
	return out, raw(in, out)
}

// raw adds what the formula gives for lists that are no distributions, and what
// it gives once they are divided by their sums.
func raw(in *frame.Input, out *frame.Outcome) error {
	p, q := in.Numbers("p_raw"), in.Numbers("q_raw")
	if len(p) != len(q) {
		return &family.Problem{Text: "p_raw and q_raw must have as many numbers as each other", Field: "q_raw", Domain: true}
	}
	plain := 0.0
	for i := range p {
		if p[i] > 0 {
			plain += float64(p[i] * special.LogRatio(p[i], q[i]))
		}
	}
	out.Add("raw_sum", plain)
	a, err := family.NewCategorical(nil, p, true)
	if err != nil {
		return err
	}
	b, err := family.NewCategorical(nil, q, true)
	if err != nil {
		return err
	}
	r, err := measure.KL(a, b)
	if err != nil {
		return err
	}
	out.Add("raw_p_sum", special.Sum(p))
	out.Add("raw_q_sum", special.Sum(q))
	out.Add("normalised_kl", r.Nats)
	return nil
}
