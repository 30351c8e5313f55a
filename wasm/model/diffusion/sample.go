package diffusion

import (
	"math"
	"math/rand/v2"
)

// Guesser is what a sampler asks: the noise in x at step t.
type Guesser func(t int, x []float64) []float64

// Exact is the best possible guesser for the data.
func (d *Data) Exact(s *Schedule) Guesser {
	return func(t int, x []float64) []float64 {
		x0 := d.Denoise(s, t, x)
		left, spread := math.Sqrt(s.AlphaBar(t)), math.Sqrt(s.Noise(t))
		for k := range x0 {
			x0[k] = (x[k] - float64(left*x0[k])) / spread
		}
		return x0
	}
}

// Trained is the model's own guesser.
func (d *Denoiser) Trained(s *Schedule) Guesser {
	return func(t int, x []float64) []float64 { return d.Guess(s, t, x) }
}

// Sample walks n points from noise to data (Ho 2020, algorithm 2, variance β_t;
// the last step adds none).
func Sample(s *Schedule, dim, n int, seed uint64, guess Guesser) [][]float64 {
	r := rand.New(rand.NewPCG(seed, 4))
	out := make([][]float64, n)
	for i := range out {
		x := make([]float64, dim)
		for k := range x {
			x[k] = normal(r)
		}
		for t := s.Steps(); t >= 1; t-- {
			g := guess(t, x)
			beta := s.Beta(t)
			move := beta / math.Sqrt(s.Noise(t))
			for k := range x {
				x[k] = (x[k] - float64(move*g[k])) / math.Sqrt(1-beta)
				if t > 1 {
					x[k] += float64(math.Sqrt(beta) * normal(r))
				}
			}
		}
		out[i] = x
	}
	return out
}
