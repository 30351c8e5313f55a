package optimize

import (
	"math"
	"slices"
)

// Simplex walks downhill on a function of ℝⁿ by its values alone: Nelder and
// Mead's method (A simplex method for function minimization, The Computer Journal
// 7 (1965)) with Gao and Han's coefficients, which do not tire in more
// dimensions (Computational Optimization and Applications 51 (2012)). The function
// may be +Inf, a wall that is never entered.
type Simplex struct {
	f      func([]float64) float64
	corner []corner // in order of their values
}

type corner struct {
	x     []float64
	value float64
}

// NewSimplex starts at x with corners a size away along each axis: on the other
// side where a wall stands, or nearer.
func NewSimplex(f func([]float64) float64, x []float64, size float64) *Simplex {
	s := &Simplex{f: f, corner: []corner{{slices.Clone(x), f(x)}}}
	for i := range x {
		var best corner
		for _, step := range []float64{size, -size, size / 4, -size / 4, size / 16} {
			y := slices.Clone(x)
			y[i] += step
			c := corner{y, f(y)}
			if best.x == nil || c.value < best.value {
				best = c
			}
			if !math.IsInf(best.value, 1) {
				break
			}
		}
		s.corner = append(s.corner, best)
	}
	s.sort()
	return s
}

func (s *Simplex) sort() {
	for i := range s.corner {
		if math.IsNaN(s.corner[i].value) {
			s.corner[i].value = math.Inf(1)
		}
	}
	slices.SortStableFunc(s.corner, func(a, b corner) int {
		switch {
		case a.value < b.value:
			return -1
		case a.value > b.value:
			return 1
		}
		return 0
	})
}

// Best is the lowest place so far.
func (s *Simplex) Best() (x []float64, value float64) { return s.corner[0].x, s.corner[0].value }

// Size is the largest distance of a corner from the best along an axis, and the
// difference of their values.
func (s *Simplex) Size() (length, height float64) {
	best := s.corner[0]
	for _, c := range s.corner[1:] {
		for i := range c.x {
			length = max(length, math.Abs(c.x[i]-best.x[i]))
		}
	}
	return length, s.corner[len(s.corner)-1].value - best.value
}

// Step reflects, stretches, shortens or shrinks the simplex once.
func (s *Simplex) Step() {
	n := len(s.corner) - 1
	dim := max(float64(n), 2)
	expand, contract, shrink := 1+2/dim, 0.75-0.5/dim, 1-1/dim
	worst := s.corner[n]
	centre := make([]float64, n)
	for _, c := range s.corner[:n] {
		for i := range centre {
			centre[i] += c.x[i] / float64(n)
		}
	}
	// at is the place t times as far from the centre as the worst corner, across.
	at := func(t float64) corner {
		x := make([]float64, n)
		for i := range x {
			x[i] = centre[i] + float64(t*(centre[i]-worst.x[i]))
		}
		v := s.f(x)
		if math.IsNaN(v) {
			v = math.Inf(1)
		}
		return corner{x, v}
	}
	put := func(c corner) { s.corner[n] = c; s.sort() }
	across := at(1)
	switch {
	case across.value < s.corner[0].value:
		if far := at(expand); far.value < across.value {
			put(far)
			return
		}
		put(across)
		return
	case n > 1 && across.value < s.corner[n-1].value:
		put(across)
		return
	case across.value < worst.value:
		if near := at(contract); near.value <= across.value {
			put(near)
			return
		}
	default:
		if near := at(-contract); near.value < worst.value {
			put(near)
			return
		}
	}
	for i := 1; i <= n; i++ {
		for k := range s.corner[i].x {
			s.corner[i].x[k] = s.corner[0].x[k] + float64(shrink*(s.corner[i].x[k]-s.corner[0].x[k]))
		}
		s.corner[i].value = s.f(s.corner[i].x)
	}
	s.sort()
}
