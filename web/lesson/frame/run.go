package frame

import (
	"fmt"
	"io/fs"
	"strings"

	"klviz/wasm/family"
)

// Run reads key=value arguments, computes and returns the JSON answer. An error
// is a *family.Problem when it is about what was written.
func (l *Lesson) Run(args []string, data fs.FS) ([]byte, error) {
	in, err := l.Read(args, data)
	if err != nil {
		return nil, err
	}
	out, err := l.Compute(in)
	if err != nil {
		return nil, err
	}
	return JSON(l, in, out)
}

// Read makes a lesson's input from key=value arguments; keys that are left out
// have their defaults.
func (l *Lesson) Read(args []string, data fs.FS) (*Input, error) {
	in := &Input{Data: data, values: map[string]any{}, given: map[string]bool{}}
	for _, a := range args {
		id, text, ok := strings.Cut(a, "=")
		k := l.Key(id)
		switch {
		case !ok:
			return nil, &family.Problem{Text: fmt.Sprintf("%q is not of the form key=value", a)}
		case k == nil:
			return nil, &family.Problem{Text: fmt.Sprintf("%s has no key %q; it takes %s", l.ID, id, l.keyNames()), Field: id}
		case in.Has(id):
			return nil, &family.Problem{Text: fmt.Sprintf("%s is given twice", id), Field: id}
		}
		v, err := k.Read(text)
		if err != nil {
			return nil, err
		}
		in.values[id], in.given[id] = v, true
	}
	for i := range l.Keys {
		k := &l.Keys[i]
		if k.Default == "" || in.Has(k.ID) {
			continue
		}
		v, err := k.Read(k.Default)
		if err != nil {
			return nil, err
		}
		in.values[k.ID] = v
	}
	return in, nil
}

func (l *Lesson) keyNames() string {
	if len(l.Keys) == 0 {
		return "none"
	}
	names := make([]string, len(l.Keys))
	for i, k := range l.Keys {
		names[i] = k.ID
	}
	return strings.Join(names, ", ")
}
