package training

import (
	"math/rand/v2"

	"klviz/web/lesson/frame"
)

// floor asks how much training can still win, given the error of a network and of
// the best guesser; its wrong answers take one of the two, or nothing.
var floor = frame.Question{ID: "floor", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 41))
	err := float64(5+2*r.IntN(3)) / 10
	best := err - float64(1+r.IntN(2))/10
	return frame.Variant{Values: map[string]float64{"err": err, "best": best}, Answers: []frame.Answer{
		{Key: "right", Number: err - best}, {Key: "all", Number: err}, {Key: "floor", Number: best}, {Key: "none", Number: 0},
	}}
}}

// weight asks for a term in nats from a noise error; its wrong answers forget the
// half, the 1-β, and the variance of the noise.
var weight = frame.Question{ID: "weight", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 42))
	beta := float64(1+r.IntN(4)) / 10
	noise := beta + 0.05 + float64(1+r.IntN(4))/10 // never 1-β, which would make two answers alike
	err := float64(2+r.IntN(7)) / 10
	return frame.Variant{Values: map[string]float64{"beta": beta, "noise": noise, "err": err}, Answers: []frame.Answer{
		{Key: "right", Number: beta * err / (2 * (1 - beta) * noise)}, {Key: "half", Number: beta * err / ((1 - beta) * noise)},
		{Key: "keep", Number: beta * err / (2 * noise)}, {Key: "noise", Number: beta * err / (2 * (1 - beta))},
	}}
}}
