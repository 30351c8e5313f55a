package family

import (
	"math"

	"klviz/wasm/special"
)

// Binomials and negative binomials tend to Poisson's distribution. Their log
// ratios below are sums of what is left of the masses after n!, the powers and
// e⁻ᵏ have cancelled on paper; each term is as small as the ratio itself. φ and δ
// are those of LogMass; own derivations from Loader's forms there.

// shifted is k log(m/λ) − (m − λ) with m − λ = e known without rounding.
func shifted(k, e, lambda float64) float64 {
	if r := e / lambda; math.Abs(r) <= 0.5 {
		return float64(k*special.Log1p(r)) - e
	}
	return float64(k*special.LogRatio(lambda+e, lambda)) - e
}

// LogRatio compares with a Poisson distribution of rate λ: with z = k − np,
//
//	l = δ(n) − δ(n−k) − log1p(−k/n)/2 − (n−k) φ(z/(n−k)) + k log(np/λ) − (np − λ).
func (b *binomial) LogRatio(q Univariate) func(k float64) float64 {
	o, ok := q.(*poisson)
	if !ok || o.rate <= 0 || b.p <= 0 || b.p >= 1 {
		return nil
	}
	var e special.Accumulator
	e.AddProduct(b.n, b.p)
	e.Add(-o.rate)
	distance := e.Value()
	rest := factorialRest(b.n)
	return func(k float64) float64 {
		m := b.n - k
		if !(k >= 0) || m < 0.5 {
			return plainRatio(b.LogProb(k), o.LogProb(k))
		}
		l := rest - factorialRest(m) - 0.5*special.Log1p(-k/b.n)
		return l - excess(m, b.beyondMean(k)) + shifted(k, distance, o.rate)
	}
}

// LogRatio compares with a Poisson distribution of rate λ, m being the mean,
//
//	l = δ(k+r) − δ(r) − log1p(k/r)/2 + (k+r) φ((m−k)/(k+r)) + k log(m/λ) − (m − λ),
//
// and with a near negative binomial, d = r_p − r_q:
//
//	l = log Γ(k+r_q+d)/Γ(k+r_q) − log Γ(r_q+d)/Γ(r_q) + d log p_p + r_q log(p_p/p_q)
//	    + k log((1−p_p)/(1−p_q)).
func (d *negBinomial) LogRatio(q Univariate) func(k float64) float64 {
	switch o := q.(type) {
	case *poisson:
		return d.overPoisson(o)
	case *negBinomial:
		return d.overNear(o)
	}
	return nil
}

func (d *negBinomial) overPoisson(o *poisson) func(k float64) float64 {
	if o.rate <= 0 || d.p >= 1 || d.r < 1 {
		return nil
	}
	// (m − λ) p = r − rp − λp
	var e special.Accumulator
	e.Add(d.r)
	e.AddProduct(-d.r, d.p)
	e.AddProduct(-o.rate, d.p)
	distance := e.Value() / d.p
	rest := special.StirlingRest(d.r)
	return func(k float64) float64 {
		if !(k >= 0) {
			return 0
		}
		n := k + d.r
		l := special.StirlingRest(n) - rest - 0.5*special.Log1p(k/d.r)
		return l + excess(n, -d.beyond(k)/d.p) + shifted(k, distance, o.rate)
	}
}

func (d *negBinomial) overNear(o *negBinomial) func(k float64) float64 {
	step := d.r - o.r
	if math.Abs(step) > 0.05*o.r || d.p >= 1 || o.p >= 1 {
		return nil
	}
	fixed := float64(step*special.LogRatio(d.p, 1)) + float64(o.r*special.LogRatio(d.p, o.p)) - special.LgammaRatio(o.r, step)
	fail := special.LogRatio(1-d.p, 1-o.p)
	if diff := (o.p - d.p) / (1 - o.p); math.Abs(diff) <= 0.5 {
		fail = special.Log1p(diff)
	}
	return func(k float64) float64 {
		if !(k >= 0) {
			return 0
		}
		return special.LgammaRatio(k+o.r, step) + fixed + float64(k*fail)
	}
}

// LogRatio compares with a negative binomial: the other way round.
func (d *poisson) LogRatio(q Univariate) func(k float64) float64 {
	o, ok := q.(*negBinomial)
	if !ok {
		return nil
	}
	back := o.overPoisson(d)
	if back == nil {
		return nil
	}
	return func(k float64) float64 { return -back(k) }
}
