// Package meanfield fits a correlated normal in the plane by two independent
// ones, in both directions and step by step.
//
// Source: Bishop, Pattern Recognition and Machine Learning, section 10.1.2.
package meanfield

import "klviz/wasm/special"

// Target is a normal in the plane with mean 0, variances 1 and correlation Rho
// in (-1, 1), known only up to a constant: what can be evaluated is
// exp(LogEvidence) times its density.
type Target struct {
	Rho         float64
	LogEvidence float64
}

// Fit is a product of two normals.
type Fit struct{ Mean, Var [2]float64 }

// free is 1 - ρ², without the rounding of ρ².
func (t Target) free() float64 { return (1 - t.Rho) * (1 + t.Rho) }

// Reverse is the fit q with the least D(q‖p): each variance is the one that is
// left when the other coordinate is known.
func (t Target) Reverse() Fit { return Fit{Var: [2]float64{t.free(), t.free()}} }

// Forward is the fit q with the least D(p‖q): p's own margins.
func (t Target) Forward() Fit { return Fit{Var: [2]float64{1, 1}} }

// KLFrom is D(q‖p), in nats. With Λ = Σ⁻¹ its diagonal is 1/(1-ρ²), and
//
//	½(Σᵢ vᵢ/(1-ρ²) + mᵀΛm - 2 + log(1-ρ²) - log v₁ - log v₂)
//
// written with h(x) = x - 1 - log x, which loses no digits near the best fit.
func (t Target) KLFrom(q Fit) float64 {
	free := t.free()
	m0, m1 := q.Mean[0], q.Mean[1]
	// mᵀΛm as a sum of squares.
	lean := m1 - float64(t.Rho*m0)
	square := float64(m0*m0) + float64(lean*lean)/free
	return 0.5 * (special.HRatio(q.Var[0], free) + special.HRatio(q.Var[1], free) + square - special.Log(free))
}

// KLTo is D(p‖q), in nats.
func (t Target) KLTo(q Fit) float64 {
	sum := -special.Log(t.free())
	for i, v := range q.Var {
		sum += special.HRatio(1, v) + float64(q.Mean[i]*q.Mean[i])/v
	}
	return 0.5 * sum
}

// ELBO is E_q[log of what can be evaluated] + entropy of q, in nats, by its own
// formula and not as LogEvidence - KLFrom, so that the sum of the two is a test.
func (t Target) ELBO(q Fit) float64 {
	free := t.free()
	m0, m1 := q.Mean[0], q.Mean[1]
	energy := (q.Var[0] + float64(m0*m0) + q.Var[1] + float64(m1*m1) - float64(2*t.Rho*m0*m1)) / free
	return t.LogEvidence - 0.5*(energy+special.Log(free)) + 1 + 0.5*(special.Log(q.Var[0])+special.Log(q.Var[1]))
}

// Ascend improves one coordinate after the other: given the other's mean m, the
// best normal for a coordinate has mean ρ·m and variance 1 - ρ² (Bishop,
// equations 10.13 and 10.15). The path starts with from and has steps more fits.
func (t Target) Ascend(from Fit, steps int) []Fit {
	path := []Fit{from}
	q := from
	for s := range steps {
		i := s % 2
		q.Mean[i], q.Var[i] = t.Rho*q.Mean[1-i], t.free()
		path = append(path, q)
	}
	return path
}
