// Package dimension is the lesson on many variables at once: formulas carry over,
// samples do not.
package dimension

import (
	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/lesson/frame"
)

// Lesson is the lesson: p and q are normal vectors; with n, that many draws of
// each by the seed.
var Lesson = frame.Lesson{
	ID: "high-dimension",
	Keys: []frame.Key{
		{ID: "p", Kind: frame.Distribution, Default: "normal([0, 0], [[1, 0.5], [0.5, 2]])"},
		{ID: "q", Kind: frame.Distribution, Default: "normal([1, -1], [[2, -0.3], [-0.3, 1]])"},
	},
	Compute: compute,
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	for _, key := range []string{"p", "q"} {
		if _, ok := in.Dist(key).(*family.MVNormal); !ok {
			return nil, &family.Problem{Text: key + " must be a normal vector such as normal([0, 0], [[1, 0.5], [0.5, 2]]), got " + in.Dist(key).String(), Field: key, Domain: true}
		}
	}
	p, q := in.Dist("p").(*family.MVNormal), in.Dist("q").(*family.MVNormal)
	forward, err := measure.KL(p, q)
	if err != nil {
		return nil, err
	}
	reverse, err := measure.KL(q, p)
	if err != nil {
		return nil, err
	}
	out := &frame.Outcome{}
	out.Add("kl", forward.Nats)
	out.Add("kl_reverse", reverse.Nats)
	return out, printed(out)
}

// printed adds the lesson's numbers, computed anew.
func printed(out *frame.Outcome) error {
	const source = "two independent programs"
	for _, c := range []struct {
		name, p, q string
		reference  float64
	}{
		{"the lesson's pair in the plane, nats", "normal([0, 0], [[1, 0.5], [0.5, 2]])", "normal([1, -1], [[2, -0.3], [-0.3, 1]])", 1.059451},
		{"correlation .8 against none, nats", "normal([0, 0], [[1, 0.8], [0.8, 1]])", "normal([0, 0], [[1, 0], [0, 1]])", 0.510826},
		{"no correlation against .8, nats", "normal([0, 0], [[1, 0], [0, 1]])", "normal([0, 0], [[1, 0.8], [0.8, 1]])", 1.266952},
	} {
		p, q, err := family.ParsePair(c.p, c.q)
		if err != nil {
			return err
		}
		r, err := measure.KL(p, q)
		if err != nil {
			return err
		}
		out.Check(c.name, r.Nats, c.reference, 5e-7, source)
	}
	return nil
}
