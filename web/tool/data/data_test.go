package data

import (
	"math"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// desk is an open tool with what it asked of the page.
type desk struct {
	t    *testing.T
	view view.View
	page *view.Paper
}

func open(t *testing.T) *desk {
	d := &desk{t: t, page: &view.Paper{}}
	d.view = kit.New(&Tool, view.Setting{Lang: text.English, Width: 700, State: "tab=data"}, d.page)
	return d
}

func (d *desk) do(kind view.Kind, act, arg, value string) *desk {
	d.view.Do(view.Event{Kind: kind, Act: act, Arg: arg, Value: value})
	return d
}

func (d *desk) html() string {
	var b strings.Builder
	for _, r := range d.view.Regions() {
		b.WriteString(r.HTML)
	}
	return b.String()
}

func (d *desk) shows(parts ...string) {
	d.t.Helper()
	html := d.html()
	for _, p := range parts {
		if !strings.Contains(html, p) {
			d.t.Errorf("%q is not shown in %s", p, html)
		}
	}
}

// kl is the divergence of what was put into the playground.
func (d *desk) kl() float64 {
	d.t.Helper()
	s, problems := state.Decode(d.page.State)
	if d.page.State == "" || len(problems) > 0 || s.Tab != state.Data {
		d.t.Fatalf("the playground was given %q: %v", d.page.State, problems)
	}
	var models state.Models
	return models.Of(s).KL(state.P).Nats
}

func (d *desk) near(what string, got, want float64) {
	d.t.Helper()
	if math.Abs(got-want) > 1e-6 {
		d.t.Errorf("%s is %v, want %v", what, got, want)
	}
}

const weather = "kind,Seattle,New York\ndrizzle,53,58\nfog,101,38\nrain,641,446\nsnow,26,93\nsun,640,826\n"

func TestCountsBesideTheirNames(t *testing.T) {
	d := open(t).do(view.Change, "data.typed", "", weather)
	d.near("the weather", d.kl(), 0.089002)
	d.shows("5 rows, 3 columns", "0.128 bits", "Exact for these 1,461 and 1,461 values")
}

func TestGroupsOfOneColumn(t *testing.T) {
	b, err := os.ReadFile("../../../static/data/penguins.csv")
	if err != nil {
		t.Fatal(err)
	}
	d := open(t).do(view.Change, "data.typed", "", string(b))
	d.shows("344 rows, 7 columns", "Histogram, 8 bins of 500", "Nearest neighbours", "P has 5,500 to 6,000, 6,000 to 6,500; Q has none of it.")
	if !math.IsInf(d.kl(), 1) {
		t.Errorf("no penguin of Q is as heavy, but the price is %v", d.kl())
	}
	d.do(view.Change, "data.alpha", "", "0.5")
	if x := d.kl(); math.IsInf(x, 1) || !(x > 0) {
		t.Errorf("with half a penguin in every bin the price is %v", x)
	}
	d.do(view.Change, "data.column", "p", "0").do(view.Change, "data.alpha", "", "")
	d.shows("Sum over 3 categories")
	d.do(view.Change, "data.width", "", "-3")
	d.do(view.Change, "data.column", "p", "5")
	d.shows(`role="alert"`, "the width of bins must be a number above 0")
}

// A file comes in pieces, which may end inside a line or a character.
func TestFile(t *testing.T) {
	body := []byte(strings.ReplaceAll(weather, "fog", "Nebel – fog"))
	d := open(t)
	for i := 0; i < len(body); i += 7 {
		end := min(i+7, len(body))
		d.view.Do(view.Event{Kind: view.File, Act: "data.file", Value: "w.csv", Body: body[i:end], More: end < len(body), Size: float64(len(body))})
	}
	d.near("the weather", d.kl(), 0.089002)
}

func TestTexts(t *testing.T) {
	d := open(t).do(view.Click, "data.way", "texts", "").do(view.Input, "data.text", "p", "aab").do(view.Input, "data.text", "q", "ab, AB!")
	d.near("letters", d.kl(), 2./3*math.Log(4./3)+1./3*math.Log(2./3))
	d.do(view.Click, "data.by", "words", "")
	if !math.IsInf(d.kl(), 1) {
		t.Errorf("no word is shared, but the price is %v", d.kl())
	}
}

// Logits and log-probabilities of the same rows say the same.
func TestLogits(t *testing.T) {
	d := open(t).do(view.Click, "data.way", "logits", "").do(view.Input, "data.logits", "p", "0 0").do(view.Input, "data.logits", "q", "[0, 1.0986122886681098]")
	want := 0.5*math.Log(2) + 0.5*math.Log(2./3)
	d.near("one row", d.kl(), want)
	d.do(view.Input, "data.logits", "p", "0 0\n1 1").do(view.Input, "data.logits", "q", "-1.3862943611198906 -0.2876820724517809\n1 1")
	d.shows("Mean over 2 rows", "row 1")
}

// What cannot be read is said with its place, and what was there stays.
func TestBad(t *testing.T) {
	d := open(t).do(view.Change, "data.typed", "", weather)
	before := d.page.State
	for given, want := range map[string]string{
		"":                        "there is nothing to read",
		"a,b\n1,2\n3\n":           "line 3",
		"\x00\x01":                "this is no text",
		"1\n2\n3\n":               "this is one column",
		"a,b\n\"x,1\n":            "line",
		"name,x\nrain,1\nsun,2\n": "one holds words, the other numbers",
	} {
		d.do(view.Change, "data.typed", "", given)
		d.shows(`role="alert"`)
		if html := d.html(); !strings.Contains(html, want) {
			t.Errorf("%q: %q is not said in %s", given, want, html[strings.Index(html, `role="alert"`):])
		}
	}
	if d.page.State != before {
		t.Error("what could not be read changed the playground")
	}
}

// A file that is given up leaves nothing, and the next one is read.
func TestCancel(t *testing.T) {
	d := open(t)
	piece := func(body string, more bool) {
		d.view.Do(view.Event{Kind: view.File, Act: "data.file", Value: "w.csv", Body: []byte(body), More: more, Size: 1e6})
	}
	piece(weather, true)
	d.shows("<progress", "data.cancel")
	d.do(view.Click, "data.cancel", "", "")
	piece("rain,1,2\n", true)
	piece("sun,1,2\n", false)
	if d.page.State != "" {
		t.Errorf("a file that was given up was shown: %s", d.page.State)
	}
	piece(weather, false)
	d.near("the next file", d.kl(), 0.089002)
}

// file gives bytes as one file.
func (d *desk) file(b []byte) *desk {
	d.view.Do(view.Event{Kind: view.File, Act: "data.file", Value: "f", Body: b, Size: float64(len(b))})
	return d
}

func utf16le(s string) []byte {
	b := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return b
}

// What programs of several countries write is read alike: byte order marks, UTF-16,
// semicolons with decimal commas, tabs, quotes, JSON.
func TestSpellings(t *testing.T) {
	for name, b := range map[string][]byte{
		"byte order mark": []byte("\ufeff" + weather),
		"UTF-16":          utf16le(weather),
		"UTF-16 BE":       swapped(utf16le(weather)),
		"tabs":            []byte(strings.ReplaceAll(weather, ",", "\t")),
		"semicolons":      []byte(strings.ReplaceAll(weather, ",", ";")),
		"Windows lines":   []byte(strings.ReplaceAll(weather, "\n", "\r\n")),
		"quotes":          []byte("\"kind\",\"Seattle\",\"New York\"\n\"drizzle\",\"53\",\"58\"\nfog,101,38\nrain,641,446\nsnow,26,93\nsun,640,826"),
		"JSON":            []byte(`[{"kind":"drizzle","Seattle":53,"New York":58},{"kind":"fog","Seattle":101,"New York":38},{"kind":"rain","Seattle":641,"New York":446},{"kind":"snow","Seattle":26,"New York":93},{"kind":"sun","Seattle":640,"New York":826}]`),
	} {
		d := open(t).file(b)
		if d.page.State == "" {
			t.Errorf("%s: not read: %s", name, d.html())
			continue
		}
		d.near(name, d.kl(), 0.089002)
	}
	d := open(t).file([]byte("P;Q\n1,5;2,5\n2,5;3,5\n0,5;2,0\n1,0;4,0\n3,25;1,75\n2,0;3,0\n1,25;2,25\n"))
	d.shows("7 rows, 2 columns", "Histogram")
}

// What is wrong with a cell is said with its line and column.
func TestPlaces(t *testing.T) {
	for given, want := range map[string]string{
		"x,y\n1,2\n3,4\n5,1e400\n":                    "line 4, column 2",
		"x,y\n1,2\n3,4\n5,-1e309\n":                   "line 4, column 2",
		"a;b\n1;2\n3;4;5\n":                           "line 3",
		"x,y\n1,2\n\"3,4\n5,6\n":                      "line",
		"{\"a\": 1,\n \"b\": }":                       "line 2",
		"a;b\n1,5;2\n2,5;x,y\n3;4\n":                  "line 3, column 2",
		"\ufeffx,y\n1,2\n3,4\n5,zwei\n":               "line 4, column 2",
		"x\ty\n1\t2\n3\n":                             "line 3",
		"x,y\n1,2\n3,4\x00\n":                         "line 3",
		"x,y\n1,\"2\"3\n":                             "line 2",
		strings.Repeat("x,", 1200) + "x\n1\n":         "at most 1000 are read",
		"x,y\n" + strings.Repeat("a", 11000) + ",1\n": "at most 10000 are read",
	} {
		d := open(t).file([]byte(weather))
		before := d.page.State
		d.file([]byte(given))
		if html := d.html(); !strings.Contains(html, want) || !strings.Contains(html, `role="alert"`) {
			t.Errorf("%.40q: %q is not said in %.400s", given, want, html)
		}
		if d.page.State != before {
			t.Errorf("%.40q changed the playground", given)
		}
		if !strings.HasPrefix(given, "\ufeff") { // the same in UTF-16, either way round
			for _, wide := range [][]byte{utf16le(given), swapped(utf16le(given))} {
				if d.file(wide); !strings.Contains(d.html(), want) || d.page.State != before {
					t.Errorf("%.40q in UTF-16: %q is not said in %.400s", given, want, d.html())
				}
			}
		}
	}
}

// swapped is UTF-16 with the other byte order.
func swapped(b []byte) []byte {
	c := slices.Clone(b)
	for i := 0; i+1 < len(c); i += 2 {
		c[i], c[i+1] = c[i+1], c[i]
	}
	return c
}
