package convexity

import (
	"math"

	"klviz/web/chart"
	"klviz/web/lesson/frame"
)

// curve is the guess: the price on the way from the first pair to the second.
var curve = frame.Estimate{
	Lo: 0, Hi: 0.5, By: 0.02, Start: 0.24, Near: 0.03,
	Size: func(out *frame.Outcome) float64 {
		return max(out.Get("kl1").(float64), out.Get("kl2").(float64)) / 0.36
	},
	Places: func(*frame.Input) []frame.Place {
		return []frame.Place{{At: 0}, {At: 0.25}, {At: 0.5}, {At: 0.75}, {At: 1}}
	},
	Answer: func(in *frame.Input, _ *frame.Outcome) []float64 {
		var out []float64
		for i := range 5 {
			out = append(out, price(in, float64(i)/4))
		}
		return out
	},
	Curve: func(in *frame.Input, _ *frame.Outcome) []chart.XY {
		var out []chart.XY
		for i := range 101 {
			out = append(out, chart.XY{X: float64(i) / 100, Y: price(in, float64(i)/100)})
		}
		return out
	},
	Judge: func(out *frame.Outcome, guess, answer []float64) string {
		chord, mid := out.Get("chord_mid").(float64), guess[2]
		switch {
		case math.Abs(mid-answer[2]) < 0.15*chord:
			return "right"
		case mid > 1.08*chord:
			return "above"
		case mid > 0.92*chord:
			return "chord"
		case mid < answer[2]:
			return "below"
		}
		return "under"
	},
}

// price is D of the mixtures at a place, +Inf where it has none.
func price(in *frame.Input, at float64) float64 {
	y, err := between(in.Dist("p1"), in.Dist("p2"), in.Dist("q1"), in.Dist("q2"), at)
	if err != nil {
		return math.Inf(1)
	}
	return y
}
