package special

import "math"

// Log returns the natural logarithm of x, correct for subnormals too. The error
// is below 0.55 ulp.
//
// Log(+Inf) = +Inf, Log(0) = -Inf, Log(x < 0) = NaN.
//
// Source: P. T. P. Tang, Table-driven implementation of the logarithm function
// in IEEE floating-point arithmetic, ACM TOMS 16 (1990) 378-400.
func Log(x float64) float64 {
	// Near 1 log x = f - φ(f), f = x - 1 exactly; φ is small beside f.
	if f := x - 1; f > -0.0625 && f < 0.0625 {
		return f - phiNear(f)
	}
	hi, lo, ok := logParts(x)
	if !ok {
		return hi
	}
	return hi + lo
}

// logParts returns log x as hi + lo for x off 1; the pair is good to about
// 2^-65 relative. When ok is false hi alone is the answer (0, +Inf, NaN).
func logParts(x float64) (hi, lo float64, ok bool) {
	bits := math.Float64bits(x)
	shift := 0
	if bits-0x0010000000000000 >= 0x7ff0000000000000-0x0010000000000000 {
		switch {
		case x == 0:
			return math.Inf(-1), 0, false
		case x < 0:
			return math.NaN(), 0, false
		case x != x || x > math.MaxFloat64:
			return x, 0, false
		}
		bits = math.Float64bits(x * (1 << 52)) // subnormal
		shift = 52
	}
	// x = 2^k·z with z in [0.6875, 1.375)
	t := bits - 0x3fe6000000000000
	piece := &logTable[(t>>45)&127]
	k := float64(int(int64(t)>>52) - shift)
	z := math.Float64frombits(bits - t&0xfff0000000000000)

	// r = z·c - 1: both halves of z times the short c are exact.
	zh := math.Float64frombits(math.Float64bits(z) &^ 0x7ffffff)
	rh := float64(zh*piece.c) - 1
	rl := float64((z - zh) * piece.c)
	r := rh + rl
	rl -= r - rh

	// k·ln2Hi + hi is exact; the rest is small.
	a := float64(k*ln2Hi) + piece.hi
	hi = a + r
	lo = r - (hi - a)
	r2 := r * r
	// log1p(r) - r = -r²/2 + r³/3 - …, |r| < 2^-7.4
	p := float64(r*r2)*(1.0/3-float64(r*0.25)+float64(r2*(0.2-float64(r*(1.0/6))+float64(r2*(1.0/7))))) - float64(0.5*r2)
	lo += rl + (p + (float64(k*ln2Lo) + piece.lo))
	return hi, lo, true
}

// logExtended returns log x as a sum with a relative error of about 2^-65, for
// x above 0 and finite.
//
// It differs from logParts in the square of r, which is taken exactly, and near
// 1, where the first terms of the series are.
func logExtended(x float64) (hi, lo float64) {
	if f := x - 1; f > -0.0625 && f < 0.0625 {
		// log1p(f) = f - f²/2 + f³/3 - (φ's rest), with f²/2 and f³/3 in two parts
		sh, sl := twoProduct(f, f)
		sh, sl = -0.5*sh, -0.5*sl
		ch, cl := twoProduct(f*f, f*third)
		cl += float64(f * f * f * thirdRest)
		// f² and f³/3 have been rounded once on the way to the cube
		cl += float64(-2 * sl * f * third)
		f4 := float64(f * f * f * f)
		rest := -f4 * (0.25 - f*(0.2-f*(1.0/6-f*(1.0/7-f*(0.125-f*(1.0/9-f*(0.1-f*(1.0/11-f*(1.0/12-f*(1.0/13-f/14))))))))))
		hi, lo = twoSum(f, sh)
		h2, l2 := twoSum(hi, ch)
		hi, lo = twoSum(h2, lo+l2+sl+cl+rest)
		return hi, lo
	}
	bits := math.Float64bits(x)
	shift := 0
	if bits < 0x0010000000000000 {
		bits = math.Float64bits(x * (1 << 52))
		shift = 52
	}
	t := bits - 0x3fe6000000000000
	piece := &logTable[(t>>45)&127]
	k := float64(int(int64(t)>>52) - shift)
	z := math.Float64frombits(bits - t&0xfff0000000000000)
	zh := math.Float64frombits(math.Float64bits(z) &^ 0x7ffffff)
	rh, rl := twoSum(float64(zh*piece.c)-1, float64((z-zh)*piece.c))
	sh, sl := twoProduct(rh, rh)
	sh, sl = -0.5*sh, -0.5*sl-float64(rh*rl)
	r2 := rh * rh
	cube := float64(rh*r2) * (third - float64(rh*0.25) + float64(r2*(0.2-float64(rh*(1.0/6))+float64(r2*(1.0/7-float64(rh*0.125))))))
	a := float64(k*ln2Hi) + piece.hi
	h1, l1 := twoSum(a, rh)
	h2, l2 := twoSum(h1, sh)
	return twoSum(h2, l1+l2+(cube+(sl+rl+(float64(k*ln2Lo)+piece.lo))))
}

const (
	third     = 0x1.5555555555555p-2 // 1/3 rounded
	thirdRest = 0x1.5555555555555p-56
)

// twoSum returns a + b as its rounding and the exact rest (Knuth).
func twoSum(a, b float64) (s, rest float64) {
	s = a + b
	t := s - a
	return s, (a - (s - t)) + (b - t)
}

// twoProduct returns a·b as its rounding and the exact rest (Dekker, Veltkamp),
// for |a|, |b| below 2^996 with a product that does not underflow. It does not
// use a fused operation: WebAssembly has none, and emulating it is slow.
func twoProduct(a, b float64) (p, rest float64) {
	const split = 1<<27 + 1
	p = a * b
	t := float64(split * a)
	ah := t - (t - a)
	al := a - ah
	t = float64(split * b)
	bh := t - (t - b)
	bl := b - bh
	return p, ((float64(ah*bh) - p) + float64(ah*bl) + float64(al*bh)) + float64(al*bl)
}

// Log1p returns log(1 + x) without losing x where it is small.
//
// Log1p(-1) = -Inf, Log1p(x < -1) = NaN.
func Log1p(x float64) float64 {
	if x > -0.0625 && x < 0.0625 {
		if x == 0 {
			return x // keeps the sign of zero
		}
		return x - phiNear(x)
	}
	if !(x > -1 && x < 1<<53) {
		if x == -1 {
			return math.Inf(-1)
		}
		if !(x >= 1<<53) {
			return math.NaN()
		}
		return Log(x)
	}
	// 1 + x = u + c exactly; log(u + c) = log u + c/u up to (c/u)²/2 < 2^-105.
	u := 1 + x
	c := x - (u - 1)
	if u > 2 {
		c = 1 - (u - x)
	}
	hi, lo, _ := logParts(u)
	return hi + (lo + c/u)
}
