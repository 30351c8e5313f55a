package svg

import (
	"math"
	"strconv"
)

// Num writes a coordinate: at most 3 decimals, no trailing zeros, never "-0". A
// thousandth of a pixel is below what any screen shows, keeps files small, and
// hides the last bits in which processors differ.
// A value that is not finite is written as 0; charts clip before they draw.
func Num(x float64) string {
	var buf [24]byte
	return string(appendNum(buf[:0], x))
}

func appendNum(b []byte, x float64) []byte {
	if !finite(x) {
		return append(b, '0')
	}
	if math.Abs(x) > 1e12 {
		return strconv.AppendFloat(b, x, 'g', -1, 64)
	}
	n := int64(math.Round(x * 1000))
	if n < 0 {
		b = append(b, '-')
		n = -n
	}
	b = strconv.AppendInt(b, n/1000, 10)
	if frac := n % 1000; frac != 0 {
		b = append(b, '.', byte('0'+frac/100))
		if frac %= 100; frac != 0 {
			b = append(b, byte('0'+frac/10))
			if frac %= 10; frac != 0 {
				b = append(b, byte('0'+frac))
			}
		}
	}
	return b
}

func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }
