package binning

import (
	"math/rand/v2"

	"klviz/web/lesson/frame"
)

// bias asks by how much an estimate from n values in K bins is too large, by the
// rule (K-1)/2n; its wrong answers forget the half, count values for bins, and
// expect none.
var bias = frame.Question{ID: "bias", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 34))
	k, n := float64(11+10*r.IntN(9)), float64(100*(1+r.IntN(9)))
	return frame.Variant{Values: map[string]float64{"k": k, "n": n}, Answers: []frame.Answer{
		{Key: "right", Number: (k - 1) / (2 * n)}, {Key: "whole", Number: (k - 1) / n}, {Key: "turned", Number: (n - 1) / (2 * k)}, {Key: "none", Number: 0},
	}}
}}
