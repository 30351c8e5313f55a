package page

import (
	"bytes"
	"math"
	"regexp"
	"strings"
	"testing"

	"github.com/vugu/vugu"

	"klviz/web/state"
)

// event is a DOM event for tests; Vugu's own needs a browser.
type event struct {
	vugu.DOMEvent
	at, key, value string
	x, y           float64
	pointer        float64
	shift          bool
	prevented      bool
}

func (e *event) PropString(keys ...string) string {
	switch strings.Join(keys, ".") {
	case "at":
		return e.at
	case "key":
		return e.key
	case "target.value":
		return e.value
	case "pointerType":
		return "mouse"
	}
	return ""
}

func (e *event) PropFloat64(keys ...string) float64 {
	switch keys[0] {
	case "clientX", "figureX":
		return e.x
	case "clientY", "figureY":
		return e.y
	case "pointerId":
		return e.pointer
	}
	return 0
}

func (e *event) PropBool(keys ...string) bool { return keys[0] == "shiftKey" && e.shift }
func (e *event) PreventDefault()              { e.prevented = true }

// read opens a link, or the default page for "".
func read(t testing.TB, query string) *Play {
	t.Helper()
	s, problems := state.Decode(query)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return NewPlay(s, &Paper{})
}

const twoNormals = "v=1&p=normal(0%2C%201)&q=normal(1.2%2C%201.6)&tab=continuous"

func TestHTMLIsTheSameEveryTime(t *testing.T) {
	for _, query := range []string{"", twoNormals} {
		s, _ := state.Decode(query)
		a, err := HTML(s, nil)
		if err != nil {
			t.Fatal(err)
		}
		b, _ := HTML(s, nil)
		if !bytes.Equal(a, b) {
			t.Errorf("%q is drawn in two ways", query)
		}
	}
}

// The marks that others rely on stand in the HTML that arrives.
func TestMarks(t *testing.T) {
	for _, c := range []struct {
		query   string
		handles int // for each of the two widths
		nats    string
	}{
		{"", 10, "0.08900225636462701"},
		{twoNormals, 5, "0.446"}, // and the probe
		{"p=%7Ba%3A%201%7D&q=%7Ba%3A%201%2C%20b%3A%201%7D&v=1", 4, ""},
	} {
		s, _ := state.Decode(c.query)
		b, err := HTML(s, nil)
		if err != nil {
			t.Fatal(err)
		}
		html := string(b)
		if !strings.Contains(html, `<html lang="en" data-klviz="static">`) {
			t.Errorf("%q: the page does not say that it is static", c.query)
		}
		for _, way := range []string{"pq", "qp"} {
			if n := strings.Count(html, `data-kl="`+way+`"`); n != 1 {
				t.Errorf("%q: %d outputs for %s", c.query, n, way)
			}
		}
		if !strings.Contains(html, `data-kl="pq" data-nats="`+c.nats) {
			t.Errorf("%q: no %s nats", c.query, c.nats)
		}
		if n := strings.Count(html, `role="slider"`); n != 2*c.handles {
			t.Errorf("%q: %d handles, want %d in each width", c.query, n, c.handles)
		}
		for _, name := range []string{"aria-label", "aria-valuetext", "aria-valuenow"} {
			if strings.Contains(html, name+`=""`) {
				t.Errorf("%q: an empty %s", c.query, name)
			}
		}
		if m := regexp.MustCompile(`NaN|\+Inf|%!|\{\d\}|<script>|style="`).FindString(html); m != "" {
			t.Errorf("%q: the page holds %s", c.query, m)
		}
	}
}

// curves draws the continuous page once and returns what answers its hands.
func curves(t *testing.T, p *Play) *Hands {
	t.Helper()
	p.Widths = []float64{780}
	figures := &Figures{Play: p}
	for _, d := range figures.Drawn() {
		d.Figure.(*Figure).Build(nil)
	}
	return figures.curve[0]
}

func handle(t *testing.T, h *Hands, dist, param string) string {
	t.Helper()
	for i, x := range h.figure.Handles {
		if x.Dist == dist && x.Param == param && !x.Twin {
			return itoa(i)
		}
	}
	t.Fatalf("no handle for %s %s", dist, param)
	return ""
}

func TestDragOfAMean(t *testing.T) {
	p := read(t, twoNormals)
	h := curves(t, p)
	at := handle(t, h, "q", "mean")
	unit := h.figure.Width / 100
	h.Down(&event{at: at, x: 300, y: 50})
	if !p.History.Held() || p.Host.(*Paper).Captured != 1 {
		t.Fatal("the handle is not held")
	}
	h.Drag(&event{x: 300 + 3*unit})
	h.Drag(&event{x: 300 + 9*unit, pointer: 2}) // another finger
	moved := p.State().Side(state.Q).Spelling
	if moved == "normal(1.2, 1.6)" {
		t.Error("the drag moved nothing")
	}
	h.Up(&event{})
	if p.History.Held() || p.State().Side(state.Q).Spelling != moved {
		t.Error("letting go is not the end")
	}
	if !strings.Contains(p.Host.(*Paper).Address, state.Escape(moved)) {
		t.Errorf("the address says %s", p.Host.(*Paper).Address)
	}
	h.Down(&event{at: at, x: 0})
	h.Drag(&event{x: 50})
	esc := &event{at: at, key: "Escape"}
	h.Press(esc)
	if !esc.prevented || p.State().Side(state.Q).Spelling != moved {
		t.Error("Escape does not take the drag back")
	}
	p.Host.(*Paper).Settle()
	if !strings.Contains(p.Said(), "mean of Q") {
		t.Errorf("it says %q", p.Said())
	}
}

func TestKeysOnDials(t *testing.T) {
	p := read(t, twoNormals)
	h := curves(t, p)
	at := handle(t, h, "p", "sd")
	for _, c := range []struct {
		key   string
		shift bool
		want  string
	}{
		{"ArrowRight", false, "normal(0, 1.1)"}, {"ArrowUp", false, "normal(0, 1.2)"}, {"ArrowLeft", true, "normal(0, 1.19)"},
		{"x", false, "normal(0, 1.19)"},
	} {
		e := &event{at: at, key: c.key, shift: c.shift}
		h.Press(e)
		if got := p.State().Side(state.P).Spelling; got != c.want || e.prevented == (c.key == "x") {
			t.Errorf("%s: %s, want %s", c.key, got, c.want)
		}
	}
}

func TestTwinMirrors(t *testing.T) {
	p := read(t, twoNormals)
	h := curves(t, p)
	for i, x := range h.figure.Handles {
		if x.Twin && x.Dist == "p" {
			h.Down(&event{at: itoa(i), x: 100})
			h.Drag(&event{x: 70}) // outwards, to the left
			h.Up(&event{})
		}
	}
	var sd float64
	for _, d := range state.Dials(p.Model().P) {
		if d.ID == "sd" {
			sd = d.Value
		}
	}
	if !(sd > 1.2) || math.IsNaN(sd) {
		t.Errorf("sd is %v after its left bracket went out", sd)
	}
}

// While somebody types, the field holds what they typed.
func TestDraft(t *testing.T) {
	p := read(t, twoNormals)
	who := &Who{Play: p, Side: state.Q}
	mean := who.Boxes()[0]
	mean.Type(&event{value: "1."})
	if got := who.Boxes()[0].Text; got != "1." {
		t.Errorf("the box says %q", got)
	}
	mean.Rest(nil)
	if got := who.Boxes()[0].Text; got != "1" {
		t.Errorf("the box says %q once it is left", got)
	}
	who.TypeSpelling(&event{value: "normal(0"})
	who.Rest(nil)
	if who.Text() != "normal(0" || who.Invalid() != "true" || who.Problem() == "" {
		t.Errorf("wrong text is not kept: %q %q", who.Text(), who.Problem())
	}
	if p.State().Side(state.Q).Spelling != "normal(1, 1.6)" {
		t.Error("the last good picture went")
	}
}

// A fault in a handler does not end the program.
func TestMend(t *testing.T) {
	on("click", func(vugu.DOMEvent) { panic("fault") }).Func(nil)
}

// A component that has nothing new to say is not built again.
func TestKept(t *testing.T) {
	p := read(t, "")
	p.Live = true
	built := 0
	c := keep(p, vugu.NewBuilderFunc(func(*vugu.BuildIn) *vugu.BuildOut {
		built++
		return &vugu.BuildOut{Out: []*vugu.VGNode{element("p", "class", "x")}}
	}), func() any { return p.State().Unit })
	c.Build(nil)
	out := c.Build(nil)
	if built != 1 || len(out.Out[0].Attr) != 1 || out.Out[0].Attr[0].Key != "vg-keep" || out.Out[0].Data != "p" {
		t.Errorf("built %d times: %+v", built, out.Out[0])
	}
	p.Do(state.SetUnit{Unit: state.Nats})
	if c.Build(nil); built != 2 {
		t.Error("a change is not drawn")
	}
}
