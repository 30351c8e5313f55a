package fmt

import (
	"errors"
	std "fmt"
	"math"
	"testing"
)

type word string

type named struct{}

func (named) String() string { return "named" }

// TestAsGo holds what the programs print against Go's own.
func TestAsGo(t *testing.T) {
	fault := errors.New("a fault")
	values := []any{
		"", "rain", "ein „Wort“", "a\"b\\\n", word("snow"), []byte("bytes"), true, false,
		0, 7, -7, int8(-3), int32('x'), int64(1) << 40, uint8(200), uint(9), uint32(1), uint64(math.MaxUint64),
		0.1, -2.5, 1e300, 1e-9, math.Inf(1), float32(0.1), 12345678.9, fault, named{},
	}
	verbs := map[string]func(any) bool{
		"%v": plain, "%8v": plain, "%-8v|": plain, "%T": plain,
		"%s": text, "%12s": text, "%-12s|": text, "%q": text, "%x|": text,
		"%d": whole, "%5d": whole, "%05d": whole, "%-5d|": whole, "%b": whole, "%#x": counted, "%x": counted,
		"%g": real, "%e": real, "%f": real, "%.3g": real, "%.2f": real, "%8.1e": real, "%15.2g": real, "%.0f": real, "%08.2f": real,
		"%t":   func(a any) bool { _, ok := a.(bool); return ok },
		"%%%v": plain,
	}
	for format, takes := range verbs {
		for _, v := range values {
			if !takes(v) {
				continue
			}
			if got, want := Sprintf(format, v), std.Sprintf(format, v); got != want {
				t.Errorf("Sprintf(%q, %#v) = %q, want %q", format, v, got, want)
			}
		}
	}
	for _, a := range values {
		for _, b := range values {
			if !plain(a) || !plain(b) {
				continue
			}
			if got, want := Sprint(a, b), std.Sprint(a, b); got != want {
				t.Errorf("Sprint(%#v, %#v) = %q, want %q", a, b, got, want)
			}
			if got, want := Sprintln(a, b), std.Sprintln(a, b); got != want {
				t.Errorf("Sprintln(%#v, %#v) = %q, want %q", a, b, got, want)
			}
		}
	}
}

func plain(a any) bool { _, bytes := a.([]byte); return !bytes }

func text(a any) bool {
	switch a.(type) {
	case string, word, []byte, error, named:
		return true
	}
	return false
}

func whole(a any) bool {
	switch a.(type) {
	case int, int8, int32, int64, uint8, uint, uint32, uint64:
		return true
	}
	return false
}

func counted(a any) bool {
	switch a.(type) {
	case uint8, uint, uint32, uint64:
		return true
	}
	return false
}

func real(a any) bool { _, ok := a.(float64); return ok }

func TestErrorfWraps(t *testing.T) {
	fault := errors.New("a fault")
	for format, args := range map[string][]any{"%w": {fault}, "100%% of %d: %w": {3, fault}} {
		err := Errorf(format, args...)
		if !errors.Is(err, fault) || err.Error() != std.Errorf(format, args...).Error() {
			t.Errorf("Errorf(%q) = %v, which wraps %v", format, err, errors.Unwrap(err))
		}
	}
	if err := Errorf("no %v", fault); errors.Unwrap(err) != nil {
		t.Errorf("%v wraps %v", err, errors.Unwrap(err))
	}
	if got, want := Sprintf("%[2]s, %[1]q and %s, %05.1[3]f", "one", "two", 3.0), std.Sprintf("%[2]s, %[1]q and %s, %05.1[3]f", "one", "two", 3.0); got != want {
		t.Errorf("numbered arguments give %q, want %q", got, want)
	}
	if got, want := Sprintf("%s %s", "one"), "one %!(MISSING)"; got != want {
		t.Errorf("a format with too few arguments gives %q, want %q", got, want)
	}
}
