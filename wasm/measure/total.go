package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// sumOrIntegrate adds a quantity up over all outcomes that p or q has: a sum for
// outcomes that can be counted, an integral for densities. Every measure but
// Wasserstein's is one such total. ok is false for distributions that are
// neither on the line nor discrete.
func sumOrIntegrate(p, q family.Dist, g quantity, o Options) (r Result, ok bool) {
	switch p := p.(type) {
	case *family.Categorical:
		switch q := q.(type) {
		case *family.Categorical:
			ps, qs := family.Align(p, q)
			return overVectors(ps, qs, &g), true
		case family.Univariate:
			ps, qs := overIntegers(p, q)
			return overVectors(ps, qs, &g), true
		}
	case family.Univariate:
		switch q := q.(type) {
		case *family.Categorical:
			qs, ps := overIntegers(q, p)
			return overVectors(ps, qs, &g), true
		case family.Univariate:
			if p.Family().Kind == family.Integer {
				return overLattice(p, q, &g, o), true
			}
			return overLine(p, q, &g, o), true
		}
	}
	return Result{}, false
}

// overLine integrates.
func overLine(p, q family.Univariate, g *quantity, o Options) Result {
	p, q = centred(p, q)
	a := newPair(p, q)
	pl, ph := p.Support()
	ql, qh := q.Support()
	s := span{p: p, q: q, lo: math.Min(pl, ql), hi: math.Max(ph, qh)}
	s.reach = func(x spot) float64 {
		t, ok := a.at(x)
		if !ok {
			return math.Inf(1)
		}
		return g.bound(t)
	}
	f := func(x spot) sums {
		t, ok := a.at(x)
		if !ok {
			return sums{}
		}
		v, slope := g.of(t)
		if v == 0 && slope == 0 {
			return sums{p: t.p, q: t.q}
		}
		noise := 0.0
		if slope != 0 {
			noise = slope * t.fuzz // fuzz is infinite far out, where a bounded measure is level
		}
		if v != 0 {
			noise += math.Abs(v) * (2 + math.Min(math.Abs(t.lp), math.Abs(t.lq)))
		}
		return sums{value: v, p: t.p, q: t.q, noise: noise}
	}
	ls := sorted(addLandmarks(addLandmarks(nil, p), q))
	s.stop = 1e-18 * roughly(ls, func(x float64) float64 { return math.Abs(f(spot{x: x}).value) })
	s.lay(ls)
	if g.kinked {
		s.cutAtCrossings(&a)
	}
	relative, most := effort(o, len(ls))
	total, err, used := integrate(s.cuts, s.segments, integrand{at: f, focus: focus(p, q, &a.p, &a.q)}, relative, most)
	a.p, a.q = p, q
	v, e := s.remainders(f)
	total.value += v
	err += e
	lostP, lostQ := math.Abs(total.p+s.leftMass(p)-1), math.Abs(total.q+s.leftMass(q)-1)
	err += 4e-16*total.noise + math.Abs(total.value)*(lostP+lostQ)
	if lost := lostP + lostQ; lost > 1e-8 {
		err += lost
		if lost > 0.01 {
			err = math.Inf(1)
		}
	}
	if math.IsInf(total.value, 1) || math.IsNaN(total.value) {
		// Finite, or its reason was found before: above the largest number.
		total.value, err = math.MaxFloat64, math.Inf(1)
	}
	if math.IsNaN(err) {
		err = math.Inf(1)
	}
	return Result{Nats: total.value, Error: err, Kind: Estimated, Method: Quadrature, Evaluations: used}
}

// effort is the relative error aimed at and the evaluations allowed between so
// many landmarks.
func effort(o Options, landmarks int) (relative float64, most int) {
	relative, most = 1e-14, min(max(12000, 100*landmarks), 20000)
	if o.Coarse {
		relative, most = 1e-7, 1500
	}
	if o.MaxEvaluations > 0 {
		most = o.MaxEvaluations
	}
	return relative, most
}

// roughly is the order of magnitude of an integral, at most 1, from a few points
// around the landmarks.
func roughly(ls []landmark, f func(x float64) float64) float64 {
	var most float64
	for _, l := range ls {
		for _, d := range [5]float64{-2, -0.7, 0.1, 0.7, 2} {
			if v := f(l.x+d*l.width) * l.width; v > most && !math.IsInf(v, 1) {
				most = v
			}
		}
	}
	return math.Min(math.Max(most, 1e-200), 1)
}

// cutAtCrossings halves the panels in which p crosses q at the crossing.
func (s *span) cutAtCrossings(a *pair) {
	n := len(s.cuts)
	for i := 0; i < n; i++ {
		c := s.cuts[i]
		seg := &s.segments[c.segment]
		l := func(u float64) float64 {
			x, _ := seg.at(u)
			t, _ := a.at(x)
			return t.l
		}
		const steps = 8
		u, last := c.lo, l(c.lo+1e-9*(c.hi-c.lo))
		from := c.lo
		for k := 1; k <= steps; k++ {
			v := c.lo + (c.hi-c.lo)*float64(k)/steps
			now := l(v)
			if last*now < 0 && !math.IsInf(last*now, 0) {
				z := crossing(l, u, v, last)
				if z > from && z < c.hi {
					s.cuts = append(s.cuts, panel{segment: c.segment, lo: from, hi: z})
					from = z
				}
			}
			u, last = v, now
		}
		s.cuts[i].lo = from
	}
}

// crossing finds where f changes sign between a and b by halving.
func crossing(f func(float64) float64, a, b, fa float64) float64 {
	for range 60 {
		m := 0.5 * (a + b)
		if !(m > a && m < b) {
			break
		}
		if v := f(m); v*fa > 0 {
			a = m
		} else {
			b = m
		}
	}
	return b
}

// discretely gathers a sum's terms and the bound of their rounding.
type discretely struct {
	g      *quantity
	sum    special.Accumulator
	noise  float64
	size   float64
	number int
}

func (d *discretely) add(t point) {
	v, slope := d.g.of(t)
	d.sum.Add(v)
	d.number++
	if v == 0 && slope == 0 {
		return
	}
	d.size += math.Abs(v)
	if slope != 0 {
		d.noise += slope * t.fuzz
	}
	if v != 0 {
		d.noise += math.Abs(v) * 4
	}
}

func (d *discretely) result() Result {
	v := d.sum.Value()
	return Result{Nats: v, Error: 0x1p-52 * (d.noise + math.Abs(v)), Kind: Proved, Method: ExactSum, Evaluations: d.number}
}

// overVectors sums over aligned masses, each divided by its sum.
func overVectors(ps, qs []float64, g *quantity) Result {
	totalP, restP := exactSum(ps)
	totalQ, restQ := exactSum(qs)
	shift := special.LogRatio(totalQ, totalP) + (restQ/totalQ - restP/totalP)
	d := discretely{g: g}
	for i := range ps {
		t := point{p: ps[i] / totalP, q: qs[i] / totalQ}
		t.lp, t.lq = special.Log(t.p), special.Log(t.q)
		switch {
		case t.p > 0 && t.q > 0:
			t.l = special.LogRatio(ps[i], qs[i]) + shift
			t.fuzz = 2*math.Abs(t.l) + 2*math.Abs(shift)
		case t.p > 0 || t.q > 0:
			t.l = t.lp - t.lq
		}
		d.add(t)
	}
	return d.result()
}

// exactSum is the sum with what its rounding has left.
func exactSum(xs []float64) (sum, rest float64) {
	var a special.Accumulator
	for _, x := range xs {
		a.Add(x)
	}
	return a.Parts()
}

// overIntegers gives the masses of a table of whole numbers and of a family on
// the integers over the table's outcomes and one more for all the others.
func overIntegers(c *family.Categorical, d family.Univariate) (table, other []float64) {
	rest := 1.0
	for i, m := range c.Masses() {
		table = append(table, m/c.Total())
		x := 0.0
		if k, ok := c.Integer(i); ok {
			x = special.Exp(d.LogProb(k))
		}
		other = append(other, x)
		rest -= x
	}
	return append(table, 0), append(other, math.Max(rest, 0))
}

// mostOutcomes bounds how many outcomes of a family on the integers are summed.
const mostOutcomes = 2_000_000

// overLattice sums over the whole numbers, outwards from between the two modes
// until the terms are nothing.
func overLattice(p, q family.Univariate, g *quantity, o Options) Result {
	a := newPair(p, q)
	pl, ph := p.Support()
	ql, qh := q.Support()
	lo, hi := math.Min(pl, ql), math.Max(ph, qh)
	first, last := p.Mode(), q.Mode()
	if first > last {
		first, last = last, first
	}
	d := discretely{g: g}
	left := 0.0
	walk := func(k, step, end, past float64) {
		var before, now float64
		for ; (end-k)*step >= 0; k += step {
			t, _ := a.at(spot{x: k})
			d.add(t)
			before, now = now, g.bound(t)
			if d.number > mostOutcomes {
				left = math.Inf(1)
				return
			}
			if (k-past)*step > 1 && now < 1e-19*d.size && now < before {
				left += now * now / (before - now) // as a geometric series
				return
			}
			if (k-past)*step > 1 && now == 0 && before == 0 {
				return
			}
		}
	}
	start := math.Floor(0.5 * (first + last))
	walk(start, 1, hi, last)
	if left < math.Inf(1) {
		walk(start-1, -1, lo, first)
	}
	r := d.result()
	r.Error += left
	return r
}
