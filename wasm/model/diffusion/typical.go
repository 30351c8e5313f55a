package diffusion

import (
	"math"

	"klviz/wasm/special"
)

// Bells are the two normals whose divergence a step costs, for one x_0 and x_t.
type Bells struct {
	X0, Xt                               float64
	TrueMean, TrueSD, ModelMean, ModelSD float64
	// Across is what the second direction adds to the divergence in the plane: there
	// the bells have one mean, and their widths.
	Across float64
}

// Typical opens step t where x_t is one standard deviation off, along the first
// axis, and x_0 is gap times as far from the best guess of it, along that axis too,
// as it is on average. In the plane the bells are round, and these their cut there.
// Since what a step costs depends on x_0 and x_t through that distance alone, the
// divergence of the bells is the step's term where gap is 1.
//
// At t = 1 the truth is what x_1 leaves open of x_0, and the term is its entropy
// plus the divergence; at t = T+1 x_T given x_0 stands against N(0, 1).
func Typical(d *Data, s *Schedule, t int, v Variance, gap float64) Bells {
	if last := s.Steps(); t > last {
		x0 := gap * math.Sqrt(d.secondMoment())
		b := Bells{X0: x0, TrueMean: math.Sqrt(s.AlphaBar(last)) * x0, TrueSD: math.Sqrt(s.Noise(last)), ModelSD: 1}
		return b.across(d)
	}
	unknown := d.Marginal(s, t).Unknown
	dim := float64(d.dim)
	at := make([]float64, d.dim)
	at[0] = math.Sqrt(float64(s.AlphaBar(t)*d.secondMoment()) + dim*s.Noise(t))
	guess, xt := d.Denoise(s, t, at)[0], at[0]
	b := Bells{Xt: xt, X0: guess + float64(gap*math.Sqrt(unknown))}
	rest := float64(s.Keep(t) * xt)
	b.TrueMean, b.TrueSD = float64(s.Pull(t)*b.X0)+rest, math.Sqrt(s.BetaTilde(t))
	b.ModelMean, b.ModelSD = float64(s.Pull(t)*guess)+rest, math.Sqrt(ReverseVariance(s, t, dim, unknown, v))
	if t == 1 {
		b.TrueMean, b.TrueSD = guess, gap*math.Sqrt(unknown/dim)
	}
	return b.across(d)
}

func (b Bells) across(d *Data) Bells {
	if d.dim == 2 {
		b.Across = 0.5 * special.HRatio(b.TrueSD*b.TrueSD, b.ModelSD*b.ModelSD)
	}
	return b
}
