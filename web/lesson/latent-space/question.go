package latent

import (
	"math/rand/v2"

	"klviz/wasm/special"
	"klviz/web/lesson/frame"
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

// stay asks how many of six directions stay open under a weight; its wrong
// answers forget the weight, count the closed ones, and keep all.
var stay = frame.Question{ID: "stay", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 35))
	right, light := 1+r.IntN(2), 1
	noise, beta := float64(1+r.IntN(3))/10, float64(2+r.IntN(2))
	if right == 1 {
		light = 1 + r.IntN(2)
	}
	v := map[string]float64{"noise": noise, "beta": beta}
	for i := range 6 {
		by := 0.3 + 0.1*float64(5-i) // below the noise
		switch {
		case i < right:
			by = beta * (1.5 + 0.5*float64(right-i))
		case i < right+light: // between the noise and β times it
			by = beta * (0.95 - 0.1*float64(i-right))
		}
		v["v"+string(rune('1'+i))] = float64(int(100*noise*by+0.5)) / 100
	}
	return frame.Variant{Values: v, Answers: []frame.Answer{
		{Key: "right", Number: float64(right)}, {Key: "light", Number: float64(right + light)},
		{Key: "closed", Number: float64(6 - right)}, {Key: "all", Number: 6},
	}}
}}
