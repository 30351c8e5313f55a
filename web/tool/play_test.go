package tool

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

var (
	acts   = regexp.MustCompile(`<(button|a|summary|input|select|g)\b[^>]*data-act="([^"]*)"[^>]*>`)
	args   = regexp.MustCompile(`data-arg="([^"]*)"`)
	drags  = regexp.MustCompile(`data-drag="([^"]*)"`)
	values = []string{"0", "1", "0.5", "-3", "250", "what?", "", "pq", "qp", "q.mean", "p.sd", "js", "1e308"}
	press  = []string{"ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown", "Enter", "Escape"}
)

// Hands that do anything at all, in any order, meet no fault, no NaN and no
// negative divergence.
func TestAnyHand(t *testing.T) {
	for _, x := range List {
		for i, query := range pairs {
			r := rand.New(rand.NewPCG(uint64(i), 7))
			v := kit.New(x, view.Setting{Lang: text.English, Width: 700, State: query, Calm: i%2 == 0, Link: "https://klviz.example/"}, &view.Paper{})
			for step := range 40 {
				var all strings.Builder
				for _, region := range v.Regions() {
					all.WriteString(region.HTML)
				}
				if s := all.String(); strings.Contains(s, "NaN") || strings.Contains(s, "style=") {
					t.Fatalf("%s for %q after %d steps draws %.400q", x.ID, query, step, s)
				}
				v.Do(anything(r, all.String()))
				for range 5 {
					if !v.(view.Worker).Work() {
						break
					}
				}
			}
		}
	}
}

// anything is an event that the markup allows, or one from outside.
func anything(r *rand.Rand, html string) view.Event {
	on := acts.FindAllStringSubmatch(html, -1)
	if drag := drags.FindAllStringSubmatch(html, -1); len(drag) > 0 && r.IntN(3) == 0 {
		d := drag[r.IntN(len(drag))]
		kinds := []view.Kind{view.Down, view.Move, view.Move, view.Up, view.Cancel}
		return view.Event{Kind: kinds[r.IntN(len(kinds))], Act: d[1], X: r.Float64() * 700, Y: r.Float64() * 300}
	}
	if len(on) == 0 || r.IntN(8) == 0 {
		switch r.IntN(4) {
		case 0:
			return view.Event{Kind: view.State, Value: pairs[r.IntN(len(pairs))]}
		case 1:
			return view.Event{Kind: view.Resize, Width: 300 + 800*r.Float64()}
		case 2:
			return view.Event{Kind: view.Lang, Value: []string{"en", "de"}[r.IntN(2)]}
		}
		return view.Event{Kind: view.Theme, Value: "dark"}
	}
	hit := on[r.IntN(len(on))]
	e := view.Event{Act: hit[2]}
	if a := args.FindStringSubmatch(hit[0]); a != nil {
		e.Arg = strings.ReplaceAll(a[1], "&amp;", "&")
	}
	switch hit[1] {
	case "input", "select":
		e.Kind = []view.Kind{view.Input, view.Change}[r.IntN(2)]
		e.Value = values[r.IntN(len(values))]
	case "g":
		e.Kind, e.Key = view.Press, press[r.IntN(len(press))]
	default:
		e.Kind = view.Click
	}
	return e
}
