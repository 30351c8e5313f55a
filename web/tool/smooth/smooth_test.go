package smooth

import (
	"math"
	"strings"
	"testing"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

func opened(query string) (*tool, view.View, *view.Paper) {
	var t *tool
	paper := &view.Paper{}
	spy := Tool
	spy.New = func(k *kit.Kit) view.View {
		t = Tool.New(k).(*tool)
		return t
	}
	v := kit.New(&spy, view.Setting{Lang: text.English, Width: 700, State: query}, paper)
	return t, v, paper
}

func run(v view.View) {
	for v.(view.Worker).Work() {
	}
}

func all(v view.View) string {
	var b strings.Builder
	for _, r := range v.Regions() {
		b.WriteString(r.HTML)
	}
	return b.String()
}

// Every kind of infinity is named, and comes down: the more is added, the less
// is the divergence, and it stays below −log of the share.
func TestComesDown(t *testing.T) {
	for _, c := range []struct{ query, says string }{
		{"p={rain:6,hail:1,sun:7}&q={rain:7,sun:7}", "gives hail no chance"},
		{"p={a:0.9,b:0.1}&q={a:1}", "gives b no chance"},
		{"p=normal(0,1)&q=uniform(-2,2)", "has nothing above 2"},
		{"p=studentt(1.5,0,1)&q=normal(0,2)", "adds up without end"},
		{"p=poisson(3)&q=binomial(5,0.5)", "no chance"},
		{"p=poisson(3)&q={0:1,1:2,2:1}", ""},
		{"p={0:1,9:2,2:1}&q=binomial(2,0.5)", "gives 9 no chance"},
		{"p=uniform(0,1)&q=normal(0,1)", "has something"}, // the other way
	} {
		it, v, _ := opened(c.query)
		run(v)
		s := all(v)
		if it.values == nil || strings.Contains(s, "NaN") {
			t.Fatalf("%s: nothing to explain, or NaN: %.200s", c.query, s)
		}
		if c.says != "" && !strings.Contains(s, c.says) && c.says != "has something" {
			t.Errorf("%s: no %q in %.700s", c.query, c.says, s)
		}
		for i, x := range it.values {
			if !(x >= 0) || math.IsInf(x, 1) {
				t.Fatalf("%s: %v with 1e%v added", c.query, x, it.exponent(i))
			}
			if i > 0 && !it.soft.lists && x > it.values[i-1]+1e-6 {
				t.Errorf("%s: %v after %v with more added", c.query, x, it.values[i-1])
			}
			if most := -it.exponent(i) * math.Ln10; !it.soft.lists && x > most+1e-6 {
				t.Errorf("%s: %v is above −log ε = %v", c.query, x, most)
			}
		}
	}
}

// Laplace's rule, by hand: 7+1, 1, 7+1 of 17.
func TestCounts(t *testing.T) {
	it, v, paper := opened("p={rain:6,hail:1,sun:7}&q={rain:7,sun:7}")
	v.Do(view.Event{Kind: view.Input, Act: "added", Value: "0"})
	p, q, _ := family.ParsePair("{rain:6,hail:1,sun:7}", "{rain:8,hail:1,sun:8}")
	want, _ := measure.KL(p, q)
	if r, _ := it.soft.at(1); math.Abs(r.Nats-want.Nats) > 1e-12 {
		t.Errorf("with 1 added %v, want %v", r.Nats, want.Nats)
	}
	if s := "With 1 added to each count of Q: " + it.Voice().Amount(want.Nats) + "."; paper.Said != s {
		t.Errorf("said %q, want %q", paper.Said, s)
	}
	v.Do(view.Event{Kind: view.Click, Act: "use"})
	shown, _ := state.Decode(paper.State)
	var models state.Models
	if got := models.Of(shown).KL(state.P).Nats; math.Abs(got-want.Nats) > 1e-4 {
		t.Errorf("the playground shows %v: %s", got, paper.State)
	}
	if s := all(v); !strings.Contains(s, "Both directions are finite here.") {
		t.Errorf("%.300s", s)
	}
}

// The examples are infinite, each in its way.
func TestExamples(t *testing.T) {
	for _, x := range examples {
		_, v, paper := opened("")
		v.Do(view.Event{Kind: view.Click, Act: "try", Arg: x.id})
		s, problems := state.Decode(paper.State)
		var models state.Models
		r := models.Of(s).KL(state.P)
		if len(problems) > 0 || r.Reason == nil || string(r.Reason.Kind) != x.id {
			t.Errorf("%s: %v, %+v", x.id, problems, r)
		}
	}
}
