package page

import (
	"strconv"

	"github.com/vugu/vugu"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/say"
	"klviz/web/state"
	"klviz/web/text"
)

// Figures are the pictures of the tab that shows.
type Figures struct {
	Play  *Play
	bars  []*Hands // one for each width
	curve []*Hands
	plane []*Hands
	axes  axes

	described map[string]string // the pictures in words, by id
}

// axes are the domains that the pictures keep from one step to the next, so
// that an axis changes seldom, and never under the pointer.
type axes struct {
	bars, world chart.Domain
	x, y        chart.Domain // of the plane
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
	normals, plane := inPlane(m)
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
			if c.Play.State().View == state.World {
				all = append(all, drawn{class + " under", c.drawCurveWorld(p, "world"+id, width, held, &next)})
			}
		case plane:
			all = append(all, drawn{class, c.drawPlane(normals, i, "plane"+id, width, held, &next)})
		}
	}
	c.axes = next
	return all
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
