package scores

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/model/classes"
	"klviz/wasm/model/normalmix"
	"klviz/wasm/special"
	"klviz/web/lesson/frame"
)

// sure asks for the score of pictures that are all recognised; its wrong answers
// count kinds, and leave the entropy in bits or in nats.
var sure = frame.Question{ID: "sure", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 71))
	percent := float64(60 + 5*r.IntN(7))
	a := percent / 100
	nats := -float64(a*special.Log(a)) - float64((1-a)*special.Log(1-a))
	return frame.Variant{Values: map[string]float64{"a": percent}, Answers: []frame.Answer{
		{Key: "right", Number: math.Exp(nats)}, {Key: "kinds", Number: 2}, {Key: "bits", Number: nats / math.Ln2}, {Key: "nats", Number: nats},
	}}
}}

// distance asks for a Fréchet distance; its wrong answers compare means alone,
// variances, and forget the squares.
var distance = frame.Question{ID: "distance", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 72))
	mean, sd := float64(r.IntN(3)), float64(1+r.IntN(2))
	madeSD := sd + float64(2+r.IntN(2))
	madeMean := mean + float64(3+r.IntN(3))
	m, s := madeMean-mean, madeSD-sd
	return frame.Variant{Values: map[string]float64{"m": mean, "s": sd, "m2": madeMean, "s2": madeSD}, Answers: []frame.Answer{
		{Key: "right", Number: m*m + s*s}, {Key: "means", Number: m * m}, {Key: "plain", Number: m + s},
		{Key: "variances", Number: m*m + math.Abs(madeSD*madeSD-sd*sd)},
	}}
}}

// test holds two kinds against one hump with their mean and spread.
func test(*frame.Input, *frame.Outcome) ([]frame.Trial, error) {
	kinds, err := classes.New([]float64{1, 1}, []float64{-3, 3}, []float64{1, 1})
	if err != nil {
		return nil, err
	}
	hump, err := normalmix.New([]float64{1}, []float64{0}, []float64{10})
	if err != nil {
		return nil, err
	}
	kl, err := divergence(kinds.Mix, hump)
	if err != nil {
		return nil, err
	}
	back, err := divergence(hump, kinds.Mix)
	if err != nil {
		return nil, err
	}
	return []frame.Trial{
		frame.Tried("Fréchet distance of two kinds at ±3 from one hump between them", "Fréchet-Abstand zweier Arten bei ±3 von einem Hügel dazwischen", classes.Frechet(hump, kinds.Mix)),
		frame.Tried("D(kinds‖hump), nats", "D(Arten‖Hügel), Nat", kl), frame.Tried("D(hump‖kinds), nats", "D(Hügel‖Arten), Nat", back),
	}, nil
}
