package diffusion

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// The hidden layers of a Denoiser.
const (
	hidden1 = 24
	hidden2 = 12
)

// timeInputs is how many numbers tell a Denoiser the step.
const timeInputs = 3

// Denoiser is a small network that looks at x_t and t and guesses the noise ε in
// x_t: two hidden layers with tanh, 433 weights for points on the line and 470 in
// the plane.
type Denoiser struct {
	dim    int
	layers [3]layer
	params []float64 // of all layers, one after the other
}

// layer is a block of params: out rows of in weights, then out biases.
type layer struct{ in, out, at int }

// NewDenoiser starts from small weights drawn by the seed.
func NewDenoiser(dim int, seed uint64) *Denoiser {
	d := &Denoiser{dim: dim}
	sizes := [4]int{dim + timeInputs, hidden1, hidden2, dim}
	n := 0
	for i := range d.layers {
		d.layers[i] = layer{sizes[i], sizes[i+1], n}
		n += (sizes[i] + 1) * sizes[i+1]
	}
	d.params = make([]float64, n)
	r := rand.New(rand.NewPCG(seed, 1))
	for _, l := range d.layers {
		// Glorot & Bengio 2010: spread √(2/(in+out)).
		spread := math.Sqrt(2 / float64(l.in+l.out))
		for i := range l.in * l.out {
			d.params[l.at+i] = spread * normal(r)
		}
	}
	return d
}

// Params are the weights; a caller may change them.
func (d *Denoiser) Params() []float64 { return d.params }

// normal draws from N(0, 1) by the inverse of its distribution function, which
// unlike rand's own method gives the same bits on every platform.
func normal(r *rand.Rand) float64 {
	return special.NormalQuantile((float64(r.Uint64()>>12) + 0.5) * 0x1p-52)
}

// trace keeps what backward needs of one forward pass.
type trace struct {
	values [4][]float64 // input, two hidden layers, output
	slope  [4][]float64
}

func (d *Denoiser) newTrace() *trace {
	t := &trace{}
	t.values[0] = make([]float64, d.layers[0].in)
	for i, l := range d.layers {
		t.values[i+1] = make([]float64, l.out)
	}
	for i := range t.values {
		t.slope[i] = make([]float64, len(t.values[i]))
	}
	return t
}

// see puts x_t and the step into the input.
func (d *Denoiser) see(t *trace, s *Schedule, step int, x []float64) {
	in := t.values[0]
	copy(in, x)
	left, noise := s.AlphaBar(step), s.Noise(step)
	in[d.dim] = math.Sqrt(left)
	in[d.dim+1] = math.Sqrt(noise)
	in[d.dim+2] = 0.2 * (special.Log(left) - special.Log(noise)) // signal to noise
}

// Guess is the guessed noise in x at a step.
func (d *Denoiser) Guess(s *Schedule, step int, x []float64) []float64 {
	t := d.newTrace()
	d.see(t, s, step, x)
	return d.forward(t)
}

func (d *Denoiser) forward(t *trace) []float64 {
	for i, l := range d.layers {
		in, out := t.values[i], t.values[i+1]
		w := d.params[l.at:]
		bias := w[l.in*l.out:]
		for o := range out {
			sum := bias[o]
			row := w[o*l.in : (o+1)*l.in]
			for k, v := range in {
				sum += float64(row[k] * v)
			}
			if i < len(d.layers)-1 {
				sum = special.Tanh(sum)
			}
			out[o] = sum
		}
	}
	return t.values[len(d.layers)]
}

// backward adds to gradient the slope of a loss whose slope along the output is
// t.slope's last entry.
func (d *Denoiser) backward(t *trace, gradient []float64) {
	for i := len(d.layers) - 1; i >= 0; i-- {
		l := d.layers[i]
		in, out := t.values[i], t.values[i+1]
		w, g := d.params[l.at:], gradient[l.at:]
		clear(t.slope[i])
		for o := range out {
			s := t.slope[i+1][o]
			if i < len(d.layers)-1 {
				s *= 1 - float64(out[o]*out[o]) // tanh' = 1 - tanh²
			}
			g[l.in*l.out+o] += s
			row, grow := w[o*l.in:(o+1)*l.in], g[o*l.in:(o+1)*l.in]
			for k, v := range in {
				grow[k] += float64(s * v)
				t.slope[i][k] += float64(s * row[k])
			}
		}
	}
}
