package fmt

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// layout is what stands between % and the verb.
type layout struct {
	zero, left, hex  bool // hex: 0x before hexadecimal digits
	width, precision int  // a precision of -1 is none
	arg              int  // from 1; 0 is the next
}

// readLayout reads it at the beginning of format, and where the verb stands.
func readLayout(format string) (l layout, verb int) {
	l.precision = -1
	i := 0
	for ; i < len(format) && strings.IndexByte("0-+# ", format[i]) >= 0; i++ {
		l.zero = l.zero || format[i] == '0'
		l.left = l.left || format[i] == '-'
		l.hex = l.hex || format[i] == '#'
	}
	number := func() (n int) {
		for ; i < len(format) && '0' <= format[i] && format[i] <= '9'; i++ {
			n = 10*n + int(format[i]-'0')
		}
		return n
	}
	l.width = number()
	if i < len(format) && format[i] == '.' {
		i++
		l.precision = number()
	}
	if i < len(format) && format[i] == '[' {
		i++
		l.arg = number()
		i++ // the bracket
	}
	return l, i
}

// Appendf is as in Go's fmt.
func Appendf(b []byte, format string, args ...any) []byte {
	b, _ = appendf(b, format, args)
	return b
}

// appendf returns also the error that a %w wraps.
func appendf(b []byte, format string, args []any) (_ []byte, wraps error) {
	n := 0
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			b = append(b, format[i])
			continue
		}
		l, verb := readLayout(format[i+1:])
		i += 1 + verb
		if l.arg > 0 {
			n = l.arg - 1
		}
		switch {
		case i < len(format) && format[i] == '%':
			b = append(b, '%')
		case i >= len(format) || n >= len(args):
			return append(b, "%!(MISSING)"...), wraps
		default:
			from := len(b)
			b = l.pad(appendArg(b, l, format[i], args[n]), from)
			if err, ok := args[n].(error); ok && format[i] == 'w' {
				wraps = err
			}
			n++
		}
	}
	return b, wraps
}

func appendArg(b []byte, l layout, verb byte, arg any) []byte {
	if x, ok := arg.(float64); ok && l.precision >= 0 {
		if verb == 'v' {
			verb = 'g'
		}
		return strconv.AppendFloat(b, x, verb, l.precision, 64)
	}
	if _, text := arg.(string); l.hex && verb == 'x' && !text {
		b = append(b, "0x"...)
	}
	return appendValue(b, verb, arg)
}

// pad fills what was appended from a place on up to the width.
func (l layout) pad(b []byte, from int) []byte {
	n := l.width - utf8.RuneCount(b[from:])
	if n <= 0 {
		return b
	}
	for range n {
		b = append(b, ' ')
	}
	if l.left {
		return b
	}
	fill := byte(' ')
	if l.zero && !isWord(b[from:len(b)-n]) {
		fill = '0'
		if b[from] == '-' || b[from] == '+' {
			from++
		}
	}
	copy(b[from+n:], b[from:])
	for k := range n {
		b[from+k] = fill
	}
	return b
}

// isWord reports whether it ends in no digit, as text and Inf do.
func isWord(b []byte) bool {
	return len(b) == 0 || b[len(b)-1] < '0' || b[len(b)-1] > '9'
}
