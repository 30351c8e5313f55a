package metric

import (
	"math/rand/v2"

	"klviz/web/lesson/frame"
)

// Gap asks what a gap between two bells costs when one of another length is known;
// its wrong answers let the price grow with the gap and not its square, add a
// constant, and take the detour.
var Gap = frame.Question{ID: "gap", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 33))
	times := float64(2 + r.IntN(4))
	return frame.Variant{Values: map[string]float64{"times": times}, Answers: []frame.Answer{
		{Key: "right", Number: times * times / 2}, {Key: "linear", Number: times / 2}, {Key: "same", Number: 0.5}, {Key: "square", Number: times * times},
	}}
}}
