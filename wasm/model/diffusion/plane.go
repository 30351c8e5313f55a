package diffusion

import (
	"math"
	"slices"

	"klviz/wasm/special"
)

// The rule in two dimensions is the trapezoid on a square grid, which for
// functions that are smooth on the length of the noise and fall off like a
// normal converges exponentially. Groups of parts that cannot see each other
// are integrated apart, each with its own grid.
const (
	gridStep  = 0.25 // of the group's least standard deviation: error about 3e-8
	gridReach = 7.0  // standard deviations of a part that the grid covers
	tile      = 8    // grid nodes on a tile's side
)

// plane integrates in two dimensions. Unlike in one, the divergence is formed
// as E|x|²/2 + log 2π - entropy: two dimensions leave no time for the digits
// that are lost when the divergence is tiny.
func plane(parts []noised) Marginal {
	var out Marginal
	inside := 0.0
	for i := range parts {
		w := parts[i].part.Weight
		out.KL += 0.5 * float64(w*(float64(2*parts[i].variance)+square(parts[i].mean)))
		inside += float64(2 * w * parts[i].left)
	}
	out.KL += special.Log(2 * math.Pi)
	out.Unknown = inside
	for _, g := range groups(parts) {
		if len(g) == 1 {
			// ∫ p log p of one normal of mass w.
			n := g[0]
			w := n.part.Weight
			out.KL += float64(w * (n.logW - 1 - special.Log(2*math.Pi*n.variance)))
			continue
		}
		logP, between := gridSum(g)
		out.KL += logP
		out.Unknown += between
	}
	out.KL = max(out.KL, 0)
	return out
}

// groups splits the parts into those that overlap, directly or through others.
func groups(parts []noised) [][]noised {
	left := slices.Clone(parts)
	var out [][]noised
	for len(left) > 0 {
		group := []noised{left[0]}
		left = left[1:]
		for i := 0; i < len(group); i++ {
			left = slices.DeleteFunc(left, func(n noised) bool {
				dx, dy := n.mean[0]-group[i].mean[0], n.mean[1]-group[i].mean[1]
				r := gridReach * (math.Sqrt(n.variance) + math.Sqrt(group[i].variance))
				near := float64(dx*dx)+float64(dy*dy) < r*r
				if near {
					group = append(group, n)
				}
				return near
			})
		}
		out = append(out, group)
	}
	return out
}

// gridSum is ∫ p log p and ∫ p·|spread of what x_0 may be|² of a group.
func gridSum(g []noised) (logP, between float64) {
	least := math.Inf(1)
	var x0, x1, y0, y1 = math.Inf(1), math.Inf(-1), math.Inf(1), math.Inf(-1)
	for i := range g {
		sd := math.Sqrt(g[i].variance)
		r := gridReach * sd
		least = min(least, sd)
		x0, x1 = min(x0, g[i].mean[0]-r), max(x1, g[i].mean[0]+r)
		y0, y1 = min(y0, g[i].mean[1]-r), max(y1, g[i].mean[1]+r)
	}
	h := gridStep * least
	side := tile * h
	var p, e special.Accumulator
	t := newTileSum(g, h)
	var near []int
	for ty := range int(math.Ceil((y1 - y0) / side)) {
		for tx := range int(math.Ceil((x1 - x0) / side)) {
			cx, cy := x0+(float64(tx)+0.5)*side, y0+(float64(ty)+0.5)*side
			near = near[:0]
			for i := range g {
				dx := max(0, math.Abs(g[i].mean[0]-cx)-side/2)
				dy := max(0, math.Abs(g[i].mean[1]-cy)-side/2)
				if float64(dx*dx)+float64(dy*dy) < gridReach*gridReach*g[i].variance {
					near = append(near, i)
				}
			}
			if len(near) > 0 {
				a, b := t.add(near, cx-side/2+h/2, cy-side/2+h/2)
				p.Add(a)
				e.Add(b)
			}
		}
	}
	return p.Value() * h * h, e.Value() * h * h
}

// tileSum holds what one tile needs, so that tiles don't allocate.
type tileSum struct {
	g            []noised
	h            float64
	scale        []float64 // weight/(2π·variance)
	density      [tile * tile]float64
	ax, ay, aa   [tile * tile]float64 // ∑ p_i·known x, known y, |known|²
	ex, ey       [tile]float64
	knowX, knowY [tile]float64
}

func newTileSum(g []noised, h float64) *tileSum {
	t := &tileSum{g: g, h: h, scale: make([]float64, len(g))}
	for i := range g {
		t.scale[i] = g[i].part.Weight / (2 * math.Pi * g[i].variance)
	}
	return t
}

// add sums over one tile whose first node is (x, y), from the parts near it.
// A normal in two dimensions is a product, so a tile takes 2·tile exponentials
// a part.
func (t *tileSum) add(near []int, x, y float64) (logP, between float64) {
	clear(t.density[:])
	clear(t.ax[:])
	clear(t.ay[:])
	clear(t.aa[:])
	// Around a point of the group, so that squares don't cancel.
	ox, oy := t.g[near[0]].part.Mean[0], t.g[near[0]].part.Mean[1]
	for _, i := range near {
		n := &t.g[i]
		for k := range tile {
			at := float64(k) * t.h
			t.ex[k] = special.Exp(-square1(x+at-n.mean[0]) / (2 * n.variance))
			t.ey[k] = t.scale[i] * special.Exp(-square1(y+at-n.mean[1])/(2*n.variance))
			t.knowX[k] = n.part.Mean[0] - ox + float64(n.slope*(x+at-n.mean[0]))
			t.knowY[k] = n.part.Mean[1] - oy + float64(n.slope*(y+at-n.mean[1]))
		}
		for j := range tile {
			ey, ky := t.ey[j], t.knowY[j]
			for k := range tile {
				c, at := ey*t.ex[k], j*tile+k
				kx := t.knowX[k]
				t.density[at] += c
				t.ax[at] += float64(c * kx)
				t.ay[at] += float64(c * ky)
				t.aa[at] += float64(c * (float64(kx*kx) + float64(ky*ky)))
			}
		}
	}
	for at, p := range t.density {
		if p > 0 {
			logP += float64(p * special.Log(p))
			between += t.aa[at] - (float64(t.ax[at]*t.ax[at])+float64(t.ay[at]*t.ay[at]))/p
		}
	}
	return logP, between
}

func square1(x float64) float64 { return x * x }
