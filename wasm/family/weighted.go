package family

import (
	"math"

	"klviz/wasm/special"
)

// weighted is one part of a sum as it was read.
type weighted struct {
	weight    float64 // NaN: none was written
	weightPos int
	pos, end  int // the extent of the distribution
	dist      Dist
}

// parts is a sum of distributions as it was read.
type parts struct {
	text  string
	pos   int
	open  bool // inside normalize(…)
	meter *Meter
	parts []weighted
}

// mixture makes the distribution of a weighted sum.
func (m *parts) mixture() (Dist, *Problem) {
	weights := make([]float64, len(m.parts))
	members := make([]Univariate, len(m.parts))
	for i := range m.parts {
		w := &m.parts[i]
		part := excerpt(m.text, w.pos, w.end)
		if math.IsNaN(w.weight) {
			return nil, unreadable(w.pos, "each part of a mixture needs its weight, as in 0.5*normal(0, 1): %s has none", part)
		}
		if fault := massFault(w.weight); fault != "" {
			return nil, outside(w.weightPos, "a weight must be %s, got %s", fault, formatNumber(w.weight))
		}
		u, ok := w.dist.(Univariate)
		if !ok || w.dist.Family().Kind != Real {
			return nil, outside(w.pos, "the parts of a mixture are continuous and one-dimensional; %s is %s", part, kindWords(w.dist))
		}
		weights[i], members[i] = w.weight, u
	}
	sum := special.Sum(weights)
	switch {
	case math.IsInf(sum, 0):
		return nil, outside(m.pos, "the sum of the weights is above the largest number, 1.8e308")
	case sum <= 0:
		return nil, outside(m.pos, "all weights are 0: at least one must be above")
	case !m.open && math.Abs(sum-1) > sumTolerance:
		return nil, outside(m.pos, "weights must sum to 1, these sum to %s; normalize(…) around them divides by the sum", formatNumber(sum))
	}
	if len(members) == 1 {
		return members[0], nil
	}
	d, err := NewMixture(weights, members)
	if err != nil {
		return nil, outside(m.pos, "%s", err)
	}
	d.meter = m.meter
	return d, nil
}
