package measure_test

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the accuracy that the rows reach to wasm/testdata")

// reached is the accuracy of every row of a file as it was last committed, in
// wasm/testdata/reached/: a row that gets worse fails, and one that gets better is
// kept by -update, so that a change of accuracy is seen in a change's lines.
type reached struct {
	path string
	was  map[string]outcome
	now  []outcome
}

func readReached(t *testing.T, rows string) *reached {
	t.Helper()
	r := &reached{path: "../testdata/reached/" + strings.TrimSuffix(rows, ".jsonl") + ".tsv", was: map[string]outcome{}}
	b, err := os.ReadFile(r.path)
	if err != nil && !*update {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(bytes.NewReader(b))
	for lines.Scan() {
		var o outcome
		if _, err := fmt.Sscanf(lines.Text(), "%s\t%g\t%g", &o.id, &o.relative, &o.said); err != nil {
			t.Fatalf("%s: %q: %v", r.path, lines.Text(), err)
		}
		r.was[o.id] = o
	}
	return r
}

// Below three roundings of the result nothing is called worse, nor is an error
// that grows by less than a fifth: processors and orders of a sum differ by that.
const (
	lastPlaces = 6.7e-16
	looser     = 1.2
)

func (r *reached) compare(t *testing.T, o outcome) {
	t.Helper()
	r.now = append(r.now, o)
	if *update {
		return
	}
	was, ok := r.was[o.id]
	switch {
	case !ok:
		t.Errorf("%s is not in %s: run go test ./wasm/measure -run 'Accuracy|MeasureRows' -update", o.id, r.path)
	case o.relative > max(was.relative*looser, lastPlaces):
		t.Errorf("%s is worse: relative error %.2g, it was %.2g", o.id, o.relative, was.relative)
	case o.said > max(was.said*looser, lastPlaces):
		t.Errorf("%s says a larger error: %.2g of the value, it was %.2g", o.id, o.said, was.said)
	}
}

// write keeps what was reached, when that is asked for.
func (r *reached) write(t *testing.T) {
	if !*update || t.Failed() {
		return
	}
	slices.SortFunc(r.now, func(a, b outcome) int { return strings.Compare(a.id, b.id) })
	var b bytes.Buffer
	for _, o := range r.now {
		fmt.Fprintf(&b, "%s\t%.2g\t%.2g\n", o.id, o.relative, o.said)
	}
	if err := os.WriteFile(r.path, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}
