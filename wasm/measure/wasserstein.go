package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// Wasserstein1 returns ∫ |F - G|: how far, on average, p's probability must be
// carried to become q. In the unit of the outcomes. Villani, Topics in Optimal
// Transportation (2003), theorem 2.18.
func Wasserstein1(p, q family.Dist) (Result, error) {
	a, b, err := ordered(p, q)
	if err != nil {
		return Result{}, err
	}
	if d, ok := shifted(a, b); ok {
		return Result{Nats: math.Abs(d), Error: 4e-16 * math.Abs(d), Kind: Proved, Method: ClosedForm}, nil
	}
	if r := noMoment(a, b, 1); r != nil {
		return Result{Nats: math.Inf(1), Kind: Proved, Method: ClosedForm, Reason: r}, nil
	}
	gap := func(x float64) float64 {
		f, g := a.CDF(x), b.CDF(x)
		if f+g > 1 {
			f, g = b.Survival(x), a.Survival(x)
		}
		return f - g
	}
	if a.Family().Kind == family.Integer {
		return stepwise(a, b, gap), nil
	}
	f := func(t spot) sums { return sums{value: math.Abs(gap(t.x))} }
	pl, ph := a.Support()
	ql, qh := b.Support()
	s := span{p: a, q: b, lo: math.Min(pl, ql), hi: math.Max(ph, qh)}
	s.reach = func(t spot) float64 {
		x := t.x
		return math.Min(a.CDF(x), a.Survival(x)) + math.Min(b.CDF(x), b.Survival(x))
	}
	ls := sorted(addLandmarks(addLandmarks(nil, a), b))
	most := 0.0
	for _, l := range ls {
		most = math.Max(most, l.width)
	}
	s.stop = 1e-17 * most
	s.lay(ls)
	value, miss, used := integrate(s.cuts, s.segments, integrand{at: f}, 1e-12, 6000)
	if len(s.left) > 0 {
		miss = math.Inf(1) // tails beyond what a float64 holds
	}
	return Result{Nats: value.value, Error: miss + 1e-15*(value.value+most), Kind: Estimated, Method: Quadrature, Evaluations: used}, nil
}

// stepwise sums |F - G| over the whole numbers.
func stepwise(a, b family.Univariate, gap func(float64) float64) Result {
	al, ah := a.Support()
	bl, bh := b.Support()
	lo, hi := math.Min(al, bl), math.Max(ah, bh)
	var s special.Accumulator
	used := 0
	start := math.Floor(0.5 * (a.Mode() + b.Mode()))
	walk := func(k, step, past float64) float64 {
		before := math.Inf(1)
		for ; k >= lo && k <= hi; k += step {
			d := math.Abs(gap(k))
			s.Add(d)
			used++
			if used > mostOutcomes {
				return math.Inf(1)
			}
			if (k-past)*step > 1 && d < 1e-19*s.Value() && d <= before {
				break
			}
			before = d
		}
		return 0
	}
	left := walk(start, 1, math.Max(a.Mode(), b.Mode()))
	left += walk(start-1, -1, math.Min(a.Mode(), b.Mode()))
	v := s.Value()
	return Result{Nats: v, Error: left + 1e-13*v, Kind: Estimated, Method: ExactSum, Evaluations: used}
}

// Wasserstein2 returns √∫ (F⁻¹ - G⁻¹)² du, the root of the mean square of the
// way. Villani, theorem 2.18. For two members of one location-scale family it is
// √((difference of means)² + (difference of standard deviations)²), for normal
// vectors Bures' (Givens & Shortt 1984).
func Wasserstein2(p, q family.Dist) (Result, error) {
	a, b, err := ordered(p, q)
	if err != nil {
		return Result{}, err
	}
	if d, ok := shifted(a, b); ok {
		return Result{Nats: math.Abs(d), Error: 4e-16 * math.Abs(d), Kind: Proved, Method: ClosedForm}, nil
	}
	if r := noMoment(a, b, 2); r != nil {
		return Result{Nats: math.Inf(1), Kind: Proved, Method: ClosedForm, Reason: r}, nil
	}
	if a.Family() == b.Family() && locationScale(a.Family().ID) {
		m := a.Mean() - b.Mean()
		s := math.Sqrt(a.Variance()) - math.Sqrt(b.Variance())
		v := special.Hypot(m, s)
		scale := math.Abs(a.Mean()) + math.Abs(b.Mean()) + math.Sqrt(a.Variance()) + math.Sqrt(b.Variance())
		return Result{Nats: v, Error: 4e-16 * (v + scale), Kind: Proved, Method: ClosedForm}, nil
	}
	return betweenQuantiles(a, b), nil
}

// betweenQuantiles integrates the squared distance of the quantiles over the
// normal quantile z of their probability, in which tails are tame.
func betweenQuantiles(a, b family.Univariate) Result {
	f := func(z float64) float64 {
		u := 0.5 * special.Erfc(-z/math.Sqrt2)
		d := a.Quantile(u) - b.Quantile(u)
		v := d * d * special.Exp(-0.5*z*z) / math.Sqrt(2*math.Pi)
		if math.IsInf(v, 0) || v != v {
			return 0
		}
		return v
	}
	const ends = 8.1 // beyond it a float64 cannot tell u from 1
	r := special.Integrate(f, -ends, 0, 1e-10, 1500)
	s := special.Integrate(f, 0, ends, 1e-10, 1500)
	v := r.Value + s.Value
	beyond := (f(ends) + f(-ends)) / ends * 4
	return rooted(Result{
		Nats: v, Error: r.Error + s.Error + beyond + 1e-13*v, Kind: Estimated, Method: Quadrature,
		Evaluations: r.Evaluations + s.Evaluations,
	})
}

// ordered returns p and q as distributions of numbers.
func ordered(p, q family.Dist) (a, b family.Univariate, err error) {
	if err := family.Compare(p, q); err != nil {
		return nil, nil, err
	}
	a, ok1 := p.(family.Univariate)
	b, ok2 := q.(family.Univariate)
	if !ok1 || !ok2 {
		return nil, nil, &family.Problem{Text: "the Wasserstein distance is defined here for numbers, not for " + p.Family().ID, Position: -1, Domain: true}
	}
	return a, b, nil
}

// shifted returns the shift when q is p moved: then every Wasserstein distance is
// its size, finite even without moments.
func shifted(a, b family.Univariate) (d float64, ok bool) {
	f := a.Family()
	if f != b.Family() || len(f.Params) == 0 || f.ID == "lognormal" || f.ID == "vonmises" {
		return 0, false
	}
	for i, p := range f.Params {
		x, y := a.Args()[i], b.Args()[i]
		if p.Role == family.Location {
			d = x - y
			ok = true
		} else if x != y {
			return 0, false
		}
	}
	return d, ok
}

// noMoment is the reason when the mean of the k-th power of the distance from 0
// does not exist.
func noMoment(a, b family.Univariate, k float64) *Reason {
	for _, d := range [2]family.Univariate{a, b} {
		for _, side := range [2]int{-1, 1} {
			if d.Family().Kind != family.Real {
				continue
			}
			if t := tail(d, side); math.IsInf(t.End, 0) && t.Decay == family.Power && t.Index <= k {
				return &Reason{ByTail, title(d) + " has tails too heavy for a mean distance: the integral diverges"}
			}
		}
	}
	return nil
}

// locationScale reports the families whose members are all moved and stretched
// copies of one.
func locationScale(id string) bool {
	switch id {
	case "normal", "laplace", "logistic", "gumbel", "uniform", "exponential", "halfnormal", "rayleigh":
		return true
	}
	return false
}
