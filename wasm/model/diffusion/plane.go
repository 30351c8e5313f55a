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
	leastStep = 0.25 // of a standard deviation
	mostStep  = 0.6
	gridReach = 6.5 // standard deviations of a part that the grid covers
	tile      = 8   // grid nodes on a tile's side
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
		means, h := gridOf(g)
		logP, between := means.sum(g, h)
		out.KL += logP
		out.Unknown += max(between, 0)
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

// stepOf is the grid's step, in standard deviations, for means that are at most
// wide of them apart. The logarithm of two normals d apart has its nearest
// singularity π/d off the line between them, so that a step h errs by about
// exp(-2π²/(h·d) - d²/8), d²/8 since little mass lies between far ones. The worst
// d at the least step, 6.8, leaves 3e-8; where all means are closer, the step that
// errs as much is longer.
func stepOf(wide float64) float64 {
	if wide > 6.8 {
		return leastStep
	}
	const digits = 17.4 // -log 3e-8
	return min(max(2*math.Pi*math.Pi/(wide*(digits-float64(wide*wide)/8)), leastStep), mostStep)
}

// gridOf is where the means of a group lie, and the step of its grid.
func gridOf(g []noised) (means box, h float64) {
	means = box{[2]float64(g[0].mean), [2]float64(g[0].mean)}
	for i := range g {
		for k, x := range g[i].mean {
			means.lo[k], means.hi[k] = min(means.lo[k], x), max(means.hi[k], x)
		}
	}
	sd := math.Sqrt(g[0].variance)
	return means, sd * stepOf(math.Hypot(means.hi[0]-means.lo[0], means.hi[1]-means.lo[1])/sd)
}

// box holds the means of a group.
type box struct{ lo, hi [2]float64 }

// sum is ∫ p log p and ∫ p·|spread of what x_0 may be|² of a group, on a grid of
// step h over what its parts reach.
func (b box) sum(g []noised, h float64) (logP, between float64) {
	r, side := gridReach*math.Sqrt(g[0].variance), tile*h
	for k := range b.lo {
		b.lo[k], b.hi[k] = b.lo[k]-r, b.hi[k]+r
	}
	var p, e special.Accumulator
	t := newTileSum(g, b, h)
	var near []int
	for ty := range t.tiles[1] {
		for tx := range t.tiles[0] {
			cx, cy := b.lo[0]+(float64(tx)+0.5)*side, b.lo[1]+(float64(ty)+0.5)*side
			near = near[:0]
			for i := range g {
				dx := max(0, math.Abs(g[i].mean[0]-cx)-side/2)
				dy := max(0, math.Abs(g[i].mean[1]-cy)-side/2)
				if float64(dx*dx)+float64(dy*dy) < r*r {
					near = append(near, i)
				}
			}
			if len(near) > 0 {
				a, b := t.add(near, tx*tile, ty*tile)
				p.Add(a)
				e.Add(b)
			}
		}
	}
	return p.Value() * h * h, e.Value() * h * h
}
