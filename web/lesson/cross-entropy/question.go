package crossentropy

import (
	"math/rand/v2"

	"klviz/web/lesson/frame"
)

// Parts asks for the divergence from entropy and cross-entropy; its wrong answers
// add them, take the loss for it, and take the part that nobody can save.
var Parts = frame.Question{ID: "parts", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 31))
	h := float64(4+r.IntN(16)) / 10
	kl := float64(1+r.IntN(15)) / 20
	for kl-h < 0.01 && h-kl < 0.01 {
		kl += 0.05
	}
	cross := h + kl
	return frame.Variant{Values: map[string]float64{"h": h, "cross": round(cross)}, Answers: []frame.Answer{
		{Key: "right", Number: kl}, {Key: "added", Number: cross + h}, {Key: "loss", Number: cross}, {Key: "entropy", Number: h},
	}}
}}

// round keeps two decimals, so that a sum reads as it is meant.
func round(x float64) float64 { return float64(int(x*100+0.5)) / 100 }
