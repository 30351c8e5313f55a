package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// powerDiverges decides whether ∫ p^α q^(1-α) = +Inf for α > 1, and why; nil
// where it is finite.
func powerDiverges(p, q family.Dist, alpha float64) *Reason {
	switch p := p.(type) {
	case *family.Categorical:
		if q, ok := q.(*family.Categorical); ok {
			return lostOutcome(p, q)
		}
		return infiniteReason(p, q)
	case family.Univariate:
		q, ok := q.(family.Univariate)
		if !ok {
			return infiniteReason(p, q)
		}
		if p.Family().Kind == family.Integer {
			if r := outside(p, q); r != nil {
				return r
			}
			return latticePowerDiverges(p, q, alpha)
		}
		if r := outside(p, q); r != nil {
			return r
		}
		for _, side := range [2]int{-1, 1} {
			t, u := tail(p, side), tail(q, side)
			if t.End == u.End && powerTailDiverges(p, q, t, u, side, alpha) {
				return &Reason{ByTail, tailSentence(p, q, u)}
			}
		}
	}
	return nil
}

// infiniteReason is D(p‖q)'s own reason: where q is 0 every measure with a power
// of p/q is infinite too.
func infiniteReason(p, q family.Dist) *Reason {
	if r, err := KL(p, q); err == nil && r.Reason != nil {
		return r.Reason
	}
	return nil
}

func lostOutcome(p, q *family.Categorical) *Reason {
	ps, qs := family.Align(p, q)
	for i, x := range ps {
		if x > 0 && !(qs[i] > 0) {
			return &Reason{ByOutcome, outcomeSentence(family.AlignNames(p, q)[i], x/p.Total())}
		}
	}
	return nil
}

// powerTailDiverges compares α·(-log p) with (α-1)·(-log q) at an end.
func powerTailDiverges(p, q family.Univariate, t, u family.Tail, side int, alpha float64) bool {
	if t.Decay != u.Decay {
		return t.Decay < u.Decay // the slower kind of fall is p's
	}
	tie := 0.0 // > 0: p falls fast enough
	switch t.Decay {
	case family.Power:
		// f ~ r^(-index-1) at infinity, |x-end|^(index-1) at a finite end: either
		// way the integral is finite where α·a - (α-1)·b > 0
		return !(alpha*t.Index-(alpha-1)*u.Index > 0)
	case family.LogSquare:
		tie = alpha*t.Rate - (alpha-1)*u.Rate
	case family.Exponent:
		if t.Index != u.Index {
			return t.Index < u.Index
		}
		tie = alpha*t.Rate - (alpha-1)*u.Rate
		if math.Abs(tie) < 1e-13*alpha*t.Rate {
			tie = 0
		}
	case family.DoubleExponential:
		if t.Rate != u.Rate {
			return t.Rate < u.Rate
		}
	}
	if tie != 0 {
		return tie < 0
	}
	return powerRises(p, q, side, alpha)
}

// powerRises settles a tie of the leading terms by looking: whether
// r·p^α q^(1-α), r being the distance, rises between two points far out.
func powerRises(p, q family.Univariate, side int, alpha float64) bool {
	return !(powerFar(p, q, side, alpha, 4000) < powerFar(p, q, side, alpha, 1000))
}

// powerFar is log of r·p^α q^(1-α) where log p has fallen by so much.
func powerFar(p, q family.Univariate, side int, alpha, fall float64) float64 {
	mode, width := p.Mode(), spread(p)
	lo, hi := p.Support()
	end := hi
	if side < 0 {
		end = lo
	}
	seg := logarithmicSegment(mode, float64(side), 1)
	near, far := special.Log(width), 700.0
	if !math.IsInf(end, 0) {
		seg = logarithmicSegment(end, -float64(side), 1)
		near, far = special.Log(math.Abs(mode-end)+width), -700
	}
	top := p.LogProb(mode)
	if math.IsInf(top, 0) {
		top = p.LogProb(p.Quantile(0.5))
	}
	for range 100 {
		m := 0.5 * (near + far)
		if x, _ := seg.at(m); x.logProb(p) < top-fall {
			far = m
		} else {
			near = m
		}
	}
	x, _ := seg.at(near)
	return float64(alpha*x.logProb(p)) - float64((alpha-1)*x.logProb(q)) + near
}

// latticePowerDiverges looks at the terms far out, where the support has no end.
func latticePowerDiverges(p, q family.Univariate, alpha float64) *Reason {
	if _, hi := p.Support(); !math.IsInf(hi, 1) {
		return nil
	}
	term := func(k float64) float64 {
		return float64(alpha*p.LogProb(k)) - float64((alpha-1)*q.LogProb(k)) + special.Log(k)
	}
	k := math.Floor(1e6 + 10*(p.Mode()+q.Mode()))
	if term(2*k) < term(k) {
		return nil
	}
	return &Reason{ByTail, title(p) + " has too heavy a tail for " + title(q) + ": the sum diverges"}
}
