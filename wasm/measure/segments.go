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
//	logarithmic  x = anchor ± e^u: an end at which some density behaves like a
//	             power of the distance, or like its logarithm
type segment struct {
	kind      segmentKind
	anchor, w float64 // w carries the sign of the direction
	lo, hi    float64 // of u
}

type segmentKind uint8

const (
	linear segmentKind = iota
	halfLine
	logarithmic
)

// at returns the point at u and dx/du.
func (s *segment) at(u float64) (x, slope float64) {
	switch s.kind {
	case halfLine:
		e := special.Exp(u)
		return s.anchor + float64(0.5*s.w*(e-1/e)), math.Abs(0.5 * s.w * (e + 1/e))
	case logarithmic:
		e := special.Exp(u)
		return s.anchor + float64(s.w*e), e
	}
	return s.anchor + float64(s.w*u), 1
}

// farthest is as far as a logarithmic variable goes: e^±700 is near the ends of
// what a float64 holds.
const farthest = 700

// span is where a measure is integrated, and how.
type span struct {
	p, q     family.Univariate
	lo, hi   float64 // the hull to be integrated over
	segments []segment
	cuts     []panel // the first panels, segment by segment
	stop     float64 // a segment ends where reach falls below this
	reach    func(x, slope float64) float64
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
		mid := special.Log(l.width)
		s.logarithmicPiece(l.x, side, mid, 0.5)
		s.outward(segment{kind: logarithmic, anchor: l.x, w: side, lo: mid}, 1.5)
		return
	}
	s.outward(segment{kind: halfLine, anchor: l.x, w: side * l.width}, 1.2)
}

// outward cuts from seg.lo on until nothing is left to integrate.
func (s *span) outward(seg segment, first float64) {
	u, step := seg.lo, first
	from := len(s.cuts)
	for u < farthest {
		next := u + step
		s.cuts = append(s.cuts, panel{segment: len(s.segments), lo: u, hi: next})
		u = next
		x, slope := seg.at(u)
		if math.IsInf(x, 0) {
			s.cuts = s.cuts[:len(s.cuts)-1]
			u -= step
			break
		}
		if !(s.reach(x, slope) > s.stop) {
			break
		}
		if step *= 1.4; step > 8 {
			step = 8
		}
	}
	if len(s.cuts) == from {
		return
	}
	seg.hi = u
	s.segments = append(s.segments, seg)
}

// logarithmicPiece lays x = anchor + side·e^u for u from -∞ to top; width is a
// length in u over which the integrand changes at the top.
func (s *span) logarithmicPiece(anchor, side, top, width float64) {
	seg := segment{kind: logarithmic, anchor: anchor, w: side, hi: top}
	u, step := top, math.Min(width, 2)
	for u > -farthest {
		next := u - step
		x, slope := seg.at(next)
		if x == anchor && anchor != 0 {
			break // below the last bit of the anchor
		}
		s.cuts = append(s.cuts, panel{segment: len(s.segments), lo: next, hi: u})
		u = next
		if u < top-2*width && !(s.reach(x, slope) > s.stop) {
			break
		}
		if step *= 1.5; step > 8 {
			step = 8
		}
	}
	seg.lo = u
	s.segments = append(s.segments, seg)
}

// between lays the segments of a finite piece.
func (s *span) between(a, b landmark) {
	length := b.x - a.x
	left, right := s.singular(a.x, -1), s.singular(b.x, 1)
	switch {
	case left && right:
		s.logarithmicPiece(a.x, 1, special.Log(0.5*length), 1)
		s.logarithmicPiece(b.x, -1, special.Log(0.5*length), 1)
	case left:
		s.logarithmicPiece(a.x, 1, special.Log(length), math.Min(b.width/length, 2))
	case right:
		s.logarithmicPiece(b.x, -1, special.Log(length), math.Min(a.width/length, 2))
	default:
		s.linearPiece(a, b)
	}
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

func singularEnd(d family.Univariate, x float64, side int) bool {
	if m, ok := d.(*family.Mixture); ok {
		for i, part := range m.Parts {
			if m.Weights[i] > 0 && singularEnd(part, x, side) {
				return true
			}
		}
		return false
	}
	t := tail(d, side)
	if t.End != x || math.IsInf(x, 0) {
		return false
	}
	return t.Decay != family.Power || t.Index != 1
}
