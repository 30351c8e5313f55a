package chart

import (
	"math"

	"klviz/web/svg"
)

// ContributionsInput is a column of p·log p/q, one a row of the five-step table.
type ContributionsInput struct {
	ID     string
	Width  float64 // of the column, in pixels
	Height float64 // of a row's bar; 0 is 14
	Values []float64
	Scale  Domain // as the state keeps it; zero at first
	Held   bool
}

// ContributionsFigure holds a small picture for each row, all on one scale.
type ContributionsFigure struct {
	X    Linear // its Domain is what the state keeps
	Rows []svg.Node
}

// Contributions draws what each row adds: to the right of one zero line what it
// costs, to the left what it earns back. An infinite one is cut.
func Contributions(in ContributionsInput) ContributionsFigure {
	high := in.Height
	if high == 0 {
		high = 14
	}
	want := Domain{}
	endless := false
	for _, c := range in.Values {
		if math.IsInf(c, 1) {
			endless = true
		} else if !math.IsNaN(c) {
			want.Lo, want.Hi = min(want.Lo, c), max(want.Hi, c)
		}
	}
	if endless {
		want.Hi = max(want.Hi*1.5, -want.Lo, 1e-3)
	}
	if want.Empty() {
		want = Domain{-0.2, 1}
	}
	d := in.Scale
	if in.Held {
		d = d.Hold(want)
	} else if d.Empty() || d.Lo > want.Lo || d.Hi < want.Hi || want.Hi-want.Lo < calmLeast*(d.Hi-d.Lo) {
		d = want
	}
	f := ContributionsFigure{X: Linear{d, 1.5, in.Width - 1.5}, Rows: make([]svg.Node, len(in.Values))}
	zero := f.X.Px(0)
	line := svg.El("path", "class", "zero", "d", new(svg.Path).M(zero, 0).V(high).String())
	for i, c := range in.Values {
		row := svg.El("svg", "class", "klviz-chart", "width", svg.Num(in.Width), "height", svg.Num(high),
			"viewBox", "0 0 "+svg.Num(in.Width)+" "+svg.Num(high), "aria-hidden", "true")
		if i == 0 {
			row = row.With(svg.El("defs").With(hatch(in.ID)))
		}
		x := f.X.Inside(c)
		rect := svg.El("rect", "x", svg.Num(min(x, zero)), "y", "1.5", "width", svg.Num(abs(x-zero)), "height", svg.Num(high-3), "rx", "2")
		switch {
		case c > 0:
			rect.Attrs = append(rect.Attrs, svg.Attr{Name: "class", Value: "pay-edge"}, svg.Attr{Name: "fill", Value: url(in.ID, "hatch")})
			row = row.With(rect)
		case c < 0:
			rect.Attrs = append(rect.Attrs, svg.Attr{Name: "class", Value: "earn earn-edge"})
			row = row.With(rect)
		}
		if c > d.Hi {
			var p svg.Path
			for k := 0; k <= 4; k++ {
				p.L(x-12+3*float64(k%2), high*float64(k)/4)
			}
			row = row.With(svg.El("path", "class", "cut-edge", "d", p.String()), svg.El("path", "class", "cut-gap", "d", p.String()))
		}
		f.Rows[i] = row.With(line)
	}
	return f
}
