package vjson

import (
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

const deepest = 64 // levels of nesting

type reader struct {
	data []byte
	i    int
}

func (r *reader) space() {
	for r.i < len(r.data) && (r.data[r.i] == ' ' || r.data[r.i] == '\n' || r.data[r.i] == '\t' || r.data[r.i] == '\r') {
		r.i++
	}
}

// next reports whether the next byte is c, and steps over it.
func (r *reader) next(c byte) bool {
	if r.space(); r.i < len(r.data) && r.data[r.i] == c {
		r.i++
		return true
	}
	return false
}

func (r *reader) word(w string, v any) (any, error) {
	if r.i+len(w) <= len(r.data) && string(r.data[r.i:r.i+len(w)]) == w {
		r.i += len(w)
		return v, nil
	}
	return nil, errNotJSON
}

func (r *reader) value(depth int) (any, error) {
	if r.space(); r.i == len(r.data) || depth > deepest {
		return nil, errNotJSON
	}
	switch c := r.data[r.i]; c {
	case '{':
		return r.object(depth)
	case '[':
		return r.array(depth)
	case '"':
		return r.text()
	case 't':
		return r.word("true", true)
	case 'f':
		return r.word("false", false)
	case 'n':
		return r.word("null", nil)
	}
	start := r.i
	for r.i < len(r.data) && (r.data[r.i] >= '0' && r.data[r.i] <= '9' || r.data[r.i] == '-' || r.data[r.i] == '+' || r.data[r.i] == '.' || r.data[r.i]|0x20 == 'e') {
		r.i++
	}
	x, err := strconv.ParseFloat(string(r.data[start:r.i]), 64)
	if err != nil {
		return nil, errNotJSON
	}
	return x, nil
}

func (r *reader) object(depth int) (any, error) {
	r.i++
	m := make(map[string]any, 16)
	if r.next('}') {
		return m, nil
	}
	for {
		if r.space(); r.i == len(r.data) || r.data[r.i] != '"' {
			return nil, errNotJSON
		}
		key, err := r.text()
		if err != nil || !r.next(':') {
			return nil, errNotJSON
		}
		if m[key], err = r.value(depth + 1); err != nil {
			return nil, err
		}
		if r.next('}') {
			return m, nil
		}
		if !r.next(',') {
			return nil, errNotJSON
		}
	}
}

func (r *reader) array(depth int) (any, error) {
	r.i++
	a := []any{}
	if r.next(']') {
		return a, nil
	}
	for {
		v, err := r.value(depth + 1)
		if err != nil {
			return nil, err
		}
		a = append(a, v)
		if r.next(']') {
			return a, nil
		}
		if !r.next(',') {
			return nil, errNotJSON
		}
	}
}

// text reads a string, its opening quote being next.
func (r *reader) text() (string, error) {
	r.i++
	start := r.i
	for r.i < len(r.data) && r.data[r.i] != '"' && r.data[r.i] != '\\' {
		r.i++
	}
	if r.i < len(r.data) && r.data[r.i] == '"' { // the common case: nothing is escaped
		r.i++
		return string(r.data[start : r.i-1]), nil
	}
	b := append([]byte(nil), r.data[start:r.i]...)
	for r.i < len(r.data) {
		c := r.data[r.i]
		r.i++
		switch {
		case c == '"':
			return string(b), nil
		case c != '\\':
			b = append(b, c)
			continue
		case r.i == len(r.data):
			return "", errNotJSON
		}
		escape := r.data[r.i]
		r.i++
		switch escape {
		case '"', '\\', '/':
			b = append(b, escape)
		case 'b':
			b = append(b, '\b')
		case 'f':
			b = append(b, '\f')
		case 'n':
			b = append(b, '\n')
		case 'r':
			b = append(b, '\r')
		case 't':
			b = append(b, '\t')
		case 'u':
			u := r.hex(r.i)
			if u < 0 {
				return "", errNotJSON
			}
			r.i += 4
			if utf16.IsSurrogate(u) {
				pair := rune(utf8.RuneError)
				if r.i+1 < len(r.data) && r.data[r.i] == '\\' && r.data[r.i+1] == 'u' {
					if pair = utf16.DecodeRune(u, r.hex(r.i+2)); pair != utf8.RuneError {
						r.i += 6
					}
				}
				u = pair
			}
			b = utf8.AppendRune(b, u)
		default:
			return "", errNotJSON
		}
	}
	return "", errNotJSON
}

// hex is the number of the four hex digits at i, or -1.
func (r *reader) hex(i int) rune {
	if i+4 > len(r.data) {
		return -1
	}
	n, err := strconv.ParseUint(string(r.data[i:i+4]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(n)
}

// quote is s as a JSON string that is safe in any place of a page.
func quote(s string) []byte {
	const hex = "0123456789abcdef"
	b := append(make([]byte, 0, len(s)+2), '"')
	for _, c := range s { // bytes that are not UTF-8 arrive as U+FFFD
		switch {
		case c == '"' || c == '\\':
			b = append(b, '\\', byte(c))
		case c < ' ' || c == '<' || c == '\u2028' || c == '\u2029':
			b = append(b, '\\', 'u', hex[c>>12&15], hex[c>>8&15], hex[c>>4&15], hex[c&15])
		default:
			b = utf8.AppendRune(b, c)
		}
	}
	return append(b, '"')
}
