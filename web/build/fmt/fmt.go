// Package fmt is what klviz's programs in a browser need of Go's package fmt, in
// whose place the build puts it (program.go): that one prints values of every kind
// by reflection, which is 20 kB of a compressed program, and compiled on the way to
// its first picture.
//
// Verbs are v s d q x b c t T e f g w with width and precision, the flags 0, - and #
// of x, and arguments by number; a value that is none of Go's basic kinds, an error
// or a Stringer prints as its type in parentheses. Tests hold it against Go's, and
// every format of the programs' packages against this list.
package fmt

import (
	"errors"
	"io"
	"os"
)

// Stringer is as in Go's fmt.
type Stringer interface{ String() string }

// GoStringer is as in Go's fmt.
type GoStringer interface{ GoString() string }

// State and Formatter are named by other packages; nothing here calls them.
type State interface {
	Write(b []byte) (n int, err error)
	Width() (wid int, ok bool)
	Precision() (prec int, ok bool)
	Flag(c int) bool
}

// Formatter is as in Go's fmt.
type Formatter interface{ Format(f State, verb rune) }

// Sprintf is as in Go's fmt.
func Sprintf(format string, args ...any) string { return string(Appendf(nil, format, args...)) }

// Fprintf is as in Go's fmt.
func Fprintf(w io.Writer, format string, args ...any) (int, error) {
	return w.Write(Appendf(nil, format, args...))
}

// Printf is as in Go's fmt.
func Printf(format string, args ...any) (int, error) { return Fprintf(os.Stdout, format, args...) }

// Sprint is as in Go's fmt.
func Sprint(args ...any) string { return string(Append(nil, args...)) }

// Fprint is as in Go's fmt.
func Fprint(w io.Writer, args ...any) (int, error) { return w.Write(Append(nil, args...)) }

// Print is as in Go's fmt.
func Print(args ...any) (int, error) { return Fprint(os.Stdout, args...) }

// Sprintln is as in Go's fmt.
func Sprintln(args ...any) string { return string(Appendln(nil, args...)) }

// Fprintln is as in Go's fmt.
func Fprintln(w io.Writer, args ...any) (int, error) { return w.Write(Appendln(nil, args...)) }

// Println is as in Go's fmt.
func Println(args ...any) (int, error) { return Fprintln(os.Stdout, args...) }

// Append is as in Go's fmt.
func Append(b []byte, args ...any) []byte {
	for i, a := range args {
		if i > 0 && !isString(a) && !isString(args[i-1]) {
			b = append(b, ' ')
		}
		b = appendValue(b, 'v', a)
	}
	return b
}

// Appendln is as in Go's fmt.
func Appendln(b []byte, args ...any) []byte {
	for i, a := range args {
		if i > 0 {
			b = append(b, ' ')
		}
		b = appendValue(b, 'v', a)
	}
	return append(b, '\n')
}

type wrapped struct {
	text string
	err  error
}

func (e *wrapped) Error() string { return e.text }
func (e *wrapped) Unwrap() error { return e.err }

// Errorf is as in Go's fmt.
func Errorf(format string, args ...any) error {
	text, err := appendf(nil, format, args)
	if err != nil {
		return &wrapped{string(text), err}
	}
	return errors.New(string(text))
}
