package family

import "math"

// A doubled is a number with twice the digits of a float64: hi + lo unevaluated,
// |lo| ≤ ulp(hi)/2. Products are split by Dekker, not fused: the same bits on
// every processor. For |x| below 10²⁹⁰.
//
// Dekker, A floating-point technique for extending the available precision,
// Numer. Math. 18 (1971); Li et al., XBLAS (2002) for the order of operations.
type doubled struct{ hi, lo float64 }

func exactSum(a, b float64) doubled {
	s := a + b
	t := s - a
	return doubled{s, (a - (s - t)) + (b - t)}
}

// quickSum is exactSum for |a| ≥ |b|.
func quickSum(a, b float64) doubled {
	s := a + b
	return doubled{s, b - (s - a)}
}

func exactProduct(a, b float64) doubled {
	const split = 1<<27 + 1
	p := float64(a * b)
	c := float64(split * a)
	ah := c - (c - a)
	al := a - ah
	c = float64(split * b)
	bh := c - (c - b)
	bl := b - bh
	e := float64(ah*bh) - p
	e += float64(ah * bl)
	e += float64(al * bh)
	e += float64(al * bl)
	return doubled{p, e}
}

func (a doubled) add(b doubled) doubled {
	s := exactSum(a.hi, b.hi)
	t := exactSum(a.lo, b.lo)
	s = quickSum(s.hi, s.lo+t.hi)
	return quickSum(s.hi, s.lo+t.lo)
}

func (a doubled) neg() doubled          { return doubled{-a.hi, -a.lo} }
func (a doubled) sub(b doubled) doubled { return a.add(b.neg()) }

func (a doubled) mul(b doubled) doubled {
	p := exactProduct(a.hi, b.hi)
	return quickSum(p.hi, p.lo+(float64(a.hi*b.lo)+float64(a.lo*b.hi)))
}

// div is a/b by two steps of long division and a third for the rounding.
func (a doubled) div(b doubled) doubled {
	q1 := a.hi / b.hi
	r := a.sub(b.mul(doubled{q1, 0}))
	q2 := r.hi / b.hi
	r = r.sub(b.mul(doubled{q2, 0}))
	return quickSum(q1, q2).add(doubled{r.hi / b.hi, 0})
}

// sqrt is √a for a > 0 by a step of Newton's on the float64 root.
func (a doubled) sqrt() doubled {
	x := math.Sqrt(a.hi)
	r := a.sub(exactProduct(x, x))
	return quickSum(x, r.hi/(2*x))
}
