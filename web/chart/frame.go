package chart

import "klviz/web/svg"

// frame is a plain plot: two linear axes with their names.
type frame struct {
	Figure
	Plot Rect
	X, Y Linear
}

// newFrame lays out a plot with axes x and y; the names may hold italics. high
// and low are its heights from Narrow on and below.
func newFrame(v *voice, f Figure, w float64, x, y Domain, xName, yName string, high, low float64) frame {
	left, right := 46.0, 14.0
	f.Width, f.Height = width(w), high
	if f.Width < Narrow {
		f.Height, left, right = low, 42, 8
	}
	plot := Rect{left, 26, f.Width - left - right, f.Height - 26 - 42}
	fr := frame{f, plot, Linear{x, plot.X, plot.right()}, Linear{y, plot.bottom(), plot.Y}}
	fr.Back = append(fr.Back, yAxis(v, fr.Y, plot, int(plot.H/46))...)
	fr.Back = append(fr.Back, xAxis(v, fr.X, plot.bottom(), fr.Width)...)
	fr.Back = append(fr.Back,
		svg.El("path", "class", "base", "d", new(svg.Path).M(plot.X, plot.bottom()).H(plot.right()).String()),
		phrase(plot.X, 12, start, "t-title", yName),
		phrase(plot.right(), fr.Height-5, end, "t-title", xName))
	return fr
}

// clip is a clip path of the plot's inside, with its id.
func (f *frame) clip() svg.Node {
	return svg.El("clipPath", "id", f.ID+"-clip").With(svg.El("rect", "x", svg.Num(f.Plot.X), "y", svg.Num(f.Plot.Y-2),
		"width", svg.Num(f.Plot.W), "height", svg.Num(f.Plot.H+4)))
}

// XY is a point in the values of two axes.
type XY struct{ X, Y float64 }

// trace draws points in order of x as a line, clipped to the plot, which needs
// clip among the Defs; points that are not finite leave a gap.
func (f *frame) trace(points []XY, class string) svg.Node {
	var path svg.Path
	t := tracer{path: &path, tolerance: tolerance}
	pen := false
	for _, p := range points {
		if !(abs(p.X) < 1e300) || !(abs(p.Y) < 1e300) {
			pen = false
			continue
		}
		x, y := f.X.Px(p.X), min(max(f.Y.Px(p.Y), f.Plot.Y-2*f.Plot.H), f.Plot.bottom()+2*f.Plot.H)
		if !pen {
			t.start(x, y)
			pen = true
			continue
		}
		t.to(x, y)
	}
	t.finish()
	return svg.El("path", "class", class, "clip-path", url(f.ID, "clip"), "d", path.String())
}
