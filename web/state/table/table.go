// Package table reads what people paste, drop or pick: columns as CSV, TSV or
// with semicolons, lines such as "rain 641", and JSON, in the encodings and the
// number spellings that spreadsheets of several countries write. What it cannot
// read it refuses in one sentence with line and column.
package table

import (
	"fmt"

	"klviz/wasm/family"
)

// Table is columns of equal height.
type Table struct {
	Columns []Column
	Header  bool // the columns' names were given
	Rows    int
	Blank   int // cells that were empty or said that the value is missing

	lines []int32 // of the first maxLines rows
}

// Bad is a problem with the cell in a row and a column, both from 0.
func (t *Table) Bad(row, column int, format string, args ...any) *family.Problem {
	line := 0
	if row < len(t.lines) {
		line = int(t.lines[row])
	}
	return bad(line, column+1, format, args...)
}

// Column is numbers or text. A missing cell is NaN among the numbers and 0 among
// the text's codes.
type Column struct {
	Name    string
	Numbers []float64 // nil in a column of text

	// A column of text is codes into Words; Words[0] is "", the missing one.
	Codes []uint32
	Words []string
}

// IsText reports whether the column holds words, not numbers.
func (c *Column) IsText() bool { return c.Numbers == nil }

// Text is the cell of row i of a column of text.
func (c *Column) Text(i int) string { return c.Words[c.Codes[i]] }

// Limits on what is read, so that a slip of the hand cannot take the machine's
// memory.
const (
	maxColumns = 1000
	maxWord    = 10_000  // bytes of one cell
	maxLines   = 100_000 // rows whose line is kept for problems
)

// bad is a problem at a line of the text and a column of the table (in JSON: of
// the text), both counted from 1; column 0 is the whole line, line 0 the whole
// text.
func bad(line, column int, format string, args ...any) *family.Problem {
	s := fmt.Sprintf(format, args...)
	switch {
	case line > 0 && column > 0:
		s = fmt.Sprintf("line %d, column %d: %s", line, column, s)
	case line > 0:
		s = fmt.Sprintf("line %d: %s", line, s)
	}
	return &family.Problem{Text: s, Field: "paste", Position: -1}
}

// short quotes a cell in a problem.
func short(cell string) string {
	const most = 30
	if r := []rune(cell); len(r) > most {
		cell = string(r[:most-1]) + "…"
	}
	return fmt.Sprintf("%q", cell)
}
