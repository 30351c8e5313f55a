// Package hands lets a reader drag a lesson's bars and curves: every handle of
// the chart sets the key that its distribution came from. What a handle does is
// what it does in the playground, so the two feel alike.
package hands

import (
	"math"
	"strconv"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/say"
	"klviz/web/state"
	"klviz/web/text"
)

// Keys are the lesson's keys that a chart's P and Q come from; one without a key
// stays where it is.
type Keys struct{ P, Q string }

// Usual are the keys of most lessons.
var Usual = Keys{"p", "q"}

// pair is what a chart shows, as a state of the playground.
type pair struct {
	d     frame.Drawing
	keys  Keys
	state state.State
	model *state.Model // once for all handles
}

func newPair(d frame.Drawing, p, q family.Dist, names chart.Names, keys Keys) *pair {
	s := state.State{Tab: state.Discrete, Lang: string(d.Lang)}
	if _, ok := p.(*family.Categorical); !ok {
		s.Tab = state.Continuous
	}
	sides := state.Pair{{Spelling: p.String()}, {Spelling: q.String()}}
	for i, name := range [2]string{names.P, names.Q} {
		if name != "P" && name != "Q" {
			sides[i].Name = name
		}
	}
	s.Pairs = [3]state.Pair{sides, sides, sides}
	return &pair{d, keys, s, new(state.Models).Of(s)}
}

func (p *pair) voice() say.Voice { return say.Of(p.state, p.model) }

// args is what the lesson is given when an event changes a side.
func (p *pair) args(w state.Which, e state.Event) []string {
	next, problem := state.Apply(p.state, e)
	if problem != nil {
		return nil
	}
	return []string{p.key(w) + "=" + next.Side(w).Spelling}
}

func (p *pair) key(w state.Which) string {
	if w == state.Q {
		return p.keys.Q
	}
	return p.keys.P
}

func sideOf(h chart.Handle) state.Which {
	if h.Dist == "q" {
		return state.Q
	}
	return state.P
}

// give hands to the handles of sides that have a key; the others' go.
func (p *pair) give(f chart.Figure, grip func(h chart.Handle) (frame.Grip, bool)) frame.Picture {
	out := frame.Picture{Figure: f}
	out.Handles = nil
	for _, h := range f.Handles {
		if p.key(sideOf(h)) == "" {
			continue
		}
		if g, ok := grip(h); ok {
			out.Handles, out.Grips = append(out.Handles, h), append(out.Grips, g)
		}
	}
	return out
}

// Bars draws two distributions that can be counted, with a hand on every bar, or
// on the rails of their parameters.
func Bars(d frame.Drawing, in chart.BarsInput, keys Keys, p, q family.Dist) frame.Picture {
	outcomes, _ := chart.Outcomes(p, q)
	in.Width, in.Outcomes, in.Words, in.NoHands = d.Width, outcomes, d.Words, false
	a, whole := p.(family.Univariate)
	b, also := q.(family.Univariate)
	if whole && also {
		in.P, in.Q = a, b
	}
	if h := d.Held; h != nil { // the axis stays as it was gripped
		if os, ok := chart.Outcomes(held(h, keys.P, p), held(h, keys.Q, q)); ok {
			was := in
			was.Outcomes = os
			in.Top, in.Held = chart.Bars(was).Y.Domain, true
		}
	}
	f := chart.Bars(in)
	is := newPair(d, p, q, in.Names, keys)
	return is.give(f.Figure, func(h chart.Handle) (frame.Grip, bool) {
		if h.Param != "" {
			return is.dial(h, f.Handles, f.Whole)
		}
		return is.bar(h, f.Y)
	})
}

// Curves draws two densities with their rails.
func Curves(d frame.Drawing, in chart.CurvesInput, keys Keys, p, q family.Dist) frame.Picture {
	a, ok := p.(family.Univariate)
	b, also := q.(family.Univariate)
	if !ok || !also {
		return frame.Picture{}
	}
	in.Width, in.P, in.Q, in.Words = d.Width, a, b, d.Words
	if h := d.Held; h != nil {
		was := in
		was.P, _ = held(h, keys.P, p).(family.Univariate)
		was.Q, _ = held(h, keys.Q, q).(family.Univariate)
		in.Domains, in.Held = chart.Curves(was).Domains, true
	}
	f := chart.Curves(in)
	is := newPair(d, p, q, in.Names, keys)
	return is.give(f.Figure, func(h chart.Handle) (frame.Grip, bool) { return is.dial(h, f.Handles, f.X) })
}

// held is the distribution of a key as it was when the drag began.
func held(in *frame.Input, key string, now family.Dist) family.Dist {
	if key == "" || !in.Has(key) {
		return now
	}
	return in.Dist(key)
}

// bar is the hand on top of a bar.
func (p *pair) bar(h chart.Handle, y chart.Linear) (frame.Grip, bool) {
	w, v := sideOf(h), p.voice()
	row, ok := v.Model.Outcome(h.Outcome)
	if !ok {
		return frame.Grip{}, false
	}
	value := text.Percent(p.d.Lang, row.Prob(w))
	if p.d.Open {
		value = v.BarValue(w, row)
	}
	return frame.Grip{
		Name: v.BarName(w, row), Value: value, Now: row.Prob(w), Min: 0, Max: 1, Upright: true,
		To: func(px float64) []string {
			return p.args(w, state.SetOutcome{Side: w, Outcome: h.Outcome, Value: y.Value(px)})
		},
		Step: func(by state.Step) []string { return p.args(w, state.StepOutcome{Side: w, Outcome: h.Outcome, By: by}) },
	}, true
}

// dial is the hand on a parameter's place on the axis.
func (p *pair) dial(h chart.Handle, all []chart.Handle, x chart.Linear) (frame.Grip, bool) {
	w, v := sideOf(h), p.voice()
	d, ok := p.state.Dial(w, h.Param)
	if !ok {
		return frame.Grip{}, false
	}
	value := text.Digits(p.d.Lang, d.Value, 4)
	if p.d.Open {
		value = v.HandleValue(d)
	}
	r := p.state.Range(d)
	return frame.Grip{
		Name: v.HandleName(w, d), Value: value, Now: d.Value, Min: r.Min, Max: r.Max,
		To: func(px float64) []string {
			if h.Twin { // the mirror image of its first self
				px = mirrored(all, h) - px
			}
			return p.args(w, state.DragTo{Side: w, Param: h.Param, X: x.Value(px)})
		},
		Step: func(by state.Step) []string { return p.args(w, state.StepParam{Side: w, Param: h.Param, By: by}) },
	}, true
}

// mirrored is the sum of the pixels of a twin and of its first self, twice the
// middle between them.
func mirrored(all []chart.Handle, twin chart.Handle) float64 {
	for _, h := range all {
		if !h.Twin && h.Dist == twin.Dist && h.Param == twin.Param {
			return h.At + twin.At
		}
	}
	return 2 * twin.At
}

// Type is what the lesson is given when a count or a probability is typed for an
// outcome of p or q; the error is a sentence about what was typed.
func Type(in *frame.Input, keys Keys, w state.Which, outcome, typed string) ([]string, *family.Problem) {
	is := newPair(frame.Drawing{In: in}, in.Dist(keys.P), in.Dist(keys.Q), chart.Names{}, keys)
	next, problem := state.Apply(is.state, state.TypeOutcome{Side: w, Outcome: outcome, Text: typed})
	if problem != nil {
		return nil, problem
	}
	return []string{is.key(w) + "=" + next.Side(w).Spelling}, nil
}

// Paste is what the lesson is given when a text is pasted: a spelling for P, or a
// table of outcomes for one side or both.
func Paste(in *frame.Input, keys Keys, pasted string) ([]string, *family.Problem) {
	read, problem := state.ReadPaste(pasted, state.Discrete)
	if problem != nil {
		return nil, problem
	}
	args := []string{keys.P + "=" + read.P.String()}
	if read.Q != nil {
		args = append(args, keys.Q+"="+read.Q.String())
	}
	return args, nil
}

// Number is a hand that moves a number of the lesson along a scale; on a Log one
// the scale has its logarithm to base 10.
func Number(d frame.Drawing, key, name, said string, x chart.Linear, s frame.Slide) frame.Grip {
	now, ok := d.In.Value(key).(float64)
	if !ok {
		now = float64(d.In.Whole(key))
	}
	put := func(v float64) []string {
		digits := 6
		if s.Log {
			digits = 3
		} else {
			v = math.Round(v/s.By) * s.By
		}
		return []string{key + "=" + strconv.FormatFloat(min(max(v, s.From), s.To), 'g', digits, 64)}
	}
	by := func(steps float64) []string {
		if s.Log {
			return put(now * math.Pow(s.By, steps))
		}
		return put(now + steps*s.By)
	}
	return frame.Grip{
		Name: name, Value: said, Now: now, Min: s.From, Max: s.To,
		To: func(px float64) []string {
			v := x.Value(px)
			if s.Log {
				v = math.Pow(10, v)
			}
			return put(v)
		},
		Step: func(step state.Step) []string {
			switch step {
			case state.ToMin:
				return put(s.From)
			case state.ToMax:
				return put(s.To)
			case state.Up, state.FineUp:
				return by(1)
			case state.BigUp:
				return by(10)
			case state.BigDown:
				return by(-10)
			}
			return by(-1)
		},
	}
}

// Plane draws two normals in the plane with a hand on the middle and on both
// spreads of each; keys have every parameter.
func Plane(d frame.Drawing, in chart.PlaneInput, keys Keys, p, q *family.MVNormal) frame.Picture {
	in.Width, in.Words = d.Width, d.Words
	in.P, in.Q = ellipse(p), ellipse(q)
	if h := d.Held; h != nil {
		a, ok := held(h, keys.P, p).(*family.MVNormal)
		b, also := held(h, keys.Q, q).(*family.MVNormal)
		if ok && also && a.Dimension() == 2 && b.Dimension() == 2 {
			was := in
			was.P, was.Q = ellipse(a), ellipse(b)
			f := chart.Plane(was)
			in.X, in.Y, in.Held = f.X.Domain, f.Y.Domain, true
		}
	}
	f := chart.Plane(in)
	is := newPair(d, p, q, in.Names, keys)
	return is.give(f.Figure, func(h chart.Handle) (frame.Grip, bool) {
		g, ok := is.dial(h, f.Handles, f.X)
		w := sideOf(h)
		g.Place = func(x, y float64) []string {
			return is.args(w, state.DragPlane{Side: w, Param: h.Param, X: f.X.Value(x), Y: f.Y.Value(y)})
		}
		return g, ok
	})
}

func ellipse(n *family.MVNormal) chart.Normal2 {
	return chart.Normal2{Mean: [2]float64(n.Mean), Cov: [2][2]float64{[2]float64(n.Cov[0]), [2]float64(n.Cov[1])}}
}
