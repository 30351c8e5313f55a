package family

import (
	"strconv"
	"strings"
)

// spell writes a member of a scalar family: "normal(0, 1)".
func spell(f *Family, args []float64) string {
	var b strings.Builder
	b.WriteString(f.ID)
	b.WriteByte('(')
	for i, a := range args {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(formatNumber(a))
	}
	b.WriteByte(')')
	return b.String()
}

// formatNumber is the shortest decimal that reads back to the same float64.
func formatNumber(x float64) string {
	switch s := strconv.FormatFloat(x, 'g', -1, 64); s {
	case "+Inf":
		return "inf"
	case "-Inf":
		return "-inf"
	default:
		return s
	}
}
