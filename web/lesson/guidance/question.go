package guidance

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
	"klviz/web/lesson/frame"
)

// tune asks for a chance after tuning; its wrong answers forget the base, add
// instead of multiplying, and take the better answer always.
var tune = frame.Question{ID: "tune", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 37))
	base := float64(1+r.IntN(3)) / 10
	reward := float64(1 + r.IntN(3))
	beta := float64(1+r.IntN(2)) / 2 * reward // the exponent is 2 or 1
	lift := special.Exp(reward / beta)
	return frame.Variant{Values: map[string]float64{"base": base, "other": 1 - base, "reward": reward, "beta": beta}, Answers: []frame.Answer{
		{Key: "right", Number: base * lift / (1 - base + base*lift)}, {Key: "baseless", Number: lift / (1 + lift)},
		{Key: "same", Number: base}, {Key: "always", Number: 1},
	}}
}}

// apart asks what a word tells where kinds do not overlap; its wrong answers
// count the kinds, take nats, and sum over the words instead of taking the mean.
var apart = frame.Question{ID: "apart", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 38))
	n := float64(int(2) << (1 + r.IntN(5)))
	bits := math.Log2(n)
	return frame.Variant{Values: map[string]float64{"n": n}, Answers: []frame.Answer{
		{Key: "right", Number: bits}, {Key: "nats", Number: bits * math.Ln2}, {Key: "count", Number: n}, {Key: "summed", Number: n * bits},
	}}
}}
