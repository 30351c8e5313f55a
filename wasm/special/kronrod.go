package special

import "math"

// Kronrod15 is the 15-point Gauss-Kronrod rule on [-1, 1]: nodes ≥ 0 in falling
// order, their weights, and the weights of the 7-point Gauss rule inside it (0
// for the nodes it does not have). Every node but the last, 0, stands for its
// mirror image too.
//
// gonum v0.17.0's integrate/quad was not good enough: its rules are fixed, without
// halving of panels and without an error.
//
// Source: R. Piessens et al., QUADPACK (1983), qk15.
var Kronrod15 = [8]struct{ Node, Weight, Gauss float64 }{
	{0.991455371120812639206854697526329, 0.022935322010529224963732008058970, 0},
	{0.949107912342758524526189684047851, 0.063092092629978553290700663189204, 0.129484966168869693270611432679082},
	{0.864864423359769072789712788640926, 0.104790010322250183839876322541518, 0},
	{0.741531185599394439863864773280788, 0.140653259715525918745189590510238, 0.279705391489276667901467771423780},
	{0.586087235467691130294144691693013, 0.169004726639267902826583426598550, 0},
	{0.405845151377397166906606412076961, 0.190350578064785409913256402421014, 0.381830050505118944950369775488975},
	{0.207784955007898467600689403773245, 0.204432940075298892414161999234649, 0},
	{0, 0.209482141084727828012999174891714, 0.417959183673469387755102040816327},
}

// Integral is a value of an integral with an estimate of its error and the
// number of evaluations it took.
type Integral struct {
	Value, Error float64
	Evaluations  int
}

// KronrodError estimates the error of the 15-point value from its difference to
// the 7-point one, as QUADPACK does: spread is the integral of the integrand's
// distance from its mean, size that of its absolute value.
func KronrodError(difference, spread, size float64) float64 {
	e := math.Abs(difference)
	if spread > 0 && e > 0 {
		r := 200 * e / spread
		if r < 1 {
			e = spread * r * math.Sqrt(r)
		} else {
			e = spread
		}
	}
	return math.Max(e, 1e-16*size)
}

// Integrate returns ∫ f over [lo, hi], whose ends may be infinite, by an adaptive
// 15-point Gauss-Kronrod rule to the relative error asked for, with at most
// maxEvaluations evaluations; where they do not suffice Error says so. f must be
// finite inside; kinks are best put on ends.
//
// Infinite ranges are taken to finite ones by x = c + t/(1-t²) and
// x = lo + t/(1-t).
func Integrate(f func(float64) float64, lo, hi, relative float64, maxEvaluations int) Integral {
	switch {
	case lo == hi:
		return Integral{}
	case lo > hi:
		v := Integrate(f, hi, lo, relative, maxEvaluations)
		v.Value = -v.Value
		return v
	case math.IsInf(lo, -1) && math.IsInf(hi, 1):
		return Integrate(func(t float64) float64 {
			d := 1 - t*t
			return f(t/d) * (1 + t*t) / (d * d)
		}, -1, 1, relative, maxEvaluations)
	case math.IsInf(lo, -1):
		return Integrate(func(t float64) float64 {
			d := 1 - t
			return f(hi-t/d) / (d * d)
		}, 0, 1, relative, maxEvaluations)
	case math.IsInf(hi, 1):
		return Integrate(func(t float64) float64 {
			d := 1 - t
			return f(lo+t/d) / (d * d)
		}, 0, 1, relative, maxEvaluations)
	}
	type panel struct{ lo, hi, value, err float64 }
	measure := func(lo, hi float64) panel {
		c, h := 0.5*(lo+hi), 0.5*(hi-lo)
		var v [15]float64
		var k, g, size float64
		for i := range Kronrod15 {
			n := &Kronrod15[i]
			v[i] = f(c + h*n.Node)
			s, a := v[i], math.Abs(v[i])
			if i < 7 {
				v[14-i] = f(c - h*n.Node)
				s += v[14-i]
				a += math.Abs(v[14-i])
			}
			k += n.Weight * s
			g += n.Gauss * s
			size += n.Weight * a
		}
		var spread float64
		for i := range v {
			spread += Kronrod15[min(i, 14-i)].Weight * math.Abs(v[i]-0.5*k)
		}
		return panel{lo, hi, k * h, KronrodError((k-g)*h, spread*h, size*h)}
	}
	panels := []panel{measure(lo, hi)}
	used := 15
	for {
		var total Accumulator
		err, size := 0.0, 0.0
		worst := 0
		for i, p := range panels {
			total.Add(p.value)
			err += p.err
			size += math.Abs(p.value)
			if p.err > panels[worst].err {
				worst = i
			}
		}
		v := total.Value()
		p := panels[worst]
		mid := 0.5 * (p.lo + p.hi)
		if err <= math.Max(relative*math.Abs(v), 2e-16*size) || used+30 > maxEvaluations || !(mid > p.lo && mid < p.hi) {
			return Integral{v, err + 4e-16*size, used}
		}
		panels[worst] = measure(p.lo, mid)
		panels = append(panels, measure(mid, p.hi))
		used += 30
	}
}

// IntegrateEnds returns ∫ f over the finite [lo, hi] where f may be singular at
// either end, such as x^(a-1) or log x: the tanh-sinh rule, its step halved
// until two values agree. f is called with the distances from both ends, each of
// them exact, because x near hi has lost hi - x.
//
// Source: H. Takahasi & M. Mori, Double exponential formulas for numerical
// integration, Publ. RIMS 9 (1974) 721-741.
func IntegrateEnds(f func(fromLo, fromHi float64) float64, lo, hi, relative float64, maxEvaluations int) Integral {
	h := 0.5 * (hi - lo)
	used := 0
	term := func(t float64) float64 {
		// x = tanh(π/2·sinh t); 1 - |x| = 2/(1 + e^(π·sinh|t|))
		s := math.Pi * Sinh(math.Abs(t))
		e := Exp(-s)
		near := 2 * e / (1 + e) // distance from the nearer end, in units of h
		w := math.Pi * Cosh(t) * 2 * e / ((1 + e) * (1 + e))
		if !(near*h > 0) || w == 0 {
			return 0
		}
		used++
		a, b := h*near, h*(2-near)
		if t > 0 {
			a, b = b, a
		}
		v := f(a, b) * w
		if math.IsInf(v, 0) || v != v {
			return 0
		}
		return v
	}
	const reach = 6.1 // π/2·sinh(6.1) takes 1-|x| below the smallest float64
	step := 0.5
	sum := term(0)
	for t := step; t < reach; t += step {
		sum += term(t) + term(-t)
	}
	value := sum * step * h
	err := math.Abs(value)
	for used < maxEvaluations {
		for t := 0.5 * step; t < reach; t += step {
			sum += term(t) + term(-t)
		}
		step *= 0.5
		next := sum * step * h
		// The difference is about the root of the new value's error.
		err = math.Abs(next - value)
		value = next
		if err <= relative*math.Abs(value) || step < 1.0/256 {
			break
		}
	}
	return Integral{value, err + 4e-16*math.Abs(value), used}
}
