// Package points is the surface on which a reader draws points, on a line or in
// the plane: placed, moved and taken away by hand, by keys, or as text.
package points

import (
	"math"
	"strconv"
	"strings"

	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/svg"
	"klviz/web/text"
	"klviz/web/view"
)

// Most is how many points can be drawn.
const Most = 64

// Surface belongs to an Act, whose events it takes; the points are a key of the
// lesson.
type Surface struct {
	ID  string // of its picture
	Key string // of the lesson, of kind Points

	now    [][]float64 // as drawn last
	x, y   chart.Linear
	placed int // the point that the hand on the surface has just put there, from 1
	picked int // the one that was moved last, from 1
}

// Layer is what is drawn with the points.
type Layer struct {
	Density     func(x []float64) float64 // of what the points became; nil for none
	Prior       bool                      // the standard normal, dashed; on a line alone
	Samples     [][]float64               // points of a model
	Paths       [][]chart.XY
	Title, Desc string
}

// Spell writes points as the key takes them.
func Spell(points [][]float64) string {
	rows := make([]string, len(points))
	for i, p := range points {
		cells := make([]string, len(p))
		for k, x := range p {
			cells[k] = frame.Short(x)
		}
		rows[i] = strings.Join(cells, ",")
	}
	switch {
	case len(points) > 0 && len(points[0]) == 1:
		return strings.Join(rows, ", ")
	case len(points) == 1:
		return "[[" + rows[0] + "]]"
	}
	return strings.Join(rows, "; ")
}

// Reach is how far a picture of the points goes from 0.
func Reach(points [][]float64) float64 {
	r := 2.6
	for _, p := range points {
		for _, x := range p {
			r = max(r, 1.15*math.Abs(x))
		}
	}
	return r
}

// Draw draws the surface with a hand on every point; before is what the points
// were when a hand took one, nil while none is held.
func (s *Surface) Draw(d frame.Drawing, now, before [][]float64, l Layer) frame.Picture {
	s.now = now
	if before == nil {
		before = now
	}
	reach := Reach(before)
	var out frame.Picture
	var plot chart.Rect
	var foot float64
	if len(now[0]) == 1 {
		f := s.line(d, reach, l)
		out.Figure, plot, s.x, s.y = f.Figure, f.Plot, f.X, f.Y
		foot = plot.Y + plot.H
	} else {
		f := s.plane(d, reach, l)
		out.Figure, plot, s.x, s.y = f.Figure, f.Plot, f.X, f.Y
	}
	place := svg.El("rect", "class", "place", "data-drag", "act.place", "x", svg.Num(plot.X), "y", svg.Num(plot.Y),
		"width", svg.Num(plot.W), "height", svg.Num(plot.H))
	out.Over = append(out.Over, place)
	out.Handles = nil
	if len(now) > Most {
		return out
	}
	for i, p := range now {
		h := chart.Handle{Dist: "p", Param: "point", Kind: chart.Point, X: s.x.Inside(p[0]), Y: foot}
		if len(p) == 2 {
			h.Y = s.y.Inside(p[1])
		}
		h.At = h.X
		h.Hit = chart.Rect{X: h.X - 12, Y: h.Y - 12, W: 24, H: 24}
		out.Handles, out.Grips = append(out.Handles, h), append(out.Grips, s.grip(d.Lang, i))
	}
	return out
}

func (s *Surface) line(d frame.Drawing, reach float64, l Layer) chart.LinesFigure {
	w := wordsOf(d.Lang)
	in := chart.LinesInput{ID: s.ID, Width: d.Width, X: chart.Domain{Lo: -reach, Hi: reach}, XName: "*x*", YName: w.density,
		Words: d.Words, Title: l.Title, Desc: l.Desc}
	const steps = 400
	top := 0.0
	curve := func(f func(x []float64) float64) []chart.XY {
		out := make([]chart.XY, steps+1)
		for i := range out {
			x := reach * (2*float64(i)/steps - 1)
			out[i] = chart.XY{X: x, Y: f([]float64{x})}
			top = max(top, out[i].Y)
		}
		return out
	}
	if l.Density != nil {
		in.Lines = append(in.Lines, chart.Line{Points: curve(l.Density), Class: "p-line p-area fine", Name: ""})
	}
	if l.Prior {
		in.Lines = append(in.Lines, chart.Line{Points: curve(func(x []float64) float64 { return math.Exp(-x[0]*x[0]/2) / math.Sqrt(2*math.Pi) }), Class: "q-line q-area fine"})
	}
	if len(l.Samples) > 0 {
		in.Lines = append(in.Lines, chart.Line{Points: histogram(l.Samples, reach), Class: "q-line q-area fine"})
		for _, p := range in.Lines[len(in.Lines)-1].Points {
			top = max(top, p.Y)
		}
	}
	in.Y = chart.Domain{Lo: 0, Hi: 1.08 * max(top, 0.1)}
	return chart.Lines(in)
}

// histogram is the outline of the shares of points in bins, as a density.
func histogram(points [][]float64, reach float64) []chart.XY {
	const bins = 40
	wide := 2 * reach / bins
	var count [bins]float64
	for _, p := range points {
		if i := int((p[0] + reach) / wide); p[0] >= -reach && i < bins {
			count[i]++
		}
	}
	var out []chart.XY
	for i, n := range count {
		h := n / (wide * float64(len(points)))
		out = append(out, chart.XY{X: -reach + wide*float64(i), Y: h}, chart.XY{X: -reach + wide*float64(i+1), Y: h})
	}
	return out
}

func (s *Surface) plane(d frame.Drawing, reach float64, l Layer) chart.ScatterFigure {
	in := chart.ScatterInput{ID: s.ID, Width: d.Width, Reach: reach, Paths: l.Paths, XName: "*x*", YName: "*y*",
		Words: d.Words, Title: l.Title, Desc: l.Desc}
	if l.Density != nil {
		at := make([]float64, 2)
		in.Field = func(x, y float64) float64 {
			at[0], at[1] = x, y
			return l.Density(at)
		}
	}
	for _, p := range l.Samples {
		in.Q = append(in.Q, chart.XY{X: p[0], Y: p[1]})
	}
	if len(s.now) > Most {
		for _, p := range s.now {
			in.P = append(in.P, chart.XY{X: p[0], Y: p[1]})
		}
	}
	return chart.Scatter(in)
}

// grip is the hand on point i.
func (s *Surface) grip(l text.Lang, i int) frame.Grip {
	p := s.now[i]
	value := text.Number(l, p[0])
	if len(p) == 2 {
		value += "; " + text.Number(l, p[1])
	}
	x := s.x.Domain
	return frame.Grip{
		Name: wordsOf(l).point + " " + strconv.Itoa(i+1), Value: value, Now: p[0], Min: x.Lo, Max: x.Hi,
		Place: func(px, py float64) []string {
			s.picked = i + 1
			return s.put(i, s.at(px, py))
		},
		Press: func(key string, shift bool) []string { return s.press(i, key, shift) },
	}
}

// at is the point of the surface under a pixel, to two digits behind the point.
func (s *Surface) at(px, py float64) []float64 {
	round := func(x float64, d chart.Domain) float64 { return math.Round(100*min(max(x, d.Lo), d.Hi)) / 100 }
	p := []float64{round(s.x.Value(px), s.x.Domain)}
	if len(s.now[0]) == 2 {
		p = append(p, round(s.y.Value(py), s.y.Domain))
	}
	return p
}

// put is the key with point i somewhere else.
func (s *Surface) put(i int, p []float64) []string {
	next := append([][]float64(nil), s.now...)
	next[i] = p
	return []string{s.Key + "=" + Spell(next)}
}

func (s *Surface) press(i int, key string, shift bool) []string {
	p := append([]float64(nil), s.now[i]...)
	by := 0.1
	if shift {
		by = 0.01
	}
	last := len(p) - 1
	switch key {
	case "ArrowRight":
		p[0] += by
	case "ArrowLeft":
		p[0] -= by
	case "ArrowUp":
		p[last] += by
	case "ArrowDown":
		p[last] -= by
	case "PageUp":
		p[last] += 1
	case "PageDown":
		p[last] -= 1
	case "Home":
		p[0] = math.Ceil(s.x.Domain.Lo)
	case "End":
		p[0] = math.Floor(s.x.Domain.Hi)
	case "Delete", "Backspace":
		return s.remove(i)
	default:
		return nil
	}
	for k := range p {
		p[k] = math.Round(100*min(max(p[k], -20), 20)) / 100
	}
	s.picked = i + 1
	return s.put(i, p)
}

func (s *Surface) remove(i int) []string {
	if len(s.now) < 2 || i < 0 || i >= len(s.now) {
		return nil
	}
	next := append(append([][]float64(nil), s.now[:i]...), s.now[i+1:]...)
	s.picked = 0
	return []string{s.Key + "=" + Spell(next)}
}

// Do answers the surface's events: act.place, act.add, act.remove, act.shape.
func (s *Surface) Do(e view.Event) []string {
	if len(s.now) == 0 {
		return nil
	}
	switch e.Act {
	case "act.place":
		switch {
		case e.Kind == view.Down && len(s.now) < Most:
			s.placed, s.picked = len(s.now)+1, len(s.now)+1
			return []string{s.Key + "=" + Spell(append(append([][]float64(nil), s.now...), s.at(e.X, e.Y)))}
		case e.Kind == view.Move && s.placed > 0 && s.placed <= len(s.now):
			return s.put(s.placed-1, s.at(e.X, e.Y))
		case e.Kind == view.Cancel && s.placed > 0:
			i := s.placed - 1
			s.placed = 0
			return s.remove(i)
		case e.Kind == view.Up:
			s.placed = 0
		}
	case "act.add":
		if len(s.now) >= Most {
			return nil
		}
		// Around the middle, each somewhere else: turned by the golden angle.
		n := float64(len(s.now))
		sin, cos := math.Sincos(2.399963 * n)
		r := 0.4 + 0.2*math.Sqrt(n)
		p := []float64{math.Round(100*r*cos) / 100}
		if len(s.now[0]) == 2 {
			p = append(p, math.Round(100*r*sin)/100)
		}
		s.picked = len(s.now) + 1
		return []string{s.Key + "=" + Spell(append(append([][]float64(nil), s.now...), p))}
	case "act.remove":
		return s.remove(s.last())
	case "act.shape":
		s.picked = 0
		return []string{s.Key + "=" + Spell(shape(e.Arg))}
	}
	return nil
}

// last is the point that the Remove button takes.
func (s *Surface) last() int {
	if s.picked > 0 && s.picked <= len(s.now) {
		return s.picked - 1
	}
	return len(s.now) - 1
}

// Controls are the surface's buttons.
func (s *Surface) Controls(m *view.Markup, l text.Lang) {
	w := wordsOf(l)
	m.Put(`<div class="opts" role="group" aria-label="%s">`, w.points)
	m.Button("opt", "act.add", "", w.add)
	if len(s.now) > 1 {
		m.Button("opt", "act.remove", "", w.remove+" "+strconv.Itoa(s.last()+1))
	}
	for _, id := range shapes {
		m.Button("plain", "act.shape", id, w.shapes[id])
	}
	m.Put(`</div><p class="hint">%s</p>`, w.how)
}
