package sweep

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
	v.Regions()
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

// Every value of the line and of the map is the core's for the pair with that
// parameter.
func TestValues(t *testing.T) {
	it, v, _ := opened("p=normal(0,1)&q=laplace(0.5,1.2)")
	run(v)
	check := func(what string, got float64, p, q family.Dist) {
		want, err := measure.KL(p, q)
		if err != nil || math.Abs(got-want.Nats) > 1e-6*(1+want.Nats) {
			t.Errorf("%s: %v, the core says %v", what, got, want.Nats)
		}
	}
	m := it.Model()
	for _, i := range []int{0, 17, 64, 101, 128} {
		q, err := it.line.Knob.Turn(m.Q, it.line.X(i))
		if err != nil {
			t.Fatal(err)
		}
		check("D(P‖Q) on the line", it.line.Values[0][i], m.P, q)
		check("D(Q‖P) on the line", it.line.Values[1][i], q, m.P)
	}
	columns, values := it.plane.Grid(1)
	if columns != 33 || len(values) != 33*33 {
		t.Fatalf("the map is %d wide, %d in all", columns, len(values))
	}
	for _, at := range [][2]int{{0, 0}, {32, 0}, {5, 31}, {16, 16}} {
		r, s := it.span[0], it.span[1]
		q := family.Laplace.New([]float64{r.Min + (r.Max-r.Min)*float64(at[0])/32, s.Min + (s.Max-s.Min)*float64(at[1])/32})
		check("the map", values[at[1]*33+at[0]], m.P, q)
	}
	if x, least, _ := it.line.Least(0); math.Abs(x) > 0.01 || math.Abs(least-it.line.Values[0][64]) > 1 {
		t.Errorf("least at %v: %v", x, least)
	}
}

// Where both directions cost the same.
func TestCrossings(t *testing.T) {
	it, v, _ := opened("p={a:1,b:1}&q={a:1,b:3}")
	it.x = "q:a"
	run(v)
	if s := it.found(); !strings.Contains(s, "D(P‖Q) is least near 0.500: 0 bits.") || strings.Contains(s, "cost the same") {
		t.Errorf("found %q", s)
	}
	it, v, _ = opened("p={a:2,b:1,c:1}&q={a:1,b:3,c:1}")
	it.x = "q:a"
	run(v)
	for _, x := range it.line.Crossings() {
		q, _ := it.line.Knob.Turn(it.Model().Q, x)
		a, _ := measure.KL(it.Model().P, q)
		b, _ := measure.KL(q, it.Model().P)
		if math.Abs(a.Nats-b.Nats) > 1e-4 {
			t.Errorf("at %v the directions cost %v and %v", x, a.Nats, b.Nats)
		}
	}
}

// A hand drags the line and the ring; all of it is one step. Keys step.
func TestHands(t *testing.T) {
	it, v, paper := opened("p=normal(0,1)&q=normal(1.2,1.6)")
	run(v)
	v.Regions()
	line := it.line
	at := it.scale.X.Px(1.2)
	v.Do(view.Event{Kind: view.Down, Act: "line", X: at + 5})
	for i := range 5 {
		v.Do(view.Event{Kind: view.Move, Act: "line", X: at + 5 + float64(20*i)})
		v.Regions()
		v.Do(view.Event{Kind: view.State, Value: "p=normal(0,1)&q=normal(1.2,1.6)"}) // the page's echo comes late
	}
	v.Do(view.Event{Kind: view.Up, Act: "line", X: at + 85})
	want := it.scale.X.Value(at + 80)
	if d, _ := it.State.Dial(state.Q, "mean"); math.Abs(d.Value-want) > 0.01 || paper.Said == "" || it.line != line {
		t.Errorf("the mean is %v, want %v; said %q; anew %t", d.Value, want, paper.Said, it.line != line)
	}
	if s, _ := state.Decode(paper.State); s.Side(state.Q).Spelling != it.State.Side(state.Q).Spelling {
		t.Errorf("the playground shows %s", paper.State)
	}
	plane := it.plane
	v.Do(view.Event{Kind: view.Press, Act: "mapy", Key: "ArrowUp"})
	run(v)
	if d, _ := it.State.Dial(state.Q, "sd"); d.Value != 1.7 || it.plane != plane {
		t.Errorf("after a key the sd is %v; the map is made anew: %t", d.Value, it.plane != plane)
	}
	before := it.State
	x, y := it.mapped.X.Px(1), it.mapped.Y.Px(1)
	v.Do(view.Event{Kind: view.Down, Act: "mapx", X: x, Y: y})
	v.Do(view.Event{Kind: view.Move, Act: "mapx", X: x + 50, Y: y - 50})
	if it.State == before {
		t.Error("the ring does not follow")
	}
	v.Do(view.Event{Kind: view.Cancel, Act: "mapx"})
	if it.State != before {
		t.Error("Escape does not take it back")
	}
}

// Another pair brings other parameters; one without any says so.
func TestOtherPairs(t *testing.T) {
	it, v, _ := opened("p=normal(0,1)&q=normal(1,1)")
	v.Do(view.Event{Kind: view.State, Value: "p=poisson(3)&q=geometric(0.3)"})
	run(v)
	if it.x != "q.p" || it.plane != nil || !strings.Contains(all(v), "probability of success of Q 0.3") {
		t.Errorf("turns %q", it.x)
	}
	v.Do(view.Event{Kind: view.Change, Act: "y", Value: "p.rate"})
	v.Do(view.Event{Kind: view.Click, Act: "way", Arg: "qp"})
	run(v)
	if it.plane == nil || it.plane.Way != state.Q || !strings.Contains(all(v), "D(Q‖P) in bits") {
		t.Error("there is no map of the other direction")
	}
	_, none, _ := opened("p=samples([1,2,3,5])&q=samples([1,2,4,9])")
	run(none)
	if s := all(none); !strings.Contains(s, "no parameter to turn") {
		t.Errorf("%s", s)
	}
}
