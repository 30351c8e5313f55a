package estimate

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/measure"
	"klviz/wasm/special"
)

// PlugInOptions say how a plug-in estimate is made.
type PlugInOptions struct {
	Smoothing Smoothing
	Resamples int     // of the bootstrap; 0: no interval
	Level     float64 // of the interval; 0: 0.95
	Seed      uint64
}

// PlugIn estimates D(P‖Q) from counts of the same outcomes: the divergence of the
// (smoothed) frequencies with an interval by the bootstrap, both tables being
// drawn again (Efron & Tibshirani, An Introduction to the Bootstrap, 1993, § 13.3).
func PlugIn(p, q []float64, o PlugInOptions) (Estimate, error) {
	if len(p) != len(q) || len(p) == 0 {
		return Estimate{}, problem("the two tables need as many counts, and at least one")
	}
	d, err := smoothed(p, q, o.Smoothing)
	if err != nil {
		return Estimate{}, err
	}
	n, m := sum(p), sum(q)
	e := Estimate{Nats: d, Samples: int(n + m)}
	if o.Resamples <= 0 {
		return e, nil
	}
	e.Level = o.Level
	if e.Level <= 0 {
		e.Level = 0.95
	}
	e.Assumption = "observations independent"
	r := rand.New(rand.NewPCG(o.Seed, 0x5eed))
	draws := make([]float64, o.Resamples)
	for i := range draws {
		draws[i], err = smoothed(multinomial(r, p, n), multinomial(r, q, m), o.Smoothing)
		if err != nil {
			return Estimate{}, err
		}
	}
	e.Lo, e.Hi = percentiles(draws, e.Level)
	if _, spread := meanAndError(draws); !math.IsInf(spread, 1) && !math.IsNaN(spread) {
		e.StandardError = spread * math.Sqrt(float64(len(draws)))
	}
	return e, nil
}

// MillerMadow estimates D(P‖Q) from counts with the first-order bias of the
// plug-in taken off,
//
//	(K_P - 1)/(2N) + Σ pᵢ(1 - qᵢ)/(2M qᵢ),
//
// K_P being the number of outcomes seen in P, N and M the numbers of observations.
// Miller, Note on the bias of information estimates (1955), for the entropy; the
// second part by the same expansion of -log q. It may be negative.
func MillerMadow(p, q []float64) (Estimate, error) {
	e, err := PlugIn(p, q, PlugInOptions{})
	if err != nil || math.IsInf(e.Nats, 1) {
		return e, err
	}
	n, m := sum(p), sum(q)
	seen := 0.0
	bias := 0.0
	for i := range p {
		if p[i] > 0 {
			seen++
			bias += p[i] / n * (1 - q[i]/m) / (2 * q[i])
		}
	}
	e.Nats -= (seen-1)/(2*n) + bias
	return e, nil
}

func smoothed(p, q []float64, s Smoothing) (float64, error) {
	a, err := s.Probabilities(p)
	if err != nil {
		return 0, err
	}
	b, err := s.Probabilities(q)
	if err != nil {
		return 0, err
	}
	d, _, _ := measure.Masses(a, b)
	return d, nil
}

// multinomial draws n observations from the frequencies of counts.
func multinomial(r *rand.Rand, counts []float64, n float64) []float64 {
	out := make([]float64, len(counts))
	left := sum(counts)
	for i, c := range counts {
		if n <= 0 || left <= 0 {
			break
		}
		// Given those before it, an outcome's count is binomial.
		out[i] = binomial(r, n, min(c/left, 1))
		n -= out[i]
		left -= c
	}
	return out
}

// binomial draws how many of n trials succeed. While there are many it draws the
// middle one of their uniform numbers in order of size, a beta variate, and goes on
// with the half in which p lies: Devroye, Non-Uniform Random Variate Generation
// (1986), § X.4.3. It is exact, and takes log₂ n steps.
func binomial(r *rand.Rand, n, p float64) (k float64) {
	for n > 64 && p > 0 && p < 1 {
		a := 1 + math.Floor(n/2)
		b := n + 1 - a
		x := gamma(r, a)
		x /= x + gamma(r, b)
		if p < x {
			n, p = a-1, p/x
		} else {
			k += a
			n, p = b-1, (p-x)/(1-x)
		}
	}
	switch { // an outcome that was never seen must not cost a number for each trial
	case p <= 0:
		return k
	case p >= 1:
		return k + n
	}
	for range int(n) {
		if r.Float64() < p {
			k++
		}
	}
	return k
}

// gamma draws from the gamma distribution with rate 1 and a shape of at least 1:
// Marsaglia & Tsang, A simple method for generating gamma variables, ACM TOMS 26
// (2000).
func gamma(r *rand.Rand, shape float64) float64 {
	d := shape - 1./3
	c := 1 / math.Sqrt(9*d)
	for {
		x := r.NormFloat64()
		v := 1 + c*x
		if v <= 0 {
			continue
		}
		v = v * v * v
		if u := r.Float64(); u > 0 && special.Log(u) < x*x/2+d-d*v+d*special.Log(v) {
			return d * v
		}
	}
}

func sum(xs []float64) float64 {
	s := 0.0
	for _, x := range xs {
		s += x
	}
	return s
}
