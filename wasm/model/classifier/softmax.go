package classifier

import (
	"math"

	"klviz/wasm/special"
)

// Group is all things that look alike, with how many of each class there are.
type Group struct {
	X      []float64
	Counts []float64
}

// Data is what a classifier learns from.
type Data struct {
	Groups  []*Group
	N       int // things in all groups
	classes int
}

// standardise gives every column mean 0 and spread 1 over the things.
func (d *Data) standardise() {
	for k := range d.Groups[0].X {
		mean, square := 0.0, 0.0
		for _, g := range d.Groups {
			mean += float64(g.total() * g.X[k])
		}
		mean /= float64(d.N)
		for _, g := range d.Groups {
			gap := g.X[k] - mean
			square += float64(g.total() * gap * gap)
		}
		sd := math.Sqrt(square / float64(d.N))
		if !(sd > 0) {
			sd = 1
		}
		for _, g := range d.Groups {
			g.X[k] = (g.X[k] - mean) / sd
		}
	}
}

func (g *Group) total() float64 {
	n := 0.0
	for _, c := range g.Counts {
		n += c
	}
	return n
}

// Softmax predicts class chances exp(b_c + w_c·x)/Σ. Every class has a bias and a
// weight a column, one after the other.
type Softmax struct {
	Weights [][]float64
	gain    []float64 // room for the gradient
}

// NewSoftmax knows nothing: it gives every class the same chance.
func NewSoftmax(d *Data) *Softmax {
	m := &Softmax{Weights: make([][]float64, d.classes)}
	for c := range m.Weights {
		m.Weights[c] = make([]float64, 1+len(d.Groups[0].X))
	}
	return m
}

// LogProbs writes log q(c|x) into out, in nats.
func (m *Softmax) LogProbs(x, out []float64) {
	top := math.Inf(-1)
	for c, w := range m.Weights {
		out[c] = w[0]
		for k, v := range x {
			out[c] += float64(w[k+1] * v)
		}
		top = max(top, out[c])
	}
	sum := 0.0
	for _, l := range out {
		sum += special.Exp(l - top)
	}
	norm := top + special.Log(sum)
	for c := range out {
		out[c] -= norm
	}
}

// Loss is what a classifier pays on data, a thing, in nats.
type Loss struct {
	Entropy      float64 // H(P): what looking alike leaves open, whatever the classifier
	KL           float64 // D(P‖Q): what the classifier pays on top
	CrossEntropy float64 // H(P,Q), summed on its own and not as Entropy + KL
	Accuracy     float64 // share of things whose class has the greatest chance
}

// Measure computes the loss of m on d.
func (m *Softmax) Measure(d *Data) Loss {
	var entropy, kl, cross special.Accumulator
	right := 0.0
	logs := make([]float64, d.classes)
	for _, g := range d.Groups {
		m.LogProbs(g.X, logs)
		n := g.total()
		share := n / float64(d.N)
		best := 0
		for c, count := range g.Counts {
			if logs[c] > logs[best] {
				best = c
			}
			p := count / n
			kl.Add(float64(share * special.KLTerm(p, special.Exp(logs[c]))))
			if count > 0 {
				entropy.Add(-float64(share * p * special.Log(p)))
				cross.Add(-float64(share * p * logs[c]))
			}
		}
		right += g.Counts[best]
	}
	return Loss{entropy.Value(), kl.Value(), cross.Value(), right / float64(d.N)}
}

// Gradient is the slope of the cross-entropy along every weight: the mean of
// (q(c|x) - p(c|x))·(1, x).
func (m *Softmax) Gradient(d *Data) [][]float64 {
	out := make([][]float64, d.classes)
	width := len(m.Weights[0])
	if len(m.gain) < d.classes*width {
		m.gain = make([]float64, d.classes*width)
	}
	clear(m.gain)
	for c := range out {
		out[c] = m.gain[c*width : (c+1)*width]
	}
	logs := make([]float64, d.classes)
	for _, g := range d.Groups {
		m.LogProbs(g.X, logs)
		n := g.total()
		for c := range out {
			gap := (float64(n*special.Exp(logs[c])) - g.Counts[c]) / float64(d.N)
			out[c][0] += gap
			for k, v := range g.X {
				out[c][k+1] += float64(gap * v)
			}
		}
	}
	return out
}

// Descend takes one step down the gradient.
func (m *Softmax) Descend(d *Data, rate float64) {
	for c, slope := range m.Gradient(d) {
		for k, s := range slope {
			m.Weights[c][k] -= float64(rate * s)
		}
	}
}
