package fivesteps

import (
	"klviz/web/chart"
	"klviz/web/lesson/frame"
)

// shares is the guess: what each kind of day adds to the price or takes from it.
var shares = frame.Estimate{
	Lo: -0.3, Hi: 0.3, By: 0.02, Near: 0.03, Bars: true,
	Places: func(in *frame.Input) []frame.Place {
		var out []frame.Place
		for i, o := range drawn(in) {
			out = append(out, frame.Place{At: float64(i), Name: o.Name})
		}
		return out
	},
	Answer: func(in *frame.Input, out *frame.Outcome) []float64 {
		var list []float64
		terms := out.Get("terms_bits").(frame.Object)
		for _, o := range drawn(in) {
			for _, t := range terms {
				if t.Name == o.Name {
					list = append(list, t.Value.(float64))
				}
			}
		}
		return list
	},
	Judge: func(_ *frame.Outcome, guess, answer []float64) string {
		negative, wrongSigns, most, top := 0, 0, 0, 0
		for i := range guess {
			if guess[i] < 0 {
				negative++
			}
			if guess[i]*answer[i] < 0 {
				wrongSigns++
			}
			if guess[i] > guess[most] {
				most = i
			}
			if answer[i] > answer[top] {
				top = i
			}
		}
		switch {
		case negative == 0:
			return "positive"
		case wrongSigns > 0:
			return "signs"
		case most != top:
			return "rare"
		}
		return "right"
	},
}

// drawn are the outcomes that a hand can draw shares of: not more than have room.
func drawn(in *frame.Input) []chart.Outcome {
	outcomes, _ := chart.Outcomes(in.Dist("p"), in.Dist("q"))
	return outcomes[:min(len(outcomes), 10)]
}
