package latent

import (
	"klviz/wasm/special"
	"klviz/web/lesson/frame"
	"math/rand/v2"
)

// rent asks what a unit pays; its wrong answers forget the half, the logarithm,
// and the noise's weight.
var rent = frame.Question{ID: "rent", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 32))
	noise := float64(1+r.IntN(9)) / 100
	variance := float64(2+r.IntN(8)) / 10
	return frame.Variant{Values: map[string]float64{"variance": variance, "noise": noise}, Answers: []frame.Answer{
		{Key: "right", Number: 0.5 * special.Log(variance/noise)}, {Key: "whole", Number: special.Log(variance / noise)},
		{Key: "ratio", Number: variance / noise}, {Key: "closed", Number: 0},
	}}
}}
