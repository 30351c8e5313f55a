package measure

import (
	"math"

	"klviz/wasm/special"
)

// A panel is an interval of one segment's variable with its integral by the
// 15-point Gauss-Kronrod rule and an estimate of that value's error.
type panel struct {
	segment int
	lo, hi  float64
	parts   sums
	err     float64
	final   bool // cutting it further would only add rounding
}

// sums are what is summed over a panel, all with the same weights.
type sums struct {
	value float64 // of the measure
	p, q  float64 // the masses, whose totals are known and tell what was missed
	noise float64 // how much the value moves when each log density moves by 1 ulp of itself
	apart float64 // ∫ |p - q|
}

func (a *sums) add(w float64, b sums) {
	a.value += w * b.value
	a.p += w * b.p
	a.q += w * b.q
	a.noise += w * b.noise
	a.apart += w * b.apart
}

// measurePanel applies the rule.
func measurePanel(p *panel, seg *segment, f func(t spot) sums) {
	c, h := 0.5*(p.lo+p.hi), 0.5*(p.hi-p.lo)
	var v [15]float64
	var total sums
	var gauss, size float64
	for i := range special.Kronrod15 {
		n := &special.Kronrod15[i]
		x, slope := seg.at(c + h*n.Node)
		a := f(x)
		v[i] = a.value * slope
		total.add(n.Weight*slope, a)
		s := v[i]
		if i < 7 {
			x, slope = seg.at(c - h*n.Node)
			a = f(x)
			v[14-i] = a.value * slope
			total.add(n.Weight*slope, a)
			s += v[14-i]
		}
		gauss += n.Gauss * s
	}
	var around, changes float64
	for i := range v {
		if i > 0 {
			changes += math.Abs(v[i] - v[i-1])
		}
		w := special.Kronrod15[min(i, 14-i)].Weight
		around += w * math.Abs(v[i]-0.5*total.value)
		size += w * math.Abs(v[i])
	}
	p.err = special.KronrodError((total.value-gauss)*h, around*h, size*h)
	p.parts = sums{total.value * h, total.p * h, total.q * h, total.noise * h, total.apart * h}
	blur := seg.blur(c)
	p.final = p.err <= 4e-16*size*h || !(p.hi-p.lo > 32*blur)
	p.err += changes * blur
}

// An integrand is what is integrated, and may be told first between which points it
// will be asked.
type integrand struct {
	at    func(t spot) sums
	focus func(lo, hi float64) // or nil
}

func (f *integrand) over(p *panel, seg *segment) {
	if f.focus != nil {
		a, _ := seg.at(p.lo)
		b, _ := seg.at(p.hi)
		f.focus(math.Min(a.x, b.x), math.Max(a.x, b.x))
	}
	measurePanel(p, seg, f.at)
}

// integrate halves panels until their errors sum to less than relative times
// the value, or the evaluations are spent.
func integrate(panels []panel, segments []segment, f integrand, relative float64, most int) (total sums, err float64, used int) {
	for i := range panels {
		f.over(&panels[i], &segments[panels[i].segment])
		used += 15
	}
	for {
		var acc special.Accumulator
		total, err = sums{}, 0
		open := 0.0
		for i := range panels {
			p := &panels[i]
			acc.Add(p.parts.value)
			total.add(1, p.parts)
			err += p.err
			if !p.final {
				open += p.err
			}
		}
		total.value = acc.Value()
		goal := relative * math.Abs(total.value)
		if !(open > goal) || used >= most {
			return total, err, used
		}
		// Every panel with more than its share is halved, in rounds.
		share := goal / float64(2*len(panels))
		n := len(panels)
		for i := 0; i < n && used < most; i++ {
			p := panels[i]
			if p.final || !(p.err > share) {
				continue
			}
			mid := 0.5 * (p.lo + p.hi)
			seg := &segments[p.segment]
			a := panel{segment: p.segment, lo: p.lo, hi: mid}
			b := panel{segment: p.segment, lo: mid, hi: p.hi}
			f.over(&a, seg)
			f.over(&b, seg)
			used += 30
			panels[i] = a
			panels = append(panels, b)
		}
	}
}
