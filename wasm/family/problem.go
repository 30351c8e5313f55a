package family

import (
	"fmt"
	"strconv"
)

// Problem is an error in what somebody wrote: one sentence that quotes the part
// it is about. It is never a fault of the program.
type Problem struct {
	Text     string // "sd must be above 0, got -1"
	Field    string // "p" or "q" where the caller knows it, else ""
	Position int    // byte offset of the part in the text that was read; -1 when unknown

	// Domain is set where the text can be read but names no distribution or no
	// pair that can be compared: a parameter out of its range, probabilities
	// that sum to 1.1, a density against masses.
	Domain bool
}

func (p *Problem) Error() string { return p.Text }

// JSON returns the problem as one object: {"problem", "field", "position"}, the
// field only where it is known.
func (p *Problem) JSON() []byte {
	b := append([]byte(`{"problem":`), Quote(p.Text)...)
	if p.Field != "" {
		b = append(b, `,"field":`...)
		b = append(b, Quote(p.Field)...)
	}
	b = append(b, `,"position":`...)
	b = strconv.AppendInt(b, int64(p.Position), 10)
	return append(b, '}')
}

// unreadable is a problem of the text itself.
func unreadable(pos int, format string, args ...any) *Problem {
	return &Problem{Text: fmt.Sprintf(format, args...), Position: pos}
}

// outside is a problem of a text that can be read but means nothing.
func outside(pos int, format string, args ...any) *Problem {
	return &Problem{Text: fmt.Sprintf(format, args...), Position: pos, Domain: true}
}
