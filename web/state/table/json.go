package table

import (
	"bufio"
	"slices"

	"klviz/wasm/family"
)

// readJSON reads an object of numbers, {"rain": 641}, or of lists, {"p": [1, 2],
// "q": [3, 4]}; an array of numbers or words; an array of rows, [["rain", 641]];
// an array of objects, [{"outcome": "rain", "p": 641}].
func readJSON(in *bufio.Reader) (*Table, *family.Problem) {
	j := &jsonReader{s: newScanner(in)}
	t, err := j.read()
	if err == nil {
		err = j.s.end()
	}
	if err != nil {
		if p, ok := err.(*placed); ok {
			return nil, p.problem
		}
		return nil, bad(j.s.line, j.s.col, "%v", err)
	}
	return t, nil
}

type jsonReader struct {
	s         *scanner
	b         builder
	line, col int // where the element that is being read begins
}

// fault is an error at the element that is being read.
func (j *jsonReader) fault(text string) error { return &placed{bad(j.line, j.col, "%s", text)} }

func (j *jsonReader) read() (*Table, error) {
	open, err := j.s.next()
	if err != nil {
		return nil, err
	}
	if open == '{' {
		err = j.object()
	} else {
		err = j.array()
	}
	if err != nil {
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
	err := j.s.members('{', func(name string) error {
		j.line, j.col = j.s.line, j.s.col
		v, err := j.s.value(1)
		if err != nil {
			return err
		}
		if v.kind != '[' {
			if len(lists) > 0 {
				return j.fault(short(name) + " holds one value, the names above hold lists")
			}
			cell, ok := v.scalar()
			if !ok {
				return j.fault("under " + short(name) + " stands neither a number nor a list")
			}
			return j.row([]string{name, cell})
		}
		if j.b.width > 0 || len(lists) > 0 && len(lists[0]) != len(v.list) {
			return j.fault("the list of " + short(name) + " is not as long as the one above")
		}
		column := make([]string, len(v.list))
		for i := range v.list {
			var ok bool
			if column[i], ok = v.list[i].scalar(); !ok {
				return j.fault("the list of " + short(name) + " holds more than numbers and words")
			}
		}
		names, lists = append(names, name), append(lists, column)
		return nil
	})
	if err != nil || len(lists) == 0 {
		return err
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
	first := true
	return j.s.members('[', func(string) error {
		v, err := j.s.value(1)
		if err != nil {
			return err
		}
		j.line, j.col = v.line, v.col
		var cells []string
		switch v.kind {
		case '{':
			if first {
				names = v.names
				j.b.named = true
				if err := j.row(names); err != nil {
					return err
				}
			}
			cells, err = j.byName(&v, names)
		case '[':
			cells = make([]string, len(v.list))
			for i := range v.list {
				if cells[i], err = j.cell(&v.list[i]); err != nil {
					return err
				}
			}
		default:
			var cell string
			cell, err = j.cell(&v)
			cells = []string{cell}
		}
		first = false
		if err != nil {
			return err
		}
		return j.row(cells)
	})
}

func (j *jsonReader) byName(v *value, names []string) ([]string, error) {
	cells := make([]string, len(names))
	for i, name := range names {
		cell := v.at(name)
		if cell == nil {
			continue // a missing cell
		}
		var err error
		if cells[i], err = j.cell(cell); err != nil {
			return nil, err
		}
	}
	for _, name := range v.names {
		if !slices.Contains(names, name) {
			return nil, j.fault("here stands " + short(name) + ", which the first object does not have")
		}
	}
	return cells, nil
}

func (j *jsonReader) cell(v *value) (string, error) {
	s, ok := v.scalar()
	if !ok {
		return "", j.fault("here stands neither a number nor a word: " + short(v.raw))
	}
	return s, nil
}

func (j *jsonReader) row(cells []string) error {
	line := j.line
	if p := j.b.add(row{cells, line, func(int) int { return line }}); p != nil {
		return &placed{p}
	}
	return nil
}
