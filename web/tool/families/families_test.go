package families

import (
	"strings"
	"testing"

	"klviz/wasm/family"
	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Every family that has a first member can be chosen for either side, and the two
// sides stay on the same outcomes.
func TestChoose(t *testing.T) {
	for _, f := range family.List {
		if f.New == nil || f.Start == nil || f.Kind != family.Real && f.Kind != family.Integer {
			continue
		}
		for _, side := range []string{"p", "q"} {
			h := &view.Paper{}
			v := kit.New(&Tool, view.Setting{Lang: text.English, Width: 700, State: "p=normal(0,1)&q=normal(1,2)"}, h)
			v.Do(view.Event{Kind: view.Click, Act: "side", Arg: side})
			v.Do(view.Event{Kind: view.Click, Act: "choose", Arg: f.ID})
			s, problems := state.Decode(h.State)
			if h.State == "" || len(problems) > 0 {
				t.Errorf("%s for %s: %q, %v", f.ID, side, h.State, problems)
				continue
			}
			w := state.P
			if side == "q" {
				w = state.Q
			}
			if d, err := family.Parse(s.Side(w).Spelling); err != nil || d.Family() != f {
				t.Errorf("%s for %s: it is %s", f.ID, side, s.Side(w).Spelling)
			}
		}
	}
}

// Families are found by their own names and by those of SciPy and PyTorch.
func TestSearch(t *testing.T) {
	v := kit.New(&Tool, view.Setting{Lang: text.German, Width: 700}, &view.Paper{})
	for search, id := range map[string]string{"expon": "exponential", "GAMMA": "gamma", "geom": "geometric"} {
		v.Do(view.Event{Kind: view.Input, Act: "search", Value: search})
		if html := v.Regions()[0].HTML; !strings.Contains(html, `data-arg="`+id+`"`) || strings.Contains(html, `data-arg="cauchy"`) {
			t.Errorf("%q does not find %s alone", search, id)
		}
	}
	v.Do(view.Event{Kind: view.Input, Act: "search", Value: "xyzzy"})
	if html := v.Regions()[0].HTML; !strings.Contains(html, "xyzzy") || !strings.Contains(html, "role=\"status\"") {
		t.Errorf("nothing is said of a name that is none: %s", html)
	}
}
