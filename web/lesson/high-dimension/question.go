package dimension

import (
	"math"
	"math/rand/v2"

	"klviz/web/lesson/frame"
)

// sum asks what many independent coordinates cost together; its wrong answers
// take one of them, multiply the prices, and let them grow like a length.
var sum = frame.Question{ID: "sum", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 36))
	d, c := float64(10*(1+r.IntN(9))), float64(1+r.IntN(4))/10
	return frame.Variant{Values: map[string]float64{"d": d, "c": c}, Answers: []frame.Answer{
		{Key: "right", Number: d * c}, {Key: "one", Number: c}, {Key: "length", Number: c * math.Sqrt(d)}, {Key: "power", Number: math.Pow(c, d)},
	}}
}}

// certify asks how large a divergence n points can vouch for: about log n.
var certify = frame.Question{ID: "certify", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 37))
	n := math.Pow(10, float64(2+r.IntN(4)))
	return frame.Variant{Values: map[string]float64{"n": n}, Answers: []frame.Answer{
		{Key: "right", Number: math.Log(n)}, {Key: "root", Number: math.Sqrt(n)}, {Key: "all", Number: n}, {Key: "digits", Number: 1 / n},
	}}
}}
