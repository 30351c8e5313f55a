package special

import "math"

// FarSums returns, over outcomes that lie apart, the sums
//
//	g = Σ pᵢ log(pᵢ/qᵢ) − pᵢ + qᵢ,   p = Σ pᵢ,   d = Σ (qᵢ − pᵢ).
//
// It is KLTerm in one loop without calls or branches (a call costs more than a
// logarithm in WebAssembly), for blocks of at most some hundred outcomes. The
// logarithm is that of the rounded ratio, good to 2^-52 absolutely, so that g is
// within FarRoundings of 2^-53 of it, and those of the additions. ok is false
// where that does not hold and the sums are void: the terms cancel (g < p/4), or
// a ratio is 0, infinite or not a normal number.
func FarSums(p, q []float64) (g, sum, d float64, ok bool) {
	q = q[:len(p)]
	var odd uint64
	for i, x := range p {
		y := q[i]
		bits := math.Float64bits(y / x)
		// The top bit is set by any ratio below or above the normal numbers.
		odd |= bits - 0x0010000000000000 | 0x7fefffffffffffff - bits
		// As in logParts: y/x = 2^k·z with z in [0.6875, 1.375), r = z·c − 1.
		t := bits - 0x3fe6000000000000
		piece := &logTable[(t>>45)&127]
		k := float64(int64(t) >> 52)
		z := math.Float64frombits(bits - t&0xfff0000000000000)
		r := float64(z*piece.c) - 1
		r2 := float64(r * r)
		series := float64(float64(r*r2)*((1.0/3-float64(r*0.25))+float64(r2*(0.2-float64(r*(1.0/6)))))) - float64(0.5*r2)
		log := (float64(k*ln2Hi) + piece.hi) + (r + (series + (float64(k*ln2Lo) + piece.lo)))
		more := y - x
		g += more - float64(x*log)
		sum += x
		d += more
	}
	return g, sum, d, odd>>63 == 0 && g >= sum/4 && sum > 0x1p-900
}

// FarRoundings bounds what FarSums loses beside its additions, in units of
// 2^-53·g. A term loses p in the ratio, p in z·c, 4 roundings of p·|log(q/p)|, 1
// of |q − p| and 2 of itself, t; with |q − p| ≤ p + 2t and p·|log(q/p)| ≤
// |q − p| + t that is at most 7p + 16t; and p ≤ 4g in all.
const FarRoundings = 44
