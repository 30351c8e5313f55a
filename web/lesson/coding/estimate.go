package coding

import (
	"math"

	"klviz/web/lesson/frame"
)

// digits is the guess: how many digits a letter the wrong code needs.
var digits = frame.Estimate{
	Lo: 1, Hi: 4, By: 0.05, Start: 1, Near: 0.05,
	Answer: func(_ *frame.Input, out *frame.Outcome) []float64 {
		return []float64{out.Get("huffman_q_bits").(float64)}
	},
	Judge: func(out *frame.Outcome, guess, answer []float64) string {
		own := out.Get("huffman_p_bits").(float64)
		switch {
		case math.Abs(guess[0]-answer[0]) <= 0.05:
			return "right"
		case guess[0] < own-0.01:
			return "better"
		case guess[0] <= own+0.05:
			return "same"
		case guess[0] > 3:
			return "longest"
		}
		return "between"
	},
}
