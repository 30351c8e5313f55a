package diffusion

import "fmt"

// Own is a schedule drawn by hand: shares are ᾱ at equally spaced steps up to T,
// each below the one before; between them ᾱ goes straight.
func Own(steps int, shares []float64) (*Schedule, error) {
	if err := checkSteps(steps); err != nil {
		return nil, err
	}
	if len(shares) == 0 || len(shares) > steps {
		return nil, fmt.Errorf("a schedule drawn by hand needs from 1 to T shares, got %d for %d steps", len(shares), steps)
	}
	before := 1.0
	for i, a := range shares {
		if !(a > 0 && a < before) {
			return nil, fmt.Errorf("what is left of the variance must fall, and stay above 0: %v at place %d follows %v", a, i+1, before)
		}
		before = a
	}
	left := func(t int) float64 {
		at := float64(t) * float64(len(shares)) / float64(steps)
		i := min(int(at), len(shares)-1)
		from := 1.0
		if i > 0 {
			from = shares[i-1]
		}
		return from + float64((shares[i]-from)*(at-float64(i)))
	}
	beta := make([]float64, steps)
	for t := 1; t <= steps; t++ {
		before, now := left(t-1), left(t)
		beta[t-1] = (before - now) / before
	}
	return Custom(beta)
}
