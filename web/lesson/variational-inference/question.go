package inference

import (
	"klviz/web/lesson/frame"
	"math/rand/v2"
)

// spread asks for the variance that the fit keeps; its wrong answers are the
// square, what is left of the correlation itself, and the margin's.
var spread = frame.Question{ID: "spread", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 31))
	rho := float64(2+r.IntN(8)) / 10
	for rho > 0.65 && rho < 0.75 { // ρ² and 1 - ρ² would look alike
		rho = float64(2+r.IntN(8)) / 10
	}
	return frame.Variant{Values: map[string]float64{"rho": rho}, Answers: []frame.Answer{
		{Key: "right", Number: (1 - rho) * (1 + rho)}, {Key: "square", Number: rho * rho},
		{Key: "rest", Number: 1 - rho}, {Key: "margin", Number: 1},
	}}
}}
