// Package find is the tool that looks for the closest Q: either direction of the
// divergence is made small over the family that Q is of, by walks from several
// starts that are seen going.
package find

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/optimize"
	"klviz/web/state"
	"klviz/web/tool/kit"
	"klviz/web/tool/turn"
	"klviz/web/view"
)

// Tool is the tool.
var Tool = kit.Tool{ID: "find", Words: [2]any{&english, &german}, New: func(k *kit.Kit) view.View {
	t := &tool{Kit: k}
	t.settle()
	return t
}}

type tool struct {
	*kit.Kit
	way    state.Way // whose world it is: P for D(P‖Q)
	of     string    // the pair that all below belongs to, but for Q's parameters
	search *optimize.Search
	why    string // there is no search
	going  bool
	used   int // 1 + the walker whose end was put into the playground

	knobs []state.Knob // of Q that the picture is over: one or two
	line  *turn.Line
	plane *turn.Plane
}

// key is what a search depends on: P, what Q is made of, the direction.
func (t *tool) key() string {
	m := t.Model()
	key := t.State.Side(state.P).Spelling + "\n" + t.way.String() + "\n" + m.Q.Family().ID
	for _, d := range state.Dials(m.Q) {
		key += "\n" + d.ID
		if d.Param.Role == family.Count {
			key += kit.Plain(d.Value)
		}
	}
	return key
}

// settle makes a search that has not begun, where what shows is another pair.
func (t *tool) settle() {
	if key := t.key(); key != t.of {
		t.of, t.search, t.going, t.used, t.why = key, nil, false, 0, ""
		t.line, t.plane, t.knobs = nil, nil, nil
		t.prepare()
	}
}

// prepare says why there is nothing to search, or draws what it is searched over.
func (t *tool) prepare() {
	m, w := t.Model(), t.words()
	p, isLine := m.P.(family.Univariate)
	_, data := m.P.(*family.Samples)
	switch q := m.Q.(type) {
	case *family.Categorical:
		t.why = w.itself
	case *family.MVNormal, *family.Dirichlet:
		t.why = w.vector
	case family.Univariate:
		if !isLine || data {
			t.why = w.noP
			break
		}
		space := t.space(q, p)
		search, err := optimize.NewSearch(p, space, [2]optimize.Direction{optimize.PQ, optimize.QP}[t.way])
		if err != nil {
			t.why = kit.Fill(w.endless, [2]string{"D(P‖Q)", "D(Q‖P)"}[t.way])
			if len(space.Params) == 0 {
				t.why = w.noParameter
			}
			break
		}
		t.search = search
		t.over()
	}
}

// space are Q's parameters; of mixtures and truncations the dials, but for weights
// of parts, which move together.
func (t *tool) space(q, p family.Univariate) optimize.Space {
	if len(q.Args()) == len(q.Family().Params) && len(q.Args()) > 0 {
		return optimize.SpaceOf(q, p)
	}
	var s optimize.Space
	var knobs []state.Knob
	for _, k := range t.Model().Knobs() {
		if k.Side == state.Q && k.Dial.Param.ID != "weight" {
			knobs = append(knobs, k)
			s.Params, s.Start = append(s.Params, k.Dial.Param), append(s.Start, k.Dial.Value)
		}
	}
	s.Make = func(args []float64) (family.Dist, error) {
		var d family.Dist = q
		for i, k := range knobs {
			next, err := k.Turn(d, args[i])
			if err != nil {
				return nil, err
			}
			d = next
		}
		return d, nil
	}
	return s.Around(p)
}

// over chooses what the picture is over: the first parameters of Q that are
// searched, in a window that holds all starts.
func (t *tool) over() {
	m := t.Model()
	var at []int // of the search's parameters
	i := 0
	for _, k := range m.Knobs() {
		if k.Side != state.Q || k.Dial.Param.ID == "weight" {
			continue
		}
		if k.Dial.Param.Role != family.Count && len(t.knobs) < 2 {
			t.knobs, at = append(t.knobs, k), append(at, i)
		}
		i++
	}
	span := func(n int) state.Range {
		r := t.knobs[n].Range(t.State)
		if len(t.knobs) == 1 { // no wider than the walks go
			x := t.search.Walkers[0].Path[0].Args[at[n]]
			r = state.Range{Min: x, Max: x}
		}
		for _, w := range t.search.Walkers {
			for _, place := range []optimize.Place{w.Path[0], w.End()} {
				x := place.Args[at[n]]
				r.Min, r.Max = min(r.Min, x), max(r.Max, x)
			}
		}
		if !(r.Max > r.Min) {
			return t.knobs[n].Range(t.State)
		}
		return r
	}
	switch len(t.knobs) {
	case 1:
		t.line = turn.NewLine(t.knobs[0], span(0), m)
	case 2:
		t.plane = turn.NewPlane(t.knobs[0], t.knobs[1], span(0), span(1), m, t.way)
	}
}

// places are where the search's parameters of the picture's knobs stand.
func (t *tool) places() []int {
	var at []int
	i := 0
	for _, k := range t.Model().Knobs() {
		if k.Side != state.Q || k.Dial.Param.ID == "weight" {
			continue
		}
		if k.Dial.Param.Role != family.Count && len(at) < 2 {
			at = append(at, i)
		}
		i++
	}
	return at
}

// Paced implements view.Paced: walks are to be seen.
func (t *tool) Paced() bool { return t.going && !t.Calm }

// Work implements view.Worker: the walks first, then the picture under them.
func (t *tool) Work() bool {
	t.settle()
	if t.going {
		if t.going = t.search.Step(); !t.going {
			t.Host.Say(t.outcome())
		}
		return true
	}
	if t.line != nil && t.line.Work() {
		return true
	}
	return t.plane != nil && t.plane.Work()
}

// Do implements view.View.
func (t *tool) Do(e view.Event) {
	switch {
	case e.Act == "way" && e.Kind == view.Click:
		t.way = state.P
		if e.Arg == "qp" {
			t.way = state.Q
		}
	case e.Act == "go" && e.Kind == view.Click:
		t.of = "" // from where Q is now
		t.settle()
		t.going = t.search != nil
	case e.Act == "use" && e.Kind == view.Click && t.search != nil:
		for i, w := range t.search.Walkers {
			if kit.Plain(float64(i)) == e.Arg {
				t.use(i, w)
			}
		}
	}
	t.settle()
}

// use puts what a walk came to into the playground.
func (t *tool) use(i int, w *optimize.Walker) {
	q, err := t.member(w.End())
	if err != nil {
		return
	}
	if problem := t.Kit.Do(state.TypeDist{Side: state.Q, Text: q.String()}); problem == nil {
		t.used = i + 1
		t.of = t.key()
	}
}

// member is a place as a distribution with numbers of four digits, as people write
// them; the divergence is as good.
func (t *tool) member(place optimize.Place) (family.Dist, error) {
	args := make([]float64, len(place.Args))
	for i, a := range place.Args {
		args[i] = digits(a, 4)
		if math.Abs(a) < 1e-6*t.search.Space.Length && t.search.Space.Params[i].Lo < 0 {
			args[i] = 0 // what rounding left of it
		}
	}
	if q, err := t.search.Space.Make(args); err == nil {
		return q, nil
	}
	return t.search.Space.Make(place.Args)
}
