package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// generic is D(p‖q) of any two densities on the line by quadrature.
//
// What is integrated is p·ψ₂(-l) = p·log(p/q) - p + q with l = log p - log q and
// ψ₂(t) = eᵗ - 1 - t: never negative, so that nothing cancels, and blind to first
// order to errors in the normalisers. Over the range where p counts,
//
//	D = ∫ p·ψ₂(-l) dx + Q(outside the range).
func generic(p, q family.Univariate, o Options) Result {
	if r := infinite(p, q); r != nil {
		return Result{Nats: math.Inf(1), Kind: Proved, Method: Quadrature, Reason: r}
	}
	if p.Family() == q.Family() && p.String() == q.String() {
		return Result{Kind: Proved, Method: Quadrature}
	}
	p, q = centred(p, q)
	k := newKernel(p, q)
	relative, most := effort(o)
	lo, hi := p.Support()
	s := span{p: p, q: q, lo: lo, hi: hi, reach: k.reach}
	ls := sorted(addLandmarks(addLandmarks(nil, p), q))
	s.stop = 1e-18 * roughly(ls, func(x float64) float64 { return k.at(x).value })
	s.lay(ls)
	total, err, used := integrate(s.cuts, s.segments, k.at, relative, most)

	lo, hi = s.ends()
	beyond := q.CDF(lo) + q.Survival(hi)
	value := total.value + beyond
	if !(value >= 0) || math.IsInf(value, 1) {
		return Result{Nats: math.MaxFloat64, Error: math.Inf(1), Kind: Estimated, Method: Quadrature, Evaluations: used}
	}
	// Both masses are known; what the nodes give beside them tells how good the
	// normalisers are and whether something narrow was missed.
	lostP, lostQ := math.Abs(total.p-1), math.Abs(total.q+beyond-1)
	err += 4e-16*total.noise + 1e-14*beyond + value*lostP
	if k.ratio == nil {
		err += lostP*lostP + lostQ*lostQ
	}
	if lostP > 1e-8 {
		err += lostP
	}
	if lostQ > 1e-8 {
		err += lostQ
	}
	return Result{Nats: value, Error: err, Kind: Estimated, Method: Quadrature, Evaluations: used}
}

// ends returns the range that the segments cover.
func (s *span) ends() (lo, hi float64) {
	lo, hi = s.lo, s.hi
	for i := range s.segments {
		seg := &s.segments[i]
		if seg.kind == linear {
			continue
		}
		x, _ := seg.at(seg.hi)
		if seg.w < 0 && math.IsInf(s.lo, -1) {
			lo = math.Max(lo, x)
		}
		if seg.w > 0 && math.IsInf(s.hi, 1) && x > hi {
			hi = x
		}
		if seg.w > 0 && math.IsInf(s.hi, 1) && math.IsInf(hi, 1) {
			hi = x
		}
	}
	return lo, hi
}

// kernel evaluates p·ψ₂(-l).
type kernel struct {
	p, q  family.Univariate
	ratio func(x float64) float64 // nil: by the difference of log densities
}

func newKernel(p, q family.Univariate) *kernel {
	k := &kernel{p: p, q: q}
	if c, ok := p.(family.Comparable); ok {
		k.ratio = c.LogRatio(q)
	}
	return k
}

// at returns the integrand and the masses at x.
func (k *kernel) at(x float64) sums {
	lp := k.p.LogProb(x)
	if !(lp >= -1e300) { // no density of p here
		q := special.Exp(k.q.LogProb(x))
		return sums{value: q, q: q, noise: q}
	}
	l, fuzz := math.Inf(1), 0.0
	if k.ratio != nil {
		l = k.ratio(x)
		fuzz = 4 * math.Abs(l)
	}
	if math.IsInf(l, 0) { // no ratio, or one that overflows
		lq := k.q.LogProb(x)
		l = lp - lq
		fuzz = 1 + math.Abs(lp) + math.Abs(lq)
		if math.IsInf(lp, 1) || math.IsInf(lq, 0) {
			return sums{} // a rounded point has fallen on a pole
		}
	}
	p := special.Exp(lp)
	switch {
	case l >= -1 && l <= 1:
		s := special.Psi2(-l)
		v := p * s
		return sums{value: v, p: p, q: p + (v - p*l), noise: p*math.Abs(s-l)*fuzz + v*(2+math.Abs(lp))}
	case l > 1:
		q := p * special.Exp(-l)
		v := (p*l - p) + q
		return sums{value: v, p: p, q: q, noise: (p-q)*fuzz + v*(2+math.Abs(lp))}
	}
	q := special.Exp(lp - l)
	v := (q - p) + p*l
	return sums{value: v, p: p, q: q, noise: (q-p)*fuzz + v*(2+math.Abs(lp))}
}

// reach bounds what a unit of the segment's variable can still add at x.
func (k *kernel) reach(x, slope float64) float64 {
	lp := k.p.LogProb(x)
	if !(lp > -1e300) {
		return 0
	}
	l := lp - k.q.LogProb(x)
	return special.Exp(lp) * (1 + math.Abs(l)) * slope
}
