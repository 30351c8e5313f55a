package svg

// Path builds the d attribute of a path. A point with a coordinate that is not
// finite is left out, so a gap in the data is a gap in the line, never "NaN".
//
// The zero value is an empty path. One that was Reset keeps its buffer.
type Path struct {
	b []byte
}

// Grow makes room for about n points.
func (p *Path) Grow(n int) *Path {
	if cap(p.b)-len(p.b) < n*16 {
		b := make([]byte, len(p.b), len(p.b)+n*16)
		copy(b, p.b)
		p.b = b
	}
	return p
}

// Reset empties the path.
func (p *Path) Reset() *Path {
	p.b = p.b[:0]
	return p
}

func (p *Path) pair(verb byte, x, y float64) *Path {
	if !finite(x) || !finite(y) {
		return p
	}
	p.b = append(p.b, verb)
	p.b = appendNum(p.b, x)
	p.b = append(p.b, ',')
	p.b = appendNum(p.b, y)
	return p
}

// M moves to x, y.
func (p *Path) M(x, y float64) *Path { return p.pair('M', x, y) }

// L draws a line to x, y; as the first point of a path it moves there.
func (p *Path) L(x, y float64) *Path {
	if len(p.b) == 0 {
		return p.pair('M', x, y)
	}
	return p.pair('L', x, y)
}

// H draws a horizontal line to x.
func (p *Path) H(x float64) *Path {
	if finite(x) {
		p.b = appendNum(append(p.b, 'H'), x)
	}
	return p
}

// V draws a vertical line to y.
func (p *Path) V(y float64) *Path {
	if finite(y) {
		p.b = appendNum(append(p.b, 'V'), y)
	}
	return p
}

// Q draws a quadratic curve by way of cx, cy to x, y.
func (p *Path) Q(cx, cy, x, y float64) *Path {
	if !finite(cx) || !finite(cy) || !finite(x) || !finite(y) {
		return p
	}
	p.pair('Q', cx, cy)
	return p.pair(' ', x, y)
}

// A draws the arc of a circle or ellipse with radii rx, ry to x, y.
func (p *Path) A(rx, ry, turn float64, large, sweep bool, x, y float64) *Path {
	if !finite(x) || !finite(y) || !finite(rx) || !finite(ry) {
		return p
	}
	p.pair('A', rx, ry)
	p.b = appendNum(append(p.b, ' '), turn)
	p.b = append(p.b, ' ', bit(large), ' ', bit(sweep))
	return p.pair(' ', x, y)
}

func bit(on bool) byte {
	if on {
		return '1'
	}
	return '0'
}

// Z closes the figure.
func (p *Path) Z() *Path {
	if len(p.b) > 0 {
		p.b = append(p.b, 'Z')
	}
	return p
}

// String is the value for a d attribute.
func (p *Path) String() string { return string(p.b) }
