package table

import (
	"bufio"
	"bytes"
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

// utf8Reader gives the text as UTF-8 with line ends as \n, whatever encoding it
// is in. The mark at its beginning is dropped.
func utf8Reader(r io.Reader) *bufio.Reader {
	in := bufio.NewReaderSize(r, sample)
	head, _ := in.Peek(sample)
	var text io.Reader = in
	switch {
	case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")):
		_, _ = in.Discard(3)
	case bytes.HasPrefix(head, []byte("\xff\xfe")):
		_, _ = in.Discard(2)
		text = &wide{in: in}
	case bytes.HasPrefix(head, []byte("\xfe\xff")):
		_, _ = in.Discard(2)
		text = &wide{in: in, big: true}
	case zeros(head, 1) && !zeros(head, 0):
		text = &wide{in: in}
	case zeros(head, 0) && !zeros(head, 1):
		text = &wide{in: in, big: true}
	case !validHead(head):
		text = &western{in: in}
	}
	return bufio.NewReaderSize(&lineEnds{in: bufio.NewReaderSize(text, 32<<10)}, sample)
}

// sample is how many bytes are looked at to tell encoding and separator.
const sample = 64 << 10

// zeros reports whether most bytes at even (0) or odd (1) places are zero, as in
// UTF-16 without a mark.
func zeros(b []byte, odd int) bool {
	n := 0
	for i := odd; i < len(b); i += 2 {
		if b[i] == 0 {
			n++
		}
	}
	return len(b) >= 4 && n*10 > len(b)/2*7
}

// validHead is utf8.Valid but for a character cut off at the end.
func validHead(b []byte) bool {
	for cut := 0; cut < utf8.UTFMax && cut <= len(b); cut++ {
		if utf8.Valid(b[:len(b)-cut]) {
			return cut == 0 || len(b) == sample
		}
	}
	return false
}

// wide reads UTF-16.
type wide struct {
	in   *bufio.Reader
	big  bool
	rest []byte
}

func (w *wide) unit() (rune, error) {
	var b [2]byte
	if _, err := io.ReadFull(w.in, b[:]); err != nil {
		return 0, io.EOF // half a unit at the end is nothing
	}
	if w.big {
		return rune(b[0])<<8 | rune(b[1]), nil
	}
	return rune(b[1])<<8 | rune(b[0]), nil
}

func (w *wide) Read(p []byte) (int, error) {
	for len(w.rest) < len(p) {
		c, err := w.unit()
		if err != nil {
			break
		}
		if utf16.IsSurrogate(c) {
			low, _ := w.unit()
			c = utf16.DecodeRune(c, low)
		}
		w.rest = utf8.AppendRune(w.rest, c)
	}
	if len(w.rest) == 0 {
		return 0, io.EOF
	}
	n := copy(p, w.rest)
	w.rest = append(w.rest[:0], w.rest[n:]...)
	return n, nil
}

// western reads Windows-1252, in which spreadsheets of western Europe save.
type western struct {
	in   *bufio.Reader
	rest []byte
}

func (w *western) Read(p []byte) (int, error) {
	for len(w.rest) < len(p) {
		c, err := w.in.ReadByte()
		if err != nil {
			break
		}
		r := rune(c)
		if c >= 0x80 && c < 0xa0 {
			r = windows1252[c-0x80]
		}
		w.rest = utf8.AppendRune(w.rest, r)
	}
	if len(w.rest) == 0 {
		return 0, io.EOF
	}
	n := copy(p, w.rest)
	w.rest = append(w.rest[:0], w.rest[n:]...)
	return n, nil
}

// windows1252 is what the bytes 0x80 to 0x9f mean (WHATWG Encoding Standard).
var windows1252 = [32]rune{
	'€', 0x81, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0x8d, 'Ž', 0x8f,
	0x90, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0x9d, 'ž', 'Ÿ',
}

// lineEnds turns \r\n and a lone \r into \n.
type lineEnds struct {
	in   *bufio.Reader
	wasR bool
}

func (l *lineEnds) Read(p []byte) (int, error) {
	for {
		n, err := l.in.Read(p)
		k := 0
		for _, c := range p[:n] {
			skip := c == '\n' && l.wasR
			l.wasR = c == '\r'
			if skip {
				continue
			}
			if l.wasR {
				c = '\n'
			}
			p[k] = c
			k++
		}
		if k > 0 || err != nil || n == 0 {
			return k, err
		}
	}
}
