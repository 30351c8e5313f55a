package noise

import (
	"klviz/web/lesson/frame"
	"math/rand/v2"
)

// left asks what two steps leave; its wrong answers add instead of multiplying,
// take the last step alone, and what was lost.
var left = frame.Question{ID: "left", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 33))
	a, b := float64(1+r.IntN(4))/10, float64(5+r.IntN(3))/10
	return frame.Variant{Values: map[string]float64{"a": a, "b": b}, Answers: []frame.Answer{
		{Key: "right", Number: (1 - a) * (1 - b)}, {Key: "added", Number: 1 - a - b},
		{Key: "last", Number: 1 - b}, {Key: "lost", Number: 1 - (1-a)*(1-b)},
	}}
}}
