package family

import (
	"math"

	"klviz/wasm/special"
)

// dirichletDivergence is D between two Dirichlet distributions, the beta being
// the one with two parameters. With A the sum of the parameters α and E the part
// of log Γ's Bregman divergence that ψ′(t) − 1/t makes,
//
//	D(p‖q) = Σ α_q h(α_p A_q/(A_p α_q)) + Σ E(α_p, α_q) − E(A_p, A_q).
//
// The first sum is A_q times the divergence of the mean shares of q from those of p: its
// arguments are formed as α_p A_q − α_q A_p to the last digit, since that and not
// the α carries the value when they are large. What is left of the Γ functions
// beside it is at most a few times larger than the difference of its parts.
// (Penny 2001 gives the formula with log Γ and ψ, which cancels.)
//
// ops: 48 for each quadrature and for h with its argument.
func dirichletDivergence(p, q []float64) (nats, bound float64) {
	var sumP, sumQ, sumD special.Accumulator
	same := true
	for i := range p {
		sumP.Add(p[i])
		sumQ.Add(q[i])
		sumD.Add(q[i])
		sumD.Add(-p[i])
		same = same && p[i] == q[i]
	}
	if same {
		return 0, 0
	}
	totalP, restP := sumP.Parts()
	totalQ, restQ := sumQ.Parts()
	// Shares do not change when each side is scaled; powers of 2 are exact.
	_, expP := math.Frexp(totalP)
	_, expQ := math.Frexp(totalQ)
	oneP, oneQ := math.Ldexp(totalP, -expP), math.Ldexp(totalQ, -expQ)
	restP, restQ = math.Ldexp(restP, -expP), math.Ldexp(restQ, -expQ)
	var value, size special.Accumulator
	for i := range p {
		shape := bregmanTo(special.TrigammaExcess, p[i], q[i], q[i]-p[i])
		// (α_p A_q − α_q A_p)/(α_q A_p)
		pi, qi := math.Ldexp(p[i], -expP), math.Ldexp(q[i], -expQ)
		qp := qi * oneP
		w := math.FMA(pi, oneQ, -qp) - math.FMA(qi, oneP, -qp)
		w += float64(pi*restQ) - float64(qi*restP)
		share := float64(q[i] * hDiff(w/qp, float64(pi*oneQ), qp))
		value.Add(shape)
		value.Add(share)
		size.Add(shape + share)
	}
	whole := bregmanTo(special.TrigammaExcess, totalP, totalQ, sumD.Value())
	value.Add(-whole)
	size.Add(whole)
	return closed(value.Value(), 64, size.Value())
}
