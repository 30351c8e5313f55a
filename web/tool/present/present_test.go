package present

import (
	"strings"
	"testing"

	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

func open(store map[string]string) (view.View, *view.Paper) {
	h := &view.Paper{}
	return kit.New(&Tool, view.Setting{Lang: text.English, Width: 700, State: "p=normal(0,1)&q=normal(1,2)&tool=present", Link: "https://k.example/", Store: store}, h), h
}

func click(v view.View, act, arg string) { v.Do(view.Event{Kind: view.Click, Act: act, Arg: arg}) }

// A clicker goes through the list and stops at its ends; the list is remembered.
func TestClicker(t *testing.T) {
	v, h := open(nil)
	click(v, "present.add", "")
	v.Do(view.Event{Kind: view.State, Value: "p={a:1,b:3}&q={a:2,b:2}&tool=present"})
	click(v, "present.add", "")
	v, h = open(h.Stored)
	click(v, "present.start", "")
	if !h.Presents {
		t.Error("nothing is presented")
	}
	shows := func(want string) {
		t.Helper()
		if s, _ := state.Decode(h.State); s.Side(state.P).Spelling != want || s.Tool != "present" {
			t.Errorf("%s shows, with the tool %q; want %s", s.Side(state.P).Spelling, s.Tool, want)
		}
	}
	press := func(key string) { v.Do(view.Event{Kind: view.Press, Act: "present", Key: key}) }
	shows("normal(0, 1)")
	press("PageDown")
	shows("{a: 1, b: 3}")
	press("PageDown")
	shows("{a: 1, b: 3}")
	press("PageUp")
	shows("normal(0, 1)")
	press("Escape")
	if h.Presents {
		t.Error("Escape does not end it")
	}
}

func TestLinks(t *testing.T) {
	v, h := open(nil)
	v.Do(view.Event{Kind: view.Input, Act: "present.typed", Value: "https://k.example/#p=normal(0,1)&q=normal(2,1)\n\nhttps://k.example/?p={a:1,b:1}&q={a:1,b:2}\n"})
	click(v, "present.paste", "")
	if n := strings.Count(v.Regions()[0].HTML, "<li"); n != 2 {
		t.Errorf("%d states are taken from two links", n)
	}
	click(v, "present.copy", "")
	if !strings.HasPrefix(h.Copied, "https://k.example/#v=1&p=") {
		t.Errorf("copied %q", h.Copied)
	}
	for _, bad := range []string{"hello", "https://k.example/#p=normal(0,-1)&q=normal(0,1)"} {
		v.Do(view.Event{Kind: view.Input, Act: "present.typed", Value: bad})
		click(v, "present.paste", "")
		if html := v.Regions()[0].HTML; !strings.Contains(html, `role="alert"`) || !strings.Contains(html, "line 1") || strings.Count(html, "<li") != 2 {
			t.Errorf("%q is taken, or nobody says why not: %s", bad, html)
		}
	}
}
