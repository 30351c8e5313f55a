package diffusion

import (
	"math"
	"testing"
)

// With the optimal variance on normal data the reverse is exact: only the end is
// lost, so the model's true cost is at most the bound and at least the entropy.
func TestRate(t *testing.T) {
	for _, steps := range []int{5, 20, 100} {
		s := must(Linear(steps, 1e-3, .6))
		entropy := must(Normal(.25)).Entropy()
		for v := Optimal; v < variances; v++ {
			for _, share := range []float64{1, 0.9, 0, 1.1} {
				score := must(Rate(.25, s, v, share))
				if score.Cost > score.Bound+1e-12 || score.Cost < entropy-1e-12 {
					t.Errorf("T = %d, variance %d, share %v: cost %v is not between entropy %v and bound %v", steps, v, share, score.Cost, entropy, score.Bound)
				}
			}
			near(t, "bound of the best guess", must(Rate(.25, s, v, 1)).Bound, NewBound(must(Normal(.25)), s).Total[v], 1e-12)
		}
	}
}

// The followed variance against real samples.
func TestRateAgainstSamples(t *testing.T) {
	s := must(Linear(30, .01, .3))
	data := must(Normal(.25))
	for _, share := range []float64{1, 0.8} {
		score := must(Rate(.25, s, Beta, share))
		const n = 20_000
		square := 0.0
		for _, x := range Sample(s, 1, n, 21, func(t int, x []float64) []float64 {
			guess := share * data.Denoise(s, t, x)[0]
			return []float64{(x[0] - math.Sqrt(s.AlphaBar(t))*guess) / math.Sqrt(s.Noise(t))}
		}) {
			square += x[0] * x[0] / n
		}
		if math.Abs(square/score.SampleVar-1) > 0.04 {
			t.Errorf("share %v: variance of samples %v, followed %v", share, square, score.SampleVar)
		}
	}
}
