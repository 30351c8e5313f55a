package lesson

import (
	"bufio"
	"encoding/json"
	"errors"
	"io/fs"
	"math"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"klviz/wasm/family"
	"klviz/web/lesson/frame"
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

// What only chooses what is looked at changes no result.
func TestLooks(t *testing.T) {
	other := map[frame.Kind]string{frame.Whole: "4", frame.Number: "0.5"}
	seen := 0
	for _, l := range List {
		for _, k := range l.Keys {
			if !k.Look {
				continue
			}
			seen++
			value := other[k.Kind]
			if k.Kind == frame.Word {
				value = k.Choices[len(k.Choices)-1]
			}
			before, after := answer(t, l.ID), answer(t, l.ID, k.ID+"="+value)
			if !reflect.DeepEqual(before["results"], after["results"]) || value == k.Default {
				t.Errorf("%s: results depend on %s=%s", l.ID, k.ID, value)
			}
		}
	}
	if seen == 0 {
		t.Error("no lesson has a key to look by")
	}
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
			off := compare(t, row.ID+" "+strings.Join(row.Args, " ")+": "+name, inside(got, name), want, row.Tolerance)
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

// inside is what a name with dots means: "models.6.sample_var".
func inside(value any, name string) any {
	for part := range strings.SplitSeq(name, ".") {
		switch v := value.(type) {
		case map[string]any:
			value = v[part]
		case []any:
			if i, err := strconv.Atoi(part); err == nil && i >= 0 && i < len(v) {
				value = v[i]
				continue
			}
			return nil
		default:
			return nil
		}
	}
	return value
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
	shared := map[string]bool{"frame": true, "foundations": true, "models": true, "directions": true, "glossary": true, "talk": true, "hands": true, "neighbours": true, "points": true, "sheet": true, "walk": true, "teach": true, "testdata": true}
	for _, e := range entries {
		if e.IsDir() && !shared[e.Name()] && ByID(e.Name()) == nil {
			t.Errorf("the folder %s is no lesson of the list", e.Name())
		}
	}
}

// What is written wrong is answered with a sentence that names the key.
func TestProblems(t *testing.T) {
	for _, c := range []struct {
		id, arg, field, part string
	}{
		{"nothing", "", "", "there is no lesson"},
		{"units", "p", "", "key=value"},
		{"units", "r=1", "r", "it takes unit, p, q"},
		{"units", "p={a: 0.5, b: 0.6}", "p", "sum"},
		{"units", "p=normal(0, 1)", "p", "counted"},
		{"diffusion-noise", "schedule=square", "schedule", "linear, cosine"},
		{"diffusion-noise", "T=0", "T", "whole number"},
		{"diffusion-noise", "T=2.5", "T", "whole number"},
		{"diffusion-noise", "beta1=1", "beta1", "0.999999"},
		{"diffusion-noise", "data=1,x", "data", "number"},
		{"diffusion-noise", "data=[[1,2],[3]]", "data", "coordinates"},
		{"diffusion-bound", "data=laplace(0, 1)", "data", "normal"},
		{"latent-space", "sigma2=-1", "sigma2", "above 0"},
		{"variational-inference", "rho=1", "rho", "0.999999"},
		{"guidance", "sds=1,0", "sds", "above 0"},
		{"guidance", "class=7", "class", "number of classes"},
		{"asymmetry", "p=uniform(0, 1)", "p", "infinite"},
		{"asymmetry", "p=cauchy(0, 1)", "p", "mean"},
		{"binning", "p=laplace(0, 1)", "p", "normal"},
		{"binning", "width=1e-9", "width", "narrow"},
		{"high-dimension", "p=normal(0, 1)", "p", "normal vector"},
		{"cross-entropy", "features=colour", "features", "island"},
	} {
		var args []string
		if c.arg != "" {
			args = append(args, c.arg)
		}
		_, err := Run(c.id, args, data())
		var problem *family.Problem
		if !errors.As(err, &problem) {
			t.Errorf("%s %s: error %v is no problem", c.id, c.arg, err)
			continue
		}
		if problem.Field != c.field || !strings.Contains(problem.Text, c.part) {
			t.Errorf("%s %s: field %q, %q; want field %q and a sentence with %q", c.id, c.arg, problem.Field, problem.Text, c.field, c.part)
		}
	}
}

// A key that is given twice, and a lesson's data that is missing.
func TestMoreProblems(t *testing.T) {
	if _, err := Run("units", []string{"p={1, 2}", "p={1, 2}"}, nil); err == nil {
		t.Error("a key was taken twice")
	}
	for _, id := range []string{"latent-space", "cross-entropy"} {
		if _, err := Run(id, nil, nil); err == nil {
			t.Errorf("%s did without its data", id)
		}
	}
}

// The counts that lessons start from are those of the shipped file.
func TestWeatherIsTheFiles(t *testing.T) {
	csv, err := os.ReadFile("../../static/data/weather.csv")
	if err != nil {
		t.Fatal(err)
	}
	days := map[string]map[string]float64{}
	for _, line := range strings.Split(strings.TrimSpace(string(csv)), "\n")[1:] {
		cells := strings.Split(line, ",")
		if days[cells[0]] == nil {
			days[cells[0]] = map[string]float64{}
		}
		days[cells[0]][cells[2]]++
	}
	for city, key := range map[string]string{"Seattle": "p", "New York": "q"} {
		d, err := family.Parse(ByID("definition").Key(key).Default)
		if err != nil {
			t.Fatal(err)
		}
		c := d.(*family.Categorical)
		for i, n := range c.Masses() {
			if math.Abs(days[city][c.Name(i)]-n) > 0 {
				t.Errorf("%s: %v days of %s, the file has %v", city, n, c.Name(i), days[city][c.Name(i)])
			}
		}
	}
}

// Every lesson stands in one section of the map, in the order of the list.
func TestSections(t *testing.T) {
	seen := map[string]int{}
	for _, s := range Sections() {
		for _, l := range s.Lessons {
			seen[l.ID]++
		}
	}
	for _, l := range List {
		if seen[l.ID] != 1 {
			t.Errorf("%s stands in %d sections of the map", l.ID, seen[l.ID])
		}
	}
}

// The lesson whose diff CONTRIBUTING.md shows is as it says.
func TestShownLesson(t *testing.T) {
	page, err := os.ReadFile("../../CONTRIBUTING.md")
	if err != nil {
		t.Fatal(err)
	}
	var file, rest string
	lines := 0
	for line := range strings.Lines(string(page)) {
		line, shown := strings.CutPrefix(strings.TrimSuffix(line, "\n"), "    ")
		if !shown {
			file = ""
			continue
		}
		if name, ok := strings.CutPrefix(line, "+++ b/"); ok {
			body, err := os.ReadFile("../../" + name)
			if err != nil {
				t.Fatal(err)
			}
			file, rest = name, "\n"+string(body)
			continue
		}
		added, ok := strings.CutPrefix(line, "+")
		if !ok || file == "" {
			continue
		}
		lines++
		_, after, found := strings.Cut(rest, "\n"+added+"\n")
		if !found {
			t.Errorf("%s has no line %q there", file, added)
			continue
		}
		rest = "\n" + after
	}
	if lines < 60 {
		t.Errorf("the diff has %d lines", lines)
	}
}
