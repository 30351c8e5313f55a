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
			score, err := Rate(.25, s, v)
			if err != nil {
				t.Fatal(err)
			}
			if score.Cost > score.Bound+1e-12 || score.Cost < entropy-1e-12 {
				t.Errorf("T = %d, variance %d: cost %v is not between entropy %v and bound %v", steps, v, score.Cost, entropy, score.Bound)
			}
		}
	}
}

// The followed variance against real samples.
func TestRateAgainstSamples(t *testing.T) {
	s := must(Linear(30, .01, .3))
	score := must(Rate(.25, s, Beta))
	data := must(Normal(.25))
	const n = 20_000
	square := 0.0
	for _, x := range Sample(s, 1, n, 21, data.Exact(s)) {
		square += x[0] * x[0] / n
	}
	if math.Abs(square/score.SampleVar-1) > 0.04 {
		t.Errorf("variance of samples %v, followed %v", square, score.SampleVar)
	}
}
