package family

// Decay names how fast a density falls towards an end of its support, slowest
// first.
type Decay uint8

const (
	Power             Decay = iota // P(R > r) ~ r^−Index
	LogSquare                      // −log f ~ Rate · log²r
	Exponent                       // −log f ~ Rate · r^Index
	DoubleExponential              // −log f ~ e^(Rate · r)
)

// Tail is how a density falls at one end of its support, in terms of
//
//	r = |x|          at an infinite end,
//	r = 1/|x − end|  at a finite end,
//
// so that r → ∞ at every end. A density that is positive and finite up to a
// finite end has Power with Index 1; x^(a−1) at 0 has Power with Index a; the
// Cauchy distribution has Power with Index 1 at both infinite ends; the normal
// has Exponent with Index 2 and Rate 1/(2σ²); the inverse gamma has Exponent
// with Index 1 at 0.
type Tail struct {
	End   float64 // the end of the support, maybe infinite
	Decay Decay
	Index float64 // Power: the tail index; Exponent: the power of r
	Rate  float64 // all but Power
}

// Affords reports whether E_p[−log q] is finite at this end, t being the tail of
// p and q the tail of q there. For a p with finite entropy that is the condition
// for a finite D(p‖q) (numerics: −log q grows like log r, log²r, r^k or e^(cr)).
// Ends that differ are the business of the supports: where q reaches further
// nothing is lost, where p does D is infinite.
func (t Tail) Affords(q Tail) bool {
	if t.End != q.End {
		return true
	}
	switch q.Decay {
	case Exponent:
		// E rᵏ under p; equality of index and power diverges.
		return t.Decay != Power || t.Index > q.Index
	case DoubleExponential:
		// E e^(cr) under p.
		switch t.Decay {
		case DoubleExponential:
			return true
		case Exponent:
			return t.Index > 1 || t.Index == 1 && t.Rate > q.Rate
		}
		return false
	}
	return true
}

// heavier reports whether t falls more slowly than u at the same end.
func (t Tail) heavier(u Tail) bool {
	if t.Decay != u.Decay {
		return t.Decay < u.Decay
	}
	if t.Decay == Power || t.Decay == Exponent {
		if t.Index != u.Index {
			return t.Index < u.Index
		}
	}
	return t.Rate < u.Rate
}

// plainEnd is the tail of a density that is positive and finite up to its end.
func plainEnd(d Univariate, side int) Tail {
	lo, hi := d.Support()
	if side < 0 {
		return Tail{End: lo, Decay: Power, Index: 1}
	}
	return Tail{End: hi, Decay: Power, Index: 1}
}
