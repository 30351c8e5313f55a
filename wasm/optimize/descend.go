package optimize

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

const (
	maxSteps = 200
	// A minimum's slope, in nats per standard deviation of q and per factor e of
	// its width: what rounding leaves of five integrals of size 1.
	flat = 1e-12
	// The longest step: this many standard deviations, or this power of e.
	longest = 1.0
)

// Descend walks downhill on D(q‖p) over the mean and the standard deviation of a
// normal q, by Newton's method held to downhill directions. The path starts at
// the given place and ends in a minimum; ok is false where it found none within
// 200 steps, or where D is infinite.
func Descend(p family.Univariate, mean, sd float64) (path []Normal, ok bool) {
	return descend(func(mean, u float64) (loss, bool) { return lossAt(p, mean, u) }, mean, sd)
}

// DescendForward is Descend on D(p‖q), for a p with a finite mean and variance.
func DescendForward(p family.Univariate, mean, sd float64) (path []Normal, ok bool) {
	best, err := Forward(p)
	if err != nil {
		return nil, false
	}
	return descend(func(mean, u float64) (loss, bool) { return best.lossAt(mean, u), true }, mean, sd)
}

// surface is a loss over the mean and the logarithm of the standard deviation.
type surface func(mean, u float64) (l loss, ok bool)

func descend(at surface, mean, sd float64) (path []Normal, ok bool) {
	here, ok := at(mean, math.Log2(sd)*math.Ln2)
	if !ok {
		return nil, false
	}
	path = append(path, here.normal())
	for range maxSteps {
		step, settled := here.step()
		if settled {
			return path, true
		}
		next, moved := here.walk(at, step)
		if !moved {
			// No step goes further down: at a minimum rounding is all that is
			// left of the slope.
			return path, here.minimum() && here.slope() < 1e-6
		}
		here = next
		path = append(path, here.normal())
	}
	return path, false
}

// loss is D(q‖p) with its slopes and bends at q = N(mean, e^(2u)); the mean's
// are per standard deviation.
type loss struct {
	mean, u    float64
	value      float64
	dm, du     float64 // slopes
	mm, mu, uu float64 // bends
}

func (l loss) normal() Normal { return Normal{l.mean, special.Exp(l.u), math.Max(0, l.value)} }

func (l loss) slope() float64 { return math.Max(math.Abs(l.dm), math.Abs(l.du)) }

// bends are the eigenvalues and the eigenvector of the lower.
func (l loss) bends() (low, high, vm, vu float64) {
	mid, half := 0.5*(l.mm+l.uu), 0.5*(l.mm-l.uu)
	r := special.Hypot(half, l.mu)
	low, high = mid-r, mid+r
	vm, vu = l.mu, low-l.mm
	if math.Abs(vm)+math.Abs(vu) < 1e-12*(math.Abs(l.mm)+math.Abs(l.uu)) {
		if l.mm <= l.uu { // no lean: the axes themselves
			return low, high, 1, 0
		}
		return low, high, 0, 1
	}
	n := special.Hypot(vm, vu)
	return low, high, vm / n, vu / n
}

func (l loss) minimum() bool {
	low, _, _, _ := l.bends()
	return low > 0
}

// step is where to go from here: Newton's step with every bend taken as upward,
// and on a saddle, where the slope is 0, along the bend that goes down. settled:
// this is a minimum.
func (l loss) step() (s [2]float64, settled bool) {
	low, high, vm, vu := l.bends()
	if l.slope() < flat {
		if low > 0 {
			return s, true
		}
		return [2]float64{0.1 * vm, 0.1 * vu}, false
	}
	// The slope along the two bends, each divided by the bend's size.
	const least = 1e-3
	a := float64(l.dm*vm) + float64(l.du*vu)
	b := -float64(l.dm*vu) + float64(l.du*vm)
	a /= math.Max(math.Abs(low), least)
	b /= math.Max(math.Abs(high), least)
	s = [2]float64{-float64(a*vm) + float64(b*vu), -float64(a*vu) - float64(b*vm)}
	if n := special.Hypot(s[0], s[1]); n > longest {
		s[0], s[1] = s[0]/n*longest, s[1]/n*longest
	}
	return s, false
}

// walk goes the step, or half of it, or half of that, until it is downhill.
func (l loss) walk(at surface, step [2]float64) (next loss, ok bool) {
	sd := special.Exp(l.u)
	for scale := 1.0; scale > 1e-10; scale /= 2 {
		next, ok := at(l.mean+float64(scale*step[0]*sd), l.u+float64(scale*step[1]))
		// Near a minimum values differ by less than their rounding: there the
		// slope decides.
		if ok && (next.value < l.value-1e-13 || next.value < l.value+1e-13 && next.slope() < l.slope()) {
			return next, true
		}
	}
	return l, false
}

// lossAt computes D(q‖p) = -½log 2πe - u - E_q log p and its derivatives from
// the five numbers M_k = E[z^k·log p(mean + sd·z)], z standard normal: p is never
// differentiated, since q's density can be instead (Stein's identity). ok is
// false where log p is -Inf for some z.
func lossAt(p family.Univariate, mean, u float64) (l loss, ok bool) {
	m, ok := moments(p, mean, special.Exp(u))
	if !ok {
		return l, false
	}
	return loss{
		mean: mean, u: u,
		value: -0.5*(1+special.Log(2*math.Pi)) - u - m[0],
		dm:    -m[1],
		du:    -1 - (m[2] - m[0]),
		mm:    -(m[2] - m[0]),
		mu:    -(m[3] - 3*m[1]),
		uu:    -(m[4] - 4*m[2] + m[0]),
	}, true
}

// lossAt is D(p‖q) at q = N(mean, e^(2u)), with its derivatives, for a p whose best
// normal is n. With d = mean - n.Mean and r = (n.SD² + d²)/e^(2u) it is
//
//	n.KL + (r - 1 - log(n.SD²/e^(2u)))/2
//
// since p enters by its mean and variance alone.
func (n Normal) lossAt(mean, u float64) loss {
	sd := special.Exp(u)
	z := (mean - n.Mean) / sd
	s := n.SD / sd
	r := float64(s*s) + float64(z*z)
	return loss{
		mean: mean, u: u,
		value: n.KL + 0.5*(r-1) - special.Log(s),
		dm:    z,
		du:    1 - r,
		mm:    1,
		mu:    -2 * z,
		uu:    2 * r,
	}
}
