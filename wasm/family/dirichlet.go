package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// DirichletFamily is the family of densities on probability vectors.
//
// Kotz, Balakrishnan & Johnson, Continuous Multivariate Distributions 1 (2000),
// ch. 49.
var DirichletFamily = Family{
	ID: "dirichlet", Name: "Dirichlet", Kind: Simplex,
	Formula: "Γ(Σα)/Π Γ(αᵢ) Π xᵢ^(αᵢ−1) for xᵢ ≥ 0, Σ xᵢ = 1",
	Source:  "Kotz, Balakrishnan & Johnson, Continuous Multivariate Distributions 1 (2000), ch. 49",
}

// Dirichlet is a distribution of probability vectors. Alpha must not be changed.
type Dirichlet struct {
	Alpha []float64

	total   float64
	logNorm float64 // log Γ(Σα) − Σ log Γ(αᵢ)
}

// NewDirichlet makes the distribution with these parameters, at least two and
// all above 0.
func NewDirichlet(alpha []float64) (*Dirichlet, error) {
	if len(alpha) < 2 {
		return nil, outside(-1, "alpha must have at least 2 numbers, got %d", len(alpha))
	}
	d := &Dirichlet{Alpha: alpha, total: special.Sum(alpha)}
	var norm special.Accumulator
	for _, a := range alpha {
		if !(a > 0) || math.IsInf(a, 1) {
			return nil, outside(-1, "alpha must be above 0, got %s", formatNumber(a))
		}
		norm.Add(-special.Lgamma(a))
	}
	if math.IsInf(d.total, 1) {
		return nil, outside(-1, "the sum of alpha is above the largest number, 1.8e308")
	}
	norm.Add(special.Lgamma(d.total))
	d.logNorm = norm.Value()
	return d, nil
}

// Family returns &DirichletFamily.
func (d *Dirichlet) Family() *Family { return &DirichletFamily }

// Dimension is the number of shares.
func (d *Dirichlet) Dimension() int { return len(d.Alpha) }

// String is dirichlet([…]).
func (d *Dirichlet) String() string {
	return string(append(appendList([]byte("dirichlet("), d.Alpha), ')'))
}

// LogProb is the log density, with respect to all shares but one, at x.
func (d *Dirichlet) LogProb(x []float64) float64 {
	l := d.logNorm
	for i, a := range d.Alpha {
		switch {
		case x[i] < 0:
			return math.Inf(-1)
		case a != 1:
			l += float64((a - 1) * special.Log(x[i]))
		}
	}
	return l
}

// Mean is α/Σα.
func (d *Dirichlet) Mean() []float64 {
	m := make([]float64, len(d.Alpha))
	for i, a := range d.Alpha {
		m[i] = a / d.total
	}
	return m
}

// Entropy is −log Γ(A) + Σ log Γ(αᵢ) + (A − n) ψ(A) − Σ (αᵢ − 1) ψ(αᵢ), A = Σα.
func (d *Dirichlet) Entropy() float64 {
	var h special.Accumulator
	h.Add(-d.logNorm)
	h.Add((d.total - float64(len(d.Alpha))) * special.Digamma(d.total))
	for _, a := range d.Alpha {
		h.Add(-(a - 1) * special.Digamma(a))
	}
	return h.Value()
}

// Rand draws gammas and divides them by their sum.
func (d *Dirichlet) Rand(r *rand.Rand) []float64 {
	x := make([]float64, len(d.Alpha))
	most, sum := math.Inf(-1), 0.0
	for i, a := range d.Alpha {
		// log of a gamma(a): that of gamma(a+1) and a power of a uniform, which a
		// small a does not underflow.
		x[i] = special.Log(special.GammaPInv(a+1, openUnit(r))) + special.Log(openUnit(r))/a
		most = math.Max(most, x[i])
	}
	for i := range x {
		x[i] = special.Exp(x[i] - most)
		sum += x[i]
	}
	for i := range x {
		x[i] /= sum
	}
	return x
}

// KL is D(d‖q) with a proved bound of its rounding error (Penny 2001, as a sum
// that does not cancel).
func (d *Dirichlet) KL(q *Dirichlet) (nats, bound float64) {
	return dirichletDivergence(d.Alpha, q.Alpha)
}
