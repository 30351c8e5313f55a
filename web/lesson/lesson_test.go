package lesson

import (
	"bufio"
	"encoding/json"
	"errors"
	"io/fs"
	"math"
	"os"
	"strings"
	"testing"

	"klviz/wasm/family"
)

// data is static/data, as the programs that run lessons give it.
func data() fs.FS { return os.DirFS("../../static/data") }

// answer runs a lesson and reads its JSON back.
func answer(t *testing.T, id string, args ...string) map[string]any {
	t.Helper()
	b, err := Run(id, args, data())
	if err != nil {
		t.Fatalf("%s %q: %v", id, args, err)
	}
	var out map[string]any
	if err := json.Unmarshal(b, &out); err != nil {
		t.Fatalf("%s: %v in %s", id, err, b)
	}
	return out
}

// Every row of testdata/lessons.jsonl, which an independent program computed at
// 25 digits or more.
func TestReferenceRows(t *testing.T) {
	f, err := os.Open("testdata/lessons.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	worst := map[string]float64{}
	rows := 0
	for lines.Scan() {
		var row struct {
			ID        string
			Args      []string
			Results   map[string]any
			Tolerance float64
		}
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		rows++
		got := answer(t, row.ID, row.Args...)["results"].(map[string]any)
		for name, want := range row.Results {
			off := compare(t, row.ID+" "+strings.Join(row.Args, " ")+": "+name, got[name], want, row.Tolerance)
			worst[row.ID] = math.Max(worst[row.ID], off)
		}
	}
	if rows < 60 {
		t.Errorf("only %d rows", rows)
	}
	for id, off := range worst {
		t.Logf("%-22s worst relative error %.1e", id, off)
	}
}

// compare reports a wrong value and returns the worst relative error.
func compare(t *testing.T, what string, got, want any, tolerance float64) float64 {
	t.Helper()
	switch want := want.(type) {
	case float64:
		g, ok := got.(float64)
		off := math.Abs(g - want)
		if !ok || !(off <= tolerance*math.Abs(want)+1e-14) {
			t.Errorf("%s: got %v, want %.17g", what, got, want)
		}
		if off < 1e-14 {
			return 0
		}
		return off / math.Abs(want)
	case string:
		if got != any(want) {
			t.Errorf("%s: got %v, want %v", what, got, want)
		}
		return 0
	case []any:
		g, ok := got.([]any)
		if !ok || len(g) != len(want) {
			t.Errorf("%s: got %v, want %v", what, got, want)
			return 0
		}
		worst := 0.0
		for i := range want {
			worst = math.Max(worst, compare(t, what, g[i], want[i], tolerance))
		}
		return worst
	case map[string]any:
		g, _ := got.(map[string]any)
		worst := 0.0
		for k := range want {
			worst = math.Max(worst, compare(t, what+"."+k, g[k], want[k], tolerance))
		}
		return worst
	}
	t.Fatalf("%s: no way to compare %T", what, want)
	return 0
}

// Every lesson answers without keys, and all that it checks holds.
func TestStartStates(t *testing.T) {
	for _, l := range List {
		out := answer(t, l.ID)
		if out["id"] != l.ID {
			t.Errorf("%s calls itself %v", l.ID, out["id"])
		}
		checks := out["checks"].([]any)
		if len(checks) == 0 {
			t.Errorf("%s checks nothing", l.ID)
		}
		for _, c := range checks {
			c := c.(map[string]any)
			for _, name := range []string{"name", "value", "reference", "source", "ok"} {
				if _, there := c[name]; !there {
					t.Errorf("%s: a check lacks %s", l.ID, name)
				}
			}
			if c["ok"] != true {
				t.Errorf("%s: %v is %v, reference %v", l.ID, c["name"], c["value"], c["reference"])
			}
		}
	}
}

// Every folder beside this file is a lesson in the list, or one of the few that
// lessons are made of.
func TestEveryFolderIsListed(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
