// Package normalmix holds mixtures of normal distributions on the line and
// takes expectations under them to near machine precision. Several lessons
// live on such mixtures: diffused data, classes with words as labels, pictures
// that are scored.
package normalmix

import (
	"errors"
	"math"

	"klviz/wasm/special"
)

// Part is one normal of a mixture.
type Part struct {
	Weight float64 // above 0; the weights of a Mix add up to 1
	Mean   float64
	Var    float64 // variance, above 0
}

// Mix is a mixture of normals.
type Mix []Part

// New divides the weights by their sum and leaves out parts of weight 0.
func New(weights, means, vars []float64) (Mix, error) {
	if len(means) != len(weights) || len(vars) != len(weights) {
		return nil, errors.New("a mixture needs as many weights as means and spreads")
	}
	total := special.Sum(weights)
	var m Mix
	for i, w := range weights {
		switch {
		case !(w >= 0) || math.IsInf(w, 1):
			return nil, errors.New("the weights of a mixture must be finite and not negative")
		case math.IsNaN(means[i]) || math.IsInf(means[i], 0):
			return nil, errors.New("the means of a mixture must be finite")
		case !(vars[i] > 0) || math.IsInf(vars[i], 1):
			return nil, errors.New("the spreads of a mixture must be finite and above 0")
		case w > 0:
			m = append(m, Part{w / total, means[i], vars[i]})
		}
	}
	if len(m) == 0 {
		return nil, errors.New("a mixture needs at least one part with a weight above 0")
	}
	return m, nil
}

// LogDensity is log p(x), in nats.
func (m Mix) LogDensity(x float64) float64 {
	top := math.Inf(-1)
	for _, p := range m {
		top = max(top, p.logTerm(x))
	}
	sum := 0.0
	for _, p := range m {
		sum += special.Exp(p.logTerm(x) - top)
	}
	return top + special.Log(sum)
}

// logTerm is log(weight · density).
func (p Part) logTerm(x float64) float64 {
	d := x - p.Mean
	return -0.5*(float64(d*d)/p.Var+special.Log(2*math.Pi*p.Var)) + special.Log(p.Weight)
}

// LogTerm is the logarithm of part i's weight times its density at x.
func (m Mix) LogTerm(i int, x float64) float64 { return m[i].logTerm(x) }

// Mean is E x.
func (m Mix) Mean() float64 {
	s := 0.0
	for _, p := range m {
		s += float64(p.Weight * p.Mean)
	}
	return s
}

// Variance is E (x - E x)².
func (m Mix) Variance() float64 {
	mean, s := m.Mean(), 0.0
	for _, p := range m {
		d := p.Mean - mean
		s += float64(p.Weight * (p.Var + float64(d*d)))
	}
	return s
}

// Entropy is -E log p(x), in nats: in closed form for a single part, else by
// quadrature.
func (m Mix) Entropy() float64 {
	if len(m) == 1 {
		return 0.5 * (1 + special.Log(2*math.Pi*m[0].Var))
	}
	return m.Expect(func(x float64) float64 { return -m.LogDensity(x) })
}

// Expect is E f(x) under m, by panels on m's own length scales.
func (m Mix) Expect(f func(x float64) float64) float64 {
	var acc special.Accumulator
	m.Scales().Panels(func(x, dx float64) {
		acc.Add(float64(dx * special.Exp(m.LogDensity(x)) * f(x)))
	})
	return acc.Value()
}

// Scales returns the centres and spreads that a function of m varies on.
func (m Mix) Scales() Scales {
	s := make(Scales, len(m))
	for i, p := range m {
		s[i] = Scale{Centre: p.Mean, Length: math.Sqrt(p.Var)}
	}
	return s
}
