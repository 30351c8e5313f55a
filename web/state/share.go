package state

import (
	"math"
	"strconv"

	"klviz/wasm/family"
)

// share sets one of several shares that sum to 1 to v; the rest keeps its
// proportions. Where the rest is nothing, it takes what is left in equal parts.
//
// Shares are rounded to six significant digits: an address stays short, their
// sum stays within 1e-6 of 1, and the proportions drift by less than anybody
// sees. The sum is what the language allows for rounding (1e-5).
func share(shares []float64, i int, v float64) ([]float64, error) {
	if !(v >= 0 && v <= 1) {
		return nil, &family.Problem{Text: "a probability must be between 0 and 1, got " + number(v), Position: -1, Domain: true}
	}
	if len(shares) == 1 && v < 1 {
		return nil, &family.Problem{Text: "the only outcome has all of the probability: add another first", Position: -1, Domain: true}
	}
	rest := 0.0
	for k, x := range shares {
		if k != i {
			rest += x
		}
	}
	out := make([]float64, len(shares))
	for k, x := range shares {
		switch {
		case k == i:
			out[k] = v
		case rest > 0:
			out[k] = significant(x/rest*(1-v), 6)
		default:
			out[k] = significant((1-v)/float64(len(shares)-1), 6)
		}
	}
	return out, nil
}

// significant rounds x to n significant decimal digits.
func significant(x float64, n int) float64 {
	if x == 0 || math.IsInf(x, 0) || math.IsNaN(x) {
		return x
	}
	y, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'e', n-1, 64), 64)
	return y
}

// multiple rounds x to a multiple of the power of ten 10^exp.
func multiple(x float64, exp int) float64 {
	if exp < -300 || exp > 300 {
		return x
	}
	y, _ := strconv.ParseFloat(strconv.FormatFloat(math.Round(x/math.Pow10(exp)), 'f', 0, 64)+"e"+strconv.Itoa(exp), 64)
	if math.IsInf(y, 0) || math.IsNaN(y) {
		return x
	}
	return y + 0 // -0 is 0
}

// decade is the exponent of the power of ten at or below |x|: 0 for 1.6, -1 for
// 0.16; 0 for 0 and what is not finite.
func decade(x float64) int {
	x = math.Abs(x)
	if x == 0 || math.IsInf(x, 0) || math.IsNaN(x) {
		return 0
	}
	// Six digits, so that 999.9999999999999 counts as 1000.
	e := strconv.FormatFloat(x, 'e', 5, 64)
	for i := range e {
		if e[i] == 'e' {
			exp, _ := strconv.Atoi(e[i+1:])
			return exp
		}
	}
	return 0
}
