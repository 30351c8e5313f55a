package family

import (
	"math"

	"klviz/wasm/special"
)

// ChiSquared is the family of sums of squares of standard normals:
// gamma(df/2, 1/2).
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994),
// ch. 18.
var ChiSquared = Family{
	ID: "chisquared", Name: "Chi-squared", Kind: Real,
	Params:  []Param{shape("df", "degrees of freedom", "k").atValue(0)},
	Start:   []float64{4},
	Formula: "x^(k/2−1) e^(−x/2) / (2^(k/2) Γ(k/2)) for x ≥ 0",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 1 (1994), ch. 18",
	Aliases: []Alias{
		{Name: "chi2", From: "SciPy", Keys: []string{"df"}, Args: keep(required)},
		{Name: "Chi2", From: "PyTorch", Keys: []string{"df"}, Args: keep(required)},
	},
	New: func(a []float64) Univariate {
		return &chiSquared{gammaDist: newGamma([]float64{a[0] / 2, 0.5}), args: a}
	},
	KL: chiSquaredKL,
	Fit: func(xs []float64) ([]float64, error) {
		logs, err := logSamples(xs)
		if err != nil {
			return nil, err
		}
		m, _, err := meanVariance(logs)
		if err != nil {
			return nil, err
		}
		// The maximum-likelihood fit: ψ(k/2) = mean log(x/2).
		half := crossing(func(a float64) bool { return special.Digamma(a) >= m-math.Ln2 }, 0x1p-60, 0x1p500)
		return []float64{2 * half}, nil
	},
}

type chiSquared struct {
	*gammaDist
	args []float64
}

func (c *chiSquared) Family() *Family { return &ChiSquared }
func (c *chiSquared) String() string  { return spell(&ChiSquared, c.args) }
func (c *chiSquared) Args() []float64 { return c.args }

func (c *chiSquared) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*chiSquared)
	if !ok {
		return nil
	}
	return c.gammaDist.LogRatio(o.gammaDist)
}

// chiSquaredKL is the Bregman divergence of log Γ from k_p/2 to k_q/2: the rates
// are equal. ops: 40 for its quadrature.
func chiSquaredKL(pd, qd Univariate) (nats, bound float64) {
	p, q := pd.(*chiSquared), qd.(*chiSquared)
	if p.shape == q.shape {
		return 0, 0
	}
	v := bregmanTo(special.Trigamma, p.shape, q.shape, q.shape-p.shape)
	return closed(v, 48, v)
}
