package chart

import (
	"math"
	"strconv"
	"strings"
)

// Minus is the true minus sign.
const Minus = "−"

// numeral writes a value for people: n significant digits, a true minus, the
// words' decimal sign, and a power of ten in superscripts where plain digits
// would be long.
func (w *Words) numeral(v float64, n int) string {
	switch {
	case math.IsInf(v, 1):
		return "∞"
	case math.IsInf(v, -1):
		return Minus + "∞"
	case v == 0:
		return "0"
	}
	if a := math.Abs(v); a >= 1e6 || a < 1e-4 {
		return w.scientific(strconv.FormatFloat(v, 'e', max(n-1, 0), 64), true)
	}
	e := int(math.Floor(math.Log10(math.Abs(v))))
	return w.plain(strconv.FormatFloat(v, 'f', min(max(n-1-e, 0), 12), 64))
}

// tick writes a value on an axis whose ticks are step apart: all with the same
// decimals.
func (w *Words) tick(v, step float64) string {
	a := math.Abs(v)
	if a < step/2 {
		return "0"
	}
	if a >= 1e8 || a >= 1e5 && step >= 1e4 || step < 1e-5 && a < 1e-2 {
		digits := int(math.Ceil(math.Log10(a) - math.Log10(step) - 1e-9))
		return w.scientific(strconv.FormatFloat(v, 'e', min(max(digits, 0), 12), 64), false)
	}
	decimals := min(max(int(math.Ceil(-math.Log10(step)-1e-9)), 0), 14)
	return w.plain(strconv.FormatFloat(v, 'f', decimals, 64))
}

func (w *Words) plain(s string) string {
	if strings.HasPrefix(s, "-") {
		s = Minus + s[1:]
	}
	if w.Decimal != "" && w.Decimal != "." {
		s = strings.Replace(s, ".", w.Decimal, 1)
	}
	return s
}

// scientific turns 1.5e-08 into 1.5·10⁻⁸. With trim, zeros at the end of the
// mantissa go.
func (w *Words) scientific(s string, trim bool) string {
	mantissa, exp, _ := strings.Cut(s, "e")
	if trim && strings.Contains(mantissa, ".") {
		mantissa = strings.TrimRight(strings.TrimRight(mantissa, "0"), ".")
	}
	n, _ := strconv.Atoi(exp)
	up := "10" + superscript(n)
	switch mantissa {
	case "1":
		return up
	case "-1":
		return Minus + up
	}
	return w.plain(mantissa) + "·" + up
}

func superscript(n int) string {
	var b strings.Builder
	for _, c := range strconv.Itoa(n) {
		if c == '-' {
			b.WriteRune('⁻')
		} else {
			b.WriteRune([]rune("⁰¹²³⁴⁵⁶⁷⁸⁹")[c-'0'])
		}
	}
	return b.String()
}
