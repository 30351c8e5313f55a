package measure

import (
	"math"

	"klviz/wasm/family"
)

// centred returns p and q moved together so that p's mode is at 0, where that
// is possible and worth it: far from 0 the points of a float64 lie too thin to
// carry a narrow density.
func centred(p, q family.Univariate) (family.Univariate, family.Univariate) {
	main := principal(p)
	if _, ok := main.(*family.Truncated); ok {
		return p, q // no location to move, and a mode that may take long to find
	}
	c := main.Mode()
	if !(math.Abs(c) > 8*spread(main)) || math.IsInf(c, 0) {
		return p, q
	}
	a, ok := moved(p, c)
	if !ok {
		return p, q
	}
	b, ok := moved(q, c)
	if !ok {
		return p, q
	}
	if k, ok := p.(family.Comparable); ok && k.LogRatio(q) != nil && !(exactly(p, a, c) && exactly(q, b, c)) {
		// A near pair lives by the differences of its parameters, which rounding
		// would change.
		return p, q
	}
	return a, b
}

// exactly reports whether a, which is d - c, was formed without rounding.
func exactly(d, a family.Univariate, c float64) bool {
	if m, ok := d.(*family.Mixture); ok {
		for i, part := range m.Parts {
			if !exactly(part, a.(*family.Mixture).Parts[i], c) {
				return false
			}
		}
		return true
	}
	from, to := d.Args(), a.Args()
	for i, x := range from {
		y := to[i]
		if y == x {
			continue // not a location, or c is nothing beside it
		}
		// The rest of Knuth's two-sum of x and -c.
		b := y - x
		if (x-(y-b))+(-c-b) != 0 {
			return false
		}
	}
	return true
}

// principal is the part of a mixture with the largest weight.
func principal(d family.Univariate) family.Univariate {
	m, ok := d.(*family.Mixture)
	if !ok {
		return d
	}
	best := 0
	for i, w := range m.Weights {
		if w > m.Weights[best] {
			best = i
		}
	}
	return principal(m.Parts[best])
}

// moved returns d - c for a family whose location is free.
func moved(d family.Univariate, c float64) (family.Univariate, bool) {
	if m, ok := d.(*family.Mixture); ok {
		parts := make([]family.Univariate, len(m.Parts))
		for i, p := range m.Parts {
			if parts[i], ok = moved(p, c); !ok {
				return nil, false
			}
		}
		shifted, err := m.WithParts(parts)
		return shifted, err == nil
	}
	f := d.Family()
	free := false
	args := append([]float64(nil), d.Args()...)
	for i, p := range f.Params {
		if p.Role == family.Location || p.Role == family.Bound {
			args[i] -= c
			free = true
		}
	}
	switch f.ID {
	case "normal", "laplace", "cauchy", "studentt", "logistic", "gumbel", "uniform", "triangular":
	default:
		free = false // a location that is not the density's shift (log-normal), or a circle
	}
	if !free || f.New == nil {
		return nil, false
	}
	return f.New(args), true
}
