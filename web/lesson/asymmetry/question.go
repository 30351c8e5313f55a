package asymmetry

import (
	"math/rand/v2"

	"klviz/web/lesson/frame"
)

// variance asks for the variance of the bell with the least D(P‖Q); its wrong
// answers are one hump's own, the humps' places alone, and the square of the sum.
var variance = frame.Question{ID: "variance", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 35))
	a, s := float64(2+r.IntN(4)), float64(1+r.IntN(3))/2
	return frame.Variant{Values: map[string]float64{"a": a, "s": s}, Answers: []frame.Answer{
		{Key: "right", Number: a*a + s*s}, {Key: "hump", Number: s * s}, {Key: "places", Number: a * a}, {Key: "sum", Number: (a + s) * (a + s)},
	}}
}}
