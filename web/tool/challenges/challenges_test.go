package challenges

import (
	"slices"
	"strings"
	"testing"

	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

func opened(query string, store map[string]string) (view.View, *view.Paper) {
	paper := &view.Paper{}
	return kit.New(&Tool, view.Setting{Lang: text.English, Width: 700, State: query, Store: store}, paper), paper
}

func all(v view.View) string {
	var b strings.Builder
	for _, r := range v.Regions() {
		b.WriteString(r.HTML)
	}
	return b.String()
}

// Each challenge is met by what its last hint says, by nothing that only comes
// near, and not by the pair that it begins from.
func TestChallenges(t *testing.T) {
	for _, c := range []struct {
		query string
		met   string
	}{
		{"p={red:1,green:0}&q={red:0.5,green:0.5}", "one,oneway"},
		{"p={red:0.99,green:0.01}&q={red:0.5,green:0.5}", ""}, // 0.919 bits
		{"p={a:1,b:1}&q={a:1,b:0}", "oneway"},
		{"p={a:1,b:0}&q={a:0,b:1,c:1}", ""}, // infinite both ways, or no pair at all
		{"p=uniform(0,1)&q=normal(0,1)", "oneway"},
		{"p={a:0.7,b:0.3}&q={a:0.3,b:0.7}", "equal"},
		{"p=normal(0,1)&q=normal(0,1)", ""},
		{"p=normal(0,1)&q=normal(1,1)", "equal"},
		{"p=normal(0,1)&q=normal(1.2,1)", "equal,entropy"},
		{"p=normal(0,1)&q=0.95*normal(0,1)%2B0.05*normal(20,1)", "far"},
		{"p=0.95*normal(0,1)%2B0.05*normal(20,1)&q=normal(0,1)", "far"},
		{"p=normal(0,1)&q=uniform(-9,9)&unit=nats", "oneway"},
	} {
		v, paper := opened("p={x:1,y:1}&q={x:1,y:1}", nil)
		v.Do(view.Event{Kind: view.State, Value: c.query})
		if got := paper.Stored[stored]; got != c.met {
			t.Errorf("%s: solves %q, want %q", c.query, got, c.met)
		}
		if (c.met != "") != strings.HasPrefix(paper.Said, "Solved: ") {
			t.Errorf("%s: said %q", c.query, paper.Said)
		}
	}
	for _, c := range list {
		s, problems := state.Decode(c.begin)
		var models state.Models
		if len(problems) > 0 || c.met(models.Of(s)) {
			t.Errorf("%s begins solved, or wrong: %v", c.id, problems)
		}
	}
}

// What is solved is remembered, here and by another window, until it is
// forgotten.
func TestMemory(t *testing.T) {
	v, paper := opened("", map[string]string{stored: "one,far,nonsense"})
	if s := all(v); !strings.Contains(s, "2 of 5 solved.") {
		t.Errorf("%.300s", s)
	}
	v.Do(view.Event{Kind: view.State, Value: "p={a:1,b:1}&q={a:1,b:0}"})
	if paper.Stored[stored] != "one,far,oneway" || !strings.Contains(all(v), "met right now") {
		t.Errorf("stored %q", paper.Stored[stored])
	}
	v.Do(view.Event{Kind: view.Saved, Arg: stored, Value: "one,far,oneway,equal"})
	if !strings.Contains(all(v), "4 of 5 solved.") {
		t.Error("another window's solution is not seen")
	}
	v.Do(view.Event{Kind: view.Click, Act: "forget"})
	if !strings.Contains(all(v), "0 of 5 solved.") || paper.Stored[stored] != "" {
		t.Error("nothing is forgotten")
	}
}

func TestHints(t *testing.T) {
	v, paper := opened("unit=nats", nil)
	for i := range 4 {
		if got := strings.Count(all(v), "<li>"); got != min(i, 3) {
			t.Errorf("after %d hints %d show", i, got)
		}
		v.Do(view.Event{Kind: view.Click, Act: "hint", Arg: "far"})
	}
	if strings.Contains(all(v), `data-act="hint" data-arg="far"`) {
		t.Error("there is no fourth hint")
	}
	v.Do(view.Event{Kind: view.Click, Act: "begin", Arg: "far"})
	if s, _ := state.Decode(paper.State); s.Tab != state.Continuous || s.Unit != state.Nats {
		t.Errorf("begins from %s", paper.State)
	}
	for _, w := range []*words{&english, &german} {
		for _, task := range w.tasks {
			if task.title == "" || task.what == "" || len(task.hints) != 3 || slices.Contains(task.hints, "") {
				t.Errorf("a task is not whole: %+v", task)
			}
		}
	}
}
