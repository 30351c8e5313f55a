package family

import (
	"math"

	"klviz/wasm/special"
)

// Overlap is c = −log ∫ p^α q^(1−α), ≥ 0 for 0 < α < 1 and ≤ 0 above 1, with a
// bound of its rounding error; −Inf where the integral diverges. With
// Σ_q = L Lᵀ, M = L⁻¹(Σ_p − Σ_q)L⁻ᵀ with eigenvalues eᵢ, z = L⁻¹(μ_p − μ_q),
// β = 1 − α and φ(e) = e − log(1 + e),
//
//	c = ½ Σ (β φ(eᵢ) − φ(β eᵢ)) + ½ α β zᵀ(I + βM)⁻¹z
//
// (Gil, Alajaji & Linder 2013, table 2, for normal vectors, rearranged).
func (d *MVNormal) Overlap(q *MVNormal, alpha float64) (c, bound float64) {
	n := len(d.Mean)
	beta := 1 - alpha
	z := make([]doubled, n)
	m := make([][]doubled, n)
	pc, qc := d.scaled(q.exp), q.scaled(q.exp)
	for i := range m {
		z[i] = scaledDifference(d.Mean[i], q.Mean[i], q.exp[i])
		m[i] = make([]doubled, n)
		for j := range m[i] {
			m[i][j] = exactSum(pc[i][j], -qc[i][j])
		}
	}
	q.root.solve(z)
	white := rounded(q.root.conjugate(m))
	var size float64
	for _, e := range eigenvalues(white) {
		if !(1+float64(beta*e) > 0) {
			return math.Inf(-1), 0
		}
		a, b := beta*special.Phi(e), special.Phi(beta*e)
		c += 0.5 * (a - b)
		size += math.Abs(a) + math.Abs(b)
	}
	for i := range white {
		for j := range white {
			white[i][j] *= beta
		}
		white[i][i]++
	}
	middle, fails := cholesky(white)
	if fails > 0 {
		return math.Inf(-1), 0
	}
	middle.solve(z)
	distance := 0.5 * alpha * beta * squares(z)
	return c + distance, float64(32+8*n) * 0x1p-53 * (size + math.Abs(distance))
}

// Overlap is c = −log ∫ p^α q^(1−α) as for normal vectors. With m = αa + (1−α)b,
// F = Σ log Γ(aᵢ) − log Γ(Σ aᵢ) and B its Bregman divergence,
//
//	c = α B(a, m) + (1−α) B(b, m),
//
// whose two terms are formed without the cancellation of log Γ (own derivation
// from the normaliser of the density).
func (d *Dirichlet) Overlap(q *Dirichlet, alpha float64) (c, bound float64) {
	a, b := d.Alpha, q.Alpha
	var size, sumA, sumB, sumM float64
	add := func(from, to, weight float64) {
		v := weight * special.LgammaBregman(from, to)
		c += v
		size += math.Abs(v)
	}
	for i := range a {
		m := b[i] + float64(alpha*(a[i]-b[i]))
		if !(m > 0) {
			return math.Inf(-1), 0
		}
		add(m, a[i], alpha)
		add(m, b[i], 1-alpha)
		sumA += a[i]
		sumB += b[i]
		sumM += m
	}
	add(sumM, sumA, -alpha)
	add(sumM, sumB, alpha-1)
	return c, 128 * 0x1p-53 * size
}
