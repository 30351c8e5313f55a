package diffusion

import (
	"math"

	"klviz/wasm/special"
)

// Score is how a model does on data N(0, variance), by its bound and by its
// samples.
type Score struct {
	// Bound is the variational bound, and Cost the model's true -log p(x_0),
	// both in nats a point.
	Bound, Cost float64
	// SampleVar is the variance of its samples, drawn as usual: without noise in
	// the last step.
	SampleVar float64
	// SampleKL is D(samples ‖ data), DataKL is D(data ‖ samples), in nats.
	SampleKL, DataKL float64
	// Frechet is the squared Fréchet distance, here the squared gap of the sds.
	Frechet float64
}

// Rate computes the score exactly, for a model whose guess of x_0 is share times
// the best one: every step is linear in x_t, so that samples stay normal and only
// their variance needs following.
func Rate(variance float64, s *Schedule, v Variance, share float64) (Score, error) {
	data, err := Normal(variance)
	if err != nil {
		return Score{}, err
	}
	var out Score
	var bound special.Accumulator
	bound.Add(BeginBound(data, s).Prior)
	at := 1.0 // the variance of x_T under the model
	noise := 0.0
	for t := s.Steps(); t >= 1; t-- {
		unknown := data.Marginal(s, t).Unknown
		// The best guess has the variance that is known; a share of it errs more.
		missed := unknown + float64((1-share)*(1-share)*(variance-unknown))
		bound.Add(stepCost(s, t, 1, missed).Cost[v])
		known := share * math.Sqrt(s.AlphaBar(t)) * variance / (float64(s.AlphaBar(t)*variance) + s.Noise(t))
		move := float64(s.Pull(t)*known) + s.Keep(t)
		at *= move * move
		noise = ReverseVariance(s, t, 1, missed, v)
		if t > 1 {
			at += noise
		}
	}
	out.Bound = bound.Value()
	out.SampleVar = at
	out.Cost = 0.5 * (special.Log(2*math.Pi*(at+noise)) + variance/(at+noise))
	out.SampleKL = 0.5 * special.HRatio(at, variance)
	out.DataKL = 0.5 * special.HRatio(variance, at)
	gap := math.Sqrt(at) - math.Sqrt(variance)
	out.Frechet = gap * gap
	return out, nil
}
