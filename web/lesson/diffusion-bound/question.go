package bound

import (
	"math/rand/v2"

	"klviz/wasm/model/diffusion"
	"klviz/wasm/special"
	"klviz/web/lesson/frame"
)

// steps asks what a model's steps lose, given bound, entropy and end; its wrong
// answers forget the end, or the entropy, or take the end.
var steps = frame.Question{ID: "steps", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 51))
	entropy, end, lost := float64(5+r.IntN(10))/10, float64(1+r.IntN(4))/100, float64(6+r.IntN(20))/100
	bound := entropy + end + lost
	return frame.Variant{Values: map[string]float64{"bound": round(bound), "entropy": entropy, "end": end}, Answers: []frame.Answer{
		{Key: "right", Number: lost}, {Key: "gap", Number: lost + end}, {Key: "bound", Number: bound}, {Key: "end", Number: end},
	}}
}}

func round(x float64) float64 { return float64(int(100*x+0.5)) / 100 }

// width asks what a model's bell of the wrong width costs; its wrong answers are
// the other direction, twice the price, and the logarithm alone.
var width = frame.Question{ID: "width", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 52))
	truth, model := 1.0, float64(2+r.IntN(4))
	if r.IntN(2) == 0 {
		truth, model = model, truth
	}
	return frame.Variant{Values: map[string]float64{"truth": truth, "model": model}, Answers: []frame.Answer{
		{Key: "right", Number: 0.5 * special.HRatio(truth, model)}, {Key: "reversed", Number: 0.5 * special.HRatio(model, truth)},
		{Key: "half", Number: special.HRatio(truth, model)}, {Key: "log", Number: 0.5 * special.Log(model/truth)},
	}}
}}

// test moves two pictures apart and sees whether the steps' terms notice.
func test(in *frame.Input, _ *frame.Outcome) ([]frame.Trial, error) {
	s, err := diffusion.Linear(10, 1e-4, 0.5)
	if err != nil {
		return nil, err
	}
	sum := func(mean float64) (float64, error) {
		data, err := diffusion.New([]diffusion.Part{{Weight: 1, Mean: []float64{mean}, Var: 0.25}})
		if err != nil {
			return 0, err
		}
		b := diffusion.NewBound(data, s)
		return b.Total[diffusion.Optimal] - b.Prior, nil
	}
	near, err := sum(0)
	if err != nil {
		return nil, err
	}
	far, err := sum(100)
	if err != nil {
		return nil, err
	}
	return []frame.Trial{
		frame.Tried("the steps' terms together, pictures around 0, nats", "die Glieder der Schritte zusammen, Bilder um 0, Nat", near),
		frame.Tried("the same where every picture is moved by 100", "dasselbe, wenn jedes Bild um 100 verschoben ist", far),
	}, nil
}
