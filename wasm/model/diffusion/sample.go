package diffusion

import (
	"math"
	"math/rand/v2"
)

// Guesser is what a sampler asks: the noise in x at step t.
type Guesser func(t int, x []float64) []float64

// Exact is the best possible guesser for the data.
func (d *Data) Exact(s *Schedule) Guesser {
	at := make([][]noised, s.Steps()+1) // every point passes every step
	return func(t int, x []float64) []float64 {
		if at[t] == nil {
			at[t] = d.at(s.AlphaBar(t), s.Noise(t))
		}
		x0 := d.denoise(at[t], x)
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
	sampler := NewSampler(s, dim, seed, guess)
	out := make([][]float64, n)
	for i := range out {
		out[i] = sampler.Next()
	}
	return out
}

// Sampler draws the same points as Sample, one after the other.
type Sampler struct {
	schedule *Schedule
	dim      int
	rand     *rand.Rand
	guess    Guesser
}

// NewSampler begins by the seed.
func NewSampler(s *Schedule, dim int, seed uint64, guess Guesser) *Sampler {
	return &Sampler{s, dim, rand.New(rand.NewPCG(seed, 4)), guess}
}

// Next is one more point.
func (a *Sampler) Next() []float64 {
	s, x := a.schedule, make([]float64, a.dim)
	for k := range x {
		x[k] = normal(a.rand)
	}
	for t := s.Steps(); t >= 1; t-- {
		g := a.guess(t, x)
		beta := s.Beta(t)
		move := beta / math.Sqrt(s.Noise(t))
		for k := range x {
			x[k] = (x[k] - float64(move*g[k])) / math.Sqrt(1-beta)
			if t > 1 {
				x[k] += float64(math.Sqrt(beta) * normal(a.rand))
			}
		}
	}
	return x
}
