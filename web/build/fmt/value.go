package fmt

import (
	"reflect"
	"strconv"
	"unicode/utf8"
)

// appendValue prints one value, as %v where the verb says nothing else.
func appendValue(b []byte, verb byte, a any) []byte {
	if verb == 'T' {
		return append(b, reflect.TypeOf(a).String()...)
	}
	switch x := a.(type) {
	case nil:
		return append(b, "<nil>"...)
	case error:
		return appendText(b, verb, x.Error())
	case Stringer:
		return appendText(b, verb, x.String())
	case string:
		return appendText(b, verb, x)
	case []byte:
		if verb != 'v' {
			return appendText(b, verb, string(x))
		}
	case bool:
		return strconv.AppendBool(b, x)
	case float64:
		return appendFloat(b, verb, x, 64)
	case float32:
		return appendFloat(b, verb, float64(x), 32)
	case int:
		return appendInt(b, verb, int64(x))
	case int64:
		return appendInt(b, verb, x)
	case int32:
		return appendInt(b, verb, int64(x))
	case uint8:
		return appendInt(b, verb, int64(x))
	case uint32:
		return appendInt(b, verb, int64(x))
	case uint64:
		return strconv.AppendUint(b, x, base(verb))
	case uint:
		return strconv.AppendUint(b, uint64(x), base(verb))
	}
	v := reflect.ValueOf(a)
	switch v.Kind() {
	case reflect.String:
		return appendText(b, verb, v.String())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return appendInt(b, verb, v.Int())
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return strconv.AppendUint(b, v.Uint(), base(verb))
	case reflect.Float32, reflect.Float64:
		return appendFloat(b, verb, v.Float(), 64)
	case reflect.Bool:
		return strconv.AppendBool(b, v.Bool())
	}
	return append(append(append(b, '('), v.Type().String()...), ')')
}

func isString(a any) bool {
	if _, ok := a.(string); ok || a == nil {
		return ok
	}
	return reflect.TypeOf(a).Kind() == reflect.String
}

func appendText(b []byte, verb byte, s string) []byte {
	switch verb {
	case 'q':
		return strconv.AppendQuote(b, s)
	case 'x':
		for i := range len(s) {
			b = append(b, "0123456789abcdef"[s[i]>>4], "0123456789abcdef"[s[i]&15])
		}
		return b
	}
	return append(b, s...)
}

func appendFloat(b []byte, verb byte, x float64, bits int) []byte {
	switch verb {
	case 'e', 'f':
		return strconv.AppendFloat(b, x, verb, 6, bits)
	}
	return strconv.AppendFloat(b, x, 'g', -1, bits)
}

func appendInt(b []byte, verb byte, x int64) []byte {
	switch verb {
	case 'c':
		return utf8.AppendRune(b, rune(x))
	case 'q':
		return strconv.AppendQuoteRune(b, rune(x))
	}
	return strconv.AppendInt(b, x, base(verb))
}

func base(verb byte) int {
	switch verb {
	case 'x':
		return 16
	case 'b':
		return 2
	}
	return 10
}
