package measure

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math"

	"klviz/wasm/family"
)

// longestLine is how long a line of a batch may be: a million outcomes on both
// sides with all their digits.
const longestLine = 64 << 20

// Batch compares pairs, one line in and one line out in the same order: in
//
//	{"id", "p", "q"}
//
// p and q as JSON objects or as spellings; out
//
//	{"id", "kl_nats", "error", "error_kind", "method", "reason"}  or  {"id", "problem"}.
//
// With measures set a line also has "measures": the other measures by name, those
// that are not defined for the pair left out. The error is that of reading or
// writing, never a problem of a line.
func Batch(in io.Reader, out io.Writer, measures bool) error {
	r := bufio.NewReaderSize(in, 1<<16)
	w := bufio.NewWriterSize(out, 1<<16)
	for {
		line, long, err := readLine(r)
		if err != nil && !errors.Is(err, io.EOF) {
			return errors.Join(err, w.Flush())
		}
		if err == nil || len(line) > 0 {
			if _, err := w.Write(batchLine(line, long, measures)); err != nil {
				return err
			}
		}
		if err != nil {
			return w.Flush()
		}
		if r.Buffered() == 0 {
			// Somebody may wait for the answer before the next question.
			if err := w.Flush(); err != nil {
				return err
			}
		}
	}
}

// readLine returns the next line without its end; long: it was above
// longestLine and is cut.
func readLine(r *bufio.Reader) (line []byte, long bool, err error) {
	for {
		part, err := r.ReadSlice('\n')
		if len(line)+len(part) > longestLine+1 {
			long = true
			part = part[:0]
		}
		line = append(line, part...)
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if n := len(line); n > 0 && line[n-1] == '\n' {
			line = line[:n-1]
		}
		return line, long, err
	}
}

func batchLine(line []byte, long, measures bool) []byte {
	if long {
		return problemLine("null", "the line is longer than 64 MB")
	}
	c, err := family.ReadCase(string(line))
	if err != nil {
		return problemLine(c.ID, err.Error())
	}
	r, err := guarded(func() (Result, error) { return KL(c.P, c.Q) })
	if err != nil {
		return problemLine(c.ID, err.Error())
	}
	b := append([]byte(`{"id":`), c.ID...)
	b = appendNumber(append(b, `,"kl_nats":`...), r.Nats)
	b = appendError(b, r)
	b = append(append(b, `,"method":`...), family.Quote(string(r.Method))...)
	b = appendReason(b, r)
	if measures {
		b = appendMeasures(append(b, `,"measures":`...), c.P, c.Q, inBatch)
	}
	return append(b, "}\n"...)
}

func problemLine(id, text string) []byte {
	b := append([]byte(`{"id":`), id...)
	b = append(append(b, `,"problem":`...), family.Quote(text)...)
	return append(b, "}\n"...)
}

// guarded keeps one pair's fault of the program from costing the lines after it.
func guarded(compute func() (Result, error)) (r Result, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("a fault of klviz: %v", fault)
		}
	}()
	r, err = compute()
	if err == nil && math.IsNaN(r.Nats) {
		err = errors.New("a fault of klviz: the value is not a number")
	}
	return r, err
}

// AllJSON is every measure of List that is defined for the pair, by ID, as one
// object.
func AllJSON(p, q family.Dist) []byte {
	return appendMeasures(nil, p, q, func(string) bool { return true })
}

// inBatch reports whether a measure stands in a batch's lines: those of
// wasm/testdata/ref_measures_public.jsonl.
func inBatch(id string) bool {
	switch id {
	case "entropy_p", "entropy_q", "cross_entropy_pq", "kl_pq", "kl_qp", "jeffreys", "js", "hellinger",
		"bhattacharyya_coefficient", "renyi_half", "renyi_2", "tv", "chi2_pq":
		return true
	}
	return false
}

func appendMeasures(b []byte, p, q family.Dist, wanted func(id string) bool) []byte {
	b = append(b, '{')
	empty := true
	for i := range List {
		m := &List[i]
		if !wanted(m.ID) {
			continue
		}
		r, err := guarded(func() (Result, error) { return m.Of(p, q) })
		if err != nil || math.IsInf(r.Error, 1) {
			continue // not defined for this pair, or nothing is known of it
		}
		if !empty {
			b = append(b, ',')
		}
		empty = false
		b = append(append(b, family.Quote(m.ID)...), ':')
		b = appendNumber(b, r.Nats)
	}
	return append(b, '}')
}
