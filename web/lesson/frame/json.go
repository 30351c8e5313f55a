package frame

import (
	"errors"
	"fmt"
	"math"
	"strconv"

	"klviz/wasm/family"
)

// JSON is a lesson's answer: {"id", "params", "results", "checks"}. Numbers have
// the shortest form that reads back to the same float64; an infinity is the
// string "inf" or "-inf".
func JSON(l *Lesson, in *Input, out *Outcome) ([]byte, error) {
	params := Object{}
	for _, k := range l.Keys {
		if v := in.values[k.ID]; v != nil {
			params = append(params, Field{k.ID, v})
		}
	}
	checks := make([]Object, len(out.Checks))
	for i, c := range out.Checks {
		checks[i] = Object{{"name", c.Name}, {"value", c.Value}, {"reference", c.Reference}, {"source", c.Source}, {"ok", c.OK}}
	}
	return appendValue(nil, Object{{"id", l.ID}, {"params", params}, {"results", out.Results}, {"checks", checks}})
}

func appendValue(b []byte, v any) ([]byte, error) {
	switch v := v.(type) {
	case Object:
		return appendObject(b, v)
	case []Object:
		return appendList(b, v)
	case []float64:
		return appendList(b, v)
	case [][]float64:
		return appendList(b, v)
	case []string:
		return appendList(b, v)
	case float64:
		return appendNumber(b, v)
	case int:
		return strconv.AppendInt(b, int64(v), 10), nil
	case bool:
		return strconv.AppendBool(b, v), nil
	case string:
		return append(b, family.Quote(v)...), nil
	case family.Dist:
		return appendValue(b, v.String())
	}
	return nil, fmt.Errorf("a lesson's value has the type %T, which has no JSON", v)
}

func appendObject(b []byte, o Object) ([]byte, error) {
	b = append(b, '{')
	for i, f := range o {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(append(b, family.Quote(f.Name)...), ':')
		var err error
		if b, err = appendValue(b, f.Value); err != nil {
			return nil, fmt.Errorf("%s: %w", f.Name, err)
		}
	}
	return append(b, '}'), nil
}

func appendList[T any](b []byte, list []T) ([]byte, error) {
	b = append(b, '[')
	for i, v := range list {
		if i > 0 {
			b = append(b, ',')
		}
		var err error
		if b, err = appendValue(b, v); err != nil {
			return nil, err
		}
	}
	return append(b, ']'), nil
}

// appendNumber writes x as JavaScript does.
func appendNumber(b []byte, x float64) ([]byte, error) {
	switch {
	case math.IsNaN(x):
		return nil, errors.New("a value is not a number")
	case math.IsInf(x, 1):
		return append(b, `"inf"`...), nil
	case math.IsInf(x, -1):
		return append(b, `"-inf"`...), nil
	}
	return append(b, Short(x)...), nil
}

// Short is a number as it stands in a sentence or in JSON: its shortest form.
func Short(x float64) string {
	format := byte('f')
	if a := math.Abs(x); a > 0 && (a < 1e-6 || a >= 1e21) {
		format = 'e'
	}
	text := strconv.FormatFloat(x, format, -1, 64)
	if n := len(text); format == 'e' && text[n-4] == 'e' && text[n-2] == '0' {
		text = text[:n-2] + text[n-1:] // e-09 becomes e-9
	}
	return text
}
