package diffusion

import (
	"math"

	"klviz/wasm/model/normalmix"
	"klviz/wasm/special"
)

// Marginal is what the lessons need to know of q(x_t), over all directions
// together.
type Marginal struct {
	// KL is D(q(x_t) ‖ N(0, I)), in nats.
	KL float64
	// Unknown is E |x_0 - E(x_0 | x_t)|²: how much of the data the best
	// denoiser cannot know.
	Unknown float64
}

// Marginal computes q(x_t): in closed form for one normal, else by quadrature,
// in one dimension to about 1e-13, in two to about 1e-8.
func (d *Data) Marginal(s *Schedule, t int) Marginal {
	parts := d.at(s.AlphaBar(t), s.Noise(t))
	switch {
	case len(parts) == 1:
		return single(parts[0])
	case d.dim == 1:
		return line(parts)
	}
	return plane(parts)
}

// single: D(N(m, vI) ‖ N(0, I)) = ½(dim·(v - 1 - log v) + |m|²).
func single(n noised) Marginal {
	dim := float64(len(n.mean))
	phi := special.Phi(n.excess)
	if n.excess < -0.5 {
		phi = special.H(n.variance)
	}
	return Marginal{
		KL:      0.5 * (float64(dim*phi) + square(n.mean)),
		Unknown: dim * n.left,
	}
}

// line integrates in one dimension.
//
// The divergence is the integral of p - q - … written so that nothing cancels:
// p·(e^(-l) - 1 + l) with l = log p/q, whose terms are never negative.
//
// What the denoiser cannot know is the variance inside the parts plus the
// variance between them: half the sum over pairs of r_i·r_j·(m_i - m_j)², with
// r the chances of the parts once x_t is known; formed around their mean.
func line(parts []noised) Marginal {
	scales := make(normalmix.Scales, len(parts), len(parts)+1)
	inside := 0.0
	for i := range parts {
		scales[i] = normalmix.Scale{Centre: parts[i].mean[0], Length: math.Sqrt(parts[i].variance)}
		inside += float64(parts[i].part.Weight * parts[i].left)
	}
	prior := len(parts) // the divergence also lives where only N(0, 1) does
	scales = append(scales, normalmix.Scale{Centre: 0, Length: 1})

	var kl, between special.Accumulator
	ratio := make([]float64, len(parts))
	x := make([]float64, 1)
	scales.Locals(func(at, dx float64, near []int) {
		x[0] = at
		q := dx * special.Exp(-0.5*float64(at*at)) / math.Sqrt(2*math.Pi)
		l := math.Inf(-1)
		for _, i := range near {
			if i != prior {
				ratio[i] = parts[i].logRatio(x)
				l = max(l, ratio[i])
			}
		}
		top, sum, mean := l, 0.0, 0.0
		for _, i := range near {
			if i != prior {
				r := special.Exp(ratio[i] - top)
				ratio[i] = r
				sum += r
				mean += float64(r * parts[i].known(at))
			}
		}
		if !(sum > 0) {
			kl.Add(q)
			return
		}
		mean /= sum
		spread := 0.0
		for _, i := range near {
			if i != prior {
				gap := parts[i].known(at) - mean
				spread += float64(ratio[i] * gap * gap)
			}
		}
		l = top + special.Log(sum)
		p := dx * special.Exp(l-0.5*float64(at*at)) / math.Sqrt(2*math.Pi)
		between.Add(float64(p * spread / sum))
		kl.Add(excessOf(p, q, l))
	})
	return Marginal{KL: kl.Value(), Unknown: inside + between.Value()}
}

// known is E(x_0 | x_t = x, part).
func (n *noised) known(x float64) float64 {
	return n.part.Mean[0] + float64(n.slope*(x-n.mean[0]))
}

// excessOf is p·l - p + q with l = log(p/q), by whichever form keeps digits.
func excessOf(p, q, l float64) float64 {
	if math.Abs(l) < 1 {
		return p * special.Psi2(-l)
	}
	return float64(p*(l-1)) + q
}
