package keep

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"math"
	"strconv"
	"strings"
	"testing"

	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

var queries = []string{
	"", "tab=continuous", "p=poisson(3)&q=geometric(0.3)&unit=nats", "p={a:1,b:1}&q={a:1,b:0}",
	"p=normal([0,0],[[1,.5],[.5,2]])&q=normal([1,-1],[[2,-.3],[-.3,1]])", "p=dirichlet([1,2])&q=dirichlet([2,3])",
	"p={\"=a,\\\"b\":1,\"c\\nd\":3}&q={\"=a,\\\"b\":1,\"c\\nd\":1}&pn=One, two&qn=*",
}

func opened(query string) (view.View, *view.Paper) {
	paper := &view.Paper{}
	return kit.New(&Tool, view.Setting{Lang: text.English, Width: 700, State: query, Link: "https://klviz.example/", Build: "0123456789"}, paper), paper
}

func take(v view.View, what string) { v.Do(view.Event{Kind: view.Click, Act: "keep", Arg: what}) }

// Every file is of its format, holds the core's numbers, and says its build, its
// licence and a link that opens the same pair.
func TestFiles(t *testing.T) {
	for _, query := range queries {
		v, paper := opened(query)
		v.Regions()
		for _, what := range []string{"svg", "png", "csv", "json", "tex", "qr"} {
			take(v, what)
		}
		want, _ := state.Decode(query)
		var models state.Models
		m := models.Of(want)
		pictured := !strings.Contains(query, "dirichlet")
		if got := len(paper.Files); pictured && got != 6 || !pictured && got != 4 {
			t.Errorf("%q: %d files", query, got)
		}
		for name, b := range paper.Files {
			s := string(b)
			if !strings.Contains(s, "klviz 0123456789") && !strings.HasSuffix(name, "json") || !strings.Contains(s, "MIT") {
				t.Errorf("%s of %q does not say what made it", name, query)
			}
			at := strings.Index(s, "https://klviz.example/#v=1")
			if at < 0 {
				t.Fatalf("%s of %q has no link", name, query)
			}
			link, _, _ := strings.Cut(s[at:], "\n")
			link = strings.NewReplacer("&amp;", "&", `\u0026`, "&").Replace(strings.SplitN(strings.SplitN(link, "<", 2)[0], `"`, 2)[0])
			_, fragment, _ := strings.Cut(link, "#")
			if back, problems := state.Decode(fragment); len(problems) > 0 || back.Pair() != want.Pair() || back.Unit != want.Unit {
				t.Errorf("%s of %q links to %s: %v", name, query, fragment, problems)
			}
			switch {
			case strings.HasSuffix(name, "svg"), strings.HasSuffix(name, "png"):
				d := xml.NewDecoder(strings.NewReader(s))
				for {
					if _, err := d.Token(); err == io.EOF {
						break
					} else if err != nil {
						t.Fatalf("%s of %q: %v", name, query, err)
					}
				}
			case strings.HasSuffix(name, "csv"):
				sum(t, query, s, m, want.Unit)
			case strings.HasSuffix(name, "json"):
				var got struct {
					PQ, QP struct {
						Nats any `json:"kl_nats"`
					}
					Measures map[string]any `json:"measures_nats"`
				}
				if err := json.Unmarshal(b, &got); err != nil {
					t.Fatalf("%s of %q: %v", name, query, err)
				}
				if d := m.KL(state.P).Nats; !math.IsInf(d, 1) && got.PQ.Nats != d {
					t.Errorf("%q: JSON says %v, the core %v", query, got.PQ.Nats, d)
				}
				if len(got.Measures) < 2 {
					t.Errorf("%q: %d measures", query, len(got.Measures))
				}
			}
		}
	}
}

// sum holds a table against the divergence: its terms add up to it.
func sum(t *testing.T, query, s string, m *state.Model, unit state.Unit) {
	t.Helper()
	r := csv.NewReader(strings.NewReader(s))
	r.Comment = '#'
	all, err := r.ReadAll()
	if err != nil {
		t.Fatalf("csv of %q: %v\n%s", query, err, s)
	}
	if !strings.HasPrefix(all[0][len(all[0])-1], "term_") {
		return
	}
	total := 0.0
	for _, row := range all[1:] {
		x, err := strconv.ParseFloat(row[len(row)-1], 64)
		if err != nil {
			t.Fatalf("csv of %q: %v", query, err)
		}
		total += x
	}
	if want := unit.From(m.KL(state.P).Nats); total != want && math.Abs(total-want) > 1e-9 {
		t.Errorf("csv of %q adds up to %v, not %v", query, total, want)
	}
}

func TestWhatIsSaid(t *testing.T) {
	v, paper := opened("")
	take(v, "svg")
	if _, ok := paper.Files["klviz-seattle-new-york.svg"]; !ok || paper.Said != "Saved as klviz-seattle-new-york.svg" {
		t.Errorf("said %q, files %d", paper.Said, len(paper.Files))
	}
	take(v, "link")
	if !strings.HasPrefix(paper.Copied, "https://klviz.example/#v=1&p=") || strings.Contains(paper.Copied, "tool=") {
		t.Errorf("copied %q", paper.Copied)
	}
	take(v, "print")
	if paper.Printed != 1 {
		t.Error("nothing is printed")
	}
	v.Do(view.Event{Kind: view.Click, Act: "theme", Arg: "dark"})
	v.Do(view.Event{Kind: view.Change, Act: "width", Value: "960"})
	take(v, "svg")
	if s := string(paper.Files["klviz-seattle-new-york.svg"]); !strings.Contains(s, `width="960"`) || !strings.Contains(s, "#1b1d24") {
		t.Errorf("the picture is not dark and wide: %.200s", s)
	}
	long, paper := opened("p={" + strings.Repeat("x", 3000) + ":1,b:1}&q={b:1}")
	take(long, "qr")
	var b strings.Builder
	for _, r := range long.Regions() {
		b.WriteString(r.HTML)
	}
	if len(paper.Files) != 0 || !strings.Contains(b.String(), "too long for a QR code") {
		t.Error("a link that is too long is not said to be")
	}
}
