package diffusion

import (
	"math"

	"klviz/wasm/special"
)

// Density is q(x_t) as a function of the point, for pictures: 0 where it is
// smaller than any number. At t = 0 data without width has none.
func (d *Data) Density(s *Schedule, t int) func(x []float64) float64 {
	parts := d.at(s.AlphaBar(t), s.Noise(t))
	scale := make([]float64, len(parts))
	for i := range parts {
		v := parts[i].variance
		scale[i] = parts[i].part.Weight / math.Sqrt(2*math.Pi*v)
		if d.dim == 2 {
			scale[i] = parts[i].part.Weight / (2 * math.Pi * v)
		}
	}
	return func(x []float64) float64 {
		sum := 0.0
		for i := range parts {
			r := 0.0
			for k, m := range parts[i].mean {
				r += float64((x[k] - m) * (x[k] - m))
			}
			if e := r / (2 * parts[i].variance); e < 700 {
				sum += float64(scale[i] * special.Exp(-e))
			}
		}
		return sum
	}
}
