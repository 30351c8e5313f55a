package table

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"

	"klviz/wasm/family"
)

// readJSON reads an object of numbers, {"rain": 641}, or of lists, {"p": [1, 2],
// "q": [3, 4]}; an array of numbers or words; an array of rows, [["rain", 641]];
// an array of objects, [{"outcome": "rain", "p": 641}].
func readJSON(in *bufio.Reader) (*Table, *family.Problem) {
	where := &newlines{in: in}
	d := json.NewDecoder(where)
	d.UseNumber()
	j := &jsonReader{d: d, where: where}
	t, err := j.read()
	if err == nil && d.More() {
		err = errors.New("there is more behind the end")
	}
	if err != nil {
		return nil, j.problem(err)
	}
	return t, nil
}

// newlines remembers where the lines begin.
type newlines struct {
	in    io.Reader
	n     int64
	begin []int64
}

func (w *newlines) Read(p []byte) (int, error) {
	n, err := w.in.Read(p)
	for i, c := range p[:n] {
		if c == '\n' {
			w.begin = append(w.begin, w.n+int64(i)+1)
		}
	}
	w.n += int64(n)
	return n, err
}

// place is line and column of a byte offset, from 1.
func (w *newlines) place(offset int64) (line, column int) {
	start := int64(0)
	for line < len(w.begin) && w.begin[line] <= offset {
		start = w.begin[line]
		line++
	}
	return line + 1, int(offset-start) + 1
}

type jsonReader struct {
	d     *json.Decoder
	where *newlines
	b     builder
	at    int64 // where the element that is being read begins
}

func (j *jsonReader) problem(err error) *family.Problem {
	offset := j.d.InputOffset()
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &syntax):
		at := syntax.Offset - 1 // of the byte behind, but for a misplaced token
		if syntax.Offset == offset {
			at = offset
		}
		line, column := j.where.place(at)
		return bad(line, column, "this is no JSON: %s", strings.TrimPrefix(syntax.Error(), "json: "))
	case errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF):
		line, column := j.where.place(j.where.n)
		return bad(line, column, "the JSON ends too soon")
	}
	var p *placed
	if errors.As(err, &p) {
		return p.problem
	}
	line, column := j.where.place(offset)
	return bad(line, column, "%v", err)
}

// placed is a problem that already says where.
type placed struct{ problem *family.Problem }

func (p *placed) Error() string { return p.problem.Text }

// fault is an error at the element that is being read.
func (j *jsonReader) fault(text string) error {
	line, column := j.where.place(j.at)
	return &placed{bad(line, column, "%s", text)}
}

func (j *jsonReader) read() (*Table, error) {
	open, err := j.d.Token()
	if err != nil {
		return nil, err
	}
	if open == json.Delim('{') {
		err = j.object()
	} else {
		err = j.array()
	}
	if err != nil {
		return nil, err
	}
	if _, err := j.d.Token(); err != nil {
		return nil, err
	}
	if j.b.rows == 0 && len(j.b.first) == 0 {
		return nil, &placed{bad(0, 0, "there is nothing to read: the JSON is empty")}
	}
	t, p := j.b.table()
	if p != nil {
		return nil, &placed{p}
	}
	return t, nil
}

// object reads names with a number each, or columns.
func (j *jsonReader) object() error {
	var names []string
	var lists [][]string
	for j.d.More() {
		key, err := j.d.Token()
		if err != nil {
			return err
		}
		name, _ := key.(string)
		j.at = j.d.InputOffset()
		var v any
		if err := j.d.Decode(&v); err != nil {
			return err
		}
		list, isList := v.([]any)
		if !isList {
			if len(lists) > 0 {
				return j.fault(short(name) + " holds one value, the names above hold lists")
			}
			cell, ok := scalar(v)
			if !ok {
				return j.fault("under " + short(name) + " stands neither a number nor a list")
			}
			if err := j.row([]string{name, cell}); err != nil {
				return err
			}
			continue
		}
		if j.b.width > 0 || len(lists) > 0 && len(lists[0]) != len(list) {
			return j.fault("the list of " + short(name) + " is not as long as the one above")
		}
		column := make([]string, len(list))
		for i, e := range list {
			var ok bool
			if column[i], ok = scalar(e); !ok {
				return j.fault("the list of " + short(name) + " holds more than numbers and words")
			}
		}
		names, lists = append(names, name), append(lists, column)
	}
	if len(lists) == 0 {
		return nil
	}
	j.b.named = true
	if err := j.row(names); err != nil {
		return err
	}
	for i := range lists[0] {
		cells := make([]string, len(lists))
		for k := range lists {
			cells[k] = lists[k][i]
		}
		if err := j.row(cells); err != nil {
			return err
		}
	}
	return nil
}

func (j *jsonReader) array() error {
	var names []string // of an array of objects
	for first := true; j.d.More(); first = false {
		j.at = j.d.InputOffset()
		var raw json.RawMessage
		if err := j.d.Decode(&raw); err != nil {
			return err
		}
		j.at = j.d.InputOffset() - int64(len(raw))
		var cells []string
		var err error
		switch raw[0] {
		case '{':
			if first {
				if names, err = keysOf(raw); err != nil {
					return err
				}
				j.b.named = true
				if err := j.row(names); err != nil {
					return err
				}
			}
			cells, err = j.byName(raw, names)
		case '[':
			cells, err = j.byPlace(raw)
		default:
			var cell string
			cell, err = j.cell(raw)
			cells = []string{cell}
		}
		if err != nil {
			return err
		}
		if err := j.row(cells); err != nil {
			return err
		}
	}
	return nil
}

func (j *jsonReader) byName(raw json.RawMessage, names []string) ([]string, error) {
	var m map[string]json.RawMessage
	if err := json.Unmarshal(raw, &m); err != nil {
		return nil, err
	}
	cells := make([]string, len(names))
	for i, name := range names {
		v, ok := m[name]
		if !ok {
			continue // a missing cell
		}
		var err error
		if cells[i], err = j.cell(v); err != nil {
			return nil, err
		}
	}
	for name := range m {
		if !slices.Contains(names, name) {
			return nil, j.fault("here stands " + short(name) + ", which the first object does not have")
		}
	}
	return cells, nil
}

func (j *jsonReader) byPlace(raw json.RawMessage) ([]string, error) {
	var list []json.RawMessage
	if err := json.Unmarshal(raw, &list); err != nil {
		return nil, err
	}
	cells := make([]string, len(list))
	for i, v := range list {
		var err error
		if cells[i], err = j.cell(v); err != nil {
			return nil, err
		}
	}
	return cells, nil
}

func (j *jsonReader) cell(raw json.RawMessage) (string, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return "", err
	}
	s, ok := scalar(v)
	if !ok {
		return "", j.fault("here stands neither a number nor a word: " + short(string(raw)))
	}
	return s, nil
}

func (j *jsonReader) row(cells []string) error {
	line, _ := j.where.place(j.at)
	if p := j.b.add(row{cells, line, func(int) int { return line }}); p != nil {
		return &placed{p}
	}
	return nil
}

// keysOf is the names of an object in their order.
func keysOf(raw json.RawMessage) ([]string, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	if _, err := d.Token(); err != nil {
		return nil, err
	}
	var names []string
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, err
		}
		names = append(names, key.(string))
		var skip json.RawMessage
		if err := d.Decode(&skip); err != nil {
			return nil, err
		}
	}
	return names, nil
}

func scalar(v any) (string, bool) {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v), true
	case json.Number:
		return v.String(), true
	case bool:
		if v {
			return "true", true
		}
		return "false", true
	case nil:
		return "null", true // a missing cell
	}
	return "", false
}
