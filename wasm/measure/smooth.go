package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// margin is how many outcomes at either end of a wide sum are added one by one.
const margin = 4096

// smoothSum is the sum over so many outcomes that the masses hardly change from
// one to the next: margin outcomes at either end one by one, and between them,
// by Euler and Maclaurin's formula for midpoints,
//
//	Σ_{k=a}^{b} f(k) = ∫ f over [a−½, b+½] − (f′(b+½) − f′(a−½))/24 + …,
//
// whose next term is of the order f/margin³.
func smoothSum(p, q family.Lattice, o Options) Result {
	s := newLatticeSum(p, q)
	lo, hi := p.Support()
	mode := p.Mode()
	a, b := edge(p, mode, lo), edge(p, mode, hi)
	s.below, s.above = a, b
	from, to := a, b
	if math.Max(math.Abs(a), math.Abs(b)) < 1<<52 { // else whole numbers have no neighbours
		for k := a; k < min(a+margin, b+1); k++ {
			s.add(k)
		}
		for k := max(b-margin+1, a+margin); k <= b; k++ {
			s.add(k)
		}
		from, to = a+margin, b-margin
	}
	relative, most := 1e-13, 40000
	if o.Coarse {
		relative, most = 1e-7, 3000
	}
	if o.MaxEvaluations > 0 {
		most = o.MaxEvaluations
	}
	value, err, used := 0.0, 0.0, 2*s.n
	if to > from {
		f := func(x float64) float64 { return kernelAt(s, x) }
		v, e, n := overPanels(f, panels(p, from-0.5, to+0.5), relative, most)
		slope := func(x float64) float64 { return f(x+0.5) - f(x-0.5) }
		correction := (slope(to+0.5) - slope(from-0.5)) / 24
		value, err = v-correction, e+math.Abs(correction)/margin
		used += 2 * n
	}
	r := s.result()
	kernel := s.kernel.Value()
	outside := q.CDF(a-1) + q.Survival(b)
	r.Nats = kernel + value + outside
	r.Error = s.kernelNoise + err + 1e-13*outside + 1e-14*r.Nats
	r.Kind, r.Method, r.Evaluations = Estimated, Quadrature, used
	if !(r.Nats >= 0) || math.IsInf(r.Nats, 1) {
		// Rates so large that log masses have no digits left: nothing is known.
		r.Nats, r.Error = math.MaxFloat64, math.Inf(1)
	}
	return r
}

// kernelAt is p ψ₂(−l) between the outcomes.
func kernelAt(s *latticeSum, x float64) float64 {
	lp := s.p.LogMass(x)
	var l float64
	if s.ratio != nil {
		l = s.ratio(x)
	} else {
		l = lp - s.q.LogMass(x)
	}
	if l < -1 {
		q, p := special.Exp(lp-l), special.Exp(lp)
		return (q - p) + float64(p*l)
	}
	return special.Exp(lp) * special.Psi2(-l)
}

// edge is the outcome between the mode and the support's end where p's mass has
// fallen by e⁻¹³⁰, so that what lies beyond is nothing.
func edge(p family.Lattice, mode, end float64) float64 {
	const fall = 130
	top := p.LogMass(mode)
	low := func(k float64) bool { return p.LogMass(k) < top-fall }
	step := 1.0
	if end < mode {
		step = -1
	}
	inside, out := mode, mode
	for {
		out = mode + step
		if (step > 0 && out >= end) || (step < 0 && out <= end) {
			if !low(end) {
				return end
			}
			out = end
			break
		}
		if low(out) {
			break
		}
		inside = out
		step *= 2
	}
	for math.Abs(out-inside) > 1 {
		mid := math.Floor(inside + (out-inside)/2)
		if mid == inside || mid == out {
			break
		}
		if low(mid) {
			out = mid
		} else {
			inside = mid
		}
	}
	return out
}

// panels cuts [from, to] by powers of 2 around the mode, in units of the
// standard deviation, and by powers of 2 from the lower end.
func panels(p family.Lattice, from, to float64) []float64 {
	mode, sd := p.Mode(), math.Sqrt(p.Variance())
	cuts := []float64{from}
	add := func(x float64) {
		if x > cuts[len(cuts)-1] && x < to {
			cuts = append(cuts, x)
		}
	}
	if mode <= from {
		for d := from; d < to-from; d *= 2 {
			add(from + d)
		}
	} else {
		for i := -16.0; i <= 16; i++ {
			add(mode + float64(i*sd))
		}
	}
	return append(cuts, to)
}

// overPanels integrates panel by panel.
func overPanels(f func(float64) float64, cuts []float64, relative float64, most int) (value, err float64, used int) {
	var sum special.Accumulator
	for i := 1; i < len(cuts); i++ {
		v := special.Integrate(f, cuts[i-1], cuts[i], relative, most/len(cuts))
		sum.Add(v.Value)
		err += v.Error
		used += v.Evaluations
	}
	return sum.Value(), err, used
}
