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

// missing asks for the divergence that ELBO and log evidence leave; its wrong
// answers take them the other way round, add them, and take the ELBO alone.
var missing = frame.Question{ID: "missing", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 36))
	whole := -float64(10+r.IntN(40)) / 10
	kl := float64(3+r.IntN(30)) / 10
	elbo := float64(int(10*(whole-kl)-0.5)) / 10
	return frame.Variant{Values: map[string]float64{"whole": whole, "elbo": elbo}, Answers: []frame.Answer{
		{Key: "right", Number: kl}, {Key: "turned", Number: -kl}, {Key: "added", Number: elbo + whole}, {Key: "alone", Number: -elbo},
	}}
}}
