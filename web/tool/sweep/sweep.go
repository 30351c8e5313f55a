// Package sweep is the tool that turns a parameter: both directions of the
// divergence while it runs through a range, and a map of one of them over two.
package sweep

import (
	"math"

	"klviz/web/chart"
	"klviz/web/state"
	"klviz/web/tool/kit"
	"klviz/web/tool/turn"
	"klviz/web/view"
)

// Tool is the tool.
var Tool = kit.Tool{ID: "sweep", Words: [2]any{&english, &german}, New: func(k *kit.Kit) view.View {
	t := &tool{Kit: k}
	for _, k := range t.Model().Knobs() { // two parameters of Q make a map at once
		switch {
		case k.Side == state.P || k.Named:
		case t.x == "":
			t.x = k.ID()
		case t.y == "":
			t.y = k.ID()
		}
	}
	t.settle()
	return t
}}

type tool struct {
	*kit.Kit
	x, y string // the knobs' IDs; y is "" where there is no map
	way  state.Way
	span [2]state.Range // of x and y, kept while their knobs stay
	of   [2]string      // the knobs that the spans belong to

	line    *turn.Line
	lineOf  string // what the line was computed for
	plane   *turn.Plane
	planeOf string

	scale  chart.SweepFigure // as drawn last, for the hand
	mapped chart.MapFigure
	held   bool
	start  state.State // when a hand gripped
	off    chart.XY    // from the pointer to the place that it holds
	height chart.Domain
}

// knob finds a knob of the pair that shows.
func (t *tool) knob(id string) (state.Knob, bool) {
	for _, k := range t.Model().Knobs() {
		if k.ID() == id {
			return k, true
		}
	}
	return state.Knob{}, false
}

// settle chooses knobs that there are, keeps or makes their ranges, and starts
// what must be computed anew.
func (t *tool) settle() {
	knobs := t.Model().Knobs()
	if len(knobs) == 0 {
		t.x, t.y, t.line, t.plane = "", "", nil, nil
		return
	}
	x, ok := t.knob(t.x)
	if !ok {
		x = usual(knobs)
		t.x = x.ID()
	}
	y, two := t.knob(t.y)
	if !two || t.x == t.y {
		t.y, two = "", false
	}
	t.spans(0, x)
	if key := t.rest(x, nil); key != t.lineOf {
		t.line, t.lineOf, t.height = turn.NewLine(x, t.span[0], t.Model()), key, chart.Domain{}
	}
	if !two {
		t.plane, t.planeOf = nil, ""
		return
	}
	t.spans(1, y)
	if key := t.way.String() + t.rest(x, &y); key != t.planeOf {
		t.plane, t.planeOf = turn.NewPlane(x, y, t.span[0], t.span[1], t.Model(), t.way), key
	}
}

// usual is the knob that is turned at first: Q's first one.
func usual(knobs []state.Knob) state.Knob {
	for _, k := range knobs {
		if k.Side == state.Q {
			return k
		}
	}
	return knobs[0]
}

// spans keeps a knob's range while it holds the value, so that the picture stands
// still.
func (t *tool) spans(i int, k state.Knob) {
	v := k.Value(t.Model())
	if t.of[i] == k.ID() && (t.held || v >= t.span[i].Min && v <= t.span[i].Max) {
		return
	}
	t.of[i], t.span[i] = k.ID(), k.Range(t.State)
}

// rest is the pair apart from the knobs, with their ranges: what a picture
// depends on.
func (t *tool) rest(x state.Knob, y *state.Knob) string {
	pair := [2]string{t.State.Side(state.P).Spelling, t.State.Side(state.Q).Spelling}
	m := t.Model()
	knobs := []state.Knob{x}
	if y != nil {
		knobs = append(knobs, *y)
	}
	p, q := m.P, m.Q
	for i, k := range knobs {
		side := &p
		if k.Side == state.Q {
			side = &q
		}
		// At a place of its own, whatever its value.
		if d, err := k.Turn(*side, t.span[i].Min+0.4375*(t.span[i].Max-t.span[i].Min)); err == nil {
			*side = d
			pair[k.Side] = d.String()
		}
	}
	key := pair[0] + "\n" + pair[1]
	for i, k := range knobs {
		key += "\n" + k.ID() + kit.Plain(t.span[i].Min) + " " + kit.Plain(t.span[i].Max)
	}
	return key
}

// Work implements view.Worker.
func (t *tool) Work() bool {
	t.settle()
	if t.line != nil && t.line.Work() {
		return true
	}
	return t.plane != nil && t.plane.Work()
}

// Do implements view.View.
func (t *tool) Do(e view.Event) {
	switch {
	case e.Kind == view.State, e.Kind == view.Lang:
	case e.Act == "x" && e.Kind == view.Change:
		t.x = e.Value
	case e.Act == "y" && e.Kind == view.Change:
		t.y = e.Value
	case e.Act == "way":
		t.way = state.P
		if e.Arg == "qp" {
			t.way = state.Q
		}
	case e.Act == "line", e.Act == "map", e.Act == "mapx", e.Act == "mapy":
		t.hand(e)
	}
	t.settle()
}

// hand answers a pointer on a picture, or a key on its handle.
func (t *tool) hand(e view.Event) {
	x, ok := t.knob(t.x)
	y, two := t.knob(t.y)
	if !ok || !two && e.Act != "line" {
		return
	}
	switch e.Kind {
	case view.Down:
		m := t.Model()
		t.held, t.start = true, t.State
		if e.Act == "line" {
			t.off.X = e.X - t.scale.X.Inside(x.Value(m))
		} else {
			t.off = chart.XY{X: e.X - t.mapped.X.Inside(x.Value(m)), Y: e.Y - t.mapped.Y.Inside(y.Value(m))}
		}
	case view.Move:
		if !t.held {
			return
		}
		s := t.start
		if e.Act == "line" {
			s = put(s, x, t.scale.X.Value(e.X-t.off.X), t.span[0])
		} else {
			s = put(put(s, x, t.mapped.X.Value(e.X-t.off.X), t.span[0]), y, t.mapped.Y.Value(e.Y-t.off.Y), t.span[1])
		}
		t.Drag(s)
	case view.Up:
		if t.held {
			t.held = false
			t.Show(t.State)
			t.Host.Say(t.now())
		}
	case view.Cancel:
		if t.held {
			t.held = false
			t.Drag(t.start)
			t.Show(t.start)
		}
	case view.Press:
		k := x
		if e.Act == "mapy" {
			k = y
		}
		if by, is := state.StepOf(e.Key, e.Shift, false); is {
			t.Kit.Do(k.Step(by))
			t.Host.Say(t.now())
		}
	}
}

// put is the state with a knob at v, within the range that shows.
func put(s state.State, k state.Knob, v float64, span state.Range) state.State {
	next, problem := state.Apply(s, k.Set(min(max(v, span.Min), span.Max)))
	if problem != nil || math.IsNaN(v) {
		return s
	}
	return next
}
