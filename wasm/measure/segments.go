package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// A segment is a piece of the line between two landmarks, with a variable u in
// which the integrand is smooth:
//
//	linear       x = anchor ± u
//	halfLine     x = anchor ± w·sinh u: an infinite end, tails fall like e^(-αu)
//	             if they are powers and faster if they are not
//	logarithmic  x = anchor ± w·e^u: an end at which some density behaves like a
//	             power of the distance, or like its logarithm
type segment struct {
	kind      segmentKind
	anchor, w float64 // w carries the sign of the direction
	logW      float64 // log |w| of a logarithmic one
	lo, hi    float64 // of u
	outer     bool    // logarithmic, and leading away from the anchor to ±Inf
}

type segmentKind uint8

const (
	linear segmentKind = iota
	halfLine
	logarithmic
)

// A spot is a point of the line; one that is reached from a landmark above it
// also knows its distance from that, which x itself has rounded off. Far out,
// where a density is too small for a float64 and the length that it stands for
// too large, shift is the logarithm of that length, to be added to log densities.
type spot struct{ x, top, below, shift float64 }

// logProb is d's log density at the spot.
func (s spot) logProb(d family.Univariate) float64 {
	if s.below > 0 {
		return family.LogProbBelow(d, s.top, s.below)
	}
	return d.LogProb(s.x)
}

// near reports whether x alone has lost digits of the distance from the top.
func (s spot) near() bool { return s.below > 0 && s.below < 0x1p-10*math.Abs(s.top) }

// ratio is log p - log q at the spot, and whether it was formed by differences
// of parameters. Those count only where p and q are near: apart, terms that are
// larger than both logarithms may cancel in them. Close to the top they count only
// while l is so small that the difference of the logarithms would lose more.
func (s spot) ratio(f func(x float64) float64, lp, lq float64) (l float64, byDifferences bool) {
	l = lp - lq
	if f == nil || math.Abs(l) > 1 || s.near() && (math.Abs(l) > 1e-3 || s.below < 0x1p-40*math.Abs(s.top)) {
		return l, false
	}
	if r := f(s.x); !math.IsInf(r, 0) && r == r {
		return r, true
	}
	return l, false
}

// at returns the spot at u and what is left of |dx/du| beside the spot's shift.
func (s *segment) at(u float64) (t spot, slope float64) {
	slope = 1
	switch s.kind {
	case halfLine:
		e := special.Exp(u)
		t.x = s.anchor + float64(0.5*s.w*(e-1/e))
		if u > 25 {
			t.shift = u + special.Log(0.5*math.Abs(s.w))
			return t, 1
		}
		return t, math.Abs(0.5 * s.w * (e + 1/e))
	case logarithmic:
		w := math.Abs(s.w)
		t.shift = u + s.logW
		u = special.Exp(u) * w
		if u < math.SmallestNonzeroFloat64 || w < 1e-290 || w > 1e290 {
			u = special.Exp(t.shift)
		}
	}
	if s.w < 0 {
		t.x, t.top, t.below = s.anchor-u, s.anchor, u
		return t, 1
	}
	t.x = s.anchor + u
	return t, 1
}

// blur is how far, in u, the rounding of the points near u may move them.
func (s *segment) blur(u float64) float64 {
	t, slope := s.at(u)
	length := math.Abs(t.x)
	if t.below > 0 && t.below < length {
		length = t.below
	}
	relative := length / (slope * special.Exp(t.shift))
	if relative != relative { // both above the largest number
		relative = 1
	}
	return 0x1p-53 * (relative + math.Abs(u))
}

// farthest is as far as a logarithmic variable goes: e^±700 is near the ends of
// what a float64 holds.
const farthest = 700

// span is where a measure is integrated, and how.
type span struct {
	p, q     family.Univariate
	lo, hi   float64 // the hull to be integrated over
	segments []segment
	cuts     []panel              // the first panels, segment by segment
	stop     float64              // a segment ends where reach falls below this
	reach    func(t spot) float64 // what the measure can still be at a point
	left     []remainder          // ends beyond what a float64 can hold
	poles    []float64            // landmarks with a singular end
}

// lay cuts [lo, hi] at the landmarks and chooses each segment's variable and
// its first panels.
func (s *span) lay(ls []landmark) {
	inside := ls[:0]
	for _, l := range ls {
		if l.x >= s.lo && l.x <= s.hi {
			inside = append(inside, l)
		}
	}
	ls = inside
	if len(ls) == 0 {
		ls = append(ls, landmark{0, 1}) // no family is without a mode
	}
	shared(ls)
	for _, l := range ls {
		if s.singular(l.x, -1) || s.singular(l.x, 1) {
			s.poles = append(s.poles, l.x)
		}
	}
	if !math.IsInf(s.lo, -1) && math.IsInf(s.hi, 1) && s.singular(s.lo, -1) && !s.singularInside(ls) {
		s.logarithmically(ls)
		return
	}
	if math.IsInf(s.lo, -1) {
		s.tail(ls[0], -1)
	}
	for i := 1; i < len(ls); i++ {
		s.between(ls[i-1], ls[i])
	}
	if math.IsInf(s.hi, 1) {
		s.tail(ls[len(ls)-1], 1)
	}
}

// tail lays the segment from l to an infinite end.
func (s *span) tail(l landmark, side float64) {
	if s.singular(l.x, int(-side)) {
		// All in one logarithmic variable, around the landmark's width.
		s.logarithmicPiece(l.x, side, l.width, 0.5, l.width)
		s.outward(logarithmicSegment(l.x, side, l.width), 1.5)
		return
	}
	s.outward(segment{kind: halfLine, anchor: l.x, w: side * l.width}, 1.2)
}

func logarithmicSegment(anchor, side, w float64) segment {
	return segment{kind: logarithmic, anchor: anchor, w: side * w, logW: special.Log(w), outer: true}
}

// outward cuts from u = 0 on until nothing is left to integrate.
func (s *span) outward(seg segment, first float64) {
	u, step := 0.0, first
	for {
		if u+seg.logW >= farthest {
			s.left = append(s.left, remainder{segment: len(s.segments), u: u, out: 1})
			break
		}
		next := u + step
		t, slope := seg.at(next)
		r := s.reach(t)
		if math.IsInf(t.x, 0) || math.IsInf(r, 0) || r != r {
			// No float64 goes further, or a log density does not; maybe half the
			// way is enough.
			if step > 0.05 {
				step *= 0.5
				continue
			}
			s.left = append(s.left, remainder{segment: len(s.segments), u: u, out: 1})
			break
		}
		s.cuts = append(s.cuts, panel{segment: len(s.segments), lo: u, hi: next})
		u = next
		if !(r*slope > s.stop) {
			break
		}
		if step < 1 {
			step *= 2.5
		} else if step *= 1.4; step > 8 {
			step = 8
		}
		if len(s.cuts) > 4096 {
			s.left = append(s.left, remainder{segment: len(s.segments), u: u, out: 1})
			break
		}
	}
	seg.hi = u
	s.segments = append(s.segments, seg)
}

// logarithmicPiece lays x = anchor + side·length·e^u for u from -∞ to 0; width is
// a length in u over which the integrand changes at the top. At least down to
// the distance core it does not look whether anything is left: a bulk there may
// be nothing at the top.
func (s *span) logarithmicPiece(anchor, side, length, width, core float64) {
	seg := logarithmicSegment(anchor, side, length)
	seg.outer = false
	u, step := 0.0, math.Min(width, 2)
	least := math.Min(-2*width, special.Log(core)-seg.logW-1)
	for {
		if u+seg.logW <= -farthest {
			s.left = append(s.left, remainder{segment: len(s.segments), u: u, out: -1})
			break
		}
		next := u - step
		t, slope := seg.at(next)
		r := s.reach(t)
		if t.x == anchor && anchor != 0 && t.below == 0 || math.IsInf(r, 0) || r != r {
			// Below the last bit of the landmark, or of a log density.
			s.left = append(s.left, remainder{segment: len(s.segments), u: u, out: -1})
			break
		}
		s.cuts = append(s.cuts, panel{segment: len(s.segments), lo: next, hi: u})
		u = next
		if u < least && !(r*slope > s.stop) {
			break
		}
		if step < 1 {
			step *= 2.5
		} else if step *= 1.5; step > 8 {
			step = 8
		}
	}
	seg.lo = u
	s.segments = append(s.segments, seg)
}

// logarithmically lays everything above lo, a singular end, in the logarithm of
// the distance from it.
func (s *span) logarithmically(ls []landmark) {
	core := ls[0].width // of the end itself
	if ls[0].x > s.lo {
		core = ls[0].x - s.lo
	} else {
		ls = ls[1:]
	}
	if len(ls) == 0 {
		ls = []landmark{{s.lo + core, core}}
	}
	relative := func(l landmark) float64 { return math.Min(l.width/(l.x-s.lo), 1) }
	first := ls[0]
	s.logarithmicPiece(s.lo, 1, first.x-s.lo, relative(first), math.Min(core, first.x-s.lo))
	for i := 1; i < len(ls); i++ {
		a, b := ls[i-1], ls[i]
		seg := logarithmicSegment(s.lo, 1, a.x-s.lo)
		seg.hi = special.LogRatio(b.x-s.lo, a.x-s.lo)
		s.graded(seg, relative(a), relative(b))
	}
	last := ls[len(ls)-1]
	s.outward(logarithmicSegment(s.lo, 1, last.x-s.lo), 2*relative(last))
}

// graded cuts a finite segment away from both ends, by the width at each.
func (s *span) graded(seg segment, left, right float64) {
	n := len(s.segments)
	half := 0.5 * seg.hi
	u, v := 0.0, seg.hi
	for d := 2 * left; d < half*0.6; d *= 5 {
		s.cuts = append(s.cuts, panel{segment: n, lo: u, hi: d})
		u = d
	}
	for d := 2 * right; d < half*0.6; d *= 5 {
		s.cuts = append(s.cuts, panel{segment: n, lo: seg.hi - d, hi: v})
		v = seg.hi - d
	}
	s.cuts = append(s.cuts, panel{segment: n, lo: u, hi: v})
	s.segments = append(s.segments, seg)
}

// between lays the segments of a finite piece.
func (s *span) between(a, b landmark) {
	length := b.x - a.x
	left, right := s.singular(a.x, -1) || s.besidePole(a.x, length), s.singular(b.x, 1) || s.besidePole(b.x, length)
	switch {
	case left && right:
		s.logarithmicPiece(a.x, 1, 0.5*length, 1, math.Min(a.width, length))
		s.logarithmicPiece(b.x, -1, 0.5*length, 1, math.Min(b.width, length))
	case left:
		s.logarithmicPiece(a.x, 1, length, math.Min(b.width/length, 2), math.Min(a.width, length))
	case right:
		s.logarithmicPiece(b.x, -1, length, math.Min(a.width/length, 2), math.Min(b.width, length))
	default:
		s.linearPiece(a, b)
	}
}

// besidePole reports whether a landmark is, seen over such a length, at a singular
// end: a mode at 10⁻³² beside a gamma's pole at 0.
func (s *span) besidePole(x, length float64) bool {
	for _, p := range s.poles {
		if d := math.Abs(p - x); d > 0 && d < 1e-6*length {
			return true
		}
	}
	return false
}

// linearPiece grades the first panels away from both ends, each by its width.
// Each half counts from its own end, so that a narrow density there keeps the
// digits of its distances.
func (s *span) linearPiece(a, b landmark) {
	half := 0.5 * (b.x - a.x)
	if math.Min(a.width, b.width) > 0.1*half {
		s.cuts = append(s.cuts, panel{segment: len(s.segments), hi: 2 * half})
		s.segments = append(s.segments, segment{kind: linear, anchor: a.x, w: 1, hi: 2 * half})
		return
	}
	s.half(a, 1, half)
	s.half(b, -1, half)
}

// half lays the segment from l over a length.
func (s *span) half(l landmark, side, length float64) {
	u := 0.0
	for d := 2 * l.width; d < length*0.6; d *= 5 {
		s.cuts = append(s.cuts, panel{segment: len(s.segments), lo: u, hi: d})
		u = d
	}
	s.cuts = append(s.cuts, panel{segment: len(s.segments), lo: u, hi: length})
	s.segments = append(s.segments, segment{kind: linear, anchor: l.x, w: side, hi: length})
}

// singular reports whether the density of p or q behaves like a power of the
// distance other than 0 on the inner side of x, an end of a support (side < 0: a
// lower end).
func (s *span) singular(x float64, side int) bool {
	return singularEnd(s.p, x, side) || singularEnd(s.q, x, side)
}

// singularInside reports whether some part of a mixture has a singular end inside.
func (s *span) singularInside(ls []landmark) bool {
	for _, l := range ls {
		if l.x > s.lo && (s.singular(l.x, -1) || s.singular(l.x, 1)) {
			return true
		}
	}
	return false
}

func singularEnd(d family.Univariate, x float64, side int) bool {
	if m, ok := d.(*family.Mixture); ok {
		for i, part := range m.Parts {
			if m.Weights[i] > 0 && singularEnd(part, x, side) {
				return true
			}
		}
		return false
	}
	if family.Touches(d, x) {
		return true
	}
	t := tail(d, side)
	if t.End != x || math.IsInf(x, 0) {
		return false
	}
	return t.Decay != family.Power || t.Index != 1
}
