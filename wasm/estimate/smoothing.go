package estimate

import "math"

// Smoothing turns counts into probabilities. The zero value divides by the sum
// and leaves zeros alone: a zero in q under a positive p then gives +Inf, which
// is the answer for those frequencies.
type Smoothing struct {
	// Alpha is added to every count: additive smoothing, ½ being
	// Krichevsky and Trofimov's and 1 Laplace's. Chen & Goodman, An empirical
	// study of smoothing techniques for language modeling (1999), § 2.1.
	Alpha float64
	// Prior, when not nil, holds the parameters of a Dirichlet prior; the
	// probabilities are the posterior mean (nᵢ + αᵢ)/(N + Σα). Gelman et al.,
	// Bayesian Data Analysis (2013), § 3.4.
	Prior []float64
}

// Probabilities returns the smoothed probabilities of the counts.
func (s Smoothing) Probabilities(counts []float64) ([]float64, error) {
	if s.Prior != nil && len(s.Prior) != len(counts) {
		return nil, problem("the prior and the counts differ in length")
	}
	if !(s.Alpha >= 0) || math.IsInf(s.Alpha, 1) {
		return nil, problem("alpha must be at least 0 and finite")
	}
	out := make([]float64, len(counts))
	var total float64
	for i, n := range counts {
		if !(n >= 0) || math.IsInf(n, 1) {
			return nil, problem("a count must be at least 0 and finite")
		}
		out[i] = n + s.Alpha
		if s.Prior != nil {
			if !(s.Prior[i] > 0) || math.IsInf(s.Prior[i], 1) {
				return nil, problem("a prior parameter must be above 0 and finite")
			}
			out[i] += s.Prior[i]
		}
		total += out[i]
	}
	if !(total > 0) {
		return nil, problem("the counts' sum must be above 0")
	}
	for i := range out {
		out[i] /= total
	}
	return out, nil
}
