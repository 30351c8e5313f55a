package nonnegative

import (
	"klviz/wasm/model/outcomes"
	"klviz/wasm/special"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
)

// slide is the guess: the price while Q goes over to P (1) and past it.
var slide = frame.Estimate{
	Lo: -0.1, Hi: 0.14, By: 0.01, Start: 0.1, Near: 0.015,
	Size: func(out *frame.Outcome) float64 { return out.Get("kl").(float64) / 0.089 },
	Places: func(in *frame.Input) []frame.Place {
		var list []frame.Place
		for i := range 6 {
			if at := float64(i) / 4; at <= 1 || possible(in, at) {
				list = append(list, frame.Place{At: at})
			}
		}
		return list
	},
	Answer: func(in *frame.Input, _ *frame.Outcome) []float64 {
		var list []float64
		for i := range 6 {
			if at := float64(i) / 4; at <= 1 || possible(in, at) {
				list = append(list, priceAt(in, at))
			}
		}
		return list
	},
	Curve: func(in *frame.Input, _ *frame.Outcome) []chart.XY {
		var list []chart.XY
		for i := range 126 {
			if at := float64(i) / 100; at <= 1 || possible(in, 1.25) {
				list = append(list, chart.XY{X: at, Y: priceAt(in, at)})
			}
		}
		return list
	},
	Judge: func(_ *frame.Outcome, guess, _ []float64) string {
		small := 0.08 * max(guess[0], 0.01)
		for _, g := range guess {
			if g < -small {
				return "below"
			}
		}
		switch {
		case guess[4] > guess[0]/4:
			return "late"
		case len(guess) > 5 && guess[5] <= guess[4]:
			return "past"
		}
		return "right"
	},
}

// between is Q on its way to P: where it is at 1, and beyond.
func between(in *frame.Input, at float64) (t *outcomes.Table, q []float64) {
	t, err := outcomes.New(in.Dist("p"), in.Dist("q"))
	if err != nil {
		return &outcomes.Table{}, nil
	}
	for i := range t.P {
		q = append(q, (1-at)*t.Q[i]+at*t.P[i])
	}
	return t, q
}

// possible reports whether that still is a distribution.
func possible(in *frame.Input, at float64) bool {
	_, q := between(in, at)
	for _, x := range q {
		if x < 0 {
			return false
		}
	}
	return true
}

func priceAt(in *frame.Input, at float64) float64 {
	t, q := between(in, at)
	var sum special.Accumulator
	for i := range q {
		sum.Add(special.KLTerm(t.P[i], q[i]))
	}
	return sum.Value()
}
