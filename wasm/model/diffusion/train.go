package diffusion

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Training fits a Denoiser to data, a batch at a time. The same seed gives the
// same model everywhere.
type Training struct {
	Model    *Denoiser
	Data     *Data
	Schedule *Schedule

	rand     *rand.Rand
	batches  int
	best     map[int]float64 // of the steps that were asked for
	gradient []float64
	mean, sq []float64 // Adam's running means of the slope and its square
}

// batchSize is how many noised points are looked at between two changes of the
// weights.
const batchSize = 32

// NewTraining begins with an untrained model.
func NewTraining(d *Data, s *Schedule, seed uint64) *Training {
	m := NewDenoiser(d.dim, seed)
	n := len(m.params)
	return &Training{
		Model: m, Data: d, Schedule: s,
		rand:     rand.New(rand.NewPCG(seed, 2)),
		best:     map[int]float64{},
		gradient: make([]float64, n), mean: make([]float64, n), sq: make([]float64, n),
	}
}

// Batch learns from one batch and returns its mean |ε - guess|² a coordinate: Ho
// 2020, equation 14. rate is the size of Adam's step (Kingma & Ba 2015,
// arXiv:1412.6980, with its usual decays).
func (t *Training) Batch(rate float64) float64 {
	clear(t.gradient)
	loss := 0.0
	dim := t.Data.dim
	tr := t.Model.newTrace()
	noise, x := make([]float64, dim), make([]float64, dim)
	for range batchSize {
		step := 1 + t.rand.IntN(t.Schedule.Steps())
		x0 := t.Data.draw(t.rand)
		t.Schedule.add(t.rand, step, x0, noise, x)
		t.Model.see(tr, t.Schedule, step, x)
		for k, guess := range t.Model.forward(tr) {
			gap := guess - noise[k]
			loss += float64(gap * gap)
			tr.slope[len(t.Model.layers)][k] = 2 * gap / float64(batchSize*dim)
		}
		t.Model.backward(tr, t.gradient)
	}
	t.batches++
	const keep, keepSq, tiny = 0.9, 0.999, 1e-8
	lead := 1 - power(keep, t.batches)
	leadSq := 1 - power(keepSq, t.batches)
	for i, g := range t.gradient {
		t.mean[i] = float64(keep*t.mean[i]) + float64((1-keep)*g)
		t.sq[i] = float64(keepSq*t.sq[i]) + float64((1-keepSq)*g*g)
		t.Model.params[i] -= rate * (t.mean[i] / lead) / (math.Sqrt(t.sq[i]/leadSq) + tiny)
	}
	return loss / float64(batchSize*dim)
}

func power(x float64, n int) float64 {
	p := 1.0
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			p *= x
		}
		x *= x
	}
	return p
}

// draw draws x_0.
func (d *Data) draw(r *rand.Rand) []float64 {
	u := r.Float64()
	part := d.parts[len(d.parts)-1]
	for _, p := range d.parts {
		if u -= p.Weight; u < 0 {
			part = p
			break
		}
	}
	x := make([]float64, d.dim)
	sd := math.Sqrt(part.Var)
	for k := range x {
		x[k] = part.Mean[k] + float64(sd*normal(r))
	}
	return x
}

// Draw draws n points of the data by the seed.
func (d *Data) Draw(n int, seed uint64) [][]float64 {
	r := rand.New(rand.NewPCG(seed, 3))
	out := make([][]float64, n)
	for i := range out {
		out[i] = d.draw(r)
	}
	return out
}

// add noises x0 to step t, with the noise used.
func (s *Schedule) add(r *rand.Rand, t int, x0, noise, x []float64) {
	left, spread := math.Sqrt(s.AlphaBar(t)), math.Sqrt(s.Noise(t))
	for k := range x {
		noise[k] = normal(r)
		x[k] = float64(left*x0[k]) + float64(spread*noise[k])
	}
}

// Loss is how a model does at one step, measured on drawn points.
type Loss struct {
	T     int
	Noise float64 // mean |ε - guess|² over all coordinates together
	Best  float64 // the same for the exact denoiser, exactly
	// KL is the mean of KL(q(x_{t-1}|x_t,x_0) ‖ p_θ(x_{t-1}|x_t)) with variance
	// β_t, from the two normals; Weighed is the same from Noise: Noise·Weight +
	// what the variance alone costs. They are equal but for rounding.
	KL, Weighed float64
}

// Weight turns |ε - guess|² into nats at step t ≥ 2, with variance β_t:
// β_t²/(2·σ²·α_t·(1-ᾱ_t)) of Ho 2020, equation 12, at σ² = β_t.
func (s *Schedule) Weight(t int) float64 {
	return s.Beta(t) / (2 * (1 - s.Beta(t)) * s.Noise(t))
}

// Measure draws n noised points at step t ≥ 2 by the seed and measures the model
// on them.
func (t *Training) Measure(step, n int, seed uint64) Loss {
	r := rand.New(rand.NewPCG(seed, uint64(step)))
	s, dim := t.Schedule, t.Data.dim
	noise, x := make([]float64, dim), make([]float64, dim)
	out := Loss{T: step}
	tilde, beta := s.BetaTilde(step), s.Beta(step)
	excess := (tilde - beta) / beta
	fixed := 0.5 * float64(dim) * special.Phi(excess)
	tr := t.Model.newTrace()
	for range n {
		x0 := t.Data.draw(r)
		s.add(r, step, x0, noise, x)
		t.Model.see(tr, s, step, x)
		guess := t.Model.forward(tr)
		gap := 0.0
		for k := range x {
			out.Noise += float64((guess[k] - noise[k]) * (guess[k] - noise[k]))
			// The guess of x_0 that goes with the guessed noise (Ho 2020, equation
			// 15), and the two means of x_{t-1}.
			x0Guess := (x[k] - float64(math.Sqrt(s.Noise(step))*guess[k])) / math.Sqrt(s.AlphaBar(step))
			d := s.Pull(step) * (x0[k] - x0Guess)
			gap += float64(d * d)
		}
		out.KL += fixed + gap/(2*beta)
	}
	out.Noise /= float64(n)
	out.KL /= float64(n)
	out.Weighed = fixed + float64(s.Weight(step)*out.Noise)
	out.Best = t.Best(step)
	return out
}

// Best is the noise error of the exact denoiser at a step: what x_t leaves unknown
// of x_0, as noise.
func (t *Training) Best(step int) float64 {
	s := t.Schedule
	best, ok := t.best[step]
	if !ok { // an integral
		best = t.Data.Marginal(s, step).Unknown * s.AlphaBar(step) / s.Noise(step)
		t.best[step] = best
	}
	return best
}
