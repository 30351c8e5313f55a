package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// StudentT is the family of normals whose variance is uncertain.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995),
// ch. 28.
var StudentT = Family{
	ID: "studentt", Name: "Student-t", Kind: Real,
	Params: []Param{
		{
			// The handle sits left of the centre, further out the heavier the tails.
			ID: "df", Name: "degrees of freedom", Symbol: "ν", Role: Shape,
			Lo: 1e-100, Hi: 1e100,
			At: func(a []float64) float64 { return a[1] - a[2] - a[2]/a[0] },
			From: func(a []float64, x float64) float64 {
				return 1 / max((a[1]-x)/a[2]-1, 1e-3) // at most 1000 by hand
			},
		},
		location("loc", "centre", "μ", 1),
		scale("scale", "scale", "σ", 2, 1),
	},
	Start:   []float64{3, 0, 1},
	Formula: "Γ((ν+1)/2) / (Γ(ν/2) √(νπ) σ) · (1 + z²/ν)^(−(ν+1)/2), z = (x − μ)/σ",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995), ch. 28",
	Aliases: []Alias{
		{Name: "t", From: "SciPy", Keys: []string{"df", "loc", "scale"}, Args: keep(required, 0, 1)},
		{Name: "StudentT", From: "PyTorch", Keys: []string{"df", "loc", "scale"}, Args: keep(required, 0, 1)},
	},
	New: func(a []float64) Univariate { return newStudentT(a) },
	Fit: fitStudentT,
}

type studentT struct {
	member
	df, loc, scale float64
	halfGap        float64 // log Γ(ν/2 + 1/2) − log Γ(ν/2) − log(ν/2)/2
	logNorm        float64 // log σ√(2π) − halfGap
}

func newStudentT(a []float64) *studentT {
	gap := halfGamma(a[0] / 2)
	return &studentT{member{a}, a[0], a[1], a[2], gap, special.Log(a[2]) + halfLog2Pi - gap}
}

// halfGamma is log Γ(a + 1/2) − log Γ(a) − log(a)/2 < 0. By
//
//	g(a) = g(a + 1) + log(1 − 1/(2a + 1)²)/2
//
// down from its asymptotic series −1/(8a) + 1/(192a³) − …, all of one sign.
//
// Source: Tricomi & Erdélyi, The asymptotic expansion of a ratio of gamma
// functions, Pacific J. Math. 1 (1951).
func halfGamma(a float64) float64 {
	s := 0.0
	if a < 1 {
		// 1 − 1/(2a + 1)² = 4a(a + 1)/(2a + 1)² without its cancellation
		s = 0.5*(special.Log(a)+special.Log1p(a)+2*math.Ln2) - special.Log1p(2*a)
		a++
	}
	for a < 16 {
		b := 1 / (2*a + 1)
		s += 0.5 * special.Log1p(-b*b)
		a++
	}
	w := 1 / a
	z := w * w
	return s - w*(1.0/8-z*(1.0/192-z*(1.0/640-z*(17.0/14336-z*(31.0/18432-z*(691.0/180224))))))
}

func (t *studentT) Family() *Family { return &StudentT }
func (t *studentT) String() string  { return spell(&StudentT, t.args) }

func (t *studentT) z(x float64) float64 { return standardised(x, t.loc, t.scale) }

// logTail is log(1 + z²/ν).
func (t *studentT) logTail(z float64) float64 {
	z = math.Abs(z)
	if z > 0x1p500 {
		return 2*special.Log(z) - special.Log(t.df)
	}
	if a := z * z / t.df; a < 0x1p1000 {
		return special.Log1p(a)
	}
	return 2*special.Log(z) - special.Log(t.df)
}

func (t *studentT) LogProb(x float64) float64 {
	return float64(-0.5*(t.df+1)*t.logTail(t.z(x))) - t.logNorm
}

// CDF is half an incomplete beta function of ν/(ν + z²), of which both that and
// its complement are formed without cancellation.
func (t *studentT) CDF(x float64) float64 {
	z := t.z(x)
	if z > 0 {
		return 1 - t.beyond(z)
	}
	return t.beyond(z)
}

func (t *studentT) Survival(x float64) float64 {
	z := t.z(x)
	if z < 0 {
		return 1 - t.beyond(z)
	}
	return t.beyond(z)
}

// beyond is P(Z > |z|).
func (t *studentT) beyond(z float64) float64 {
	r := z / math.Sqrt(t.df)
	if a := r * r; a < 1 {
		x, y := 1/(1+a), a/(1+a)
		lower, _ := special.BetaIncBoth(t.df/2, 0.5, x, y)
		return 0.5 * lower
	}
	b := 1 / r / r
	lower, _ := special.BetaIncBoth(t.df/2, 0.5, b/(1+b), 1/(1+b))
	return 0.5 * lower
}

func (t *studentT) Quantile(u float64) float64 {
	if u > 0.5 {
		return t.upperQuantile(1 - u)
	}
	return t.loc - float64(t.scale*t.distance(u))
}

func (t *studentT) upperQuantile(v float64) float64 {
	if v > 0.5 {
		return t.Quantile(1 - v)
	}
	return t.loc + float64(t.scale*t.distance(v))
}

// distance is the z > 0 with P(Z > z) = u ≤ 1/2.
func (t *studentT) distance(u float64) float64 {
	x, y := special.BetaIncInv(t.df/2, 0.5, 2*u)
	return math.Sqrt(t.df) * math.Sqrt(y) / math.Sqrt(x)
}

// Mean exists for ν > 1.
func (t *studentT) Mean() float64 {
	if t.df <= 1 {
		return math.NaN()
	}
	return t.loc
}

// Variance is σ²ν/(ν − 2), infinite for 1 < ν ≤ 2, and does not exist below.
func (t *studentT) Variance() float64 {
	switch {
	case t.df <= 1:
		return math.NaN()
	case t.df <= 2:
		return math.Inf(1)
	}
	return t.scale * t.scale * (t.df / (t.df - 2))
}

// Entropy is (ν+1)/2 (ψ((ν+1)/2) − ψ(ν/2)) + log(σ√ν B(ν/2, 1/2)).
func (t *studentT) Entropy() float64 {
	return float64(0.5*(t.df+1)*digammaHalf(t.df/2)) + t.logNorm
}

// digammaHalf is ψ(a + 1/2) − ψ(a).
func digammaHalf(a float64) float64 {
	return special.Log1p(0.5/a) + (special.LogMinusDigamma(a) - special.LogMinusDigamma(a+0.5))
}

func (t *studentT) Mode() float64             { return t.loc }
func (t *studentT) Support() (lo, hi float64) { return math.Inf(-1), math.Inf(1) }
func (t *studentT) Kinks() []float64          { return []float64{t.loc} }

// Rand is a normal over the root of a gamma's deviation.
func (t *studentT) Rand(r *rand.Rand) float64 {
	z := special.NormalQuantile(openUnit(r))
	g := drawGamma(r, t.df/2) / (t.df / 2)
	return t.loc + float64(t.scale*z)/math.Sqrt(g)
}

func (t *studentT) Tail(side int) Tail {
	return Tail{End: math.Inf(side), Decay: Power, Index: t.df}
}

func (t *studentT) LogRatio(q Univariate) func(float64) float64 {
	switch o := q.(type) {
	case *studentT:
		return t.ratioToT(o)
	case *normal:
		return t.ratioToNormal(o)
	}
	return nil
}

// ratioToT is, with A = z²/ν and g = halfGamma,
//
//	log p − log q = g(ν_p/2) − g(ν_q/2) + log(σ_q/σ_p)
//	              + (ν_q − ν_p)/2 log(1 + A_p) + (ν_q + 1)/2 log((1 + A_q)/(1 + A_p)),
//
// the last from A_q − A_p by differences of the parameters.
func (t *studentT) ratioToT(o *studentT) func(float64) float64 {
	dNu := o.df - t.df
	c := special.LogRatio(o.scale, t.scale) + halfGammaStep(o.df/2, t.df/2)
	step := newStep(t.loc, t.scale, o.loc, o.scale)
	return func(x float64) float64 {
		zp, zq := t.z(x), o.z(x)
		ap := zp * zp / t.df
		aq := (float64(step.at(zp)*(zp+zq)) - float64(ap*dNu)) / o.df // A_q − A_p
		d := aq / (1 + ap)
		if !(math.Abs(d) <= 0.5) || !(ap < 0x1p1000) {
			return t.LogProb(x) - o.LogProb(x)
		}
		return c + float64(0.5*dNu*special.Log1p(ap)) + float64(0.5*(o.df+1)*special.Log1p(d))
	}
}

// halfGammaStep is g(b) − g(a), by the integral of g′(t) = ψ(t + 1/2) − ψ(t) − 1/(2t)
// where a and b are near.
func halfGammaStep(a, b float64) float64 {
	if math.Abs(b-a) > a/4 {
		return halfGamma(b) - halfGamma(a)
	}
	return (b - a) * special.GaussLegendre(24).Integrate(func(u float64) float64 {
		t := a + float64(u*(b-a))
		return special.LogMinusDigamma(t) - special.LogMinusDigamma(t+0.5) - special.Phi(0.5/t)
	}, 0, 1)
}

// ratioToNormal is, with z in p's and w in q's units and A = z²/ν,
//
//	log p − log q = g(ν/2) + log(σ_q/σ_p) + (w² − z²)/2 − z²/(2ν) + (ν + 1)/2 φ(A),
//
// each term small where ν is large, φ(A) = A − log(1 + A).
func (t *studentT) ratioToNormal(o *normal) func(float64) float64 {
	c := t.halfGap + special.LogRatio(o.sd, t.scale)
	step := newStep(t.loc, t.scale, o.mean, o.sd)
	return func(x float64) float64 {
		z, w := t.z(x), o.z(x)
		a := z * z / t.df
		if !(a < 0x1p500) || !(w*w < 0x1p1000) {
			return t.LogProb(x) - o.LogProb(x)
		}
		return c + 0.5*(float64(step.at(z)*(z+w))-a) + float64(0.5*(t.df+1)*special.Phi(a))
	}
}

// fitStudentT is the maximum-likelihood fit: for given ν the location and scale
// by fitT; ν by a golden-section search over log ν of the likelihood reached.
func fitStudentT(xs []float64) ([]float64, error) {
	const golden = 0.6180339887498949
	at := func(logNu float64) float64 {
		_, _, l, _ := fitT(xs, special.Exp(logNu))
		return l
	}
	if _, _, _, err := fitT(xs, 5); err != nil {
		return nil, err
	}
	lo, hi := special.Log(0.1), special.Log(1000)
	a, b := hi-golden*(hi-lo), lo+golden*(hi-lo)
	fa, fb := at(a), at(b)
	for hi-lo > 1e-6 {
		if fa >= fb {
			hi, b, fb = b, a, fa
			a = hi - golden*(hi-lo)
			fa = at(a)
		} else {
			lo, a, fa = a, b, fb
			b = lo + golden*(hi-lo)
			fb = at(b)
		}
	}
	nu := special.Exp((lo + hi) / 2)
	loc, scale, _, err := fitT(xs, nu)
	return []float64{nu, loc, scale}, err
}

// fitT is the maximum-likelihood location and scale of a Student-t with ν degrees
// of freedom by the EM algorithm, and the mean log likelihood they reach.
//
// Lange, Little & Taylor, Robust statistical modeling using the t distribution,
// JASA 84 (1989), with the scale step divided by Σw (Kent, Tyler & Vardi 1994),
// which has the same fixed point and gets there faster.
func fitT(xs []float64, nu float64) (loc, scale, logLikelihood float64, err error) {
	_, v, err := meanVariance(xs)
	if err != nil {
		return 0, 0, 0, err
	}
	loc = median(xs)
	scale = math.Sqrt(v)
	if nu < 2 {
		d := 0.0
		for _, x := range xs {
			d += math.Sqrt(math.Abs(x-loc)) / float64(len(xs))
		}
		scale = d * d // √ of deviations: finite for heavy tails
	}
	for range 500 {
		var w, wx, wz float64
		for _, x := range xs {
			z := (x - loc) / scale
			k := (nu + 1) / (nu + z*z)
			w += k
			wx += k * (x - loc)
			wz += k * z * z
		}
		shift := wx / w
		ratio := math.Sqrt(wz / w)
		loc += shift
		scale *= ratio
		if math.Abs(shift) <= 1e-12*scale && math.Abs(ratio-1) <= 1e-12 {
			break
		}
	}
	t := newStudentT([]float64{nu, loc, scale})
	for _, x := range xs {
		logLikelihood += t.LogProb(x) / float64(len(xs))
	}
	return loc, scale, logLikelihood, nil
}
