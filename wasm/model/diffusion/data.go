package diffusion

import (
	"errors"
	"fmt"
	"math"

	"klviz/wasm/special"
)

// Part is one round normal of the data: all directions have variance Var. A
// drawn point is a part of variance 0.
type Part struct {
	Weight float64
	Mean   []float64
	Var    float64
}

// Data is what a model is to learn: a mixture in one or two dimensions; in two all
// parts are equally wide.
type Data struct {
	dim   int
	parts []Part
}

// New checks the parts, which all have means of the same length, and divides
// the weights by their sum.
func New(parts []Part) (*Data, error) {
	if len(parts) == 0 {
		return nil, errNoData
	}
	d := &Data{dim: len(parts[0].Mean)}
	if d.dim != 1 && d.dim != 2 {
		return nil, fmt.Errorf("points must have one or two coordinates, got %d", d.dim)
	}
	total := 0.0
	for _, p := range parts {
		if len(p.Mean) != d.dim {
			return nil, errors.New("all points must have the same number of coordinates")
		}
		for _, x := range p.Mean {
			if math.IsNaN(x) || math.Abs(x) > maxCoordinate {
				return nil, fmt.Errorf("a coordinate must lie between -%g and %g, got %v", maxCoordinate, maxCoordinate, x)
			}
		}
		if !(p.Var >= 0 && p.Var <= maxCoordinate*maxCoordinate) {
			return nil, fmt.Errorf("a variance must be finite and not negative, got %v", p.Var)
		}
		if !(p.Weight > 0) || math.IsInf(p.Weight, 1) {
			return nil, fmt.Errorf("a weight must be finite and above 0, got %v", p.Weight)
		}
		if d.dim == 2 && math.Float64bits(p.Var) != math.Float64bits(parts[0].Var) {
			return nil, errors.New("in the plane all parts must be equally wide")
		}
		total += p.Weight
	}
	for _, p := range parts {
		p.Weight /= total
		d.parts = append(d.parts, p)
	}
	return d, nil
}

// maxCoordinate keeps the number of panels in bounds: the noise has length 1.
const maxCoordinate = 1e4

// Points is data that puts the same weight on every point.
func Points(points [][]float64) (*Data, error) {
	parts := make([]Part, len(points))
	for i, x := range points {
		parts[i] = Part{Weight: 1, Mean: x}
	}
	return New(parts)
}

// Normal is data from N(0, variance) in one dimension.
func Normal(variance float64) (*Data, error) {
	return New([]Part{{Weight: 1, Mean: []float64{0}, Var: variance}})
}

// Dim is 1 or 2.
func (d *Data) Dim() int { return d.dim }

// Parts are the data's parts, their weights adding up to 1.
func (d *Data) Parts() []Part { return d.parts }

// secondMoment is E |x_0|².
func (d *Data) secondMoment() float64 {
	s := 0.0
	for _, p := range d.parts {
		s += float64(p.Weight * (float64(float64(d.dim)*p.Var) + square(p.Mean)))
	}
	return s
}

// Variance is that of x_0, over all directions together.
func (d *Data) Variance() float64 {
	mean := make([]float64, d.dim)
	for _, p := range d.parts {
		for k, m := range p.Mean {
			mean[k] += float64(p.Weight * m)
		}
	}
	v := 0.0
	for _, p := range d.parts {
		v += float64(p.Weight * float64(d.dim) * p.Var)
		for k, m := range p.Mean {
			v += float64(p.Weight * (m - mean[k]) * (m - mean[k]))
		}
	}
	return v
}

func square(v []float64) float64 {
	s := 0.0
	for _, x := range v {
		s += float64(x * x)
	}
	return s
}

// noised is a part of q(x_t).
type noised struct {
	part     *Part
	logW     float64
	mean     []float64
	variance float64
	excess   float64 // variance - 1 = ᾱ(Var - 1), with its digits where it is small
	// What x_0 is when x_t is known and came from this part: normal with mean
	// part.Mean + slope·(x_t - mean) and variance left in each direction.
	slope, left float64
}

// at returns the parts of q(x_t) where a share alphaBar of the data's variance
// is left and the noise has variance noise = 1-alphaBar.
func (d *Data) at(alphaBar, noise float64) []noised {
	root := math.Sqrt(alphaBar)
	out := make([]noised, len(d.parts))
	for i := range d.parts {
		p := &d.parts[i]
		v := float64(alphaBar*p.Var) + noise
		n := noised{
			part: p, logW: special.Log(p.Weight), mean: make([]float64, d.dim),
			variance: v, excess: alphaBar * (p.Var - 1),
			slope: root * p.Var / v, left: p.Var * noise / v,
		}
		for k, m := range p.Mean {
			n.mean[k] = root * m
		}
		out[i] = n
	}
	return out
}

// logVariance is log(1 + excess).
func (n *noised) logVariance() float64 {
	if n.excess < -0.5 {
		return special.Log(n.variance)
	}
	return special.Log1p(n.excess)
}

// logRatio is log of weight·density at x over N(0, I)'s density there, formed
// by differences.
func (n *noised) logRatio(x []float64) float64 {
	e := n.logW - 0.5*float64(float64(len(x))*n.logVariance())
	for k, m := range n.mean {
		// (x²·excess + 2·x·m - m²) / 2·variance = x²/2 - (x-m)²/2·variance
		e += (float64(x[k]*x[k]*n.excess) + float64(m*(2*x[k]-m))) / (2 * n.variance)
	}
	return e
}

// Denoise is E(x_0 | x_t = x): what the best denoiser answers.
func (d *Data) Denoise(s *Schedule, t int, x []float64) []float64 {
	return d.denoise(d.at(s.AlphaBar(t), s.Noise(t)), x)
}

func (d *Data) denoise(parts []noised, x []float64) []float64 {
	top := math.Inf(-1)
	logs := make([]float64, len(parts))
	for i := range parts {
		logs[i] = parts[i].logRatio(x)
		top = max(top, logs[i])
	}
	out := make([]float64, d.dim)
	sum := 0.0
	for i := range parts {
		r := special.Exp(logs[i] - top)
		sum += r
		for k := range out {
			out[k] += float64(r * (parts[i].part.Mean[k] + float64(parts[i].slope*(x[k]-parts[i].mean[k]))))
		}
	}
	for k := range out {
		out[k] /= sum
	}
	return out
}
