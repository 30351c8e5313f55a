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
	lo, hi := p.Support()
	s := span{p: p, q: q, lo: lo, hi: hi, reach: k.reach}
	ls := sorted(addLandmarks(addLandmarks(nil, p), q))
	relative, most := effort(o, len(ls))
	s.stop = 1e-18 * roughly(ls, func(x float64) float64 { return k.at(spot{x: x}).value })
	s.lay(ls)
	total, err, used := integrate(s.cuts, s.segments, integrand{at: k.at, focus: focus(p, q, &k.p, &k.q)}, relative, most)
	k.p, k.q = p, q

	beyond := s.gaps(q)
	rest, restErr := k.beyond(&s)
	outside := beyond + rest
	// Where p and q are near and the segments stop short, Q's mass and the rest
	// cancel to rounding: the true ∫ p·ψ₂(-l) is about the mass times l²/2.
	if l := k.atEnds(&s); l < 1e-3 {
		if mass := s.leftMass(q); 10*mass*l*l <= 1e-16*total.value {
			restErr = 10 * mass * l * l
			outside = math.Max(beyond-mass, 0)
		}
	}
	err += restErr
	value := total.value + outside
	if value < 0 && -value <= err {
		value = 0 // rounding
	}
	if !(value >= 0) || math.IsInf(value, 1) {
		return Result{Nats: math.MaxFloat64, Error: math.Inf(1), Kind: Estimated, Method: Quadrature, Evaluations: used}
	}
	// Both masses are known; what the nodes give beside them tells how good the
	// normalisers are and whether something narrow was missed.
	lostP, lostQ := math.Abs(total.p+s.leftMass(p)-1), math.Abs(total.q+beyond-1)
	err += 1e-15*total.noise + 1e-14*beyond + value*lostP + math.Max(lostQ-4e-16, 0)*total.apart
	if k.ratio == nil {
		err += lostP*lostP + lostQ*lostQ
	}
	if !(lostP <= 1e-8) {
		err += lostP
	}
	if !(lostP <= 0.01) || math.IsNaN(err) {
		err = math.Inf(1)
	}
	if lostQ > 1e-8 {
		err += lostQ
	}
	if k.ratio == nil && value <= err && value < 1e-28 && lostP < 1e-8 {
		// One density under two names, such as uniform(0, 1) and beta(1, 1): what is
		// left is the square of the rounding of its logarithm.
		value, err = 0, value+err
	}
	if value < s.stop { // below where the segments were let end
		value, err = 0, value+err
	}
	return Result{Nats: value, Error: err, Kind: Estimated, Method: Quadrature, Evaluations: used}
}

// focus returns what puts into a and b what of p and q counts over a stretch, nil
// where that is always all.
func focus(p, q family.Univariate, a, b *family.Univariate) func(lo, hi float64) {
	f, g := family.NewFocus(p), family.NewFocus(q)
	if f == nil && g == nil {
		return nil
	}
	return func(lo, hi float64) {
		if f != nil {
			*a = f.On(lo, hi)
		}
		if g != nil {
			*b = g.On(lo, hi)
		}
	}
}

// atEnds is the largest |l| where the segments stop short of an end, +Inf where
// it is not known by differences or they do not stop short.
func (k *kernel) atEnds(s *span) float64 {
	if k.ratio == nil || len(s.left) == 0 {
		return math.Inf(1)
	}
	most := 0.0
	for _, r := range s.left {
		t, _ := s.segments[r.segment].at(r.u)
		if t.near() {
			return math.Inf(1) // x itself does not tell the place
		}
		most = math.Max(most, math.Abs(k.ratio(t.x)))
	}
	return most
}

// kernel evaluates p·ψ₂(-l).
type kernel struct {
	p, q  family.Univariate
	ratio func(x float64) float64 // nil: by the difference of log densities
	terms float64                 // of the log densities that cancel in them
}

func newKernel(p, q family.Univariate) *kernel {
	k := &kernel{p: p, q: q, terms: family.Roundings(p) + family.Roundings(q)}
	if c, ok := p.(family.Comparable); ok {
		k.ratio = c.LogRatio(q)
	}
	return k
}

// at returns the integrand and the masses at a spot.
func (k *kernel) at(t spot) sums {
	lp := t.logProb(k.p)
	if !(lp >= -1e300) { // no density of p here
		q := special.Exp(t.logProb(k.q) + t.shift)
		if math.IsInf(q, 1) {
			return sums{}
		}
		return sums{value: q, q: q, noise: q}
	}
	var l, fuzz float64
	lq := math.NaN()
	if k.ratio != nil && !t.near() { // the common case does not need log q
		l = k.ratio(t.x)
		fuzz = ratioFuzz(lp, l)
	}
	if k.ratio == nil || t.near() || !(l >= -1 && l <= 1) {
		lq = t.logProb(k.q)
		if math.IsInf(lp, 1) || math.IsInf(lq, 0) {
			if lo, hi := k.q.Support(); math.IsInf(lq, -1) && t.x > lo && t.x < hi && lp+t.shift > -700 && !(t.below > 0) {
				return sums{value: math.Inf(1)} // -log q is above the largest number
			}
			return sums{} // a rounded point has fallen on a pole
		}
		var byDifferences bool
		if l, byDifferences = t.ratio(k.ratio, lp, lq); byDifferences {
			fuzz = ratioFuzz(lp, l)
		} else {
			fuzz = 1 + math.Abs(lp) + math.Abs(lq) + k.terms
		}
	}
	lp += t.shift
	p := special.Exp(lp)
	var v, q float64
	switch {
	case l >= -1 && l <= 1:
		s := special.Psi2(-l)
		v = p * s
		q = p + (v - p*l)
	case l > 1e3:
		v = special.Exp(lp+special.Log(l)) - p // p alone may be below the smallest float64
	case l > 1:
		q = p * special.Exp(-l)
		v = (p*l - p) + q
	default:
		q = special.Exp(lq + t.shift) // not lp - l, whose digits may be gone
		v = (q - p) + p*l
	}
	apart := math.Abs(p - q)
	if l >= -1 && l <= 1 {
		apart = math.Abs(v - p*l)
	}
	noise := apart*fuzz + v*(2+math.Abs(lp))
	if l < -1 {
		noise = p*fuzz + q*(2+math.Abs(lq)) // l may be huge where p is nothing
	}
	return sums{value: v, p: p, q: q, noise: noise, apart: apart}
}

// ratioFuzz is how far l may be off when it was formed by differences, in units
// of the last place of 1: its terms cancel too where p and q are apart.
func ratioFuzz(lp, l float64) float64 {
	a := math.Abs(l)
	return 4*a + math.Min(a, 1)*(8+4*math.Abs(lp))
}

// reach bounds what the integrand is around a spot, without q's own mass.
func (k *kernel) reach(t spot) float64 {
	lp := t.logProb(k.p)
	if !(lp > -1e300) {
		return 0
	}
	l := math.Abs(lp - t.logProb(k.q))
	if l > 1 {
		return special.Exp(lp + t.shift + special.Log(l))
	}
	return 2 * special.Exp(lp+t.shift)
}
