package measure

import (
	"math"
	"strconv"

	"klviz/wasm/family"
)

// number is the shortest text that reads back to the same float64, in the form
// of JSON and JavaScript.
func number(x float64) string { return string(appendNumber(nil, x)) }

// appendNumber writes x as JavaScript does; +Inf, which JSON has no number for,
// is the text "inf".
func appendNumber(b []byte, x float64) []byte {
	if math.IsInf(x, 1) {
		return append(b, `"inf"`...)
	}
	format := byte('f')
	if a := math.Abs(x); a != 0 && (a < 1e-6 || a >= 1e21) {
		format = 'e'
	}
	b = strconv.AppendFloat(b, x, format, -1, 64)
	if n := len(b); format == 'e' && b[n-4] == 'e' && b[n-2] == '0' {
		b[n-2] = b[n-1] // e-09 becomes e-9
		b = b[:n-1]
	}
	return b
}

// quoteName puts an outcome's name in quotes, shortened.
func quoteName(s string) string {
	const most = 40
	if r := []rune(s); len(r) > most {
		s = string(r[:most]) + "…"
	}
	return family.Quote(s)
}
