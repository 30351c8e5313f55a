package page

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/say"
	"klviz/web/state"
	"klviz/web/text"
)

func (c *Figures) drawCurves(d [2]family.Univariate, i int, id string, width float64, held bool, next *axes) *Figure {
	var probe *float64
	if s := c.Play.State(); s.Probe.On {
		probe = &s.Probe.X
	}
	f := chart.Curves(chart.CurvesInput{
		ID: id, Width: width, P: d[state.P], Q: d[state.Q], Domains: c.axes.curves, Held: held,
		NoCost: c.Play.State().View == state.World, Probe: probe, Unit: c.Play.ChartUnit(), Names: c.Play.ChartNames(), Words: c.Play.ChartWords(), Title: c.Play.T(text.CurvesName), Desc: c.describe(id, say.Voice.Curves),
	})
	next.curves = f.Domains
	for len(c.curve) <= i {
		c.curve = append(c.curve, &Hands{Play: c.Play})
	}
	hands := c.curve[i]
	hands.Move, hands.Step = c.alongAxis(f.Handles, f.X)
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
	drawn.Sliders = c.dials(f.Handles)
	at := f.X.Domain.Lo/2 + f.X.Domain.Hi/2
	if probe != nil {
		at = *probe
	}
	said := c.Play.Voice().Probe()
	if said == "" {
		said = text.Number(c.Play.lang(), at)
	}
	drawn.Probe = &Probe{
		Slider{Name: c.Play.T(text.ProbeName), Value: said, Now: number(at), Min: number(f.X.Domain.Lo), Max: number(f.X.Domain.Hi)},
		chart.Rect{X: f.Plot.X, Y: f.Plot.Y + f.Plot.H + 2, W: f.Plot.W, H: 20},
	}
	return drawn
}

// drawCurveWorld draws P's world for curves: along u = F_P(x).
func (c *Figures) drawCurveWorld(d [2]family.Univariate, id string, width float64, held bool, next *axes) *Figure {
	var probe *float64
	if s := c.Play.State(); s.Probe.On {
		probe = &s.Probe.X
	}
	f := chart.CurveWorld(chart.CurveWorldInput{
		ID: id, Width: width, P: d[state.P], Q: d[state.Q], Probe: probe, Heights: c.axes.world, Held: held,
		Net: c.Play.State().Unit.From(c.Play.Model().KL(state.P).Nats), Unit: c.Play.ChartUnit(), Names: c.Play.ChartNames(), Words: c.Play.ChartWords(),
		Title: c.Play.T(text.WorldName, c.Play.Name(state.P)), Desc: c.describe(id, say.Voice.World),
	})
	next.world = f.Y.Domain
	return &Figure{Figure: f.Figure, Hands: &Hands{Play: c.Play, Point: func(x, y float64) state.Probe {
		if !f.Plot.Contains(x, y) {
			return state.Probe{}
		}
		return state.Probe{On: true, X: d[state.P].Quantile(f.U.Value(x))}
	}}}
}

// alongAxis are what a drag and a key ask for on handles that stand on rails
// under an axis.
func (c *Figures) alongAxis(handles []chart.Handle, x chart.Linear) (move func(chart.Handle, float64) state.Event, step func(chart.Handle, Key) state.Event) {
	move = func(h chart.Handle, px float64) state.Event {
		if h.Twin {
			px = 2*middleOf(handles, h) - px
		}
		return state.DragTo{Side: whichOf(h), Param: h.Param, X: x.Value(px)}
	}
	step = func(h chart.Handle, k Key) state.Event {
		if part, _, ok := strings.Cut(h.Param, "."); ok && (k.Name == "Delete" || k.Name == "Backspace") {
			if n, err := strconv.Atoi(part); err == nil {
				return state.RemovePart{Side: whichOf(h), Part: n}
			}
		}
		if by, ok := stepOf(k, either); ok {
			return state.StepParam{Side: whichOf(h), Param: h.Param, By: by}
		}
		return nil
	}
	return move, step
}

// dials are what handles of parameters say to those who do not see them.
func (c *Figures) dials(handles []chart.Handle) []Slider {
	v, m := c.Play.Voice(), c.Play.Model()
	axis := c.Play.State().Axis()
	of := [2][]state.Dial{state.Dials(m.Dist(state.P)), state.Dials(m.Dist(state.Q))}
	all := make([]Slider, len(handles))
	for i, h := range handles {
		for _, dial := range of[whichOf(h)] {
			if dial.ID == h.Param {
				r := axis.Range(dial)
				all[i] = Slider{Name: v.HandleName(whichOf(h), dial), Value: v.HandleValue(dial), Now: number(dial.Value),
					Min: number(r.Min), Max: number(r.Max), Stop: true}
			}
		}
	}
	return all
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
