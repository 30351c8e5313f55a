package sweep

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

// line is both directions along one knob.
type line struct {
	knob   state.Knob
	span   state.Range
	base   [2]family.Dist
	values [2][]float64 // in nats, unknown at first
	step   int          // of the pass that goes on
	next   int
}

func newLine(k state.Knob, span state.Range, m *state.Model) *line {
	l := &line{knob: k, span: span, base: [2]family.Dist{m.P, m.Q}, step: fineLine / coarseLine}
	for i := range l.values {
		l.values[i] = make([]float64, fineLine+1)
		for j := range l.values[i] {
			l.values[i][j] = unknown
		}
	}
	return l
}

func (l *line) x(i int) float64 {
	return l.span.Min + (l.span.Max-l.span.Min)*float64(i)/fineLine
}

// work computes one place, from coarse to fine.
func (l *line) work() bool {
	for ; l.step > 0; l.step, l.next = l.step/2, 0 {
		for ; l.next <= fineLine; l.next += l.step {
			if i := l.next; math.IsNaN(l.values[0][i]) {
				pair := l.base
				d, err := l.knob.Turn(pair[l.knob.Side], l.x(i))
				if err == nil {
					pair[l.knob.Side] = d
					l.values[0][i], l.values[1][i] = both(pair)
				}
				l.next += l.step
				if !math.IsNaN(l.values[0][i]) {
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

// points are those that are known, in the unit.
func (l *line) points(way int, per float64) []chart.XY {
	var out []chart.XY
	for i, v := range l.values[way] {
		if !math.IsNaN(v) {
			out = append(out, chart.XY{X: l.x(i), Y: v * per})
		}
	}
	return out
}

// least is where a direction is smallest, by the parabola through the lowest
// place and its neighbours.
func (l *line) least(way int) (x, value float64, ok bool) {
	at := -1
	vs := l.values[way]
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
		return l.x(at), value, true
	}
	a, b, c := vs[at-1], vs[at], vs[at+1]
	bend := a - 2*b + c
	if !(bend > 0) || math.IsInf(bend, 0) {
		return l.x(at), value, true
	}
	t := (a - c) / (2 * bend)
	return l.x(at) + t*(l.x(1)-l.x(0)), max(b-(a-c)*t/4, 0), true
}

// near rounds a place to what a picture of so wide a range can mean.
func near(x float64, span state.Range) float64 {
	grain := math.Pow10(int(math.Floor(math.Log10(span.Max-span.Min))) - 2)
	return math.Round(x/grain)*grain + 0
}

// crossings are the places where both directions cost the same, apart from one
// where both are 0.
func (l *line) crossings() []float64 {
	var all []float64
	last := -1
	for i := range l.values[0] {
		a, b := l.values[0][i], l.values[1][i]
		if math.IsNaN(a) || math.IsInf(a, 0) || math.IsInf(b, 0) {
			last = -1
			continue
		}
		if last >= 0 {
			before, now := l.values[0][last]-l.values[1][last], a-b
			if before*now < 0 && math.Abs(before-now) > 1e-9 {
				t := before / (before - now)
				if x := l.x(last) + t*(l.x(i)-l.x(last)); min(l.values[0][last], a) > 1e-6 {
					all = append(all, x)
				}
			}
		}
		last = i
	}
	return all
}

// plane is one direction over two knobs.
type plane struct {
	x, y         state.Knob
	spanX, spanY state.Range
	base         [2]family.Dist
	way          state.Way
	values       []float64 // rows from the lowest y up
	done         int       // the pass that is whole, as its step; 0 for none
	step, next   int
}

const wide = fineMap + 1

func newPlane(x, y state.Knob, spanX, spanY state.Range, m *state.Model, way state.Way) *plane {
	p := &plane{x: x, y: y, spanX: spanX, spanY: spanY, base: [2]family.Dist{m.P, m.Q}, way: way, step: fineMap / coarseMap}
	p.values = make([]float64, wide*wide)
	for i := range p.values {
		p.values[i] = unknown
	}
	return p
}

// work computes one place, from coarse to fine.
func (p *plane) work() bool {
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
func (p *plane) at(i, j int) float64 {
	pair := p.base
	for _, k := range []struct {
		knob state.Knob
		span state.Range
		at   int
	}{{p.x, p.spanX, i}, {p.y, p.spanY, j}} {
		d, err := k.knob.Turn(pair[k.knob.Side], k.span.Min+(k.span.Max-k.span.Min)*float64(k.at)/fineMap)
		if err != nil {
			return math.Inf(1)
		}
		pair[k.knob.Side] = d
	}
	v := divergence(pair[p.way], pair[p.way.Other()])
	if math.IsNaN(v) {
		return math.Inf(1)
	}
	return v
}

// grid is the finest pass that is whole, in the unit; none at first.
func (p *plane) grid(per float64) (columns int, values []float64) {
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
