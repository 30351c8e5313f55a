package pencil

import (
	"math"
	"strings"
	"testing"

	"klviz/wasm/family"
	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

func open() (*tool, *view.Paper, view.View) {
	h := &view.Paper{}
	var inner *tool
	x := Tool
	made := x.New
	x.New = func(k *kit.Kit) view.View { v := made(k); inner = v.(*tool); return v }
	v := kit.New(&x, view.Setting{Lang: text.English, Width: 616, State: "p=normal(0,1)&q=normal(1,2)"}, h)
	return inner, h, v
}

// shown is a side of what was put into the playground.
func shown(t *testing.T, h *view.Paper, w state.Which) family.Dist {
	t.Helper()
	s, problems := state.Decode(h.State)
	if h.State == "" || len(problems) > 0 {
		t.Fatalf("the playground was given %q: %v", h.State, problems)
	}
	d, err := family.Parse(s.Side(w).Spelling)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// A line drawn from end to end becomes a density whose area is 1, whatever its height.
func TestDraw(t *testing.T) {
	_, h, v := open()
	v.Do(view.Event{Kind: view.Down, Act: "pencil", X: 8, Y: 188})
	v.Do(view.Event{Kind: view.Move, Act: "pencil", X: 308, Y: 98})
	v.Do(view.Event{Kind: view.Move, Act: "pencil", X: 608, Y: 188})
	if h.State != "" {
		t.Error("the line is taken before the pointer is up")
	}
	v.Do(view.Event{Kind: view.Up, Act: "pencil", X: 608, Y: 188})
	p, ok := shown(t, h, state.P).(family.Univariate)
	if !ok || p.Family().ID != "piecewise" {
		t.Fatalf("P is %v", shown(t, h, state.P))
	}
	lo, hi := p.Support()
	if math.Abs(p.CDF(hi)-p.CDF(lo)-1) > 1e-9 || math.Abs(p.Quantile(0.5)-(lo+hi)/2) > 0.02*(hi-lo) {
		t.Errorf("%v is no symmetric density", p)
	}
	if other := shown(t, h, state.Q).String(); other != "normal(1, 2)" {
		t.Errorf("Q became %s", other)
	}
}

// The line can be taken as a family's member: a bell as a normal of its own mean.
func TestFit(t *testing.T) {
	inner, h, v := open()
	heights := make([]string, 41)
	for i := range heights {
		x := inner.axis.Lo + (inner.axis.Hi-inner.axis.Lo)*float64(i)/40
		heights[i] = text.Fixed(text.English, math.Exp(-(x-0.5)*(x-0.5)/2), 5)
	}
	v.Do(view.Event{Kind: view.Change, Act: "typed", Value: strings.Join(heights, " ")})
	v.Do(view.Event{Kind: view.Change, Act: "fit", Value: "normal"})
	n := shown(t, h, state.P).(family.Univariate)
	if n.Family().ID != "normal" || math.Abs(n.Mean()-0.5) > 0.02 || math.Abs(math.Sqrt(n.Variance())-1) > 0.1 {
		t.Errorf("a bell at 0.5 with sd 1 is taken as %v", n)
	}
}

func TestWrongHeights(t *testing.T) {
	_, h, v := open()
	for _, typed := range []string{"", "1", "1 x 2", "1 -1", "0 0 0"} {
		v.Do(view.Event{Kind: view.Change, Act: "typed", Value: typed})
		if html := v.Regions()[0].HTML; !strings.Contains(html, `role="alert"`) || h.State != "" {
			t.Errorf("%q is taken, or nobody says why not", typed)
		}
	}
}
