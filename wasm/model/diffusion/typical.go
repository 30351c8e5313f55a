package diffusion

import "math"

// Bells are the two normals whose divergence a step costs, for one x_0 and x_t.
type Bells struct {
	X0, Xt                               float64
	TrueMean, TrueSD, ModelMean, ModelSD float64
}

// Typical opens step t of data on the line where x_t is one standard deviation
// off, and x_0 is gap times as far from the best guess of it as it is on average.
// Since what a step costs depends on x_0 and x_t through that distance alone, the
// divergence of the bells is the step's term where gap is 1.
//
// At t = 1 the truth is what x_1 leaves open of x_0, and the term is its entropy
// plus the divergence; at t = T+1 x_T given x_0 stands against N(0, 1).
func Typical(d *Data, s *Schedule, t int, v Variance, gap float64) Bells {
	if last := s.Steps(); t > last {
		x0 := gap * math.Sqrt(d.secondMoment())
		return Bells{X0: x0, TrueMean: math.Sqrt(s.AlphaBar(last)) * x0, TrueSD: math.Sqrt(s.Noise(last)), ModelSD: 1}
	}
	unknown := d.Marginal(s, t).Unknown
	xt := math.Sqrt(float64(s.AlphaBar(t)*d.secondMoment()) + s.Noise(t))
	guess := d.Denoise(s, t, []float64{xt})[0]
	b := Bells{Xt: xt, X0: guess + float64(gap*math.Sqrt(unknown))}
	var trueVar, modelVar float64
	b.TrueMean, trueVar, b.ModelMean, modelVar = Step(d, s, t, b.X0, xt, v)
	b.TrueSD, b.ModelSD = math.Sqrt(trueVar), math.Sqrt(modelVar)
	if t == 1 {
		b.TrueMean, b.TrueSD = guess, gap*math.Sqrt(unknown)
	}
	return b
}
