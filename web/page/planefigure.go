package page

import (
	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/say"
	"klviz/web/state"
	"klviz/web/text"
)

// inPlane are both sides where they are normals in the plane.
func inPlane(m *state.Model) (n [2]chart.Normal2, ok bool) {
	for w := range n {
		v, is := m.Dist(state.Which(w)).(*family.MVNormal)
		if !is || len(v.Mean) != 2 {
			return n, false
		}
		n[w] = chart.Normal2{Mean: [2]float64(v.Mean), Cov: [2][2]float64{[2]float64(v.Cov[0]), [2]float64(v.Cov[1])}}
	}
	return n, true
}

func (c *Figures) drawPlane(n [2]chart.Normal2, i int, id string, width float64, held bool, next *axes) *Figure {
	f := chart.Plane(chart.PlaneInput{
		ID: id, Width: width, P: n[state.P], Q: n[state.Q], X: c.axes.x, Y: c.axes.y, Held: held,
		Names: c.Play.ChartNames(), Words: c.Play.ChartWords(), Title: c.Play.T(text.PlaneName), Desc: c.describe(id, say.Voice.Plane),
	})
	next.x, next.y = f.X.Domain, f.Y.Domain
	for len(c.plane) <= i {
		c.plane = append(c.plane, &Hands{Play: c.Play})
	}
	hands := c.plane[i]
	hands.Move2 = func(h chart.Handle, x, y float64) state.Event {
		return state.DragPlane{Side: whichOf(h), Param: h.Param, X: f.X.Value(x), Y: f.Y.Value(y)}
	}
	hands.Step = func(h chart.Handle, k Key) state.Event {
		if by, ok := stepOf(k, either); ok {
			return state.StepParam{Side: whichOf(h), Param: h.Param, By: by}
		}
		return nil
	}
	return &Figure{Figure: f.Figure, Hands: hands, Sliders: c.dials(f.Handles)}
}
