package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Logistic is the family whose CDF is the logistic curve.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995),
// ch. 23.
var Logistic = Family{
	ID: "logistic", Name: "Logistic", Kind: Real,
	Params: []Param{
		location("loc", "centre", "μ", 0),
		scale("scale", "scale", "s", 1, 0),
	},
	Start:   []float64{0, 1},
	Formula: "e^(−z) / (s (1 + e^(−z))²), z = (x − μ)/s",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995), ch. 23",
	Aliases: []Alias{
		{Name: "logistic", From: "SciPy", Keys: []string{"loc", "scale"}, Args: keep(0, 1)},
	},
	New: func(a []float64) Univariate { return newLogistic(a) },
	KL:  logisticKL,
	Fit: fitLogistic,
}

type logistic struct {
	member
	loc, scale, logScale float64
}

func newLogistic(a []float64) *logistic {
	return &logistic{member{a}, a[0], a[1], special.Log(a[1])}
}

func (l *logistic) Family() *Family { return &Logistic }
func (l *logistic) String() string  { return spell(&Logistic, l.args) }

func (l *logistic) z(x float64) float64 { return standardised(x, l.loc, l.scale) }

func (l *logistic) LogProb(x float64) float64 {
	z := math.Abs(l.z(x))
	return -z - 2*special.Log1p(special.Exp(-z)) - l.logScale
}

func (l *logistic) CDF(x float64) float64 { return sigmoid(l.z(x)) }

func (l *logistic) Survival(x float64) float64 { return sigmoid(-l.z(x)) }

// sigmoid is 1/(1 + e^−z).
func sigmoid(z float64) float64 {
	if z < 0 {
		e := special.Exp(z)
		return e / (1 + e)
	}
	return 1 / (1 + special.Exp(-z))
}

// Quantile is μ + s log(u/(1 − u)).
func (l *logistic) Quantile(u float64) float64 {
	return l.loc + float64(l.scale*(special.Log(u)-special.Log1p(-u)))
}

func (l *logistic) upperQuantile(v float64) float64 {
	return l.loc - float64(l.scale*(special.Log(v)-special.Log1p(-v)))
}

func (l *logistic) Mean() float64             { return l.loc }
func (l *logistic) Variance() float64         { return l.scale * l.scale * (math.Pi * math.Pi / 3) }
func (l *logistic) Entropy() float64          { return l.logScale + 2 }
func (l *logistic) Mode() float64             { return l.loc }
func (l *logistic) Support() (lo, hi float64) { return math.Inf(-1), math.Inf(1) }
func (l *logistic) Rand(r *rand.Rand) float64 { return l.Quantile(openUnit(r)) }
func (l *logistic) Kinks() []float64          { return []float64{l.loc} }

func (l *logistic) Tail(side int) Tail {
	return Tail{End: math.Inf(side), Decay: Exponent, Index: 1, Rate: 1 / l.scale}
}

// LogRatio is, with δ = z_p − z_q and σ(z) = 1/(1 + e^−z),
//
//	log p − log q = log(s_q/s_p) − δ − 2 log1p(σ(−z_q) expm1(−δ)).
func (l *logistic) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*logistic)
	if !ok {
		return nil
	}
	logScale := special.LogRatio(o.scale, l.scale)
	step := newStep(l.loc, l.scale, o.loc, o.scale)
	return func(x float64) float64 {
		d := -step.at(l.z(x))
		if !(math.Abs(d) <= 1) {
			return l.LogProb(x) - o.LogProb(x)
		}
		if zq := o.z(x); zq < 0 {
			// The same by the symmetry of the density, so that σ is not near 1.
			return logScale + d - 2*special.Log1p(float64(sigmoid(zq)*special.Expm1(d)))
		} else {
			return logScale - d - 2*special.Log1p(float64(sigmoid(-zq)*special.Expm1(-d)))
		}
	}
}

// logisticKL is, for equal scales and d = |μ_p − μ_q|/s,
//
//	D(p‖q) = d coth(d/2) − 2 = N(d)/(e^d − 1),   N(d) = Σₙ≥₃ dⁿ (n − 2)/n!,
//
// from ∫ log((1 + e^−z)/(1 + e^(d−z))) against the density by parts; checked by
// quadrature. Different scales have no closed form known.
// ops: N 60 for its sum of 28 positive terms, the rest 8.
func logisticKL(pd, qd Univariate) (nats, bound float64) {
	p, q := pd.(*logistic), qd.(*logistic)
	if sameArgs(&p.member, &q.member) {
		return 0, 0
	}
	if p.scale != q.scale {
		return math.NaN(), math.NaN()
	}
	d := math.Abs(standardised(p.loc, q.loc, p.scale))
	if d > 2 {
		v := d - 2 + 2*d/special.Expm1(d)
		if d > 40 {
			v = d - 2
		}
		return closed(v, 16, d+2)
	}
	term, n := d*d/2, 0.0 // d²/2!
	for k := 3.0; k < 30; k++ {
		term *= d / k
		n += float64(term * (k - 2))
	}
	v := n / special.Expm1(d)
	if d < 0x1p-300 { // N underflows; the value's first term is d²/6
		v = d * d / 6
	}
	return closed(v, 64, v)
}

// fitLogistic is the maximum-likelihood fit by Newton's method on the two
// likelihood equations, from the moments.
func fitLogistic(xs []float64) ([]float64, error) {
	m, v, err := meanVariance(xs)
	if err != nil {
		return nil, err
	}
	s := math.Sqrt(3*v) / math.Pi
	n := float64(len(xs))
	for range 100 {
		// With t = tanh(z/2): Σ t = 0 and Σ z t = n.
		var f, g, fm, fs, gs float64
		for _, x := range xs {
			z := (x - m) / s
			t := 2*sigmoid(z) - 1
			dt := (1 - t*t) / 2
			f += t / n
			g += z * t / n
			fm -= dt / s / n
			fs -= z * dt / s / n
			gs -= (z*t + z*z*dt) / s / n
		}
		g--
		gm := fs - f/s
		det := fm*gs - fs*gm
		dm, ds := (f*gs-g*fs)/det, (g*fm-f*gm)/det
		if next := s - ds; !(next > s/2 && next < 2*s) {
			ds = math.Copysign(s/2, ds)
		}
		m, s = m-dm, s-ds
		if math.Abs(dm)+math.Abs(ds) <= 1e-14*s {
			break
		}
	}
	return []float64{m, s}, nil
}
