package optimize

import (
	"errors"
	"math"
	"slices"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

// Direction is which divergence is made small.
type Direction uint8

// The directions: D(p‖q), which wants q wherever p is, and D(q‖p), which wants q
// nowhere else.
const (
	PQ Direction = iota
	QP
)

// Place is a candidate on the way, with its divergence in nats.
type Place struct {
	Args []float64
	KL   float64
}

// Walker is one walk from one start.
type Walker struct {
	Path []Place // the best so far, after each step that found a better one
	Done bool

	simplex *Simplex
	steps   int
	fine    bool // the values are as exact as the core has them
}

// End is where a walker stands.
func (w *Walker) End() Place { return w.Path[len(w.Path)-1] }

// Search looks for the member of a space that is closest to p, from several
// starts at once, by values alone.
type Search struct {
	P         family.Dist
	Direction Direction
	Space     Space
	Walkers   []*Walker
}

const (
	mostSteps = 400
	// A walk is settled where its simplex is this small: first with coarse values,
	// then, from there on anew, with those that the core answers with.
	coarseLength, coarseHeight = 2e-3, 1e-6
	fineLength, fineHeight     = 1e-6, 1e-12
)

// NewSearch begins at the space's own start, at a fit to p's quantiles, and on
// either side of it. The error says that no start has a finite divergence.
func NewSearch(p family.Univariate, s Space, d Direction) (*Search, error) {
	search := &Search{P: p, Direction: d, Space: s}
	if len(s.free()) == 0 {
		return nil, errors.New("there is no parameter to search over")
	}
	for _, args := range startsFor(p, s) {
		u := s.unbound(args)
		args = s.bound(u)
		value := search.value(u, false)
		if math.IsInf(value, 1) || math.IsNaN(value) || search.near(args) {
			continue
		}
		search.Walkers = append(search.Walkers, &Walker{
			Path:    []Place{{args, value}},
			simplex: NewSimplex(func(u []float64) float64 { return search.value(u, false) }, u, 0.4),
		})
	}
	if len(search.Walkers) == 0 {
		return nil, errors.New("no start was found from which the divergence is finite")
	}
	return search, nil
}

// near reports whether a walker begins at the same place.
func (s *Search) near(args []float64) bool {
	u := s.Space.unbound(args)
	for _, w := range s.Walkers {
		v := s.Space.unbound(w.Path[0].Args)
		apart := 0.0
		for i := range u {
			apart = max(apart, math.Abs(u[i]-v[i]))
		}
		if apart < 0.05 {
			return true
		}
	}
	return false
}

// value is the divergence at a place of the space without walls.
func (s *Search) value(u []float64, fine bool) float64 {
	q, err := s.Space.Make(s.Space.bound(u))
	if err != nil {
		return math.Inf(1)
	}
	p := s.P
	if s.Direction == QP {
		p, q = q, p
	}
	r, err := measure.KLWith(p, q, measure.Options{Coarse: !fine})
	if err != nil || math.IsInf(r.Error, 1) {
		return math.Inf(1)
	}
	return r.Nats
}

// Step goes on by one step with every walker, and reports whether one of them is
// still on its way.
func (s *Search) Step() bool {
	going := false
	for _, w := range s.Walkers {
		if !w.Done {
			s.step(w)
			going = going || !w.Done
		}
	}
	return going
}

func (s *Search) step(w *Walker) {
	w.simplex.Step()
	w.steps++
	u, value := w.simplex.Best()
	if value < w.End().KL {
		w.Path = append(w.Path, Place{s.Space.bound(u), value})
	}
	length, height := w.simplex.Size()
	switch {
	case !w.fine && (length < coarseLength && height < coarseHeight || w.steps >= mostSteps/2):
		w.fine = true
		w.simplex = NewSimplex(func(u []float64) float64 { return s.value(u, true) }, slices.Clone(u), 0.02)
		u, value := w.simplex.Best()
		w.Path = append(w.Path, Place{s.Space.bound(u), value})
	case w.fine && (length < fineLength && height < fineHeight || w.steps >= mostSteps):
		w.Done = true
	}
}

// Best is the closest member that was found so far.
func (s *Search) Best() *Walker {
	best := s.Walkers[0]
	for _, w := range s.Walkers[1:] {
		if w.End().KL < best.End().KL {
			best = w
		}
	}
	return best
}

// startsFor are places to begin: the present one, a fit, and two beside it.
func startsFor(p family.Univariate, s Space) [][]float64 {
	all := [][]float64{s.Start}
	centre := s.unbound(s.Start)
	if d, err := s.Make(s.Start); err == nil {
		if fit := d.Family().Fit; fit != nil {
			if args, err := fit(quantiles(p)); err == nil {
				if _, err := s.Make(args); err == nil {
					centre = s.unbound(args)
					all = append(all, args)
				}
			}
		}
	}
	for i := range centre {
		for _, step := range []float64{-1.2, 1.2} {
			u := slices.Clone(centre)
			u[i] += step
			all = append(all, s.bound(u))
		}
		if len(all) >= 6 {
			break
		}
	}
	return all
}

// quantiles stand for p as evenly spread samples would.
func quantiles(p family.Univariate) []float64 {
	const n = 400
	xs := make([]float64, n)
	for i := range xs {
		xs[i] = p.Quantile((float64(i) + 0.5) / n)
	}
	return xs
}
