package estimate

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// MonteCarloEstimates are three estimates of D(P‖Q) from one set of draws x of P,
// with r = q(x)/p(x): the means of
//
//	k1 = -log r            unbiased, noisy, may be negative
//	k2 = (log r)²/2        biased, little noise, ≥ 0
//	k3 = (r - 1) - log r   unbiased, ≥ 0 term by term
//
// J. Schulman, Approximating KL divergence (2020).
type MonteCarloEstimates struct{ K1, K2, K3 Estimate }

// MonteCarlo draws n times from p, by seed. q must be of p's kind.
func MonteCarlo(p, q family.Univariate, n int, seed uint64) (MonteCarloEstimates, error) {
	if err := family.Compare(p, q); err != nil {
		return MonteCarloEstimates{}, err
	}
	if n < 2 {
		return MonteCarloEstimates{}, problem("Monte Carlo needs at least 2 draws")
	}
	var ratio func(float64) float64
	if c, ok := p.(family.Comparable); ok {
		ratio = c.LogRatio(q)
	}
	r := rand.New(rand.NewPCG(seed, 0x3ca1e))
	terms := [3][]float64{make([]float64, n), make([]float64, n), make([]float64, n)}
	for i := range n {
		x := p.Rand(r)
		var l float64
		if ratio != nil {
			l = ratio(x)
		} else {
			l = p.LogProb(x) - q.LogProb(x)
		}
		terms[0][i] = l
		terms[1][i] = 0.5 * l * l
		terms[2][i] = special.Psi2(-l)
	}
	of := func(t []float64) Estimate {
		mean, err := meanAndError(t)
		e := Estimate{Nats: mean, StandardError: err, Samples: n, Level: 0.95, Assumption: "draws independent, their mean about normal"}
		const z = 1.959963984540054 // the normal's 0.975 quantile
		e.Lo, e.Hi = mean-z*err, mean+z*err
		if math.IsInf(err, 1) {
			e.Lo = math.Inf(-1)
		}
		return e
	}
	return MonteCarloEstimates{of(terms[0]), of(terms[1]), of(terms[2])}, nil
}
