// Package asymmetry is the lesson on why D(P‖Q) and D(Q‖P) want different things
// of Q: one normal is fitted to a P with humps, in both directions.
package asymmetry

import (
	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/wasm/optimize"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// Lesson is the lesson: p is any density on the line, best a mixture.
var Lesson = frame.Lesson{
	ID:      "asymmetry",
	Section: "sides",
	Keys: []frame.Key{
		{ID: "p", Kind: frame.Distribution, Default: humps},
		// Where a walk downhill is to be shown from.
		{ID: "start_mean", Kind: frame.Number, Default: "0.5", Slide: frame.Slide{From: -5, To: 5, By: 0.1}},
		{ID: "start_sd", Kind: frame.Number, Lo: 0, Hi: 1e9, Open: true, Default: "1", Slide: frame.Slide{From: 0.1, To: 10, By: 1.05, Log: true}},
		// Whose landscape is walked on.
		{ID: "direction", Kind: frame.Word, Choices: []string{"forward", "reverse"}, Default: "reverse"},
	},
	Compute: compute,
	Texts:   map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:  figure,
	Act:     newDescent, ActKeys: []string{"p", "direction"},
	Questions: []frame.Question{variance},
	Sources: []string{
		"Bishop, Pattern Recognition and Machine Learning, section 10.1",
		"Minka 2005, Divergence measures and message passing, MSR-TR-2005-173",
	},
}

const humps = "0.5*normal(-2, 0.5) + 0.5*normal(2, 0.5)"

func compute(in *frame.Input) (*frame.Outcome, error) {
	p, ok := in.Dist("p").(family.Univariate)
	if !ok || p.Family().Kind != family.Real {
		return nil, &family.Problem{Text: "p must have a density on the line, such as " + humps, Field: "p", Domain: true}
	}
	out := &frame.Outcome{}
	if err := fit(out, p); err != nil {
		return nil, &family.Problem{Text: err.Error(), Field: "p", Domain: true}
	}
	path, _ := optimize.Descend(p, in.Number("start_mean"), in.Number("start_sd"))
	out.Add("path", objects(path))
	return out, printed(out)
}

// fit adds the best normals in both directions.
func fit(out *frame.Outcome, p family.Univariate) error {
	f, err := optimize.Forward(p)
	if err != nil {
		return err
	}
	minima, others, err := optimize.Reverse(p)
	if err != nil {
		return err
	}
	out.Add("forward_mean", f.Mean)
	out.Add("forward_sd", f.SD)
	out.Add("forward_kl", f.KL)
	out.Add("reverse", objects(minima))
	// Valleys that are shallower than all of these: a walk that starts between
	// the humps can get caught there.
	out.Add("reverse_shallow", objects(others))
	for _, n := range minima {
		r, err := measure.KL(family.Normal.New([]float64{n.Mean, n.SD}), p)
		if err != nil {
			return err
		}
		out.Check("D(Q‖P) at the minimum near "+frame.Short(float64(int(n.Mean*100))/100)+", nats", n.KL, r.Nats,
			1e-10*(1+r.Nats), "second method: the core's quadrature")
	}
	return nil
}

func objects(list []optimize.Normal) []frame.Object {
	out := make([]frame.Object, len(list))
	for i, n := range list {
		out[i] = frame.Object{{Name: "mean", Value: n.Mean}, {Name: "sd", Value: n.SD}, {Name: "kl", Value: n.KL}}
	}
	return out
}

// printed adds the lesson's numbers, computed anew.
func printed(out *frame.Outcome) error {
	d, err := family.Parse(humps)
	if err != nil {
		return err
	}
	p := d.(family.Univariate)
	f, err := optimize.Forward(p)
	if err != nil {
		return err
	}
	minima, _, err := optimize.Reverse(p)
	if err != nil {
		return err
	}
	const source = "two independent programs; Bishop, Pattern Recognition and Machine Learning, figure 10.3"
	out.Check("two humps, forward: variance", f.SD*f.SD, 4.25, 1e-12, source)
	out.Check("two humps, forward: D(P‖Q), nats", f.KL, .723553, 5e-7, source)
	last := minima[len(minima)-1]
	out.Check("two humps, reverse: mean", last.Mean, 1.999801, 5e-7, source)
	out.Check("two humps, reverse: sd", last.SD, .500398, 5e-7, source)
	out.Check("two humps, reverse: D(Q‖P), nats", last.KL, .693053, 5e-7, source)
	n, m, err := family.ParsePair("normal(0, 1)", "normal(1, 2)")
	if err != nil {
		return err
	}
	for _, c := range []struct {
		name      string
		p, q      family.Dist
		reference float64
	}{{"D(N(0,1)‖N(1, sd 2)), nats", n, m, .443147}, {"D(N(1, sd 2)‖N(0,1)), nats", m, n, 1.306853}} {
		r, err := measure.KL(c.p, c.q)
		if err != nil {
			return err
		}
		out.Check(c.name, r.Nats, c.reference, 5e-7, "closed form")
	}
	return nil
}
