package measure_test

import (
	"bytes"
	"strings"
	"testing"

	"klviz/wasm/measure"
)

// TestBatch: one line out for each line in, in the same order.
func TestBatch(t *testing.T) {
	in := strings.Join([]string{
		`{"id": "a", "p": {"family": "normal", "params": {"mean": 0, "sd": 1}}, "q": "normal(0, 1)", "tags": ["x"]}`,
		`{"id": 7, "p": "{0.5, 0.5}", "q": "{1, 0}"}`,
		`{"id": "c", "p": "{a: 1, b: 3}", "q": {"family": "categorical", "params": {"probs": [1, 0], "names": ["a", "c"]}}}`,
		`{"id": "d", "p": "normal(0, -1)", "q": "normal(0, 1)"}`,
		``,
		`{"id": "e", "p": "normal(0, 1)", "q": "poisson(3)"}`,
		`{"id": "f", "p": "{\"a \\\"b\\\"\": 1}", "q": "{c: 1}"}`,
		`{"id": "g", "p": `,
		`{"id": "h", "p": "poisson(3)"}`,
		`[1, 2]`,
	}, "\n")
	want := strings.Join([]string{
		`{"id":"a","kl_nats":0,"error":0,"error_kind":"proved","method":"closed form"}`,
		`{"id":7,"kl_nats":"inf","error":0,"error_kind":"proved","method":"exact sum","reason":{"kind":"outcome","sentence":"the outcome \"1\" has probability 0.5 under P and 0 under Q"}}`,
		`{"id":"c","kl_nats":"inf","error":0,"error_kind":"proved","method":"exact sum","reason":{"kind":"outcome","sentence":"the outcome \"b\" has probability 0.75 under P and 0 under Q"}}`,
		`{"id":"d","problem":"sd must be above 0, got -1"}`,
		`{"id":null,"problem":"an object {\"id\", \"p\", \"q\"} expected, but the text ends"}`,
		`{"id":"e","problem":"p is continuous (normal) and q is discrete (poisson): they cannot be compared"}`,
		`{"id":"f","problem":"p and q have no outcome in common: \"a \\\"b\\\"\" against c"}`,
		`{"id":"g","problem":"a JSON value expected, but the text ends"}`,
		`{"id":"h","problem":"q is missing"}`,
		`{"id":null,"problem":"an object {\"id\", \"p\", \"q\"} expected, got \"[\""}`,
	}, "\n") + "\n"
	var out bytes.Buffer
	if err := measure.Batch(strings.NewReader(in), &out, false); err != nil {
		t.Fatal(err)
	}
	got, wanted := strings.Split(out.String(), "\n"), strings.Split(want, "\n")
	for i := range max(len(got), len(wanted)) {
		g, w := "", ""
		if i < len(got) {
			g = got[i]
		}
		if i < len(wanted) {
			w = wanted[i]
		}
		if g != w {
			t.Errorf("line %d\n got %s\nwant %s", i+1, g, w)
		}
	}
}

// TestLongLine: a line above 64 MB is a problem, and the next is answered.
func TestLongLine(t *testing.T) {
	if testing.Short() {
		t.Skip("64 MB")
	}
	in := strings.NewReader(strings.Repeat(" ", 64<<20+2) + "\n" + `{"id": 1, "p": "{1}", "q": "{1}"}`)
	var out bytes.Buffer
	if err := measure.Batch(in, &out, false); err != nil {
		t.Fatal(err)
	}
	want := `{"id":null,"problem":"the line is longer than 64 MB"}` + "\n" +
		`{"id":1,"kl_nats":0,"error":0,"error_kind":"proved","method":"exact sum"}` + "\n"
	if out.String() != want {
		t.Errorf("got %s", out.String())
	}
}
