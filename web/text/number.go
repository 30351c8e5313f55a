package text

import (
	"math"
	"strconv"
	"strings"
)

// minus is the true minus sign, as wide as a plus.
const minus = "−"

// Number writes x with three significant digits, trailing zeros kept so that a
// number that changes keeps its width: 0.644, −0.0327, 12.0, 1,461, 2.0e−16, ∞.
func Number(l Lang, x float64) string { return Digits(l, x, 3) }

// Digits writes x with n significant digits, but never fewer than all of its
// whole ones below ten million.
func Digits(l Lang, x float64, n int) string {
	if s, ok := special(x); ok {
		return s
	}
	// The exponent after rounding: 9.996 is 10.0.
	e := strconv.FormatFloat(x, 'e', n-1, 64)
	exp, _ := strconv.Atoi(e[strings.IndexByte(e, 'e')+1:])
	if exp < -4 || exp >= 7 {
		return of(l).dress(e)
	}
	return of(l).dress(strconv.FormatFloat(x, 'f', max(n-1-exp, 0), 64))
}

// Rough writes a very small or large x, an error for example, with one
// significant digit: 2e−16.
func Rough(l Lang, x float64) string {
	if s, ok := special(x); ok {
		return s
	}
	e := strconv.FormatFloat(x, 'e', 0, 64)
	if exp, _ := strconv.Atoi(e[strings.IndexByte(e, 'e')+1:]); exp >= -4 && exp < 7 {
		return of(l).dress(strconv.FormatFloat(x, 'f', max(-exp, 0), 64))
	}
	return of(l).dress(e)
}

// Fixed writes x with the given number of decimals, as columns of a table do.
// A number too small to show is not written as −0.000.
func Fixed(l Lang, x float64, decimals int) string {
	if s, ok := special(x); ok && x != 0 {
		return s
	}
	s := strconv.FormatFloat(x, 'f', decimals, 64)
	if strings.Trim(s, "-0.") == "" {
		s = strings.TrimPrefix(s, "-")
	}
	return of(l).dress(s)
}

// Full writes x in the shortest form that reads back to the same float64.
func Full(l Lang, x float64) string {
	if s, ok := special(x); ok {
		return s
	}
	if a := math.Abs(x); a < 1e-6 || a >= 1e15 {
		return of(l).dress(strconv.FormatFloat(x, 'e', -1, 64))
	}
	return of(l).dress(strconv.FormatFloat(x, 'f', -1, 64))
}

// Percent writes a share between 0 and 1 with as many digits as say something:
// 43.9 %, 0.07 %.
func Percent(l Lang, x float64) string {
	if x == 0 || x == 1 {
		return T(l, PercentOf, strconv.Itoa(int(x)*100))
	}
	return T(l, PercentOf, Digits(l, 100*x, 3))
}

func special(x float64) (string, bool) {
	switch {
	case x == 0:
		return "0", true
	case math.IsInf(x, 1):
		return "∞", true
	case math.IsInf(x, -1):
		return minus + "∞", true
	case math.IsNaN(x):
		// Nothing in klviz has no value; a dash is what a gap in a table shows.
		return "–", true
	}
	return "", false
}

// dress turns Go's spelling into the language's: -1234.5e-07 to −1,234.5e−7.
func (x *Language) dress(s string) string {
	s, exp, isExp := strings.Cut(s, "e")
	s, neg := strings.CutPrefix(s, "-")
	whole, fraction, _ := strings.Cut(s, ".")
	var b strings.Builder
	if neg {
		b.WriteString(minus)
	}
	for i, r := range whole {
		// Four digits stand ungrouped in German, grouped in English.
		if i > 0 && (len(whole)-i)%3 == 0 && (len(whole) > 4 || x.group == ",") {
			b.WriteString(x.group)
		}
		b.WriteRune(r)
	}
	if fraction != "" {
		b.WriteString(x.decimal + fraction)
	}
	if isExp {
		b.WriteByte('e')
		if exp[0] == '-' {
			b.WriteString(minus)
		}
		b.WriteString(strings.TrimLeft(exp, "+-0"))
	}
	return b.String()
}

// Decimal is the language's decimal separator.
func Decimal(l Lang) string { return of(l).decimal }
