package normalmix

import (
	"math"
	"slices"

	"klviz/wasm/special"
)

// Scale is a place and the length over which an integrand changes there.
type Scale struct {
	Centre, Length float64
	Reach          float64 // how far from the centre it does so; 0: ten lengths
}

// Scales tell where an integrand lives.
type Scales []Scale

// reach is how many lengths from its centre a scale usually matters: a normal has
// 1.5e-23 of its mass beyond ten standard deviations.
const reach = 10

// A panel is three quarters of the finest length that matters there. The
// logarithm of a mixture of two normals of variance s², d apart, has its nearest
// singularity π s²/d off the axis; with 24 nodes a panel the rule's error,
// weighed by the density there, is below 1e-14 for every d.
const (
	panelWidth = 0.75
	panelNodes = 24 // tabulated in special
)

// Panels visits the nodes of a composite Gauss-Legendre rule over the union of
// the scales' reaches, from left to right, with the weight of each node.
func (s Scales) Panels(visit func(x, dx float64)) {
	s.Locals(func(x, dx float64, _ []int) { visit(x, dx) })
}

// Locals is Panels with the indices of the scales that reach to each node, so
// that a caller with many narrow parts can leave the others out.
func (s Scales) Locals(visit func(x, dx float64, near []int)) {
	rule := special.GaussLegendre(panelNodes)
	s.cut(func(lo, hi float64, near []int) {
		c, h := 0.5*(lo+hi), 0.5*(hi-lo)
		for i := range rule.Nodes { // from the outermost to the middle
			visit(c-float64(h*rule.Nodes[i]), h*rule.Weights[i], near)
		}
		for i := len(rule.Nodes) - 1; i >= 0; i-- {
			visit(c+float64(h*rule.Nodes[i]), h*rule.Weights[i], near)
		}
	})
}

// cut visits the panels from left to right.
func (s Scales) cut(visit func(lo, hi float64, near []int)) {
	starts := make([]int, len(s))
	for i := range starts {
		starts[i] = i
	}
	slices.SortFunc(starts, func(a, b int) int {
		switch d := s[a].from() - s[b].from(); {
		case d < 0:
			return -1
		case d > 0:
			return 1
		}
		return a - b
	})
	var near []int
	x := math.Inf(-1)
	for {
		near = slices.DeleteFunc(near, func(i int) bool { return s[i].to() <= x })
		if len(near) == 0 {
			if len(starts) == 0 {
				return
			}
			x = max(x, s[starts[0]].from())
		}
		for len(starts) > 0 && s[starts[0]].from() <= x {
			if i := starts[0]; s[i].to() > x {
				near = append(near, i)
			}
			starts = starts[1:]
		}
		if len(near) == 0 {
			continue
		}
		width, end := math.Inf(1), math.Inf(-1)
		for _, i := range near {
			width = min(width, panelWidth*s[i].Length)
			end = max(end, s[i].to())
		}
		if len(starts) > 0 {
			end = min(end, s[starts[0]].from())
		}
		next := min(x+width, end)
		if !(next > x) {
			return // the finest length is below the spacing of floats here
		}
		visit(x, next, near)
		x = next
	}
}

func (s Scale) from() float64 { return s.Centre - s.reach() }
func (s Scale) to() float64   { return s.Centre + s.reach() }

func (s Scale) reach() float64 {
	if s.Reach > 0 {
		return s.Reach
	}
	return reach * s.Length
}
