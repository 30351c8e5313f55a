package comparison

import (
	"math"
	"math/rand/v2"

	"klviz/web/lesson/frame"
)

// diluting asks how many bits a perfect model loses at most that draws noise so
// often; its wrong answers take the noise's chance, nats, and the share of bits.
var diluting = frame.Question{ID: "diluting", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 61))
	percent := [...]float64{75, 87.5, 90, 95, 99}[r.IntN(5)]
	kept := 1 - percent/100
	return frame.Variant{Values: map[string]float64{"percent": percent}, Answers: []frame.Answer{
		{Key: "right", Number: -math.Log2(kept)}, {Key: "noise", Number: -math.Log2(1 - kept)},
		{Key: "nats", Number: -math.Log(kept)}, {Key: "many", Number: percent},
	}}
}}

// choosing asks which of two models to take for a purpose that only bits speak of.
var choosing = frame.Question{ID: "choosing", Make: func(seed uint64) frame.Variant {
	r := rand.New(rand.NewPCG(seed, 62))
	few, many := float64(100+r.IntN(20))/100, float64(130+r.IntN(40))/100
	near, far := float64(1+r.IntN(4))/1000, float64(5+r.IntN(20))/100
	v := map[string]float64{"bitsA": few, "klA": far, "bitsB": many, "klB": near}
	answers := []frame.Answer{{Key: "a", Word: true}, {Key: "b", Word: true}, {Key: "neither", Word: true}}
	if r.IntN(2) == 0 {
		v = map[string]float64{"bitsA": many, "klA": near, "bitsB": few, "klB": far}
		answers[0], answers[1] = answers[1], answers[0]
	}
	return frame.Variant{Values: v, Answers: answers}
}}

// test lets the two judges rank the same six models.
func test(in *frame.Input, _ *frame.Outcome) ([]frame.Trial, error) {
	models, err := entries(in)
	if err != nil {
		return nil, err
	}
	bits, samples := models[ranking(models, "bits")[0]], models[ranking(models, "samples")[0]]
	return []frame.Trial{
		frame.Tried("bits of the winner by bits, beyond those of the winner by samples", "Bit des Siegers nach Bit, über die des Siegers nach Stichproben hinaus", (bits.Bound-samples.Bound)/math.Ln2),
		frame.Tried("D(samples‖data) of the winner by bits, nats", "D(Stichproben‖Daten) des Siegers nach Bit, Nat", bits.SampleKL),
		frame.Tried("D(samples‖data) of the winner by samples, nats", "D(Stichproben‖Daten) des Siegers nach Stichproben, Nat", samples.SampleKL),
	}, nil
}
