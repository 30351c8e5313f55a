package family

import (
	"math"
	"strconv"
	"unicode/utf8"
)

// spell is the canonical spelling of a member of a scalar family.
func spell(f *Family, args []float64) string {
	b := append(make([]byte, 0, 32), f.ID...)
	b = append(b, '(')
	for i, x := range args {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = appendNumber(b, x)
	}
	return string(append(b, ')'))
}

// formatNumber is the shortest text that reads back to the same number.
func formatNumber(x float64) string { return string(appendNumber(nil, x)) }

// appendNumber writes x as JavaScript and encoding/json do: an exponent only
// below 1e-6 and from 1e21 on; infinities as inf and -inf.
func appendNumber(b []byte, x float64) []byte {
	switch a := math.Abs(x); {
	case math.IsInf(x, 1):
		return append(b, "inf"...)
	case math.IsInf(x, -1):
		return append(b, "-inf"...)
	case a != 0 && (a < 1e-6 || a >= 1e21):
		b = strconv.AppendFloat(b, x, 'e', -1, 64)
		// e-09 becomes e-9.
		if n := len(b); b[n-4] == 'e' && b[n-2] == '0' {
			b[n-2] = b[n-1]
			b = b[:n-1]
		}
		return b
	}
	return strconv.AppendFloat(b, x, 'f', -1, 64)
}

// appendList writes [1, 2, 3].
func appendList(b []byte, xs []float64) []byte {
	b = append(b, '[')
	for i, x := range xs {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = appendNumber(b, x)
	}
	return append(b, ']')
}

// appendName writes an outcome's name, in quotes where it needs them.
func appendName(b []byte, name string) []byte {
	if name == "" {
		return append(b, `""`...)
	}
	for _, c := range name {
		if !isBare(c) || c == utf8.RuneError {
			return append(b, Quote(name)...)
		}
	}
	return append(b, name...)
}
