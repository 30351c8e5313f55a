package chart

import "klviz/web/svg"

// signed builds the outline of a signed area along x: what lies above the zero
// line is paid, what lies below is earned back. Both outlines are open along
// that line, so that one path is area and edge.
type signed struct {
	zero      float64
	pay, earn svg.Path
	up, down  tracer

	any          bool
	lastX, lastY float64
	// The farthest points above and below, in pixels from the zero line.
	payX, payH, earnX, earnH float64
}

func newSigned(zero float64) *signed {
	s := &signed{zero: zero}
	s.pay.Grow(120)
	s.earn.Grow(120)
	s.up = tracer{path: &s.pay, tolerance: tolerance}
	s.down = tracer{path: &s.earn, tolerance: tolerance}
	return s
}

// to goes on to x, y.
func (s *signed) to(x, y float64) {
	if !s.any {
		s.up.start(x, s.zero)
		s.down.start(x, s.zero)
	} else if (s.lastY < s.zero) != (y < s.zero) && s.lastY != s.zero && y != s.zero {
		at := s.lastX + (x-s.lastX)*(s.zero-s.lastY)/(y-s.lastY)
		s.up.to(at, s.zero)
		s.down.to(at, s.zero)
	}
	s.any, s.lastX, s.lastY = true, x, y
	s.up.to(x, min(y, s.zero))
	s.down.to(x, max(y, s.zero))
	if h := s.zero - y; h > s.payH {
		s.payX, s.payH = x, h
	} else if -h > s.earnH {
		s.earnX, s.earnH = x, -h
	}
}

// nodes ends the outlines and draws them over the zero line from a to b.
func (s *signed) nodes(id string, a, b float64) []svg.Node {
	s.up.to(s.lastX, s.zero)
	s.down.to(s.lastX, s.zero)
	s.up.finish()
	s.down.finish()
	return []svg.Node{
		svg.El("path", "class", "cost", "fill", url(id, "hatch"), "d", s.pay.String()),
		svg.El("path", "class", "cost earn", "d", s.earn.String()),
		svg.El("path", "class", "zero", "d", new(svg.Path).M(a, s.zero).H(b).String()),
	}
}
