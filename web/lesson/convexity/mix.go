package convexity

import (
	"klviz/wasm/family"
	"klviz/wasm/model/outcomes"
)

// mix is (1-at)·a + at·b, outcome by outcome.
func mix(a, b family.Dist, at float64) (family.Dist, error) {
	// The table only lays the outcomes side by side: a and b need not overlap,
	// but they must be of one kind.
	t, err := outcomes.Beside(a, b)
	if err != nil {
		return nil, err
	}
	mass := make([]float64, len(t.Names))
	for i := range mass {
		mass[i] = float64((1-at)*t.P[i]) + float64(at*t.Q[i])
	}
	return family.NewCategorical(t.Names, mass, true)
}
