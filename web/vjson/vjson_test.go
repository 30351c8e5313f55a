package vjson

import (
	"encoding/json"
	"reflect"
	"testing"
)

// encoding/json is the reference for everything that this package reads and writes.
func FuzzUnmarshal(f *testing.F) {
	for _, s := range []string{
		`{}`, `{"position_id":"0_1","event_type":"pointermove","capture":false,"event_summary":{"clientX":12.5,"key":"ü\"\n","target":{"value":null}}}`,
		` {"a" : [1, -2e-3, true, "😀"] , "b":{}} `, `[]`, `{"a":1,}`, `{"a":01}`, `{"a":"`, `{"a":"\x"}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var want map[string]any
		if json.Unmarshal([]byte(s), &want) != nil || want == nil {
			got := map[string]any{}
			_ = Unmarshal([]byte(s), &got) // may be lenient, must return
			return
		}
		var got map[string]any
		if err := Unmarshal([]byte(s), &got); err != nil {
			t.Fatalf("%q: %v", s, err)
		}
		if valid(s) && !reflect.DeepEqual(got, want) {
			t.Fatalf("%q: got %v, want %v", s, got, want)
		}
	})
}

// valid: encoding/json mends text that is not UTF-8, which the page never sends.
func valid(s string) bool {
	for _, r := range s {
		if r == '\ufffd' {
			return false
		}
	}
	return true
}

func TestMarshal(t *testing.T) {
	for _, v := range []any{nil, "", "light \"snow\"\n<b> ☂ \xff", true, false, 12, -0.25, 1e300} {
		b, err := Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		var got, want any
		reference, _ := json.Marshal(v)
		if json.Unmarshal(b, &got) != nil || json.Unmarshal(reference, &want) != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("Marshal(%v) = %s, want %s", v, b, reference)
		}
	}
	if _, err := Marshal([]int{1}); err == nil {
		t.Error("a slice was written")
	}
}
