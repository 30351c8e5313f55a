package table

import (
	"math"
	"strconv"
	"strings"
)

// style is how the numbers of one column are written.
type style struct {
	decimal byte // '.' or ','
	group   byte // what groups thousands: ',' or '.', 0 for none
}

// missing lists the words for a value that is not there.
var missing = map[string]bool{"": true, "na": true, "n/a": true, "nan": true, "null": true, "none": true, "-": true, "–": true, "#n/a": true}

func isMissing(cell string) bool {
	return cell == "" || len(cell) <= 4 && missing[strings.ToLower(cell)]
}

// number reads a cell. It knows 1461, 1.5e-3, −2, +3, 1'461, 1 461, 50 % (0.5)
// and, by the style, 1,461 and 1,5. ok is false for what is no number; a number
// that is too large is ±Inf.
func (s style) number(cell string) (x float64, ok bool) {
	// The quick way: what strconv reads as it stands, in the usual style.
	if s.decimal == '.' && plain(cell) {
		x, err := strconv.ParseFloat(cell, 64)
		return x, err == nil || math.IsInf(x, 0)
	}
	cell = strings.TrimSpace(cell)
	scale := 1.0
	if c, found := strings.CutSuffix(cell, "%"); found {
		cell, scale = strings.TrimSpace(c), 0.01
	}
	b := make([]byte, 0, len(cell))
	for _, r := range cell {
		switch {
		case r == '−':
			b = append(b, '-')
		case r == '\'' || r == '’' || r == '_' || r == ' ' || r == '\u00a0' || r == '\u2009' || r == '\u202f':
			// Groups thousands: only between digits.
			if len(b) == 0 || !isDigit(b[len(b)-1]) {
				return 0, false
			}
		case r < 0x80 && byte(r) == s.group && s.group != 0:
			if len(b) == 0 || !isDigit(b[len(b)-1]) {
				return 0, false
			}
		case r < 0x80 && byte(r) == s.decimal:
			b = append(b, '.')
		case r < 0x80 && (isDigit(byte(r)) || strings.IndexByte("+-eE", byte(r)) >= 0):
			b = append(b, byte(r))
		default:
			return 0, false
		}
	}
	if !plain(string(b)) {
		return 0, false
	}
	x, err := strconv.ParseFloat(string(b), 64)
	if err != nil && !math.IsInf(x, 0) {
		return 0, false
	}
	if scale != 1 {
		// By the decimal digits: 7 % is 0.07, not 7 × 0.01.
		if y, err := strconv.ParseFloat(string(b)+"e-2", 64); err == nil {
			return y, true
		}
		return x * scale, true
	}
	return x, true
}

// plain reports whether the cell is only digits, signs, a point and an exponent:
// ParseFloat also reads hexadecimals, underscores, inf and nan.
func plain(cell string) bool {
	digits := false
	for i := 0; i < len(cell); i++ {
		switch c := cell[i]; {
		case isDigit(c):
			digits = true
		case c == '.' || c == '+' || c == '-' || (c == 'e' || c == 'E') && digits:
		default:
			return false
		}
	}
	return digits
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// styleOf tells how the numbers of a column are written, from some of its
// cells. A comma or a point is a decimal sign unless all of its uses in the
// column group thousands: 1,461 beside 53 is 1461; 0,461 or 1,5 are decimals.
// A lone 1.461 stays a decimal, which it is in most of the world's files.
func styleOf(cells []string) style {
	commas, points, commaGroups, pointGroups, manyPoints := 0, 0, true, true, false
	for _, c := range cells {
		c = strings.TrimSpace(strings.TrimLeft(strings.TrimSpace(c), "+-−"))
		if c == "" || !isDigit(c[0]) && c[0] != '.' && c[0] != ',' {
			continue
		}
		comma, point := strings.LastIndexByte(c, ','), strings.LastIndexByte(c, '.')
		switch {
		case comma >= 0 && point >= 0 && comma > point:
			return style{decimal: ',', group: '.'}
		case comma >= 0 && point >= 0:
			return style{decimal: '.', group: ','}
		case comma >= 0:
			commas++
			commaGroups = commaGroups && grouped(c, ",")
		case point >= 0:
			points++
			pointGroups = pointGroups && grouped(c, ".")
			manyPoints = manyPoints || strings.Count(c, ".") > 1
		}
	}
	switch {
	case commas > 0 && points > 0 && commaGroups:
		return style{decimal: '.', group: ','}
	case commas > 0 && pointGroups:
		if commaGroups && points == 0 {
			return style{decimal: '.', group: ','}
		}
		return style{decimal: ',', group: '.'}
	case commas > 0 && points == 0:
		return style{decimal: ','}
	case manyPoints && pointGroups:
		return style{decimal: ',', group: '.'}
	}
	return style{decimal: '.'}
}

// grouped reports whether every sign stands before exactly three digits and the
// first group is no 0.
func grouped(c, sign string) bool {
	groups := strings.Split(c, sign)
	for i, g := range groups {
		if i == 0 && (len(g) == 0 || len(g) > 3 || g[0] == '0') || i > 0 && len(g) != 3 {
			return false
		}
		for j := range len(g) {
			if !isDigit(g[j]) {
				return false
			}
		}
	}
	return true
}
