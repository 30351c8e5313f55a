// Package turn computes what parameters do that run through their range: both
// directions along one, and one direction over two.
package turn

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/chart"
	"klviz/web/state"
)

// Intervals of a sweep and of either side of a map: each pass halves them.
const (
	coarseLine, fineLine = 16, 128
	coarseMap, fineMap   = 8, 32
)

// unknown is a value that has not been computed, or a place where there is no
// such distribution.
var unknown = math.NaN()

// Line is both directions along one knob.
type Line struct {
	Knob   state.Knob
	Span   state.Range
	base   [2]family.Dist
	Values [2][]float64 // in nats, NaN where unknown
	step   int          // of the pass that goes on
	next   int
}

// NewLine is a line of which nothing is known yet.
func NewLine(k state.Knob, span state.Range, m *state.Model) *Line {
	l := &Line{Knob: k, Span: span, base: [2]family.Dist{m.P, m.Q}, step: fineLine / coarseLine}
	for i := range l.Values {
		l.Values[i] = make([]float64, fineLine+1)
		for j := range l.Values[i] {
			l.Values[i][j] = unknown
		}
	}
	return l
}

// X is the i-th place.
func (l *Line) X(i int) float64 {
	return l.Span.Min + (l.Span.Max-l.Span.Min)*float64(i)/fineLine
}

// Work computes one place, from coarse to fine.
func (l *Line) Work() bool {
	for ; l.step > 0; l.step, l.next = l.step/2, 0 {
		for ; l.next <= fineLine; l.next += l.step {
			if i := l.next; math.IsNaN(l.Values[0][i]) {
				pair := l.base
				d, err := l.Knob.Turn(pair[l.Knob.Side], l.X(i))
				if err == nil {
					pair[l.Knob.Side] = d
					l.Values[0][i], l.Values[1][i] = both(pair)
				}
				l.next += l.step
				if !math.IsNaN(l.Values[0][i]) {
					return true
				}
				l.next -= l.step
			}
		}
	}
	return false
}

// both are the two directions in nats.
func both(pair [2]family.Dist) (pq, qp float64) {
	return divergence(pair[0], pair[1]), divergence(pair[1], pair[0])
}

func divergence(p, q family.Dist) float64 {
	r, err := measure.KLWith(p, q, measure.Options{Coarse: true})
	if err != nil {
		return unknown
	}
	return r.Nats
}

// Points are those that are known, in the unit.
func (l *Line) Points(way int, per float64) []chart.XY {
	var out []chart.XY
	for i, v := range l.Values[way] {
		if !math.IsNaN(v) {
			out = append(out, chart.XY{X: l.X(i), Y: v * per})
		}
	}
	return out
}

// Least is where a direction is smallest, by the parabola through the lowest
// place and its neighbours.
func (l *Line) Least(way int) (x, value float64, ok bool) {
	at := -1
	vs := l.Values[way]
	value = math.Inf(1)
	for i, v := range vs {
		if v < value {
			at, value = i, v
		}
	}
	if at < 0 {
		return 0, 0, false
	}
	if at == 0 || at == fineLine {
		return l.X(at), value, true
	}
	a, b, c := vs[at-1], vs[at], vs[at+1]
	bend := a - 2*b + c
	if !(bend > 0) || math.IsInf(bend, 0) {
		return l.X(at), value, true
	}
	t := (a - c) / (2 * bend)
	return l.X(at) + t*(l.X(1)-l.X(0)), max(b-(a-c)*t/4, 0), true
}

// Near rounds a place to what a picture of so wide a range can mean.
func Near(x float64, span state.Range) float64 {
	grain := math.Pow10(int(math.Floor(math.Log10(span.Max-span.Min))) - 2)
	return math.Round(x/grain)*grain + 0
}

// Crossings are the places where both directions cost the same, apart from one
// where both are 0.
func (l *Line) Crossings() []float64 {
	var all []float64
	last := -1
	for i := range l.Values[0] {
		a, b := l.Values[0][i], l.Values[1][i]
		if math.IsNaN(a) || math.IsInf(a, 0) || math.IsInf(b, 0) {
			last = -1
			continue
		}
		if last >= 0 {
			before, now := l.Values[0][last]-l.Values[1][last], a-b
			if before*now < 0 && math.Abs(before-now) > 1e-9 {
				t := before / (before - now)
				if x := l.X(last) + t*(l.X(i)-l.X(last)); min(l.Values[0][last], a) > 1e-6 {
					all = append(all, x)
				}
			}
		}
		last = i
	}
	return all
}

// Plane is one direction over two knobs.
type Plane struct {
	X, Y         state.Knob
	SpanX, SpanY state.Range
	base         [2]family.Dist
	Way          state.Way
	values       []float64 // rows from the lowest y up
	done         int       // the pass that is whole, as its step; 0 for none
	step, next   int
}

const wide = fineMap + 1

// NewPlane is a map of which nothing is known yet.
func NewPlane(x, y state.Knob, spanX, spanY state.Range, m *state.Model, way state.Way) *Plane {
	p := &Plane{X: x, Y: y, SpanX: spanX, SpanY: spanY, base: [2]family.Dist{m.P, m.Q}, Way: way, step: fineMap / coarseMap}
	p.values = make([]float64, wide*wide)
	for i := range p.values {
		p.values[i] = unknown
	}
	return p
}

// Work computes one place, from coarse to fine.
func (p *Plane) Work() bool {
	for ; p.step > 0; p.step, p.next = p.step/2, 0 {
		n := fineMap/p.step + 1
		for ; p.next < n*n; p.next++ {
			i, j := p.next%n*p.step, p.next/n*p.step
			at := &p.values[j*wide+i]
			if math.IsNaN(*at) {
				*at = p.at(i, j)
				p.next++
				return true
			}
		}
		p.done = p.step
	}
	return false
}

// at is +Inf also where there is no such distribution.
func (p *Plane) at(i, j int) float64 {
	pair := p.base
	for _, k := range []struct {
		knob state.Knob
		span state.Range
		at   int
	}{{p.X, p.SpanX, i}, {p.Y, p.SpanY, j}} {
		d, err := k.knob.Turn(pair[k.knob.Side], k.span.Min+(k.span.Max-k.span.Min)*float64(k.at)/fineMap)
		if err != nil {
			return math.Inf(1)
		}
		pair[k.knob.Side] = d
	}
	v := divergence(pair[p.Way], pair[p.Way.Other()])
	if math.IsNaN(v) {
		return math.Inf(1)
	}
	return v
}

// Grid is the finest pass that is whole, in the unit; none at first.
func (p *Plane) Grid(per float64) (columns int, values []float64) {
	if p.done == 0 {
		return 0, nil
	}
	for j := 0; j < wide; j += p.done {
		for i := 0; i < wide; i += p.done {
			values = append(values, p.values[j*wide+i]*per)
		}
	}
	return fineMap/p.done + 1, values
}
