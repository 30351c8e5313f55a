package units

import (
	"math"

	"klviz/web/lesson/frame"
)

// inNats is the guess: the same price by another ruler.
var inNats = frame.Estimate{
	Lo: 0, Hi: 0.3, By: 0.005, Near: 0.005,
	Size: func(out *frame.Outcome) float64 { return out.Get("kl_bits").(float64) / 0.128 },
	Answer: func(_ *frame.Input, out *frame.Outcome) []float64 {
		return []float64{out.Get("kl").(float64)}
	},
	Judge: func(out *frame.Outcome, guess, answer []float64) string {
		bits, near := out.Get("kl_bits").(float64), 0.06*answer[0]
		switch {
		case math.Abs(guess[0]-answer[0]) <= near:
			return "right"
		case math.Abs(guess[0]-bits) <= near:
			return "same"
		case math.Abs(guess[0]-bits/math.Ln2) <= 2*near:
			return "inverted"
		case guess[0] > bits:
			return "more"
		}
		return "fewer"
	},
}
