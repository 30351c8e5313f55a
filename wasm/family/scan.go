package family

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A scanner reads the words that spelling and JSON share: spaces, numbers,
// names, quoted strings. It keeps the place for problems.
type scanner struct {
	s     string
	i     int
	depth int
	meter *Meter // of the mixtures that are read
}

// deepest is how far brackets may nest: far above any sensible distribution, far
// below what a stack can hold.
const deepest = 64

func (r *scanner) enter() *Problem {
	if r.depth++; r.depth > deepest {
		return unreadable(r.i, "brackets nest deeper than %d", deepest)
	}
	return nil
}

func (r *scanner) leave() { r.depth-- }

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

func (r *scanner) spaces() {
	for r.i < len(r.s) && isSpace(r.s[r.i]) {
		r.i++
	}
}

// peek returns the next byte that is not a space, 0 at the end.
func (r *scanner) peek() byte {
	r.spaces()
	if r.i == len(r.s) {
		return 0
	}
	return r.s[r.i]
}

// take reads c when it comes next.
func (r *scanner) take(c byte) bool {
	if r.peek() != c || r.i == len(r.s) {
		return false
	}
	r.i++
	return true
}

// expected is the problem of finding something else than what.
func (r *scanner) expected(what string) *Problem {
	r.spaces()
	if r.i == len(r.s) {
		return unreadable(r.i, "%s expected, but the text ends", what)
	}
	return unreadable(r.i, "%s expected, got %q", what, r.wordHere())
}

// wordHere is the word or sign that comes next.
func (r *scanner) wordHere() string {
	end := r.i
	for end < len(r.s) && end-r.i < 40 {
		c, size := utf8.DecodeRuneInString(r.s[end:])
		if !isBare(c) {
			break
		}
		end += size
	}
	if end == r.i {
		_, size := utf8.DecodeRuneInString(r.s[end:])
		end += size
	}
	return r.s[r.i:end]
}

// isBare reports whether c may stand in a name that needs no quotes.
func isBare(c rune) bool {
	return c == '_' || c == '.' || c == '-' || unicode.IsLetter(c) || unicode.IsDigit(c)
}

// name reads a family's or an argument's name: a letter, then letters, digits
// and underscores.
func (r *scanner) name() string {
	r.spaces()
	start := r.i
	for r.i < len(r.s) {
		c := r.s[r.i]
		if c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || r.i > start && '0' <= c && c <= '9' {
			r.i++
			continue
		}
		break
	}
	return r.s[start:r.i]
}

// bare reads an outcome's unquoted name.
func (r *scanner) bare() string {
	r.spaces()
	start := r.i
	for r.i < len(r.s) {
		if c := r.s[r.i]; c < utf8.RuneSelf {
			if !isBare(rune(c)) {
				break
			}
			r.i++
			continue
		}
		c, size := utf8.DecodeRuneInString(r.s[r.i:])
		if !isBare(c) {
			break
		}
		r.i += size
	}
	return r.s[start:r.i]
}

// quotedText reads a JSON string, the opening quote being next.
func (r *scanner) quotedText() (string, *Problem) {
	start := r.i
	plain := true
	for r.i++; r.i < len(r.s); r.i++ {
		switch c := r.s[r.i]; {
		case c == '"':
			r.i++
			if plain {
				return r.s[start+1 : r.i-1], nil
			}
			text, ok := unquote(r.s[start:r.i])
			if !ok {
				return "", unreadable(start, "%s is not a JSON string", excerpt(r.s, start, r.i))
			}
			return text, nil
		case c == '\\':
			plain = false
			r.i++
		case c < ' ':
			return "", unreadable(r.i, "a control character stands in %s", excerpt(r.s, start, r.i))
		}
	}
	r.i = len(r.s)
	return "", unreadable(start, "the quote that opens %s is not closed", excerpt(r.s, start, r.i))
}

const trueMinus = "−" // U+2212, as pages print it

// startsNumber reports whether a number comes next.
func (r *scanner) startsNumber() bool {
	c := r.peek()
	return '0' <= c && c <= '9' || c == '.' || c == '+' || c == '-' || strings.HasPrefix(r.s[r.i:], trueMinus)
}

// number reads a number as Go writes it, or inf with a sign before it.
func (r *scanner) number() (float64, *Problem) {
	r.spaces()
	start := r.i
	minus := false
	switch {
	case r.i == len(r.s):
	case r.s[r.i] == '-' || r.s[r.i] == '+':
		minus = r.s[r.i] == '-'
		r.i++
	case strings.HasPrefix(r.s[r.i:], trueMinus):
		minus = true
		r.i += len(trueMinus)
	}
	digits := r.i
	hex := strings.HasPrefix(r.s[r.i:], "0x") || strings.HasPrefix(r.s[r.i:], "0X")
	for ; r.i < len(r.s); r.i++ {
		c := r.s[r.i]
		if '0' <= c && c <= '9' || c == '.' || c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' {
			continue
		}
		if (c == '+' || c == '-') && r.i > digits {
			// A sign goes on with the number only behind its exponent's letter.
			if e := r.s[r.i-1] | ' '; e == 'p' || e == 'e' && !hex {
				continue
			}
		}
		break
	}
	word := r.s[digits:r.i]
	x, fault := readNumber(word)
	if fault != "" {
		if word == "" {
			r.i = start
			return 0, r.expected("a number")
		}
		return 0, unreadable(start, "%s %s", excerpt(r.s, start, r.i), fault)
	}
	if minus {
		x = -x
	}
	return x, nil
}

// readNumber reads an unsigned number: a Go literal, or inf. The fault is what
// is said of a word that is none.
func readNumber(word string) (x float64, fault string) {
	const none = "is not a number"
	if word == "" {
		return 0, none
	}
	if c := word[0]; c != '.' && (c < '0' || c > '9') {
		switch strings.ToLower(word) {
		case "inf", "infinity":
			return inf, ""
		}
		return 0, none
	}
	if strings.Contains(word, "_") {
		if !underscoresOK(word) {
			return 0, none
		}
		word = strings.ReplaceAll(word, "_", "")
	}
	if len(word) > 1 && word[0] == '0' && !strings.ContainsAny(word, ".pP") {
		if c := word[1] | ' '; c == 'x' || c == 'b' || c == 'o' {
			n, err := strconv.ParseUint(word, 0, 64)
			if err != nil {
				return 0, none
			}
			return float64(n), ""
		}
	}
	x, err := strconv.ParseFloat(word, 64)
	switch {
	case err != nil && x > 0:
		return 0, "is above the largest number, 1.8e308"
	case err != nil:
		return 0, none
	case x <= 0 && strings.ContainsAny(mantissa(word), "123456789"):
		return 0, "is below the smallest number above 0, 5e-324"
	}
	return x, ""
}

// mantissa is a literal up to its exponent.
func mantissa(word string) string {
	if i := strings.IndexAny(word, "eEpP"); i >= 0 {
		return word[:i]
	}
	return word
}

// underscoresOK reports whether each underscore stands between two digits.
func underscoresOK(word string) bool {
	for i := 0; i < len(word); i++ {
		if word[i] == '_' && (i == 0 || i+1 == len(word) || !isHexDigit(word[i-1]) || !isHexDigit(word[i+1])) {
			return false
		}
	}
	return true
}

func isHexDigit(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|' ' && c|' ' <= 'f'
}

// validPrefix and validSuffix drop half characters at a cut.
func validPrefix(s string) string {
	for len(s) > 0 {
		if c, size := utf8.DecodeLastRuneInString(s); c != utf8.RuneError || size != 1 {
			break
		}
		s = s[:len(s)-1]
	}
	return s
}

func validSuffix(s string) string {
	for len(s) > 0 && !utf8.RuneStart(s[0]) {
		s = s[1:]
	}
	return s
}
