package family

import (
	"errors"
	"math"
	"math/rand/v2"
	"strconv"

	"klviz/wasm/special"
)

// Mode is the mean.
func (d *MVNormal) Mode() []float64 { return d.Mean }

// Variance is the diagonal of the covariance.
func (d *MVNormal) Variance() []float64 {
	v := make([]float64, len(d.Cov))
	for i := range v {
		v[i] = d.Cov[i][i]
	}
	return v
}

// FitMVNormal is the maximum-likelihood fit: the samples' mean and their covariance
// with divisor n (Anderson, An Introduction to Multivariate Statistical Analysis,
// 2003, thm. 3.2.1). It takes more samples than dimensions, not all in one plane.
func FitMVNormal(xs [][]float64) (*MVNormal, error) {
	if len(xs) == 0 {
		return nil, errors.New("a fit needs samples")
	}
	n := len(xs[0])
	mean, cov := make([]float64, n), make([][]float64, n)
	column := make([]float64, len(xs))
	for j := range n {
		for i, x := range xs {
			if len(x) != n {
				return nil, errors.New("sample " + strconv.Itoa(i) + " has " + count(len(x), "number") + ", the first " + strconv.Itoa(n))
			}
			column[i] = x[j]
		}
		mean[j] = special.Sum(column) / float64(len(xs))
	}
	for j := range n {
		cov[j] = make([]float64, n)
		for k := range j + 1 {
			var sum special.Accumulator
			for _, x := range xs {
				sum.AddProduct(x[j]-mean[j], x[k]-mean[k])
			}
			cov[j][k] = sum.Value() / float64(len(xs))
			cov[k][j] = cov[j][k]
		}
	}
	return NewMVNormal(mean, cov)
}

// Variance is αᵢ(A − αᵢ)/(A²(A + 1)), A = Σα.
func (d *Dirichlet) Variance() []float64 {
	v := make([]float64, len(d.Alpha))
	for i, a := range d.Alpha {
		m := a / d.total
		v[i] = m * (1 - m) / (d.total + 1)
	}
	return v
}

// Mode is (αᵢ − 1)/(A − n), A = Σα; nil where some αᵢ is at most 1, and the density
// has its tops at the simplex' edge.
func (d *Dirichlet) Mode() []float64 {
	mode := make([]float64, len(d.Alpha))
	for i, a := range d.Alpha {
		if !(a > 1) {
			return nil
		}
		mode[i] = (a - 1) / (d.total - float64(len(d.Alpha)))
	}
	return mode
}

// FitDirichlet is the maximum-likelihood fit by the fixed point
// ψ(αᵢ) = ψ(Σα) + mean log xᵢ (Minka, Estimating a Dirichlet distribution, 2000,
// eq. 9), from the moments' estimate on.
func FitDirichlet(xs [][]float64) (*Dirichlet, error) {
	if len(xs) < 2 {
		return nil, errors.New("a fit needs at least two samples")
	}
	n := len(xs[0])
	logs, alpha := make([]float64, n), make([]float64, n)
	mean, square := make([]float64, n), 0.0
	for i, x := range xs {
		if len(x) != n {
			return nil, errors.New("sample " + strconv.Itoa(i) + " has " + count(len(x), "share") + ", the first " + strconv.Itoa(n))
		}
		for j := range x {
			if !(x[j] > 0) {
				return nil, errors.New("a share must be above 0, got " + formatNumber(x[j]))
			}
			logs[j] += special.Log(x[j]) / float64(len(xs))
			mean[j] += x[j] / float64(len(xs))
		}
		square += x[0] * x[0] / float64(len(xs))
	}
	// Var x₁ = m(1 − m)/(A + 1)
	total := mean[0]*(1-mean[0])/max(square-mean[0]*mean[0], 1e-12) - 1
	for j := range alpha {
		alpha[j] = max(total, 0.1) * mean[j]
	}
	for range 10_000 {
		moved, top := 0.0, special.Digamma(special.Sum(alpha))
		for j, a := range alpha {
			alpha[j] = digammaInverse(top + logs[j])
			moved = max(moved, math.Abs(alpha[j]-a)/a)
		}
		if moved < 1e-12 {
			break
		}
	}
	return NewDirichlet(alpha)
}

// digammaInverse solves ψ(a) = y by Newton's steps (Minka 2000, app. C).
func digammaInverse(y float64) float64 {
	a := -1 / (y - special.Digamma(1))
	if y > -2.22 {
		a = special.Exp(y) + 0.5
	}
	for range 8 {
		a -= (special.Digamma(a) - y) / special.Trigamma(a)
	}
	return a
}

// LogProb is the log probability of outcome i.
func (c *Categorical) LogProb(i int) float64 { return special.LogRatio(c.mass[i], c.total) }

// Mode is the first of the likeliest outcomes.
func (c *Categorical) Mode() int {
	best := 0
	for i, m := range c.mass {
		if m > c.mass[best] {
			best = i
		}
	}
	return best
}

// Rand draws an outcome by its place.
func (c *Categorical) Rand(r *rand.Rand) int {
	u, last := r.Float64()*c.total, 0
	for i, m := range c.mass {
		if m > 0 {
			if u -= m; u < 0 {
				return i
			}
			last = i
		}
	}
	return last
}
