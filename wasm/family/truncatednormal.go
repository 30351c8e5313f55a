package family

import (
	"math"

	"klviz/wasm/special"
)

// truncatedKL is D(p‖q) of two truncated normals, p's window inside q's. With
// a, b the ends of p's window, f its density, μ and v its mean and variance,
//
//	D = log(Z_q/Z_p) + log(σ_q/σ_p) + (v + (μ − μ_q)²)/(2σ_q²) − (v + (μ − μ_p)²)/(2σ_p²),
//	μ = μ_p + σ_p² (f(a) − f(b)),
//	v + (μ − μ_p)² = σ_p² (1 + (a − μ_p) f(a) − (b − μ_p) f(b)).
//
// The terms cancel for near pairs: where more than two digits would be lost, and
// for truncations of other families, it returns NaN and the divergence is
// integrated, with LogRatio.
//
// Johnson, Kotz & Balakrishnan 1 (1994), ch. 13, 10.1.
func truncatedKL(pd, qd Univariate) (nats, bound float64) {
	p, q := pd.(*Truncated), qd.(*Truncated)
	n, ok := p.Of.(*normal)
	m, ok2 := q.Of.(*normal)
	if !ok || !ok2 || p.lo < q.lo || p.hi > q.hi {
		return math.NaN(), math.NaN()
	}
	if sameArgs(&n.member, &m.member) && p.lo == q.lo && p.hi == q.hi {
		return 0, 0
	}
	// (end − μ)/σ · σf(end) at both ends; 0 at infinity.
	edge := func(x float64) (height, moment float64) {
		if math.IsInf(x, 0) {
			return 0, 0
		}
		height = n.sd * special.Exp(p.LogProb(x))
		return height, n.z(x) * height
	}
	fa, za := edge(p.lo)
	fb, zb := edge(p.hi)
	first := fa - fb      // E z, z = (x − μ_p)/σ_p
	second := 1 + za - zb // E z²
	ratio := n.sd / m.sd  // w = (x − μ_q)/σ_q = shift + ratio·z
	shift := standardised(n.mean, m.mean, m.sd)
	logs := special.LogRatio(m.sd, n.sd)
	square := float64(shift*shift) + float64(2*shift*ratio*first) + float64(ratio*ratio*second) // E w²
	value := (q.logMass - p.logMass) + logs + 0.5*(square-second)
	// Densities at the ends carry the rounding of log density and log mass.
	spread := (1 + math.Abs(p.logMass) + float64(0.5*max(za*za, zb*zb)/max(fa*fa+fb*fb, 1))) + 8
	size := math.Abs(q.logMass) + math.Abs(p.logMass) + math.Abs(logs) +
		0.5*(float64(shift*shift)+(float64(2*math.Abs(shift)*ratio)*(fa+fb)+(ratio*ratio+1)*(1+math.Abs(za)+math.Abs(zb)))*spread)
	if !(value > 0.01*size) {
		return math.NaN(), math.NaN()
	}
	return closed(value, 64, size)
}
