package special

import "math"

// Exp returns eˣ with an error below 0.52 ulp (1 ulp where the result is
// subnormal).
//
// Exp(+Inf) = +Inf, Exp(-Inf) = 0.
//
// Source: P. T. P. Tang, Table-driven implementation of the exponential
// function in IEEE floating-point arithmetic, ACM TOMS 15 (1989) 144-157.
func Exp(x float64) float64 { return expSum(x, 0) }

// expSum returns e^(x + rest) for a rest that is small beside x's last bits
// times a few thousand.
func expSum(x, rest float64) float64 {
	down := int64(0)
	if !(x > -708 && x < 709) {
		switch {
		case x != x:
			return x
		case x >= 709.79:
			return math.Inf(1)
		case x <= -745.14:
			return 0
		case x > 0:
			down = 64
		default:
			down = -64
		}
	}
	// x = (k·128 + i)·ln2/128 + r
	const round = 0x1.8p52
	kd := float64(x*(128/math.Ln2)) + round
	n := int64(math.Float64bits(kd) << 12 >> 12) // the low bits hold the integer
	kd -= round
	r := (x - float64(kd*ln2Over128Hi)) - float64(kd*ln2Over128Lo) + rest
	e := &expTable[n&127]
	scale := math.Float64frombits(e.bits + uint64(n-128*down)<<45)
	r2 := r * r
	// |r| < 2^-8.5: e^r - 1 by its series
	p := e.rest + r + float64(r2*(0.5+float64(r*(1.0/6)))) + float64(float64(r2*r2)*(1.0/24+float64(r*(1.0/120))))
	v := scale + float64(scale*p)
	switch down {
	case 64:
		return v * (1 << 64)
	case -64:
		return v * 0x1p-64
	}
	return v
}

// Expm1 returns eˣ - 1 without losing x where it is small.
//
// Expm1(+Inf) = +Inf, Expm1(-Inf) = -1.
func Expm1(x float64) float64 {
	switch {
	case x > -0.5 && x < 0.5:
		if x == 0 {
			return x
		}
		return x + psi2Near(x)
	case x < -38 || x > 38 || x != x:
		return Exp(x) - 1
	}
	// eˣ = 2^(n/128)·(1 + r + …), n ≠ 0: the table's 1 is taken off first.
	const round = 0x1.8p52
	kd := float64(x*(128/math.Ln2)) + round
	n := int64(math.Float64bits(kd) << 12 >> 12)
	kd -= round
	r := (x - float64(kd*ln2Over128Hi)) - float64(kd*ln2Over128Lo)
	e := &expTable[n&127]
	scale := math.Float64frombits(e.bits + uint64(n)<<45)
	r2 := r * r
	p := e.rest + r + float64(r2*(0.5+float64(r*(1.0/6)))) + float64(float64(r2*r2)*(1.0/24+float64(r*(1.0/120))))
	hi, lo := twoSum(scale, -1)
	return hi + (lo + float64(scale*p))
}

// Pow returns x^y for x ≥ 0, with an error of a few ulp even where y·log x is
// in the hundreds. For negative x it returns NaN unless y is a whole number.
//
// The logarithm is taken in two parts and multiplied by y exactly.
func Pow(x, y float64) float64 {
	switch {
	case y == 0 || x == 1:
		return 1
	case x != x || y != y:
		return math.NaN()
	case x < 0:
		if y != math.Trunc(y) {
			return math.NaN()
		}
		if math.Mod(y, 2) != 0 {
			return -Pow(-x, y)
		}
		return Pow(-x, y)
	case x == 0:
		if y < 0 {
			return math.Inf(1)
		}
		return 0
	case y == 1:
		return x
	case y == 2:
		return x * x
	case y == 0.5:
		return math.Sqrt(x)
	case math.IsInf(x, 1):
		if y < 0 {
			return 0
		}
		return x
	case math.IsInf(y, 0):
		if (x > 1) == (y > 0) {
			return math.Inf(1)
		}
		return 0
	}
	hi, lo := logExtended(x)
	if p := y * hi; !(p > -760 && p < 760) {
		return Exp(p)
	}
	if math.Abs(y) > 1e200 || math.Abs(hi) < 1e-200 {
		return Exp(y * hi) // the product is near 0 or rounded to whole units of the exponent anyway
	}
	p, rest := twoProduct(y, hi)
	return expSum(p, rest+y*lo)
}

// Cosh returns (eˣ + e⁻ˣ)/2.
func Cosh(x float64) float64 {
	x = math.Abs(x)
	if x > 700 {
		h := Exp(0.5 * x)
		return 0.5 * h * h
	}
	e := Exp(x)
	return 0.5 * (e + 1/e)
}

// Sinh returns (eˣ - e⁻ˣ)/2 without losing x where it is small.
func Sinh(x float64) float64 {
	if math.Abs(x) > 700 {
		h := Exp(0.5 * math.Abs(x))
		return math.Copysign(0.5*h*h, x)
	}
	e := Expm1(x)
	return 0.5 * (e + e/(1+e))
}

// Tanh returns the hyperbolic tangent.
func Tanh(x float64) float64 {
	if math.Abs(x) > 22 {
		return math.Copysign(1, x)
	}
	e := Expm1(2 * x)
	return e / (e + 2)
}

// Softplus returns log(1 + eˣ) without overflow.
func Softplus(x float64) float64 {
	if x > 0 {
		return x + Log1p(Exp(-x))
	}
	return Log1p(Exp(x))
}
