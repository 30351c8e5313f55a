package page

import (
	"math"
	"strconv"

	"github.com/vugu/vugu"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/say"
	"klviz/web/state"
	"klviz/web/svg"
	"klviz/web/text"
)

// Figures are the pictures of the tab that shows.
type Figures struct {
	Play  *Play
	bars  []*Hands // one for each width
	curve []*Hands
	axes  axes

	described map[string]string // the pictures in words, by id
}

// axes are the domains that the pictures keep from one step to the next, so
// that an axis changes seldom, and never under the pointer.
type axes struct {
	bars, world chart.Domain
	curves      chart.CurveDomains
}

// drawn is one picture with the class that says for which screens it is.
type drawn struct {
	Class  string
	Figure vugu.Builder
}

// variant is the class of a figure that was drawn for the i-th of n widths.
func variant(i, n int) string {
	switch {
	case n == 1:
		return "fig"
	case i == 0:
		return "fig at-wide"
	}
	return "fig at-narrow"
}

// Drawn draws the pictures, in every width that is asked for.
func (c *Figures) Drawn() []drawn {
	var all []drawn
	m := c.Play.Model()
	outcomes := outcomesOf(m)
	p, curves := densities(m)
	held := c.Play.History.Held()
	next := c.axes
	for i, width := range c.Play.Widths {
		class, id := variant(i, len(c.Play.Widths)), ""
		if i > 0 {
			id = "-" + strconv.Itoa(i)
		}
		switch {
		case outcomes != nil:
			all = append(all, drawn{class, c.drawBars(outcomes, i, "bars"+id, width, held, &next)})
			all = append(all, drawn{class + " under", c.drawWorld(outcomes, "world"+id, width, held, &next)})
		case curves:
			all = append(all, drawn{class, c.drawCurves(p, i, "curves"+id, width, held, &next)})
		}
	}
	c.axes = next
	return all
}

func (c *Figures) drawBars(os []chart.Outcome, i int, id string, width float64, held bool, next *axes) *Figure {
	f := chart.Bars(chart.BarsInput{
		ID: id, Width: width, Outcomes: os, Marked: c.Play.State().Probe.Outcome, Top: c.axes.bars, Held: held,
		Names: c.Play.ChartNames(), Words: c.Play.ChartWords(), Title: c.Play.T(text.BarsName), Desc: c.describe(id, say.Voice.Bars),
	})
	next.bars = f.Y.Domain
	for len(c.bars) <= i {
		c.bars = append(c.bars, &Hands{Play: c.Play, Across: true})
	}
	hands := c.bars[i]
	hands.Move = func(h chart.Handle, px float64) state.Event {
		return state.SetOutcome{Side: whichOf(h), Outcome: h.Outcome, Value: f.Y.Value(px)}
	}
	hands.Step = func(h chart.Handle, k Key) state.Event {
		if by, ok := stepOf(k, upright); ok {
			return state.StepOutcome{Side: whichOf(h), Outcome: h.Outcome, By: by}
		}
		return nil
	}
	hands.Point = func(x, y float64) state.Probe {
		for _, t := range f.Targets {
			if t.Rect.Contains(x, y) {
				return state.Probe{On: true, Outcome: t.ID}
			}
		}
		return state.Probe{}
	}
	drawn := &Figure{Figure: f.Figure, Hands: hands}
	if !c.Play.named() { // the outcomes follow from parameters
		drawn.Handles = nil
		return drawn
	}
	v, m := c.Play.Voice(), c.Play.Model()
	for k, h := range f.Handles {
		r, _ := m.Outcome(h.Outcome)
		w := whichOf(h)
		drawn.Sliders = append(drawn.Sliders, Slider{
			Name: v.BarName(w, r), Value: v.BarValue(w, r), Now: svg.Num(r.Prob(w)), Min: "0", Max: "1", Upright: true,
			Stop: key(h) == hands.stop || hands.stop == "" && k == 0,
		})
	}
	return drawn
}

func (c *Figures) drawWorld(os []chart.Outcome, id string, width float64, held bool, next *axes) *Figure {
	f := chart.World(chart.WorldInput{
		ID: id, Width: width, Outcomes: os, Marked: c.Play.State().Probe.Outcome, Heights: c.axes.world, Held: held,
		Net: c.Play.State().Unit.From(c.Play.Model().KL(state.P).Nats), Unit: c.Play.ChartUnit(), Names: c.Play.ChartNames(), Words: c.Play.ChartWords(),
		Title: c.Play.T(text.WorldName, c.Play.Name(state.P)), Desc: c.describe(id, say.Voice.World),
	})
	next.world = f.Y.Domain
	return &Figure{Figure: f.Figure}
}

func (c *Figures) drawCurves(d [2]family.Univariate, i int, id string, width float64, held bool, next *axes) *Figure {
	var probe *float64
	if s := c.Play.State(); s.Probe.On {
		probe = &s.Probe.X
	}
	f := chart.Curves(chart.CurvesInput{
		ID: id, Width: width, P: d[state.P], Q: d[state.Q], Domains: c.axes.curves, Held: held,
		Probe: probe, Unit: c.Play.ChartUnit(), Names: c.Play.ChartNames(), Words: c.Play.ChartWords(), Title: c.Play.T(text.CurvesName), Desc: c.describe(id, say.Voice.Curves),
	})
	next.curves = f.Domains
	for len(c.curve) <= i {
		c.curve = append(c.curve, &Hands{Play: c.Play})
	}
	hands := c.curve[i]
	hands.Move = func(h chart.Handle, px float64) state.Event {
		if h.Twin {
			px = 2*middleOf(f.Handles, h) - px
		}
		return state.DragTo{Side: whichOf(h), Param: h.Param, X: f.X.Value(px)}
	}
	hands.Step = func(h chart.Handle, k Key) state.Event {
		if by, ok := stepOf(k, either); ok {
			return state.StepParam{Side: whichOf(h), Param: h.Param, By: by}
		}
		return nil
	}
	hands.Point = func(x, y float64) state.Probe {
		for _, t := range f.Targets {
			if t.Rect.Contains(x, y) {
				return state.Probe{On: true, X: f.X.Value(x)}
			}
		}
		return state.Probe{}
	}
	hands.Shift = func(dist string, px float64) state.Event {
		return state.Shift{Side: whichOf(chart.Handle{Dist: dist}), By: f.X.Value(f.X.From+px) - f.X.Value(f.X.From)}
	}
	hands.Near = func(x, y, reach float64) string { return near(f, d, x, y, reach) }
	hands.Seek = func(k Key) (state.Probe, bool) { return seek(f.X.Domain, c.Play.State().Probe, k) }
	drawn := &Figure{Figure: f.Figure, Hands: hands}
	v, m := c.Play.Voice(), c.Play.Model()
	for _, h := range f.Handles {
		var s Slider
		for _, dial := range state.Dials(m.Dist(whichOf(h))) {
			if dial.ID == h.Param {
				r := c.Play.State().Range(dial)
				s = Slider{Name: v.HandleName(whichOf(h), dial), Value: v.HandleValue(dial), Now: number(dial.Value),
					Min: number(r.Min), Max: number(r.Max), Stop: true}
			}
		}
		drawn.Sliders = append(drawn.Sliders, s)
	}
	at := f.X.Domain.Lo/2 + f.X.Domain.Hi/2
	if probe != nil {
		at = *probe
	}
	said := v.Probe()
	if said == "" {
		said = text.Number(c.Play.lang(), at)
	}
	drawn.Probe = &Probe{
		Slider{Name: c.Play.T(text.ProbeName), Value: said, Now: number(at), Min: number(f.X.Domain.Lo), Max: number(f.X.Domain.Hi)},
		chart.Rect{X: f.Plot.X, Y: f.Plot.Y + f.Plot.H + 2, W: f.Plot.W, H: 20},
	}
	return drawn
}

// near is the curve that passes x, y within reach, the nearer one of two.
func near(f chart.CurvesFigure, d [2]family.Univariate, x, y, reach float64) string {
	if !f.Plot.Contains(x, y) {
		return ""
	}
	which, best := "", reach
	for w, u := range d {
		// Steep flanks are near sideways: look a little to both sides.
		for dx := -reach / 2; dx <= reach/2; dx += reach / 4 {
			off := math.Abs(f.Y.Inside(math.Exp(u.LogProb(f.X.Value(x+dx)))) - y)
			if off < best {
				which, best = state.Which(w).String(), off
			}
		}
	}
	return which
}

// seek is the place that a key goes to on the axis: by hundredths of it, with
// Shift by thousandths, by tenths with PageUp and PageDown.
func seek(d chart.Domain, from state.Probe, k Key) (state.Probe, bool) {
	span := d.Hi - d.Lo
	x := from.X
	if !from.On {
		x = d.Lo + span/2
	}
	to := state.Probe{On: true, X: x}
	switch by, ok := stepOf(k, either); {
	case k.Name == "":
		return to, true
	case k.Name == "Escape":
		return state.Probe{}, true
	case !ok:
		return from, false
	default:
		switch by {
		case state.Up:
			x += span / 100
		case state.Down:
			x -= span / 100
		case state.FineUp:
			x += span / 1000
		case state.FineDown:
			x -= span / 1000
		case state.BigUp:
			x += span / 10
		case state.BigDown:
			x -= span / 10
		case state.ToMin:
			x = d.Lo
		case state.ToMax:
			x = d.Hi
		}
	}
	to.X = min(max(x, d.Lo), d.Hi)
	return to, true
}

// describe says what a picture shows. While a hand moves it nobody reads that:
// it waits.
func (c *Figures) describe(id string, say func(say.Voice) string) string {
	if c.described == nil {
		c.described = map[string]string{}
	}
	if !c.Play.History.Held() || c.described[id] == "" {
		c.described[id] = say(c.Play.Voice())
	}
	return c.described[id]
}

// whichOf is the side that a handle belongs to.
func whichOf(h chart.Handle) state.Which {
	if h.Dist == "q" {
		return state.Q
	}
	return state.P
}

// middleOf is the pixel around which a twin mirrors its own.
func middleOf(all []chart.Handle, h chart.Handle) float64 {
	for _, k := range all {
		if k.Dist == h.Dist && k.Kind == chart.Knob {
			return k.At
		}
	}
	return h.At
}

// outcomesOf are the outcomes as the pictures take them; nil for curves.
func outcomesOf(m *state.Model) []chart.Outcome {
	rows, _ := m.Rows()
	if rows == nil {
		return nil
	}
	os := make([]chart.Outcome, len(rows))
	for i, r := range rows {
		os[i] = chart.Outcome{Name: r.Name, P: r.P, Q: r.Q}
	}
	return os
}

// densities are both sides where they are curves.
func densities(m *state.Model) (d [2]family.Univariate, ok bool) {
	for w := range d {
		u, real := m.Dist(state.Which(w)).(family.Univariate)
		if !real || u.Family().Kind != family.Real {
			return d, false
		}
		d[w] = u
	}
	return d, true
}
