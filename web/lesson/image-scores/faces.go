package scores

import (
	"math"
	"math/rand/v2"
	"strconv"

	"klviz/wasm/model/classes"
	"klviz/wasm/model/normalmix"
	"klviz/wasm/special"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/svg"
	"klviz/web/text"
)

// shown is how many pictures of each side are drawn.
const shown = 16

// draws are pictures by the seed. Both sides have the same luck, so that a face
// changes and is not another.
func draws(m normalmix.Mix, seed int) []float64 {
	r := rand.New(rand.NewPCG(uint64(seed), 81))
	out := make([]float64, shown)
	for i := range out {
		u, z := r.Float64(), special.NormalQuantile((float64(r.Uint64()>>12)+0.5)*0x1p-52)
		part := m[len(m)-1]
		for _, p := range m {
			if u -= p.Weight; u < 0 {
				part = p
				break
			}
		}
		out[i] = part.Mean + float64(math.Sqrt(part.Var)*z)
	}
	return out
}

// faces draws samples of both sides: the number is how a mouth bends. Under each
// stands the kind that the classifier takes it for, and how sure it is.
func faces(d frame.Drawing, w *words, kinds, made *classes.Classes) chart.Figure {
	f := chart.Figure{ID: "faces", Width: max(d.Width, chart.MinWidth), Title: w.faces, Desc: w.faces}
	columns := 8
	if f.Width < 420 {
		columns = 4
	}
	cell := f.Width / float64(columns)
	seed := d.In.Whole("seed")
	middle, reach := kinds.Mix.Mean(), 2*math.Sqrt(kinds.Mix.Variance())
	y := 0.0
	for side, xs := range [2][]float64{draws(kinds.Mix, seed), draws(made.Mix, seed)} {
		name, class := w.real, "p-line p-area fine"
		if side == 1 {
			name, class = w.made, "q-line q-area fine"
		}
		f.Back = append(f.Back, lettered(0, y+14, "start", "t-title", name))
		y += 24
		for i, x := range xs {
			cx, cy := cell*(float64(i%columns)+0.5), y+22+62*float64(i/columns)
			f.Front = append(f.Front, face(cx, cy, (x-middle)/reach, class)...)
			f.Front = append(f.Front, lettered(cx, cy+34, "middle", "t-small", verdict(d.Lang, kinds, x)))
		}
		y += 62*float64((shown+columns-1)/columns) + 6
	}
	f.Height = y
	return f
}

func lettered(x, y float64, anchor, class, s string) svg.Node {
	return svg.El("text", "x", svg.Num(x), "y", svg.Num(y), "text-anchor", anchor, "class", class).Say(s)
}

// face smiles where bend is above 0.
func face(cx, cy, bend float64, class string) []svg.Node {
	const r = 19.0
	bend = min(max(bend, -2.2), 2.2)
	mouth := new(svg.Path).M(cx-0.5*r, cy+0.38*r-3*bend).Q(cx, cy+0.38*r+9*bend, cx+0.5*r, cy+0.38*r-3*bend)
	eye := func(x float64) svg.Node {
		return svg.El("circle", "class", "ink-dot", "cx", svg.Num(x), "cy", svg.Num(cy-0.28*r), "r", "2.6")
	}
	return []svg.Node{
		svg.El("circle", "class", class, "cx", svg.Num(cx), "cy", svg.Num(cy), "r", svg.Num(r)),
		eye(cx - 0.36*r), eye(cx + 0.36*r),
		svg.El("path", "class", "line-plain", "d", mouth.String()),
	}
}

// verdict is the kind that a picture is taken for: A, B, …
func verdict(l text.Lang, kinds *classes.Classes, x float64) string {
	post := make([]float64, len(kinds.Mix))
	kinds.Posterior(x, post)
	best := 0
	for i, p := range post {
		if p > post[best] {
			best = i
		}
	}
	letter := strconv.Itoa(best + 1)
	if best < 26 {
		letter = string(rune('A' + best))
	}
	return letter + " " + text.Digits(l, 100*post[best], 2) + " %"
}
