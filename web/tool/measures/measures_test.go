package measures

import (
	"strings"
	"testing"

	"klviz/wasm/measure"
	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/certificate"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

func opened(query string, l text.Lang) (view.View, *view.Paper) {
	paper := &view.Paper{}
	return kit.New(&Tool, view.Setting{Lang: l, Width: 700, State: query}, paper), paper
}

// Every value has its method and error; an infinite one its reason; what is not
// defined says so. The table changes when all of it is computed.
func TestTable(t *testing.T) {
	for _, c := range []struct {
		query string
		want  []string
	}{
		{"", []string{">0.128 bits<", "exact sum of 5 terms, error ≤ ", "not defined for this pair"}},
		{"p=normal(0,1)&q=laplace(0,1)", []string{"quadrature, error ≈ ", "closed form"}},
		{"p={a:1,b:1}&q={a:1,b:0}", []string{">infinite<", "Q gives b no chance, P does."}},
		{"p=normal(0,2)&q=normal(0,1)", []string{">∞<", "The sum of its squares has no end"}},
		{"p=normal(0,1)&q=normal(0,1)&unit=nats", []string{">0 nats<"}},
	} {
		v, _ := opened(c.query, text.English)
		if s := v.Regions()[0].HTML; strings.Count(s, "…") != len(measure.List) {
			t.Errorf("%q: at first %.200s", c.query, s)
		}
		steps := 0
		for v.(view.Worker).Work() {
			steps++
		}
		if steps != len(measure.List) {
			t.Errorf("%q: %d steps", c.query, steps)
		}
		s := v.Regions()[0].HTML
		for _, want := range c.want {
			if !strings.Contains(s, want) {
				t.Errorf("%q: no %q in %.900s", c.query, want, s)
			}
		}
		if strings.Contains(s, "NaN") || strings.Count(s, "<tr>") != len(measure.List)+1 {
			t.Errorf("%q: %.200s", c.query, s)
		}
		_, unit, _ := strings.Cut(c.query, "&unit=")
		v.Do(view.Event{Kind: view.State, Value: "p=normal(0,3)&q=normal(1,3)&unit=" + unit})
		if v.Regions()[0].HTML != s {
			t.Errorf("%q: half of the table is of another pair", c.query)
		}
	}
}

// A value opens its certificate.
func TestOpens(t *testing.T) {
	v, paper := opened("", text.German)
	for v.(view.Worker).Work() {
	}
	v.Do(view.Event{Kind: view.Click, Act: "known", Arg: "js"})
	if s, _ := state.Decode(paper.State); s.Tool != "certificate" || paper.Stored[certificate.Chosen] != "js" {
		t.Errorf("shows %s, asks for %q", paper.State, paper.Stored[certificate.Chosen])
	}
}
