package find

import (
	"math"
	"strings"
	"testing"

	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

const humps = "p=0.5*normal(-2,0.5)%2B0.5*normal(2,0.5)&q=normal(0.3,2)"

func opened(query string, calm bool) (*tool, view.View, *view.Paper) {
	var t *tool
	paper := &view.Paper{}
	spy := Tool
	spy.New = func(k *kit.Kit) view.View {
		t = Tool.New(k).(*tool)
		return t
	}
	v := kit.New(&spy, view.Setting{Lang: text.English, Width: 700, State: query, Calm: calm}, paper)
	return t, v, paper
}

func run(v view.View) (steps int) {
	for v.(view.Worker).Work() {
		steps++
	}
	return steps
}

func all(v view.View) string {
	var b strings.Builder
	for _, r := range v.Regions() {
		b.WriteString(r.HTML)
	}
	return b.String()
}

// Both directions over the normals, seen walking: the numbers are lessons.md's.
func TestSearch(t *testing.T) {
	it, v, paper := opened(humps, false)
	run(v)
	if s := all(v); strings.Contains(s, "data-act=\"use\"") || !strings.Contains(s, "level-3") {
		t.Error("before the search there are ends, or no map")
	}
	v.Do(view.Event{Kind: view.Click, Act: "go"})
	if !v.(view.Paced).Paced() {
		t.Error("the walks are not seen")
	}
	run(v)
	if end := it.search.Best().End(); math.Abs(end.KL-.723553) > 5e-7 || math.Abs(end.Args[0]) > 1e-4 || math.Abs(end.Args[1]*end.Args[1]-4.25) > 1e-3 {
		t.Errorf("forward ends at %+v", end)
	}
	if want := "normal(0, 2.062) is closest: D(P‖Q) is 1.04 bits; with Q as it is, 1.06 bits."; paper.Said != want {
		t.Errorf("said %q, want %q", paper.Said, want)
	}
	v.Do(view.Event{Kind: view.Click, Act: "way", Arg: "qp"})
	v.Do(view.Event{Kind: view.Click, Act: "go"})
	run(v)
	s := all(v)
	for _, want := range []string{"normal(2, 0.5004)", "normal(-2, 0.5004)", "★", `class="best"`, "steps"} {
		if !strings.Contains(s, want) {
			t.Errorf("no %q in %.300s", want, s)
		}
	}
	v.Do(view.Event{Kind: view.Click, Act: "use", Arg: "0"})
	if got, _ := state.Decode(paper.State); got.Side(state.Q).Spelling != it.State.Side(state.Q).Spelling || got.Side(state.Q).Spelling == "normal(0.3, 2)" {
		t.Errorf("the playground shows %s", paper.State)
	}
	if !strings.Contains(all(v), ">Used<") {
		t.Error("the walk that is used is not marked, or its table is gone")
	}
}

// Families of one parameter have a line; mixtures and truncations are searched
// over their parts; what cannot be searched says why.
func TestKinds(t *testing.T) {
	for _, c := range []struct{ query, want string }{
		{"p=gamma(2,1)&q=exponential(2)", "exponential(0.5) is closest"},
		{"p=binomial(9,0.3)&q=poisson(5)", "poisson(2.7) is closest"},
		{"p={0:1,1:2,2:1}&q=binomial(2,0.2)", "P must be a distribution on the line"},
		{"p=truncate(normal(0,1),-2,2)&q=truncate(normal(1,2),-9,9)", "is closest"},
		{"p=normal(0,1)&q=uniform(-1,1)", "D(P‖Q) is infinite for every Q"},
		{"p={a:1,b:2}&q={a:2,b:1}", "the closest Q is P itself"},
		{"p=normal([0,0],[[1,0],[0,1]])&q=normal([1,0],[[1,0],[0,1]])", "one dimension"},
		{"p=normal(0,1)&q=piecewise([-9,0,9],[0.1,1,0.1])", "no parameter"},
	} {
		it, v, _ := opened(c.query, true)
		v.Do(view.Event{Kind: view.Click, Act: "go"})
		run(v)
		if s := all(v); !strings.Contains(s, c.want) || strings.Contains(s, "NaN") {
			t.Errorf("%s: no %q: why %q, %.200s", c.query, c.want, it.why, s)
		}
	}
}

// Another P begins anew; another Q of the same family does not.
func TestFollowing(t *testing.T) {
	it, v, _ := opened("p=normal(0,1)&q=laplace(1,1)", true)
	v.Do(view.Event{Kind: view.Click, Act: "go"})
	run(v)
	search := it.search
	v.Do(view.Event{Kind: view.State, Value: "p=normal(0,1)&q=laplace(0.5,2)"})
	if it.search != search {
		t.Error("a drag of Q forgets the search")
	}
	v.Do(view.Event{Kind: view.State, Value: "p=normal(0,2)&q=laplace(0.5,2)"})
	if it.search == search || it.walked() {
		t.Error("another P keeps the search")
	}
}
