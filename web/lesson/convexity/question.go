package convexity

import (
	"math/rand/v2"

	"klviz/web/lesson/frame"
)

// most asks for the most that a mixture can cost; its wrong answers add the
// prices, take the dearer one, and forget the weights.
var most = frame.Question{ID: "most", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 32))
	a, b := float64(1+r.IntN(8))/10, float64(11+r.IntN(9))/10
	w := []float64{0.25, 0.75, 0.2, 0.8}[r.IntN(4)]
	return frame.Variant{Values: map[string]float64{"a": a, "b": b, "share": 100 * w}, Answers: []frame.Answer{
		{Key: "right", Number: a*(1-w) + b*w}, {Key: "added", Number: a + b}, {Key: "dearer", Number: b}, {Key: "even", Number: (a + b) / 2},
	}}
}}
