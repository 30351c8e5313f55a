package page

import (
	"strconv"

	"github.com/vugu/vugu"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/state"
	"klviz/web/text"
)

// Figures are the pictures of the tab that shows.
type Figures struct {
	Play  *Play
	bars  []*Hands // one for each width
	curve []*Hands
	axes  axes
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
	n := c.Play.Numbers()
	held := c.Play.History.Held()
	next := c.axes
	for i, width := range c.Play.Widths {
		class, id := variant(i, len(c.Play.Widths)), ""
		if i > 0 {
			id = "-" + strconv.Itoa(i)
		}
		switch {
		case n.outcomes != nil:
			all = append(all, drawn{class, c.drawBars(n, i, "bars"+id, width, held, &next)})
			all = append(all, drawn{class + " under", c.drawWorld(n, "world"+id, width, held, &next)})
		case n.curves:
			all = append(all, drawn{class, c.drawCurves(n, i, "curves"+id, width, held, &next)})
		}
	}
	c.axes = next
	return all
}

func (c *Figures) drawBars(n *numbers, i int, id string, width float64, held bool, next *axes) *Figure {
	f := chart.Bars(chart.BarsInput{
		ID: id, Width: width, Outcomes: n.outcomes, Marked: c.Play.State().Probe.Outcome, Top: c.axes.bars, Held: held,
		Names: c.Play.ChartNames(), Title: c.Play.T(text.BarsName), Desc: "",
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
	for k, h := range f.Handles {
		drawn.Sliders = append(drawn.Sliders, Slider{
			Name: h.Outcome, Now: "0", Min: "0", Max: "1", Upright: true,
			Stop: key(h) == hands.stop || hands.stop == "" && k == 0,
		})
	}
	return drawn
}

func (c *Figures) drawWorld(n *numbers, id string, width float64, held bool, next *axes) *Figure {
	f := chart.World(chart.WorldInput{
		ID: id, Width: width, Outcomes: n.outcomes, Marked: c.Play.State().Probe.Outcome, Heights: c.axes.world, Held: held,
		Net: c.Play.State().Unit.From(n.kl[0].Nats), Unit: c.Play.ChartUnit(), Names: c.Play.ChartNames(),
		Title: c.Play.T(text.WorldName, c.Play.Name(state.P)), Desc: "",
	})
	next.world = f.Y.Domain
	return &Figure{Figure: f.Figure}
}

func (c *Figures) drawCurves(n *numbers, i int, id string, width float64, held bool, next *axes) *Figure {
	var probe *float64
	if s := c.Play.State(); s.Probe.On {
		probe = &s.Probe.X
	}
	f := chart.Curves(chart.CurvesInput{
		ID: id, Width: width, P: n.p.(family.Univariate), Q: n.q.(family.Univariate), Domains: c.axes.curves, Held: held,
		Probe: probe, Unit: c.Play.ChartUnit(), Names: c.Play.ChartNames(), Title: c.Play.T(text.CurvesName), Desc: "",
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
	drawn := &Figure{Figure: f.Figure, Hands: hands}
	for _, h := range f.Handles {
		drawn.Sliders = append(drawn.Sliders, Slider{Name: h.Param, Now: "0", Min: "0", Max: "1", Stop: !h.Twin})
	}
	return drawn
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
