package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// categorical is D(p‖q) of two distributions on named outcomes.
func categorical(p, q *family.Categorical) Result {
	ps, qs := family.Align(p, q)
	nats, bound, lost := Masses(ps, qs)
	r := Result{Nats: nats, Error: bound, Kind: Proved, Method: ExactSum, Evaluations: len(ps)}
	if lost >= 0 {
		r.Reason = &Reason{ByOutcome, outcomeSentence(family.AlignNames(p, q)[lost], ps[lost]/p.Total())}
	}
	r.Sampling = samplingOf(p, q, ps, qs, nats)
	return r
}

func outcomeSentence(name string, prob float64) string {
	return "the outcome " + quoteName(name) + " has probability " + number(prob) + " under P and 0 under Q"
}

// Masses returns D(p‖q) in nats between two vectors of masses, each divided by
// its own sum, with a proved bound of its error. lost is −1, or an outcome with
// p > 0 and q = 0, which makes the divergence +Inf. The vectors must be of one
// length, finite and not negative, with positive sums.
//
// With P = Σp, Q = Σq, D = Q − P and h(x) = x − 1 − log x, exactly
//
//	D(p/P ‖ q/Q) = G/P − φ(D/P),   G = Σ pᵢ h(qᵢ/pᵢ) (qᵢ where pᵢ = 0),
//
// so that no vector is divided and each term of G is ≥ 0: nothing cancels where
// p is near q (own derivation; Σ pᵢ log(pᵢ/qᵢ) = G − D).
func Masses(p, q []float64) (nats, bound float64, lost int) {
	if nats, bound, ok := plainMasses(p, q); ok {
		return nats, bound, -1
	}
	s := sumMasses(p, q)
	if !(s.g < math.Inf(1)) || s.zeros {
		for i, x := range p {
			if x > 0 && q[i] <= 0 {
				return math.Inf(1), 0, i
			}
		}
	}
	d := s.d / s.p
	correction := special.Phi(d)
	if math.Abs(d) < 0.5 && 2*correction <= s.g/s.p {
		nats = s.g/s.p - correction
		return nats, massesBound(len(p)) * (s.g/s.p + correction), -1
	}
	nats = scaledMasses(p, q)
	return nats, massesBound(len(p)) * nats, -1
}

// massesBound is the relative error of a sum over n outcomes: a term is within
// 8 roundings, or a block of them within special.FarRoundings, and sums go by
// blocks of block terms, then compensated.
func massesBound(n int) float64 {
	return float64(min(n, block)+8+special.FarRoundings) * 0x1p-53
}

// block is how many terms are added plainly before they go to a compensated sum.
const block = 128

// massSums are the sums that the identity above needs.
type massSums struct {
	g, p, d float64
	zeros   bool // some q is 0
}

func sumMasses(p, q []float64) massSums {
	var g, sum, diff special.Accumulator
	zeros, far := false, true
	for len(p) > 0 {
		n := min(len(p), block)
		var gs, ps, ds float64
		if far {
			gs, ps, ds, far = special.FarSums(p[:n], q[:n])
		}
		if !far {
			gs, ps, ds = 0, 0, 0
			for i, x := range p[:n] {
				y := q[i]
				zeros = zeros || y <= 0
				gs += special.KLTerm(x, y)
				ps += x
				ds += y - x
			}
			far = gs >= ps/4 // what one block is, the next one is likely to be
		}
		g.Add(gs)
		sum.Add(ps)
		diff.Add(ds)
		p, q = p[n:], q[n:]
	}
	return massSums{g.Value(), sum.Value(), diff.Value(), zeros}
}

// scaledMasses is the divergence where the sums differ so much that G and φ(D/P)
// cancel, as with counts of 40 and of 1,000,000 days: with
//
//	δᵢ = (qᵢP − pᵢQ)/(pᵢQ)   formed by exact products,
//
// D = Σ (pᵢ/P) φ(δᵢ) + Σ_{pᵢ=0} qᵢ/Q; every term is ≥ 0.
func scaledMasses(p, q []float64) float64 {
	sp, total, totalRest := normalisedSum(p)
	sq, qTotal, qRest := normalisedSum(q)
	var sum special.Accumulator
	for i, x := range p {
		x, y := x*sp, q[i]*sq
		if x <= 0 {
			sum.Add(y / qTotal)
			continue
		}
		var cross special.Accumulator
		cross.AddProduct(y, total)
		cross.AddProduct(-x, qTotal)
		cross.Add(float64(y*totalRest) - float64(x*qRest))
		delta := cross.Value() / (x * qTotal)
		if math.IsInf(delta, 0) || delta > 1 || delta < -0.5 {
			sum.Add(y/qTotal - x/total + x/total*(special.LogRatio(x, y)+special.LogRatio(qTotal, total)))
			continue
		}
		sum.Add(x / total * special.Phi(delta))
	}
	return max(sum.Value(), 0)
}

// normalisedSum returns a power of 2 that brings the sum of xs into [1/2, 1), and
// that sum in two parts.
func normalisedSum(xs []float64) (scale, sum, rest float64) {
	_, e := math.Frexp(special.Sum(xs))
	scale = math.Ldexp(1, -e)
	var a special.Accumulator
	for _, x := range xs {
		a.Add(x * scale)
	}
	sum, rest = a.Parts()
	return scale, sum, rest
}
