package family

import (
	"errors"
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// DiscreteUniform is the family of equal masses on lo … hi.
//
// Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), ch. 6.
var DiscreteUniform = Family{
	ID: "discreteuniform", Name: "Discrete uniform", Kind: Integer,
	Params: []Param{
		bound("lo", "lowest", 0),
		bound("hi", "highest", 1),
	},
	Start:   []float64{1, 6},
	Formula: "1/(hi − lo + 1) for k = lo … hi",
	Source:  "Johnson, Kemp & Kotz, Univariate Discrete Distributions (2005), ch. 6",
	Aliases: []Alias{
		{Name: "randint", From: "SciPy", Keys: []string{"low", "high"}, Args: withDefaults([]float64{required, required},
			// SciPy's high is the first that cannot come.
			func(v []float64) ([]float64, error) { return []float64{v[0], v[1] - 1}, nil })},
	},
	Check: func(a []float64) error {
		if a[0] > a[1] {
			return errors.New("lo must not be above hi")
		}
		return nil
	},
	New: func(a []float64) Univariate { return &discreteUniform{member{a}, a[0], a[1], a[1] - a[0] + 1} },
	KL: func(pd, qd Univariate) (nats, bound float64) {
		p, q := pd.(*discreteUniform), qd.(*discreteUniform)
		if p.lo < q.lo || p.hi > q.hi {
			return math.Inf(1), 0
		}
		v := special.LogRatio(q.n, p.n)
		if v == 0 {
			return 0, 0
		}
		return closed(v, 8, v)
	},
	Fit: func(xs []float64) ([]float64, error) {
		if len(xs) == 0 {
			return nil, errFewSamples
		}
		for _, x := range xs {
			if !isWhole(x) || math.Abs(x) > mostWhole {
				return nil, errNotWhole
			}
		}
		lo, hi := extremes(xs)
		return []float64{lo, hi}, nil // the maximum-likelihood fit
	},
}

// bound is an end of a support on the integers.
func bound(id, name string, index int) Param {
	p := whole(id, name, id, -mostWhole, mostWhole)
	return p.atValue(index)
}

type discreteUniform struct {
	member
	lo, hi, n float64
}

func (d *discreteUniform) Family() *Family { return &DiscreteUniform }
func (d *discreteUniform) String() string  { return spell(&DiscreteUniform, d.args) }

func (d *discreteUniform) LogProb(x float64) float64 {
	if !(x >= d.lo && x <= d.hi) || !isWhole(x) {
		return math.Inf(-1)
	}
	return -special.Log(d.n)
}

func (d *discreteUniform) LogMass(float64) float64 { return -special.Log(d.n) }
func (d *discreteUniform) Up(float64) float64      { return 1 }

func (d *discreteUniform) MostUp(float64) float64 { return 1 }

func (d *discreteUniform) CDF(x float64) float64 {
	return min(max((math.Floor(x)-d.lo+1)/d.n, 0), 1)
}

func (d *discreteUniform) Survival(x float64) float64 {
	return min(max((d.hi-math.Floor(x))/d.n, 0), 1)
}

func (d *discreteUniform) Quantile(u float64) float64 {
	return min(max(d.lo+math.Ceil(u*d.n)-1, d.lo), d.hi)
}

func (d *discreteUniform) Mean() float64             { return d.lo + (d.hi-d.lo)/2 }
func (d *discreteUniform) Variance() float64         { return (d.n - 1) * (d.n + 1) / 12 }
func (d *discreteUniform) Entropy() float64          { return special.Log(d.n) }
func (d *discreteUniform) Mode() float64             { return d.lo }
func (d *discreteUniform) Support() (lo, hi float64) { return d.lo, d.hi }
func (d *discreteUniform) Rand(r *rand.Rand) float64 { return d.Quantile(openUnit(r)) }
