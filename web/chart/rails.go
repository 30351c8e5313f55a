package chart

import (
	"math"
	"sort"

	"klviz/wasm/family"
	"klviz/web/svg"
)

// rails draws one rail for each distribution under an axis, with a handle for
// every parameter that has a place on it: a knob for a location, grips for the
// rest. Two rails, so that handles never meet when P and Q do.
func rails(f *Figure, x Linear, plot Rect, y, step float64, p, q family.Univariate) {
	var track svg.Path
	for i, d := range [2]family.Univariate{p, q} {
		at := y + step*float64(i)
		track.M(plot.X, at).H(plot.right())
		dist, letter := "p", "P"
		if i == 1 {
			dist, letter = "q", "Q"
		}
		f.Back = append(f.Back, text(plot.X-10, at+4, end, "t-"+dist+" t-name", letter))
		hs := railHandles(d, dist, x, at)
		reach := min(step, 44)
		var rail svg.Path
		if len(hs) > 0 {
			a, b := math.Inf(1), math.Inf(-1)
			for _, h := range hs {
				a, b = min(a, h.X), max(b, h.X)
			}
			if len(hs) == 1 { // a single spread is measured from the support's end or the middle
				lo, _ := d.Support()
				if math.IsInf(lo, 0) {
					lo = d.Quantile(0.5)
				}
				a, b = min(a, x.Inside(lo)), max(b, x.Inside(lo))
			}
			rail.M(a, at).H(b)
		}
		f.Front = append(f.Front, svg.El("path", "class", dist+"-rail", "d", rail.String()))
		for k := range hs {
			hs[k].Hit = Rect{hs[k].X - max(hitSize, reach)/2, at - reach/2, max(hitSize, reach), reach}
		}
		share(hs)
		f.Handles = append(f.Handles, hs...)
	}
	f.Back = append(f.Back, svg.El("path", "class", "track", "d", track.String()))
}

// railHandles are a distribution's handles on its rail, in the order of its
// parameters, twins after their own.
func railHandles(d family.Univariate, dist string, x Linear, y float64) []Handle {
	fam, args := d.Family(), d.Args()
	center := math.NaN()
	for i := range fam.Params {
		if p := &fam.Params[i]; p.Role == family.Location && p.At != nil {
			center = p.At(args)
		}
	}
	var hs []Handle
	add := func(param string, kind HandleKind, v float64, twin bool) {
		px := x.Px(v)
		if math.IsNaN(px) {
			return
		}
		px = min(max(px, -1e9), 1e9)
		hs = append(hs, Handle{Dist: dist, Param: param, Kind: kind, Twin: twin, At: px, Y: y,
			X: min(max(px, x.From), x.To)})
	}
	for i := range fam.Params {
		p := &fam.Params[i]
		if p.At == nil {
			continue
		}
		if p.Role == family.Location {
			add(p.ID, Knob, p.At(args), false)
			continue
		}
		v := p.At(args)
		add(p.ID, Grip, v, false)
		if p.Role == family.Scale && center == center {
			add(p.ID, Grip, 2*center-v, true)
		}
	}
	spread(hs, x)
	return hs
}

// spread moves grips away from the knob and from each other where they would
// overlap; the knob stays.
func spread(hs []Handle, x Linear) {
	const knobToGrip, gripToGrip = knobRadius + gripWidth/2 + 2, gripWidth + 4
	order := make([]*Handle, 0, len(hs))
	knob := -1
	for i := range hs {
		order = append(order, &hs[i])
	}
	sort.SliceStable(order, func(i, j int) bool { return order[i].At < order[j].At })
	for i, h := range order {
		if h.Kind == Knob {
			knob = i
		}
	}
	from := max(knob, 0)
	for i := from + 1; i < len(order); i++ {
		need := float64(gripToGrip)
		if i-1 == knob {
			need = knobToGrip
		}
		order[i].X = max(order[i].X, order[i-1].X+need)
	}
	for i := from - 1; i >= 0; i-- {
		need := float64(gripToGrip)
		if i+1 == knob {
			need = knobToGrip
		}
		order[i].X = min(order[i].X, order[i+1].X-need)
	}
}

// share divides the room between neighbouring handles' hit rectangles.
func share(hs []Handle) {
	order := make([]*Handle, 0, len(hs))
	for i := range hs {
		order = append(order, &hs[i])
	}
	sort.SliceStable(order, func(i, j int) bool { return order[i].X < order[j].X })
	for i := 1; i < len(order); i++ {
		a, b := order[i-1], order[i]
		if over := a.Hit.right() - b.Hit.X; over > 0 {
			mid := (a.X + b.X) / 2
			a.Hit.W = mid - a.Hit.X
			b.Hit.W = b.Hit.right() - mid
			b.Hit.X = mid
		}
	}
}
