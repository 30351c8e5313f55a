package directions

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
	"klviz/web/lesson/frame"
)

// Coin asks for D between two coins in bits; its wrong answers are the other
// direction, the same in nats, and the first term alone.
var Coin = frame.Question{ID: "coin", Make: func(seed uint64) frame.Variant {
	p, q := coins(seed)
	return frame.Variant{
		Values: map[string]float64{"p": p, "q": q},
		Answers: []frame.Answer{
			{Key: "right", Number: Bits(coinKL(p, q))},
			{Key: "reversed", Number: Bits(coinKL(q, p))},
			{Key: "nats", Number: coinKL(p, q)},
			{Key: "half", Number: Bits(p * special.LogRatio(p, q))},
		},
	}
}}

// Sign asks which outcome's term is negative: the one that P has less often.
var Sign = frame.Question{ID: "sign", Make: func(seed uint64) frame.Variant {
	p, q := coins(seed + 100)
	answers := []frame.Answer{{Key: "heads", Word: true}, {Key: "tails", Word: true}, {Key: "none", Word: true}}
	if p > q {
		answers[0], answers[1] = answers[1], answers[0]
	}
	return frame.Variant{Values: map[string]float64{"p": p, "q": q}, Answers: answers}
}}

// Unit asks for a number of nats in bits.
var Unit = frame.Question{ID: "unit", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 11))
	nats := float64(1+r.IntN(19)) / 10
	return frame.Variant{Values: map[string]float64{"nats": nats}, Answers: []frame.Answer{
		{Key: "right", Number: Bits(nats)}, {Key: "inverted", Number: nats * math.Ln2},
		{Key: "same", Number: nats}, {Key: "bans", Number: nats / math.Ln10},
	}}
}}

// coins are two chances of heads that differ enough to tell all answers apart.
func coins(seed uint64) (p, q float64) {
	r := rand.New(rand.NewPCG(seed, 12))
	for {
		p, q = float64(1+r.IntN(9))/10, float64(1+r.IntN(9))/10
		if math.Abs(p-q) > 0.15 && math.Abs(p+q-1) > 0.05 {
			return p, q
		}
	}
}

func coinKL(p, q float64) float64 {
	return special.KLTerm(p, q) + special.KLTerm(1-p, 1-q)
}
