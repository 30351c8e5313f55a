package family

import (
	"errors"
	"math"
)

// required marks a keyword without a default in keep.
var required = math.NaN()

var (
	errKeyword = errors.New("a keyword argument is missing")
	errShifted = errors.New("this family starts at 0: loc must be 0")
)

// keep makes an Alias.Args that takes the keywords over as they are, in the
// order of our parameters; a keyword left out gets its default, and one whose
// default is required must be given.
func keep(defaults ...float64) func(v []float64) ([]float64, error) {
	return withDefaults(defaults, func(v []float64) ([]float64, error) { return v, nil })
}

// withDefaults makes an Alias.Args from a function of the completed keywords.
func withDefaults(defaults []float64, args func(v []float64) ([]float64, error)) func(v []float64) ([]float64, error) {
	return func(v []float64) ([]float64, error) {
		full := make([]float64, len(defaults))
		for i, d := range defaults {
			full[i] = v[i]
			if math.IsNaN(v[i]) {
				full[i] = d
			}
			if math.IsNaN(full[i]) {
				return nil, errKeyword
			}
		}
		return args(full)
	}
}

// unshifted reads SciPy's (shape, loc, scale) for a family that starts at 0: loc
// must be 0; scale is 1 when left out.
func unshifted(v []float64) ([]float64, error) {
	return withDefaults([]float64{required, 0, 1}, func(v []float64) ([]float64, error) {
		if v[1] != 0 {
			return nil, errShifted
		}
		return []float64{v[0], v[2]}, nil
	})(v)
}

// scaleOnly reads SciPy's (loc, scale) for a family that starts at 0.
func scaleOnly(v []float64) ([]float64, error) {
	return withDefaults([]float64{0, 1}, func(v []float64) ([]float64, error) {
		if v[0] != 0 {
			return nil, errShifted
		}
		return []float64{v[1]}, nil
	})(v)
}

// swapped reads two required keywords in the other order.
func swapped(v []float64) ([]float64, error) {
	return withDefaults([]float64{required, required}, func(v []float64) ([]float64, error) {
		return []float64{v[1], v[0]}, nil
	})(v)
}
