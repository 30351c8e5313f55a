package estimate

import (
	"math"

	"klviz/wasm/special"
)

// FromLogits returns D(P‖Q) in nats where P and Q are the softmax of two rows of
// logits; log-probabilities are logits too. -Inf rules an outcome out.
//
// With lᵢ = (aᵢ - bᵢ) - (log Σeᵃ - log Σeᵇ), D = Σ pᵢ·ψ₂(-lᵢ) + Q(where p = 0),
// ψ₂(t) = eᵗ - 1 - t: no probability is formed and divided, nothing cancels.
func FromLogits(p, q []float64) (float64, error) {
	if len(p) != len(q) || len(p) == 0 {
		return 0, problem("the two rows need as many logits, and at least one")
	}
	la, err := logSumExp(p)
	if err != nil {
		return 0, err
	}
	lb, err := logSumExp(q)
	if err != nil {
		return 0, err
	}
	shift := normaliserGap(p, q, la, lb)
	var d special.Accumulator
	for i := range p {
		switch {
		case math.IsInf(p[i], -1):
			d.Add(special.Exp(q[i] - lb))
		case math.IsInf(q[i], -1):
			return math.Inf(1), nil
		default:
			l := (p[i] - q[i]) - shift
			x := special.Exp(p[i] - la)
			if l >= -1 {
				d.Add(x * special.Psi2(-l))
			} else {
				y := special.Exp(q[i] - lb)
				d.Add((y - x) + x*l)
			}
		}
	}
	return math.Max(d.Value(), 0), nil
}

// normaliserGap is log Σeᵃ - log Σeᵇ; where the rows are near, as the logarithm of
// Σ softmax(b)·e^(a-b).
func normaliserGap(a, b []float64, la, lb float64) float64 {
	var s special.Accumulator
	for i := range a {
		d := a[i] - b[i]
		if !(math.Abs(d) < 0.5) {
			if math.IsInf(a[i], -1) && math.IsInf(b[i], -1) {
				continue
			}
			return la - lb
		}
		s.Add(special.Exp(b[i]-lb) * special.Expm1(d))
	}
	return special.Log1p(s.Value())
}

func logSumExp(a []float64) (float64, error) {
	top := math.Inf(-1)
	for _, x := range a {
		if math.IsNaN(x) || math.IsInf(x, 1) {
			return 0, problem("a logit must be a number or -Inf")
		}
		top = math.Max(top, x)
	}
	if math.IsInf(top, -1) {
		return 0, problem("a row needs at least one finite logit")
	}
	var s special.Accumulator
	for _, x := range a {
		s.Add(special.Exp(x - top))
	}
	return top + special.Log(s.Value()), nil
}

// FromLogitRows returns the mean over rows of FromLogits with its standard error:
// what a training loop reports for a batch.
func FromLogitRows(p, q [][]float64) (Estimate, error) {
	if len(p) != len(q) || len(p) == 0 {
		return Estimate{}, problem("the two batches need as many rows, and at least one")
	}
	terms := make([]float64, len(p))
	for i := range p {
		d, err := FromLogits(p[i], q[i])
		if err != nil {
			return Estimate{}, err
		}
		terms[i] = d
	}
	return fromTerms(terms, 0), nil
}
