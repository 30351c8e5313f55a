package normalmix

import (
	"math"

	"klviz/wasm/family"
)

// Dist is m as a distribution of the core.
func (m Mix) Dist() (*family.Mixture, error) {
	weights, parts := make([]float64, len(m)), make([]family.Univariate, len(m))
	for i, p := range m {
		weights[i] = p.Weight
		parts[i] = family.Normal.New([]float64{p.Mean, math.Sqrt(p.Var)})
	}
	return family.NewMixture(weights, parts)
}

// Of reads a normal or a mixture of normals; ok is false for anything else.
func Of(d family.Dist) (m Mix, ok bool) {
	weights, parts := []float64{1}, []family.Univariate{nil}
	switch d := d.(type) {
	case *family.Mixture:
		weights, parts = d.Weights, d.Parts
	case family.Univariate:
		parts[0] = d
	default:
		return nil, false
	}
	var means, vars []float64
	for _, p := range parts {
		if p.Family().ID != family.Normal.ID {
			return nil, false
		}
		a := p.Args()
		means, vars = append(means, a[0]), append(vars, float64(a[1]*a[1]))
	}
	m, err := New(weights, means, vars)
	return m, err == nil
}
