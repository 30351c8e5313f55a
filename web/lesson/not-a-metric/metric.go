// Package metric is the lesson on why a divergence is no distance: there and back
// cost different prices, and a detour can be cheaper than the straight way.
package metric

import (
	"klviz/web/text"
	"math"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/wasm/model/triangle"
	"klviz/web/lesson/frame"
)

// Lesson is the lesson: a, b and c are the corners of a triangle; seed, outcomes
// and least steer the search for the worst one.
var Lesson = frame.Lesson{
	ID:      "not-a-metric",
	Section: "why",
	Keys: []frame.Key{
		{ID: "a", Kind: frame.Distribution, Default: "normal(0, 1)"},
		{ID: "b", Kind: frame.Distribution, Default: "normal(1, 1)"},
		{ID: "c", Kind: frame.Distribution, Default: "normal(2, 1)"},
		{ID: "outcomes", Kind: frame.Whole, Lo: 2, Hi: 10, Default: "2", Slide: frame.Slide{From: 2, To: 10, By: 1}},
		{ID: "least", Kind: frame.Number, Lo: 0, Hi: 0.05, Open: true, Default: "0.01"},
		{ID: "seed", Kind: frame.Whole, Lo: 0, Hi: 1 << 30, Default: "1"},
	},
	Compute: compute,
	Texts:   map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:  figure,
	Act:     newHunt, ActKeys: []string{"outcomes", "least", "seed"},
	Test: detour, Questions: []frame.Question{Gap},
	Sources: []string{
		"Endres & Schindelin 2003, IEEE Transactions on Information Theory 49:1858",
		"Lin 1991, IEEE Transactions on Information Theory 37:145",
	},
}

// searchSteps is how long the search climbs; more find nothing worse.
const searchSteps = 4000

func compute(in *frame.Input) (*frame.Outcome, error) {
	out := &frame.Outcome{}
	corners := [3]family.Dist{in.Dist("a"), in.Dist("b"), in.Dist("c")}
	ab, bc, ac, err := sides(corners)
	if err != nil {
		return nil, err
	}
	out.Add("kl_ab", ab)
	out.Add("kl_bc", bc)
	out.Add("kl_ac", ac)
	out.Add("detour", ab+bc)
	ca, err := measure.KL(corners[2], corners[0])
	if err != nil {
		return nil, err
	}
	out.Add("kl_ca", ca.Nats)
	worst, excess := triangle.Search(triangle.KL, in.Whole("outcomes"), searchSteps, in.Number("least"), uint64(in.Whole("seed")))
	out.Add("worst", [][]float64{worst[0], worst[1], worst[2]})
	out.Add("worst_excess", excess)
	_, root := triangle.Search(triangle.RootJensenShannon, in.Whole("outcomes"), searchSteps, 0, uint64(in.Whole("seed")))
	out.Check("how far the same search breaks the triangle for √JSD", math.Max(0, root), 0, 1e-12,
		"√JSD is a metric: Endres & Schindelin 2003, IEEE Trans. Inf. Theory 49:1858")
	if err := rootSides(out, corners); err != nil {
		return nil, err
	}
	return out, printed(out)
}

// sides are the divergences along a triangle, in nats.
func sides(c [3]family.Dist) (ab, bc, ac float64, err error) {
	var d [3]float64
	for i, pair := range [3][2]family.Dist{{c[0], c[1]}, {c[1], c[2]}, {c[0], c[2]}} {
		r, err := measure.KL(pair[0], pair[1])
		if err != nil {
			return 0, 0, 0, err
		}
		d[i] = r.Nats
	}
	return d[0], d[1], d[2], nil
}

// rootSides adds √JSD along the triangle.
func rootSides(out *frame.Outcome, c [3]family.Dist) error {
	var d [3]float64
	for i, s := range []struct {
		name string
		p, q family.Dist
	}{{"root_jsd_ab", c[0], c[1]}, {"root_jsd_bc", c[1], c[2]}, {"root_jsd_ac", c[0], c[2]}} {
		js, err := measure.JensenShannon(s.p, s.q)
		if err != nil {
			return err
		}
		d[i] = math.Sqrt(max(0, js.Nats))
		out.Add(s.name, d[i])
		out.Check(s.name+" squared above ln 2", math.Max(0, d[i]*d[i]-math.Ln2), 0, 1e-9, "JSD ≤ ln 2: Lin 1991, IEEE Trans. Inf. Theory 37:145")
	}
	out.Check("how much longer the straight way is in √JSD, where it is", math.Max(0, d[2]-d[0]-d[1]), 0, 1e-9, "√JSD is a metric: Endres & Schindelin 2003")
	return nil
}

// printed adds the lesson's numbers, computed anew.
func printed(out *frame.Outcome) error {
	var c [3]family.Dist
	for i, s := range []string{"normal(0, 1)", "normal(1, 1)", "normal(2, 1)"} {
		d, err := family.Parse(s)
		if err != nil {
			return err
		}
		c[i] = d
	}
	ab, bc, ac, err := sides(c)
	if err != nil {
		return err
	}
	const source = "half the squared gap of the means"
	out.Check("D(N(0,1)‖N(2,1)), nats: the straight way", ac, 2, 1e-12, source)
	out.Check("D(N(0,1)‖N(1,1)) + D(N(1,1)‖N(2,1)), nats: the detour", ab+bc, 1, 1e-12, source)
	return nil
}
