package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// A remainder is an end of a segment where floating-point numbers end before the
// integrand does: a gamma density of shape 0.001 has half its mass below the
// smallest float64.
type remainder struct {
	segment int
	u, out  float64 // from u on, in the direction of out
}

// step is at most most, and half of the segment.
func (r *remainder) step(seg *segment, most float64) float64 {
	return math.Min(most, 0.5*(seg.hi-seg.lo))
}

// remainders adds up what the integrand f has left at such ends, taking f·dx/du
// to fall like e^(-α|u|): every tail that reaches so far is a power.
func (s *span) remainders(f func(t spot) sums) (value, err float64) {
	for _, r := range s.left {
		seg := &s.segments[r.segment]
		at := func(u float64) float64 {
			t, slope := seg.at(u)
			return f(t).value * slope
		}
		step := r.step(seg, 8)
		a, b, c := at(r.u), at(r.u-r.out*step), at(r.u-r.out*2*step)
		if a == 0 {
			continue
		}
		alpha := special.Log(b/a) / step
		before := special.Log(c/b) / step
		if !(alpha > 0) {
			return value, math.Inf(1)
		}
		value += a / alpha
		err += a / alpha * math.Min(1, 3*math.Abs(before-alpha)/alpha+1e-12)
	}
	return value, err
}

// beyond is what D(p‖q) has outside of the segments,
//
//	∫ p·l - P(outside),
//
// with l taken as a polynomial of second degree in the logarithm of the distance
// (two powers, or a power and a log-normal) or as a power of it. Q(outside) is
// in gaps.
func (k *kernel) beyond(s *span) (value, err float64) {
	for _, r := range s.left {
		seg := &s.segments[r.segment]
		step := r.step(seg, 16)
		var l, lp [3]float64
		for i := range l {
			t, slope := seg.at(r.u - float64(r.out*step*float64(i)))
			lp[i] = t.logProb(k.p)
			l[i] = lp[i] - t.logProb(k.q)
			if k.ratio != nil && !t.near() {
				l[i] = k.ratio(t.x)
			}
			lp[i] += t.shift + special.Log(slope)
		}
		if !(lp[0] > -1e300) {
			continue
		}
		alpha := (lp[1] - lp[0]) / step // p·dx/du ~ e^(-α·u)
		own := 0.0                      // how much of the rest is its own error
		if side := s.side(r); side != 0 {
			switch t, other := tail(k.p, side), tail(k.q, side); {
			case t.Decay == family.Power:
				alpha = t.Index
			case t.Decay == family.LogSquare && other.Decay <= family.LogSquare:
				// l is of second degree in u for certain, and p's logarithm concave: the
				// power that it has here bounds it.
				own = 1
			default:
				// log(p·l) falls here and is concave in u: its fall bounds what is left.
				const little = 0x1p-10
				t, slope := seg.at(r.u - r.out*little)
				near := t.logProb(k.p)
				nearL := near - t.logProb(k.q)
				near += t.shift + special.Log(slope)
				end := lp[0] + special.Log(l[0])
				fall := (near + special.Log(nearL) - end) / little
				if !(fall > 0.5 && l[0] > 1 && nearL > 1) {
					return value, math.Inf(1)
				}
				rest := special.Exp(end) / fall
				value += rest
				err += rest
				continue
			}
			if !(alpha > 0) {
				return value, math.Inf(1)
			}
		}
		// What the fall at hand differs from the power's is an error of both.
		strays := math.Abs((lp[1]-lp[0])/step-alpha) / alpha
		// By the power: the mass itself may be below the smallest float64.
		mass := special.Exp(lp[0]) / alpha
		noise := 2e-14 * (math.Abs(lp[0]) + math.Abs(l[0]))
		mean, off := l[0], noise
		if growth := l[0] / l[1]; growth > 8 && l[1] > 0 {
			// l ~ e^(κu): a power of the distance
			kappa := special.Log(growth) / step
			if !(alpha > kappa) {
				return value, math.Inf(1)
			}
			whole := special.Exp(lp[0]+special.Log(l[0])) / (alpha - kappa)
			value += whole - mass
			err += whole*1e-13/(alpha-kappa) + own*whole
			continue
		} else {
			first := (l[0] - l[1]) / step
			second := (l[0] - 2*l[1] + l[2]) / (step * step)
			if math.Abs(second)*step*step < 4*noise {
				second = 0
			}
			slope := first + 0.5*second*step
			mean += slope/alpha + second/(alpha*alpha)
			off += noise / (step * alpha)
			if second != 0 {
				off += 4 * noise / (step * step * alpha * alpha)
			}
		}
		value += mass * (mean - 1)
		err += mass * (off + 4*alpha*seg.blur(r.u) + (2e-14+8*strays+own)*(1+math.Abs(mean)))
	}
	return value, err
}

// side is the end of the support at which a remainder lies, 0 for neither.
func (s *span) side(r remainder) int {
	seg := &s.segments[r.segment]
	lo, hi := s.p.Support()
	switch {
	case r.out > 0 && seg.w > 0, r.out < 0 && seg.anchor == hi:
		return 1
	case r.out > 0, seg.anchor == lo:
		return -1
	}
	return 0
}

// leftMass is d's mass at all remainders.
func (s *span) leftMass(d family.Univariate) float64 {
	var mass float64
	for _, r := range s.left {
		mass += s.massAt(d, r)
	}
	return mass
}

// massAt is d's mass beyond a remainder's start.
func (s *span) massAt(d family.Univariate, r remainder) float64 {
	seg := &s.segments[r.segment]
	t, _ := seg.at(r.u)
	switch {
	case r.out < 0 && seg.w < 0:
		return family.MassBelow(d, t.top, t.below)
	case r.out > 0 && seg.w > 0:
		return d.Survival(t.x)
	case r.out > 0:
		return d.CDF(t.x)
	}
	return family.MassAbove(d, seg.anchor, t.x)
}

// gaps is d's mass outside of the segments: beyond the outermost ones, and
// between a singular point and where its segment stops.
func (s *span) gaps(d family.Univariate) float64 {
	var mass float64
	below, above := s.lo, s.hi
	for i := range s.segments {
		seg := &s.segments[i]
		switch seg.kind {
		case halfLine:
			t, _ := seg.at(seg.hi)
			if seg.w < 0 {
				below = t.x
			} else {
				above = t.x
			}
		case logarithmic:
			if !seg.outer {
				mass += s.massAt(d, remainder{segment: i, u: seg.lo, out: -1})
				continue
			}
			t, _ := seg.at(seg.hi)
			if seg.w < 0 {
				below = t.x
			} else {
				above = t.x
			}
		}
	}
	lo, hi := d.Support()
	if below > lo {
		mass += d.CDF(below)
	}
	if above < hi {
		mass += d.Survival(above)
	}
	return mass
}
