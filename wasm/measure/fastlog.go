package measure

import (
	"math"
	"sync"

	"klviz/wasm/special"
)

// A logCell is a point of the table of logarithms: every x in [1, 2) is within
// 2⁻⁸ of the middle of a cell.
type logCell struct{ mid, inverse, log float64 }

var logTable = sync.OnceValue(func() *[128]logCell {
	var t [128]logCell
	for i := range t {
		mid := 1 + (float64(i)+0.5)/128
		t[i] = logCell{mid, 1 / mid, special.Log(mid)}
	}
	return &t
})

// ratioSums are the sums of a block.
type ratioSums struct {
	relative float64 // Σ p log(q/p)
	size     float64 // Σ p |log(q/p)|
	p, d     float64 // Σ p, Σ (q − p)
	odd      bool    // a ratio q/p is 0 or leaves the normal numbers
}

// sumRatios adds Σ p log(q/p) with one division and no call an outcome: with
// q/p = 2ᵏ m and the middle c of m's cell, m − c is exact and
//
//	log(q/p) = k log 2 + log c + log1p((m − c)/c),
//
// the last by six terms of its series. Each logarithm is within 2⁻⁵² (1 + |log|):
// enough where the divergence is not small beside 1, which is what the exact
// sums of categorical.go are for. (Gal & Bachelis, ACM TOMS 17 (1991), without
// their accurate tables.)
func sumRatios(t *[128]logCell, p, q []float64) (s ratioSums) {
	q = q[:len(p)]
	for i, x := range p {
		y := q[i]
		s.p += x
		s.d += y - x
		bits := math.Float64bits(y / x)
		exponent := bits >> 52
		if exponent-1 >= 0x7fe {
			// 0, ∞, NaN or subnormal.
			if x > 0 {
				s.odd = true
			}
			continue
		}
		cell := &t[bits>>45&127]
		m := math.Float64frombits(bits&(1<<52-1) | 0x3ff<<52)
		f := (m - cell.mid) * cell.inverse
		f2 := float64(f * f)
		series := f - float64(f2*(0.5-float64(f*(1.0/3))+float64(f2*(0.25-float64(f*0.2)+float64(f2*(1.0/6))))))
		l := float64(float64(int64(exponent)-1023)*math.Ln2) + cell.log + series
		l *= x
		s.relative += l
		s.size += math.Abs(l)
	}
	return s
}

// plainMasses is D by the plain sums, with its bound; ok is false where the bound
// is above 2⁻⁴³ of the value, or a ratio is out of range.
func plainMasses(p, q []float64) (nats, bound float64, ok bool) {
	t := logTable()
	var relative, sum, diff special.Accumulator
	size := 0.0
	for len(p) > 0 {
		n := min(len(p), block)
		s := sumRatios(t, p[:n], q[:n])
		if s.odd {
			return 0, 0, false
		}
		relative.Add(s.relative)
		sum.Add(s.p)
		diff.Add(s.d)
		size += s.size
		p, q = p[n:], q[n:]
	}
	// Σ p log(p/q) / P + log(Q/P)
	total, d := sum.Value(), diff.Value()/sum.Value()
	if !(math.Abs(d) < 0.5) {
		return 0, 0, false
	}
	nats = special.Log1p(d) - relative.Value()/total
	// block additions, and at most 32 roundings in a term.
	bound = (block + 32) * 0x1p-53 * (1 + size/total)
	return nats, bound, bound <= 0x1p-43*nats
}
