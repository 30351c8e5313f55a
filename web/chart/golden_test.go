package chart_test

import (
	"flag"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"klviz/web/chart"
	"klviz/web/chart/gallery"
	"klviz/web/svg"
)

var update = flag.Bool("update", false, "write the golden pictures and their style sheet")

// Each shot of the gallery is kept as a picture at phone width and at page width.
// Where one changed, the new one lies beside it as name-changed.svg: open both in
// a browser, and run the test with -update once the new one is right.
func TestGoldens(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range gallery.Shots() {
		if seen[s.Name] {
			t.Errorf("two shots are called %s", s.Name)
		}
		seen[s.Name] = true
		for _, w := range []float64{390, 760} {
			name := s.Name + "-" + svg.Num(w)
			f := s.Draw(name, w)
			golden(t, name, `<?xml-stylesheet href="light.css"?>`+"\n"+lines(f.SVG(true).XML()))
		}
	}
	sheet(t, "testdata/light.css", chart.Sheet(chart.Light))
}

// TestStandalone keeps complete files, in each theme.
func TestStandalone(t *testing.T) {
	for _, s := range gallery.Files() {
		b, err := chart.Standalone(s.Input)
		if err != nil {
			t.Fatal(err)
		}
		golden(t, "file-"+s.Name, lines(string(b)))
	}
}

// sheet compares a file that is a copy of something written here.
func sheet(t *testing.T, path, want string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	have, err := os.ReadFile(path)
	if err != nil || string(have) != want {
		t.Errorf("%s is not what package chart has: go test ./web/chart -update (%v)", path, err)
	}
}

// lines puts every element on a line of its own, for reading differences.
func lines(s string) string { return strings.ReplaceAll(s, "><", ">\n<") }

func golden(t *testing.T, name, got string) {
	t.Helper()
	path, changed := filepath.Join("testdata", name+".svg"), filepath.Join("testdata", name+"-changed.svg")
	os.Remove(changed) // of an earlier run; most often there is none
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Errorf("%v; go test ./web/chart -update writes it", err)
		return
	}
	if why := differs(string(want), got); why != "" {
		if err := os.WriteFile(changed, []byte(got), 0o644); err != nil {
			t.Error(err)
		}
		t.Errorf("%s changed (%s); compare %s", path, why, changed)
	}
}

var number = regexp.MustCompile(`-?\d+(\.\d+)?`)

// differs compares two pictures up to two thousandths of a pixel: processors
// that fuse multiplication and addition differ in the last bit, which may turn a
// rounding.
func differs(want, got string) string {
	if want == got {
		return ""
	}
	if number.ReplaceAllString(want, "#") != number.ReplaceAllString(got, "#") {
		return "other elements or words"
	}
	a, b := number.FindAllString(want, -1), number.FindAllString(got, -1)
	for i := range a {
		x, _ := strconv.ParseFloat(a[i], 64)
		y, _ := strconv.ParseFloat(b[i], 64)
		if math.Abs(x-y) > 0.0021 {
			return "a number: " + a[i] + " is now " + b[i]
		}
	}
	return ""
}
