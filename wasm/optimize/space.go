package optimize

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// Space is a family of candidates for Q with parameters that can be turned.
type Space struct {
	Params []*family.Param
	Start  []float64 // the present values
	// Make is the member with these values, or why there is none.
	Make func(args []float64) (family.Dist, error)
	// Middle and Length are where the candidates should lie and how wide they
	// should be, roughly: P's median and its central width.
	Middle, Length float64
}

// SpaceOf is the space of a family of scalar parameters, from one of its members.
func SpaceOf(q, p family.Univariate) Space {
	f := q.Family()
	s := Space{Start: q.Args()}
	for i := range f.Params {
		s.Params = append(s.Params, &f.Params[i])
	}
	s.Make = func(args []float64) (family.Dist, error) {
		for i, a := range args {
			if par := s.Params[i]; math.IsNaN(a) || math.IsInf(a, 0) || a < par.Lo || a > par.Hi || par.LoOpen && a == par.Lo || par.HiOpen && a == par.Hi {
				return nil, &family.Problem{Text: par.ID + " is outside of its range", Position: -1}
			}
		}
		if f.Check != nil {
			if err := f.Check(args); err != nil {
				return nil, err
			}
		}
		return f.New(append([]float64(nil), args...)), nil
	}
	return s.around(p)
}

// around sets the middle and the length by P.
func (s Space) around(p family.Univariate) Space {
	s.Middle = p.Quantile(0.5)
	s.Length = (p.Quantile(0.84) - p.Quantile(0.16)) / 2
	if !(s.Length > 0) || math.IsInf(s.Length, 0) {
		s.Length = 1
	}
	return s
}

// Around is the space with the middle and the length of p.
func (s Space) Around(p family.Univariate) Space { return s.around(p) }

// free are the parameters that are searched over: whole numbers stay as they are.
func (s *Space) free() []int {
	var all []int
	for i, p := range s.Params {
		if p.Role != family.Count {
			all = append(all, i)
		}
	}
	return all
}

// unbound takes parameters to a space without walls: what lies on the axis by
// P's length, what is above 0 by its logarithm, what lies between two ends by
// the logarithm of its odds.
func (s *Space) unbound(args []float64) []float64 {
	var u []float64
	for _, i := range s.free() {
		p, a := s.Params[i], args[i]
		lower, upper := !math.IsInf(p.Lo, -1), !math.IsInf(p.Hi, 1) && p.Hi < 1e50
		switch {
		case lower && upper:
			share := min(max((a-p.Lo)/(p.Hi-p.Lo), 1e-12), 1-1e-12)
			u = append(u, special.Log(share)-special.Log1p(-share))
		case lower:
			u = append(u, special.Log(max(a-lowest(p), 1e-300)))
		default:
			u = append(u, (a-s.Middle)/s.Length)
		}
	}
	return u
}

// lowest is where the logarithm of a parameter counts from: shapes begin so
// little above 0 that it is 0.
func lowest(p *family.Param) float64 {
	if p.Lo > 0 && p.Lo < 1e-50 {
		return 0
	}
	return p.Lo
}

// bound is the way back.
func (s *Space) bound(u []float64) []float64 {
	args := append([]float64(nil), s.Start...)
	for k, i := range s.free() {
		p := s.Params[i]
		lower, upper := !math.IsInf(p.Lo, -1), !math.IsInf(p.Hi, 1) && p.Hi < 1e50
		switch {
		case lower && upper:
			args[i] = p.Lo + (p.Hi-p.Lo)/(1+special.Exp(-u[k]))
		case lower:
			args[i] = lowest(p) + special.Exp(u[k])
		default:
			args[i] = s.Middle + float64(s.Length*u[k])
		}
	}
	return args
}
