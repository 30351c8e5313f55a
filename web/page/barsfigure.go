package page

import (
	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/say"
	"klviz/web/state"
	"klviz/web/svg"
	"klviz/web/text"
)

func (c *Figures) drawBars(os []chart.Outcome, i int, id string, width float64, held bool, next *axes) *Figure {
	in := chart.BarsInput{
		ID: id, Width: width, Outcomes: os, Marked: c.Play.State().Probe.Outcome, Top: c.axes.bars, Held: held,
		Names: c.Play.ChartNames(), Words: c.Play.ChartWords(), Title: c.Play.T(text.BarsName), Desc: c.describe(id, say.Voice.Bars),
	}
	if !c.Play.named() { // the outcomes follow from parameters
		m := c.Play.Model()
		in.P, _ = m.P.(family.Univariate)
		in.Q, _ = m.Q.(family.Univariate)
	}
	f := chart.Bars(in)
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
	hands.Beyond = func(outcome string, by int) string {
		for i := range os {
			if os[i].Name == outcome && i+by >= 0 && i+by < len(os) {
				return os[i+by].Name
			}
		}
		return ""
	}
	drawn := &Figure{Figure: f.Figure, Hands: hands}
	if !c.Play.named() {
		hands.Across = false
		hands.Move, hands.Step = c.alongAxis(f.Handles, f.Whole)
		drawn.Sliders = c.dials(f.Handles)
		return drawn
	}
	hands.Across = true
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
