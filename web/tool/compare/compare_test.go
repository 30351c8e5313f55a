package compare

import (
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

func expect(t *testing.T, v view.View, words ...string) {
	t.Helper()
	s := all(v)
	for _, w := range words {
		if !strings.Contains(s, w) {
			t.Errorf("no %q in %.1500s", w, s)
		}
	}
}

// A state is pinned, another compared with it, and the two change places.
func TestPin(t *testing.T) {
	v, paper := opened("p=normal(0,1)&q=normal(1,1)", nil)
	expect(t, v, "Pin what shows")
	v.Do(view.Event{Kind: view.Click, Act: "pin"})
	expect(t, v, "D(P‖Q) is 0.721 bits, as it was.", "same", "<svg")
	if !strings.HasPrefix(paper.Stored[stored], "v=1&p=normal(0") || paper.Said != "Pinned." {
		t.Errorf("stored %q, said %q", paper.Stored[stored], paper.Said)
	}
	v.Do(view.Event{Kind: view.State, Value: "p=normal(0,1)&q=normal(2,1)"})
	expect(t, v, "D(P‖Q) is 2.89 bits, was 0.721 bits: 2.16 bits more.", "changed", "+2.16 bits")
	v.Do(view.Event{Kind: view.State, Value: "p=normal(0,1)&q=uniform(0,1)"})
	expect(t, v, "D(P‖Q) is infinite, was 0.721 bits.", "+∞")
	v.Do(view.Event{Kind: view.Click, Act: "swap"})
	expect(t, v, "D(P‖Q) is 0.721 bits, was infinite.", "−∞")
	if s, _ := state.Decode(paper.State); s.Side(state.Q).Spelling != "normal(1, 1)" {
		t.Errorf("the playground shows %s", paper.State)
	}
	v.Do(view.Event{Kind: view.Click, Act: "unpin"})
	if s := all(v); strings.Contains(s, "<table") || paper.Stored[stored] != "" {
		t.Error("it is still pinned")
	}
}

// The outcomes that changed most come first; what was pinned comes back, also
// from another window; units follow the page.
func TestTerms(t *testing.T) {
	v, _ := opened("p={a:3,b:3,c:3}&q={a:1,b:1,c:1}&unit=nats", map[string]string{stored: "p={a:4,b:1,c:4}&q={a:1,b:1,c:1}"})
	expect(t, v, "D(P‖Q) is 0 nats, was 0.134 nats: 0.134 nats less.")
	s := all(v)
	_, s, _ = strings.Cut(s, "changed most")
	// 1/9 ln 1/3 = −0.122; 4/9 ln 4/3 = 0.128, twice.
	if a, b := strings.Index(s, ">a<"), strings.Index(s, ">b<"); a < 0 || b < a || !strings.Contains(s, "−0.122 nats") || !strings.Contains(s, "0.128 nats") {
		t.Errorf("the terms are %.600s", s)
	}
	v.Do(view.Event{Kind: view.Saved, Arg: stored, Value: "p={a:1,b:0}&q={a:0,b:1,c:1}"})
	if s := all(v); strings.Contains(s, "NaN") {
		t.Error("NaN")
	}
	if v, _ := opened("p={a:1,b:1}&q={a:1,b:0}", map[string]string{stored: "p={a:1,b:1}&q={a:2,b:0}"}); !strings.Contains(all(v), "is infinite, as it was.") {
		t.Error("two infinities differ")
	}
}
