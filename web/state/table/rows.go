package table

import (
	"bufio"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"klviz/wasm/family"
)

// row is the cells of one line of the text and the line that each begins in,
// which may lie below the row's first where quotes hold a line end. The slice is
// only good until the next row is read.
type row struct {
	cells []string
	line  int
	at    func(i int) int
}

// rows is a text cut into rows.
type rows interface {
	next() (row, *family.Problem, bool) // false at the end
}

// separators in the order in which they are preferred: a semicolon beside commas
// means that those are decimal signs.
const separators = "\t;|,"

// separatorOf tells what stands between the cells, 0 for spaces.
func separatorOf(head string) byte {
	lines := linesOf(head)
	if len(lines) > 1 && len(head) >= sample-4 {
		lines = lines[:len(lines)-1] // may be cut off
	}
	best, bestScore := byte(0), 0.0
	for i := range len(separators) {
		sep := separators[i]
		counts, filled := map[int]int{}, 0
		for _, l := range lines[:min(len(lines), 100)] {
			if strings.TrimSpace(l) != "" {
				filled++
				counts[outsideQuotes(l, sep)]++
			}
		}
		if sep == ',' && decimalCommas(lines) {
			continue
		}
		for n, lines := range counts {
			if score := float64(lines) / float64(filled); n > 0 && score > bestScore+1e-9 && score >= 0.5 {
				best, bestScore = sep, score
			}
		}
	}
	return best
}

// linesOf cuts at line ends outside quotation marks; where those do not pair,
// at all.
func linesOf(head string) []string {
	if strings.Count(head, `"`)%2 != 0 {
		return strings.Split(head, "\n")
	}
	in := false
	return strings.FieldsFunc(head, func(r rune) bool {
		if r == '"' {
			in = !in
		}
		return r == '\n' && !in
	})
}

func outsideQuotes(l string, sep byte) int {
	n, in := 0, false
	for i := range len(l) {
		switch {
		case l[i] == '"':
			in = !in
		case l[i] == sep && !in:
			n++
		}
	}
	return n
}

// decimalCommas reports whether the lines are like "light rain 6,5": every comma
// between two digits, behind a space that follows the name.
func decimalCommas(lines []string) bool {
	seen := false
	for _, l := range lines {
		i := strings.IndexByte(l, ',')
		if i < 0 {
			continue
		}
		fields := strings.Fields(l)
		if len(fields) < 2 || strings.ContainsAny(fields[0], ",\"") {
			return false
		}
		for _, f := range fields {
			if j := strings.IndexByte(f, ','); j >= 0 && (j == 0 || j == len(f)-1 || !isDigit(f[j-1]) || !isDigit(f[j+1])) {
				return false
			}
		}
		seen = true
	}
	return seen
}

// split is rows with a separator, by encoding/csv.
type split struct{ r *csv.Reader }

func splitRows(in *bufio.Reader, sep byte) rows {
	r := csv.NewReader(in)
	r.Comma, r.FieldsPerRecord, r.ReuseRecord = rune(sep), -1, true
	r.TrimLeadingSpace = sep != '\t'
	return &split{r}
}

func (s *split) next() (row, *family.Problem, bool) {
	cells, err := s.r.Read()
	if err == io.EOF {
		return row{}, nil, false
	}
	if err != nil {
		var e *csv.ParseError
		if errors.As(err, &e) {
			return row{}, bad(e.Line, 0, "%s at character %d", quoteFault(e), e.Column), false
		}
		return row{}, bad(0, 0, "the text cannot be read to its end: %v", err), false
	}
	line, _ := s.r.FieldPos(0)
	for i := range cells {
		cells[i] = strings.TrimSpace(cells[i])
	}
	at := func(i int) int {
		line, _ := s.r.FieldPos(i)
		return line
	}
	return row{cells, line, at}, nil, true
}

func quoteFault(e *csv.ParseError) string {
	if errors.Is(e, csv.ErrBareQuote) {
		return "put the cell in quotation marks and write its own ones twice: a quotation mark stands inside it"
	}
	return "a quotation mark is opened or closed in the wrong place"
}

// spaced is rows whose cells stand apart by spaces: words, then numbers, such as
// "light snow 26", "rain: 641" or "0.2 0.8".
type spaced struct {
	in    *bufio.Reader
	line  int
	cell  []string
	ahead []string // the second row, which tells how many columns the first names
}

func (s *spaced) next() (row, *family.Problem, bool) {
	if s.ahead != nil {
		s.cell, s.ahead = s.ahead, nil
		line := s.line
		return row{s.cell, line, func(int) int { return line }}, nil, true
	}
	first := s.line == 0
	r, p, ok := s.read()
	if words := strings.Fields(strings.Join(r.cells, " ")); first && ok && len(r.cells) == 1 && len(words) > 1 {
		r.cells = slices.Clone(r.cells)
		below, _, _ := s.read()
		if len(below.cells) == len(words) { // "outcome P Q" above "light rain 6 5"
			r.cells = words
		}
		s.ahead = slices.Clone(below.cells)
	}
	return r, p, ok
}

// read is the next row that is not empty.
func (s *spaced) read() (row, *family.Problem, bool) {
	for {
		l, err := s.in.ReadString('\n')
		if l == "" && err != nil {
			return row{}, nil, false
		}
		s.line++
		if l = strings.TrimSpace(l); l != "" {
			s.cut(l)
			line := s.line
			return row{s.cell, line, func(int) int { return line }}, nil, true
		}
	}
}

// cut takes numbers from the line's end as long as there are some; the rest is
// the name.
func (s *spaced) cut(l string) {
	s.cell = s.cell[:0]
	var numbers []string
	rest := l
	for rest != "" {
		start, sign := 0, rune(0) // of the last word, and what stands before it
		if i := strings.LastIndexFunc(rest, func(r rune) bool { return unicode.IsSpace(r) || r == ':' || r == '=' }); i >= 0 {
			var size int
			sign, size = utf8.DecodeRuneInString(rest[i:])
			start = i + size
		}
		word := rest[start:]
		if word == "%" && unicode.IsSpace(sign) && len(numbers) == 0 { // 44 %
			rest = strings.TrimRightFunc(rest[:start], unicode.IsSpace) + "%"
			continue
		}
		if !numeral(word) {
			break
		}
		numbers = append(numbers, word)
		rest = strings.TrimRightFunc(rest[:start], unicode.IsSpace)
		if cutRest := strings.TrimRight(rest, ":="); cutRest != rest {
			rest = strings.TrimRightFunc(cutRest, unicode.IsSpace)
			break
		}
	}
	if rest = unquote(rest); rest != "" {
		s.cell = append(s.cell, rest)
	}
	for i := len(numbers) - 1; i >= 0; i-- {
		s.cell = append(s.cell, numbers[i])
	}
}

// numeral reports whether the word is a number in some style.
func numeral(word string) bool {
	if _, ok := (style{decimal: '.', group: ','}).number(word); ok {
		return true
	}
	_, ok := (style{decimal: ',', group: '.'}).number(word)
	return ok
}

func unquote(s string) string {
	if len(s) >= 2 && (s[0] == '"' || s[0] == '\'') && s[len(s)-1] == s[0] {
		return s[1 : len(s)-1]
	}
	return s
}
