package table

import (
	"bufio"
	"io"
	"math"
	"strconv"
	"strings"

	"klviz/wasm/family"
)

// Read reads a table. It keeps numbers as float64 and words once each, so that
// a large file takes about its own size; for a file that is not in memory, r may
// give it piece by piece.
func Read(r io.Reader) (*Table, *family.Problem) { return ReadSized(r, 0) }

// ReadSized is Read of about so many bytes: it makes room for the rows that they
// will hold once, since columns that grow bit by bit leave twice their size behind.
func ReadSized(r io.Reader, size float64) (*Table, *family.Problem) {
	in := utf8Reader(r)
	peek, _ := in.Peek(sample)
	head := string(peek)
	if p := refuse(head); p != nil {
		return nil, p
	}
	if c := strings.TrimSpace(head)[0]; c == '{' || c == '[' {
		return readJSON(in)
	}
	b := &builder{}
	if size > sample {
		b.expect = 1.02 * size * float64(strings.Count(head, "\n")) / float64(len(head))
		b.cells = size / 2 // each has a character, and one behind it
	}
	return readRows(in, head, b)
}

// refuse says what is no text at all.
func refuse(head string) *family.Problem {
	if strings.TrimSpace(head) == "" {
		return bad(0, 0, "there is nothing to read: the text is empty")
	}
	line := 1
	for _, c := range head {
		if c == '\n' {
			line++
		}
		if c < ' ' && c != '\n' && c != '\t' && c != '\f' || c == 0x7f {
			return bad(line, 0, "this is no text: it holds the byte %#02x", c)
		}
	}
	return nil
}

func readRows(in *bufio.Reader, head string, b *builder) (*Table, *family.Problem) {
	var from rows
	if sep := separatorOf(head); sep != 0 {
		from = splitRows(in, sep)
	} else {
		from = &spaced{in: in}
	}
	for {
		r, p, ok := from.next()
		if p != nil {
			return nil, p
		}
		if !ok {
			break
		}
		if p := b.add(r); p != nil {
			return nil, p
		}
	}
	return b.table()
}

// kept is how many rows are looked at before the columns are made numbers or
// words.
const kept = 1000

// builder makes columns of rows. The first rows are kept as text until it is
// clear what the columns are.
type builder struct {
	width   int
	named   bool // the first row is the names, whatever it looks like
	header  []string
	first   [][]string
	lines   [][]int // of each first row, the lines of its cells
	columns []column
	settled bool
	rows    int
	blank   int
	placed  []int32

	expect, cells float64 // about how many rows there are, and at most how many cells
}

// column is one that is being filled.
type column struct {
	Column
	style style
	codes map[string]uint32
}

func (b *builder) add(r row) *family.Problem {
	if blankRow(r.cells) {
		return nil
	}
	if b.width == 0 {
		if b.width = len(r.cells); b.width > maxColumns {
			return bad(r.line, 0, "it has %d cells; at most %d are read", b.width, maxColumns)
		}
	}
	if len(r.cells) != b.width {
		return bad(r.line, 0, "it has %s, the lines above have %d", cells(len(r.cells)), b.width)
	}
	if b.settled {
		return b.put(r.cells, r.at)
	}
	at := make([]int, b.width)
	for i := range at {
		at[i] = r.at(i)
	}
	b.first = append(b.first, append([]string(nil), r.cells...))
	b.lines = append(b.lines, at)
	if len(b.first) == kept {
		return b.settle()
	}
	return nil
}

func cells(n int) string {
	if n == 1 {
		return "1 cell"
	}
	return strconv.Itoa(n) + " cells"
}

func blankRow(cells []string) bool {
	for _, c := range cells {
		if c != "" {
			return false
		}
	}
	return true
}

// settle decides on header and kinds from the first rows, and files them.
func (b *builder) settle() *family.Problem {
	b.settled = true
	b.columns = make([]column, b.width)
	numbers := make([]bool, b.width)
	for i := range b.columns {
		body := make([]string, 0, len(b.first))
		for _, row := range b.first[min(1, len(b.first)-1):] {
			if !isMissing(row[i]) {
				body = append(body, row[i])
			}
		}
		all := body
		if len(b.first) > 1 && !b.named {
			all = append(body[:len(body):len(body)], b.first[0][i])
		}
		b.columns[i].style = styleOf(all)
		// A column is numbers when most of it is; a cell that is not is then
		// a problem with its place, not a reason to read the column as words.
		n := 0
		if len(body) == 0 {
			body = all // the only cell that is not missing may be the first
		}
		for _, c := range body {
			if _, ok := b.columns[i].style.number(c); ok {
				n++
			}
		}
		numbers[i] = n > 0 && 2*n >= len(body)
	}
	if b.isHeader(numbers) {
		b.header = b.first[0]
		b.first, b.lines = b.first[1:], b.lines[1:]
	}
	room := max(len(b.first), int(min(b.expect, b.cells/float64(b.width))))
	for i := range b.columns {
		c := &b.columns[i]
		if b.header != nil {
			c.Name = unquote(b.header[i])
		}
		if numbers[i] {
			c.Numbers = make([]float64, 0, room)
		} else {
			c.codes, c.Words = map[string]uint32{"": 0}, []string{""}
			c.Codes = make([]uint32, 0, room)
		}
	}
	for k, cells := range b.first {
		if p := b.put(cells, func(i int) int { return b.lines[k][i] }); p != nil {
			return p
		}
	}
	b.first, b.lines = nil, nil
	return nil
}

// isHeader: the first row has words where the rest has numbers; in a table of
// words alone, its cells are told by not coming again.
func (b *builder) isHeader(numbers []bool) bool {
	if b.named {
		return true
	}
	if len(b.first) < 2 {
		return false
	}
	any := false
	for i, isNumber := range numbers {
		if !isNumber {
			continue
		}
		any = true
		if _, ok := b.columns[i].style.number(b.first[0][i]); ok || isMissing(b.first[0][i]) && b.first[0][i] != "" {
			return false
		}
	}
	if any {
		return true
	}
	for i := range numbers {
		again := 0
		for _, row := range b.first[1:] {
			if row[i] == b.first[0][i] {
				return false
			}
			if row[i] == b.first[1][i] {
				again++
			}
		}
		if again < 2 {
			return false
		}
	}
	return true
}

func (b *builder) put(cells []string, at func(int) int) *family.Problem {
	for i, cell := range cells {
		c := &b.columns[i]
		if c.Numbers == nil {
			if len(cell) > maxWord {
				return bad(at(i), i+1, "a cell of %d bytes; at most %d are read", len(cell), maxWord)
			}
			if isMissing(cell) {
				b.blank++
				cell = ""
			}
			code, ok := c.codes[cell]
			if !ok {
				cell = strings.Clone(cell) // not to keep the whole line
				code = uint32(len(c.Words))
				c.codes[cell], c.Words = code, append(c.Words, cell)
			}
			c.Codes = append(c.Codes, code)
			continue
		}
		x := math.NaN()
		if isMissing(cell) {
			b.blank++
		} else if y, ok := c.style.number(cell); !ok {
			return bad(at(i), i+1, "%s is no number", short(cell))
		} else if math.IsInf(y, 0) {
			return bad(at(i), i+1, "%s is too large for a number here (the largest is about 1.8e308)", short(cell))
		} else {
			x = y + 0
		}
		c.Numbers = append(c.Numbers, x)
	}
	if b.rows < maxLines {
		b.placed = append(b.placed, int32(at(0)))
	}
	b.rows++
	return nil
}

func (b *builder) table() (*Table, *family.Problem) {
	if !b.settled && len(b.first) > 0 {
		if p := b.settle(); p != nil {
			return nil, p
		}
	}
	if b.rows == 0 {
		return nil, bad(0, 0, "there is a header and nothing below it")
	}
	t := &Table{Header: b.header != nil, Rows: b.rows, Blank: b.blank, lines: b.placed}
	for i := range b.columns {
		t.Columns = append(t.Columns, b.columns[i].Column)
	}
	return t, nil
}
