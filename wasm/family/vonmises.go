package family

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// VonMises is the normal family of the circle. All its members live on
// [−π, π]; the location counts by its place on the circle. Mean, variance and
// CDF are those of the angle as a number in that interval.
//
// Mardia & Jupp, Directional Statistics (2000), 3.5.4.
var VonMises = Family{
	ID: "vonmises", Name: "von Mises", Kind: Real,
	Params: []Param{
		location("loc", "direction", "μ", 0),
		{
			// The handle sits about one deviation right of the direction.
			ID: "kappa", Name: "concentration", Symbol: "κ", Role: Shape,
			Lo: 1e-100, Hi: 1e100,
			At: func(a []float64) float64 { return a[0] + 1/math.Sqrt(a[1]) },
			From: func(a []float64, x float64) float64 {
				w := max(math.Abs(x-a[0]), 1e-2)
				return 1 / (w * w)
			},
		},
	},
	Start:   []float64{0, 2},
	Formula: "exp(κ cos(x − μ)) / (2π I₀(κ)) for −π ≤ x ≤ π",
	Source:  "Mardia & Jupp, Directional Statistics (2000), 3.5.4",
	Aliases: []Alias{
		{Name: "vonmises", From: "SciPy", Keys: []string{"loc", "kappa"}, Args: keep(0, required)},
		{Name: "VonMises", From: "PyTorch", Keys: []string{"loc", "concentration"}, Args: keep(required, required)},
	},
	New: func(a []float64) Univariate { return newVonMises(a) },
	KL:  vonMisesKL,
	Fit: fitVonMises,
}

type vonMises struct {
	member
	loc, kappa float64
	top        float64 // loc on [−π, π]
	logNorm    float64 // log 2πI₀(κ)e^−κ
}

func newVonMises(a []float64) *vonMises {
	return &vonMises{
		member: member{a}, loc: a[0], kappa: a[1], top: math.Remainder(a[0], 2*math.Pi),
		logNorm: 2*halfLog2Pi + special.Log(special.BesselI0e(a[1])),
	}
}

func (v *vonMises) Family() *Family { return &VonMises }
func (v *vonMises) String() string  { return spell(&VonMises, v.args) }

// LogProb is −2κ sin²((x − μ)/2) − log 2πI₀(κ)e^−κ: κ(cos − 1) without its
// cancellation.
func (v *vonMises) LogProb(x float64) float64 {
	if !(x >= -math.Pi && x <= math.Pi) {
		return math.Inf(-1)
	}
	s := special.Sin(0.5 * (x - v.top))
	return float64(-2*v.kappa*s*s) - v.logNorm
}

// cuts are the panels of integrations: [−π, π] divided at distances from the top
// that double from one deviation on.
func (v *vonMises) cuts(lo, hi float64) []float64 {
	w := 1 / math.Sqrt(max(v.kappa, 1))
	var below, above []float64
	for d := w; d < math.Pi; d *= 2 {
		below = append(below, v.top-d, v.top-2*math.Pi+d)
		above = append(above, v.top+d, v.top+2*math.Pi-d)
	}
	return sortedInside(append(append(below, above...), v.top, v.top-2*math.Pi, v.top+2*math.Pi), lo, hi)
}

func (v *vonMises) density(x float64) float64 { return special.Exp(v.LogProb(x)) }

func (v *vonMises) CDF(x float64) float64 {
	switch {
	case !(x > -math.Pi):
		return 0
	case !(x < math.Pi):
		return 1
	case x > v.top:
		return 1 - integrate(v.density, v.cuts(x, math.Pi))
	}
	return integrate(v.density, v.cuts(-math.Pi, x))
}

func (v *vonMises) Survival(x float64) float64 {
	switch {
	case !(x > -math.Pi):
		return 1
	case !(x < math.Pi):
		return 0
	case x < v.top:
		return 1 - integrate(v.density, v.cuts(-math.Pi, x))
	}
	return integrate(v.density, v.cuts(x, math.Pi))
}

func (v *vonMises) Quantile(u float64) float64 {
	return newton(v, u, -math.Pi, math.Pi)
}

func (v *vonMises) upperQuantile(u float64) float64 {
	return newtonUpper(v, u, -math.Pi, math.Pi)
}

func (v *vonMises) Mean() float64 {
	if v.top == 0 {
		return 0
	}
	return integrate(func(x float64) float64 { return x * v.density(x) }, v.cuts(-math.Pi, math.Pi))
}

func (v *vonMises) Variance() float64 {
	m := v.Mean()
	return integrate(func(x float64) float64 { return (x - m) * (x - m) * v.density(x) }, v.cuts(-math.Pi, math.Pi))
}

// Entropy is log 2πI₀(κ)e^−κ + κ(1 − A(κ)).
func (v *vonMises) Entropy() float64 { return v.logNorm + float64(v.kappa*besselGap(v.kappa)) }

func (v *vonMises) Mode() float64             { return v.top }
func (v *vonMises) Support() (lo, hi float64) { return -math.Pi, math.Pi }
func (v *vonMises) Tail(side int) Tail        { return plainEnd(v, side) }

// Kinks returns the top and the points one and four deviations from it.
func (v *vonMises) Kinks() []float64 {
	w := 1 / math.Sqrt(max(v.kappa, 1))
	return sortedInside([]float64{v.top, v.top - w, v.top + w, v.top - 4*w, v.top + 4*w}, -math.Pi, math.Pi)
}

// Rand is Best & Fisher's rejection from a wrapped Cauchy (Efficient simulation
// of the von Mises distribution, Applied Statistics 28 (1979)); above κ = 10⁶,
// where its envelope's constants cancel, the distribution is normal to 10⁻⁷.
func (v *vonMises) Rand(r *rand.Rand) float64 {
	if v.kappa > 1e6 {
		z := special.NormalQuantile(openUnit(r))
		return math.Remainder(v.top+z/math.Sqrt(v.kappa), 2*math.Pi)
	}
	if v.kappa < 1e-6 {
		return math.Pi * (2*openUnit(r) - 1)
	}
	tau := 1 + math.Sqrt(1+4*v.kappa*v.kappa)
	rho := (tau - math.Sqrt(2*tau)) / (2 * v.kappa)
	s := (1 + rho*rho) / (2 * rho)
	for {
		z := special.Cos(math.Pi * openUnit(r))
		f := (1 + s*z) / (s + z)
		c := v.kappa * (s - f)
		u := openUnit(r)
		if c*(2-c)-u > 0 || special.Log(c/u)+1-c >= 0 {
			a := special.Atan2(math.Sqrt(max(1-f*f, 0)), f)
			if r.Uint64()&1 == 0 {
				a = -a
			}
			return math.Remainder(v.top+a, 2*math.Pi)
		}
	}
}

// LogRatio is, with F = log I₀(κ)e^−κ,
//
//	log p − log q = F(κ_q) − F(κ_p) + 2(κ_q − κ_p) sin²((x − μ_q)/2)
//	              + 2κ_p sin((μ_p − μ_q)/2) sin(x − (μ_p + μ_q)/2).
func (v *vonMises) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*vonMises)
	if !ok {
		return nil
	}
	d := o.kappa - v.kappa
	c := bregmanBessel(v.kappa, o.kappa, d) - float64(d*besselGap(v.kappa)) // F(κ_q) − F(κ_p)
	dm := math.Remainder(v.loc-o.loc, 2*math.Pi)
	shift := 2 * v.kappa * special.Sin(0.5*dm)
	return func(x float64) float64 {
		if !(x >= -math.Pi && x <= math.Pi) {
			return 0
		}
		s := special.Sin(0.5 * (x - o.top))
		return c + float64(2*d*s*s) + float64(shift*special.Sin(x-o.top-0.5*dm))
	}
}

// vonMisesKL is, with A = I₁/I₀ and B the Bregman divergence of log I₀ from κ_p to
// κ_q,
//
//	D(p‖q) = B + 2 κ_q A(κ_p) sin²((μ_p − μ_q)/2),
//
// both ≥ 0: E cos(x − μ_q) = A(κ_p) cos(μ_p − μ_q) (Mardia & Jupp 3.5.4).
// ops: B's quadrature 40 on a curvature within 64, sin² 8.
func vonMisesKL(pd, qd Univariate) (nats, bound float64) {
	p, q := pd.(*vonMises), qd.(*vonMises)
	if sameArgs(&p.member, &q.member) {
		return 0, 0
	}
	dm := math.Remainder(p.loc-q.loc, 2*math.Pi)
	s := special.Sin(0.5 * dm)
	pull := q.kappa * special.BesselRatio(p.kappa)
	v := float64(2*pull*s*s) + bregmanBessel(p.kappa, q.kappa, q.kappa-p.kappa)
	// A turn by whole circles loses what 2π lacks as a float64, and the reduced
	// angle what it is rounded to.
	lost := 0.0
	if p.loc-q.loc != dm {
		lost = float64(pull*math.Abs(s)) * math.Abs(p.loc-q.loc) / 16
	}
	return closed(v, 200, v+lost)
}

// bregmanBessel is the Bregman divergence of log I₀ from κ_p to κ_q, d apart. The
// singularities of its curvature are imaginary, |κ| ≥ 2.4: bregman, which keeps
// its distance from 0, is given κ + 1.
func bregmanBessel(kappaP, kappaQ, d float64) float64 {
	return bregmanTo(func(t float64) float64 { return besselCurvature(t - 1) }, kappaP+1, kappaQ+1, d)
}

// fitVonMises is the maximum-likelihood fit: the mean direction, and A(κ) = the
// mean length.
func fitVonMises(xs []float64) ([]float64, error) {
	if _, _, err := meanVariance(xs); err != nil {
		return nil, err
	}
	var c, s float64
	for _, x := range xs {
		c += special.Cos(x) / float64(len(xs))
		s += special.Sin(x) / float64(len(xs))
	}
	length := special.Hypot(c, s)
	if length >= 1 {
		return nil, errFewSamples
	}
	kappa := crossing(func(k float64) bool { return special.BesselRatio(k) >= length }, 1e-12, 1e15)
	return []float64{special.Atan2(s, c), kappa}, nil
}
