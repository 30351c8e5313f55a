package nonnegative

import (
	"klviz/wasm/special"
	"klviz/web/lesson/frame"
)

// unequal shows the same logarithm with lists that do not sum to 1.
func unequal(*frame.Input, *frame.Outcome) ([]frame.Trial, error) {
	sum := func(p, q []float64) (s float64) {
		for i := range p {
			s += p[i] * special.LogRatio(p[i], q[i])
		}
		return s
	}
	return []frame.Trial{
		frame.Tried("(0.5, 0.5) and (0.3, 0.7), which sum to 1, nats", "(0,5; 0,5) und (0,3; 0,7), deren Summe 1 ist, Nat", sum([]float64{.5, .5}, []float64{.3, .7})),
		frame.Tried("(0.4, 0.4) and (0.6, 0.6), which do not, nats", "(0,4; 0,4) und (0,6; 0,6), deren Summe es nicht ist, Nat", sum([]float64{.4, .4}, []float64{.6, .6})),
	}, nil
}
