package chart

// refine adds samples between neighbours until, in pixels, a straight line
// between them is as good as the curves. The place of a sample is given by px,
// the heights of the curves that matter by ys; a height outside the picture is
// to be given as the picture's edge.
//
// It stops at most points; a spike narrower than a pixel is kept by the samples
// that come in.
func (c *pair) refine(in []sample, px func(sample) float64, ys func(sample) [3]float64, tolerance float64, most int) []sample {
	out := make([]sample, 0, len(in)*3)
	var split func(a, b sample, xa, xb float64, ya, yb [3]float64, depth int)
	left := most - len(in)
	split = func(a, b sample, xa, xb float64, ya, yb [3]float64, depth int) {
		if depth == 0 || left <= 0 || xb-xa < upright {
			return
		}
		x := a.x + (b.x-a.x)/2
		if !(x > a.x && x < b.x) {
			return
		}
		m := c.at(x)
		xm, ym := px(m), ys(m)
		// Where the samples stand apart by t of the way, the line between them is there.
		t := 0.5
		if xb != xa {
			t = (xm - xa) / (xb - xa)
		}
		flat := true
		for i := range ym {
			if abs(ya[i]+(yb[i]-ya[i])*t-ym[i]) > tolerance {
				flat = false
			}
		}
		if flat && depth < deepest {
			return
		}
		if flat {
			// The first test may have met an inflection: look once more at a quarter.
			s := c.at(a.x + (b.x-a.x)/4)
			xs, yq := px(s), ys(s)
			t = 0.25
			if xb != xa {
				t = (xs - xa) / (xb - xa)
			}
			for i := range yq {
				if abs(ya[i]+(yb[i]-ya[i])*t-yq[i]) > tolerance {
					flat = false
				}
			}
			if flat {
				return
			}
		}
		left--
		split(a, m, xa, xm, ya, ym, depth-1)
		out = append(out, m)
		split(m, b, xm, xb, ym, yb, depth-1)
	}
	for i := range in {
		if i > 0 {
			a, b := in[i-1], in[i]
			split(a, b, px(a), px(b), ys(a), ys(b), deepest)
		}
		out = append(out, in[i])
	}
	return out
}

// deepest is how often an interval is halved at most: 1/64 of a first interval
// is below a pixel.
const deepest = 7

// upright is the width in pixels below which a line is upright whatever its shape.
const upright = 0.02
