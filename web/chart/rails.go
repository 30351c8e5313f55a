package chart

import (
	"math"
	"sort"
	"strconv"

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
		r := rail{dist: dist, x: x, y: at}
		r.add(d, "")
		f.Front = append(f.Front, svg.El("path", "class", dist+"-rail", "d", r.line.String()))
		r.part()
		reach := max(hitSize, min(step, 44))
		for k := range r.handles {
			h := &r.handles[k]
			h.Hit = Rect{h.X - reach/2, at - min(step, reach)/2, reach, min(step, reach)}
		}
		share(r.handles)
		f.Handles = append(f.Handles, r.handles...)
	}
	f.Back = append(f.Back, svg.El("path", "class", "track", "d", track.String()))
}

// rail collects the handles of one distribution and the bars between them.
type rail struct {
	dist    string
	x       Linear
	y       float64
	handles []Handle
	line    svg.Path
}

// add puts on the handles of a distribution, in the order of its parameters, a
// twin after its own. A mixture's parts are numbered from 1: "2.mean"; what is
// truncated stands behind "of.".
func (r *rail) add(d family.Univariate, prefix string) {
	if m, ok := d.(*family.Mixture); ok {
		for i, part := range m.Parts {
			r.add(part, prefix+strconv.Itoa(i+1)+".")
		}
		return
	}
	if t, ok := d.(*family.Truncated); ok {
		r.add(t.Of, prefix+"of.")
		lo, hi := t.Support()
		for _, e := range []struct {
			id string
			at float64
		}{{"lo", lo}, {"hi", hi}} {
			if !math.IsInf(e.at, 0) {
				r.handles = append(r.handles, Handle{Dist: r.dist, Param: prefix + e.id, Kind: Grip, At: r.x.Px(e.at), Y: r.y, X: r.x.Inside(e.at), value: e.at})
			}
		}
		return
	}
	fam, args := d.Family(), d.Args()
	if len(args) != len(fam.Params) {
		return
	}
	center := math.NaN()
	for i := range fam.Params {
		if p := &fam.Params[i]; p.Role == family.Location && p.At != nil {
			center = p.At(args)
		}
	}
	lo, hi := math.Inf(1), math.Inf(-1)
	n := 0
	put := func(p *family.Param, kind HandleKind, v float64, twin bool) {
		px := min(max(r.x.Px(v), -1e9), 1e9)
		if math.IsNaN(px) {
			return
		}
		h := Handle{Dist: r.dist, Param: prefix + p.ID, Kind: kind, Twin: twin, At: px, Y: r.y, X: r.x.Inside(v), value: v}
		r.handles = append(r.handles, h)
		lo, hi = min(lo, h.X), max(hi, h.X)
		n++
	}
	for i := range fam.Params {
		p := &fam.Params[i]
		switch {
		case p.At == nil:
		case p.Role == family.Location:
			put(p, Knob, p.At(args), false)
		default:
			v := p.At(args)
			put(p, Grip, v, false)
			if p.Role == family.Scale && center == center {
				put(p, Grip, 2*center-v, true)
			}
		}
	}
	if n == 1 { // a spread alone is measured from the support's end, or the middle
		from, _ := d.Support()
		if math.IsInf(from, 0) {
			from = d.Quantile(0.5)
		}
		lo, hi = min(lo, r.x.Inside(from)), max(hi, r.x.Inside(from))
	}
	if n > 0 {
		r.line.M(lo, r.y).H(hi)
	}
}

// part moves handles that would overlap away from each other, as little as can
// be; knobs stay where they are as long as they can. (Least squares under an
// order: pool adjacent violators, Barlow et al. 1972.)
func (r *rail) part() {
	hs := make([]*Handle, len(r.handles))
	for i := range r.handles {
		hs[i] = &r.handles[i]
	}
	sort.SliceStable(hs, func(i, j int) bool { return hs[i].value < hs[j].value })
	type pool struct {
		at, weight float64
		n          int
	}
	var pools []pool
	offset := make([]float64, len(hs))
	for i, h := range hs {
		if i > 0 {
			offset[i] = offset[i-1] + h.half() + hs[i-1].half() + 3
		}
		weight := 1.0
		if h.Kind == Knob {
			weight = 1000
		}
		pools = append(pools, pool{h.X - offset[i], weight, 1})
		for k := len(pools) - 1; k > 0 && pools[k-1].at > pools[k].at; k-- {
			a, b := pools[k-1], pools[k]
			w := a.weight + b.weight
			pools[k-1] = pool{(a.at*a.weight + b.at*b.weight) / w, w, a.n + b.n}
			pools = pools[:k]
		}
	}
	i := 0
	for _, p := range pools {
		for range p.n {
			hs[i].X = p.at + offset[i]
			i++
		}
	}
}

// half is half the width of a handle.
func (h *Handle) half() float64 {
	if h.Kind == Knob {
		return knobRadius
	}
	return gripWidth / 2
}

// share divides the room between neighbouring handles' hit rectangles.
func share(hs []Handle) {
	order := make([]*Handle, 0, len(hs))
	for i := range hs {
		order = append(order, &hs[i])
	}
	sort.SliceStable(order, func(i, j int) bool { return order[i].value < order[j].value })
	for i := 1; i < len(order); i++ {
		a, b := order[i-1], order[i]
		if over := a.Hit.right() - b.Hit.X; over > 0 {
			mid := (a.X + a.half() + b.X - b.half()) / 2
			a.Hit.W = mid - a.Hit.X
			b.Hit.W = b.Hit.right() - mid
			b.Hit.X = mid
		}
	}
}
