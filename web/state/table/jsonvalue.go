package table

import (
	"bufio"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"klviz/wasm/family"
)

// JSON by hand: encoding/json, with the reflection that it needs, would be a
// tenth of the program that every reader of the page loads.

// value is one JSON value.
type value struct {
	kind  byte // '{', '[', '"', '0' for a number, 'w' for true, false and null
	text  string
	names []string // of an object
	list  []value  // of an object or an array
	line  int      // where it begins, both from 1
	col   int
	raw   string // as it is written
}

// scalar is a number, a word or a missing cell as text.
func (v *value) scalar() (string, bool) {
	switch v.kind {
	case '"':
		return strings.TrimSpace(v.text), true
	case '0', 'w':
		return v.text, true
	}
	return "", false
}

// at is the value under a name of an object.
func (v *value) at(name string) *value {
	for i := range v.names {
		if v.names[i] == name {
			return &v.list[i]
		}
	}
	return nil
}

// scanner reads JSON byte by byte and knows where it is.
type scanner struct {
	in        *bufio.Reader
	line, col int // of the byte that comes next
	raw       []byte
	keep      int // how many values want their raw text
}

func newScanner(in *bufio.Reader) *scanner { return &scanner{in: in, line: 1, col: 1} }

// placed is a problem that says where.
type placed struct{ problem *family.Problem }

func (p *placed) Error() string { return p.problem.Text }

func (s *scanner) wrong(format string, args ...any) error {
	return &placed{bad(s.line, s.col, "this is no JSON: "+format, args...)}
}

func (s *scanner) ended() error { return &placed{bad(s.line, s.col, "the JSON ends too soon")} }

// peek is the next byte; the end is an error.
func (s *scanner) peek() (byte, error) {
	b, err := s.in.Peek(1)
	if err != nil {
		if errors.Is(err, io.EOF) {
			return 0, s.ended()
		}
		return 0, err
	}
	return b[0], nil
}

// take steps over the next byte.
func (s *scanner) take() byte {
	c, _ := s.in.ReadByte()
	if s.col++; c == '\n' {
		s.line, s.col = s.line+1, 1
	}
	if s.keep > 0 {
		s.raw = append(s.raw, c)
	}
	return c
}

// next is the next byte that is no white space.
func (s *scanner) next() (byte, error) {
	for {
		c, err := s.peek()
		if err != nil || c != ' ' && c != '\n' && c != '\t' && c != '\r' {
			return c, err
		}
		s.take()
	}
}

// nested is how deep JSON may go.
const nested = 100

// value reads one value with all that is in it.
func (s *scanner) value(depth int) (v value, err error) {
	c, err := s.next()
	if err != nil {
		return v, err
	}
	if depth > nested {
		return v, s.wrong("it is nested deeper than %d levels", nested)
	}
	if s.keep++; s.keep == 1 {
		s.raw = s.raw[:0]
	}
	from := len(s.raw)
	v.line, v.col = s.line, s.col
	switch {
	case c == '{' || c == '[':
		v.kind = c
		err = s.members(c, func(name string) error {
			m, err := s.value(depth + 1)
			if v.kind == '{' {
				v.names = append(v.names, name)
			}
			v.list = append(v.list, m)
			return err
		})
	case c == '"':
		v.kind = '"'
		v.text, err = s.text()
	case c == '-' || c >= '0' && c <= '9':
		v.kind = '0'
		v.text, err = s.number()
	case c == 't' || c == 'f' || c == 'n':
		v.kind = 'w'
		v.text, err = s.word()
	default:
		err = s.wrong("invalid character %s looking for beginning of value", quoteByte(c))
	}
	v.raw = string(s.raw[from:])
	s.keep--
	return v, err
}

// members steps through an object or an array and calls each before a value.
func (s *scanner) members(open byte, each func(name string) error) error {
	s.take()
	shut, kind := byte(']'), "array element"
	if open == '{' {
		shut, kind = '}', "object key:value pair"
	}
	for first := true; ; first = false {
		c, err := s.next()
		if err != nil {
			return err
		}
		if c == shut && first {
			s.take()
			return nil
		}
		name := ""
		if open == '{' {
			if c != '"' {
				return s.wrong("invalid character %s looking for beginning of object key string", quoteByte(c))
			}
			if name, err = s.text(); err != nil {
				return err
			}
			if c, err = s.next(); err != nil {
				return err
			}
			if c != ':' {
				return s.wrong("invalid character %s after object key", quoteByte(c))
			}
			s.take()
		}
		if err := each(name); err != nil {
			return err
		}
		if c, err = s.next(); err != nil {
			return err
		}
		switch c {
		case shut:
			s.take()
			return nil
		case ',':
			s.take()
		default:
			return s.wrong("invalid character %s after %s", quoteByte(c), kind)
		}
	}
}

func quoteByte(c byte) string { return strconv.QuoteRune(rune(c)) }

func (s *scanner) number() (string, error) {
	var b []byte
	for {
		p, _ := s.in.Peek(1)
		if len(p) == 0 || !strings.ContainsRune("+-.0123456789eE", rune(p[0])) {
			break
		}
		b = append(b, s.take())
	}
	if x, err := strconv.ParseFloat(string(b), 64); err != nil && x == 0 {
		return "", s.wrong("%s is no number", short(string(b)))
	}
	return string(b), nil
}

func (s *scanner) word() (string, error) {
	var b []byte
	for {
		p, _ := s.in.Peek(1)
		if len(p) == 0 || p[0] < 'a' || p[0] > 'z' {
			break
		}
		b = append(b, s.take())
	}
	switch w := string(b); w {
	case "true", "false", "null":
		return w, nil
	default:
		return "", s.wrong("%s is no value", short(w))
	}
}

// text reads a string in quotation marks.
func (s *scanner) text() (string, error) {
	s.take()
	var b []byte
	for {
		c, err := s.peek()
		if err != nil {
			return "", err
		}
		if c < ' ' {
			return "", s.wrong("invalid character %s in string literal", quoteByte(c))
		}
		if s.take(); c == '"' {
			return strings.ToValidUTF8(string(b), "\uFFFD"), nil
		}
		if c == '\\' {
			r, err := s.escape()
			if err != nil {
				return "", err
			}
			b = utf8.AppendRune(b, r)
			continue
		}
		b = append(b, c)
	}
}

// escape reads what stands behind a backslash.
func (s *scanner) escape() (rune, error) {
	c, err := s.peek()
	if err != nil {
		return 0, err
	}
	const letters, meant = `"\/bfnrt`, "\"\\/\b\f\n\r\t"
	if i := strings.IndexByte(letters, c); i >= 0 {
		s.take()
		return rune(meant[i]), nil
	}
	if c != 'u' {
		return 0, s.wrong("invalid character %s in string escape code", quoteByte(c))
	}
	s.take()
	r, err := s.hex()
	if err != nil || !utf16.IsSurrogate(r) {
		return r, err
	}
	if p, _ := s.in.Peek(2); string(p) != `\u` {
		return utf8.RuneError, nil
	}
	s.take()
	s.take()
	low, err := s.hex()
	return utf16.DecodeRune(r, low), err
}

// hex reads four hexadecimal digits.
func (s *scanner) hex() (rune, error) {
	var digits []byte
	for range 4 {
		c, err := s.peek()
		if err != nil {
			return 0, err
		}
		if !strings.ContainsRune("0123456789abcdefABCDEF", rune(c)) {
			return 0, s.wrong("invalid character %s in \\u hexadecimal character escape", quoteByte(c))
		}
		digits = append(digits, s.take())
	}
	n, err := strconv.ParseUint(string(digits), 16, 32)
	return rune(n), err
}

// end is an error where more stands behind the value that was read.
func (s *scanner) end() error {
	for {
		b, err := s.in.Peek(1)
		if err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		if c := b[0]; c != ' ' && c != '\n' && c != '\t' && c != '\r' {
			return &placed{bad(s.line, s.col, "there is more behind the end")}
		}
		s.take()
	}
}

// Fields reads a text that is one JSON object: the text under each name, a
// string's without its quotation marks, and whether it was one.
func Fields(text string) (fields map[string]string, ok bool) {
	v, err := whole(text)
	if err != nil || v.kind != '{' {
		return nil, false
	}
	fields = map[string]string{}
	for i, name := range v.names {
		if fields[name] = v.list[i].raw; v.list[i].kind == '"' {
			fields[name] = v.list[i].text
		}
	}
	return fields, true
}

// IsJSON reports whether the text is one JSON value.
func IsJSON(text string) bool {
	_, err := whole(text)
	return err == nil
}

func whole(text string) (value, error) {
	s := newScanner(bufio.NewReader(strings.NewReader(text)))
	v, err := s.value(0)
	if err == nil {
		err = s.end()
	}
	return v, err
}
