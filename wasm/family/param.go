package family

import "math"

// anyReal is a parameter whose domain is the whole line.
func anyReal(id, name, symbol string, role Role) Param {
	return Param{
		ID: id, Name: name, Symbol: symbol, Role: role,
		Lo: math.Inf(-1), LoOpen: true, Hi: math.Inf(1), HiOpen: true,
	}
}

// positive is a parameter with domain (0, ∞).
func positive(id, name, symbol string, role Role) Param {
	return Param{
		ID: id, Name: name, Symbol: symbol, Role: role,
		Lo: 0, LoOpen: true, Hi: math.Inf(1), HiOpen: true,
	}
}

// shape is a shape parameter. Its domain ends where the densities of float64 do:
// beyond, all probability lies at points that no float64 can tell apart or reach.
func shape(id, name, symbol string) Param {
	return Param{ID: id, Name: name, Symbol: symbol, Role: Shape, Lo: 1e-100, Hi: 1e100}
}

// location is the loc of a location-scale family: 0 when left out, its handle at
// its own value. index is its place in the argument list.
func location(id, name, symbol string, index int) Param {
	p := anyReal(id, name, symbol, Location).atValue(index)
	p.HasDefault = true
	return p
}

// scale is the scale of a location-scale family: 1 when left out, its handle one
// scale right of the location.
func scale(id, name, symbol string, index, loc int) Param {
	p := positive(id, name, symbol, Scale).beside(index, loc)
	p.Default, p.HasDefault = 1, true
	return p
}

// withoutDefault makes a parameter one that must be given.
func (p Param) withoutDefault() Param {
	p.Default, p.HasDefault = 0, false
	return p
}

// atValue puts the handle of argument index at its own value.
func (p Param) atValue(index int) Param {
	p.At = func(a []float64) float64 { return a[index] }
	p.From = func(_ []float64, x float64) float64 { return x }
	return p
}

// beside puts the handle of argument index as far right of argument loc as it is
// large. Dragged across loc it turns back: a spread has no sign.
func (p Param) beside(index, loc int) Param {
	p.At = func(a []float64) float64 { return a[loc] + a[index] }
	p.From = func(a []float64, x float64) float64 { return math.Abs(x - a[loc]) }
	return p
}

// atInverse puts the handle of argument index at factor/value: a rate sits at
// the mean that it implies.
func (p Param) atInverse(index int, factor func(a []float64) float64) Param {
	p.At = func(a []float64) float64 { return factor(a) / a[index] }
	p.From = func(a []float64, x float64) float64 { return factor(a) / x }
	return p
}

// atMultiple puts the handle of argument index at factor·value.
func (p Param) atMultiple(index int, factor func(a []float64) float64) Param {
	p.At = func(a []float64) float64 { return factor(a) * a[index] }
	p.From = func(a []float64, x float64) float64 { return x / factor(a) }
	return p
}

// shapeBeside is a shape parameter (index) whose growth narrows the density
// around the scale (argument at): its handle sits at scale·(1 + 1/shape).
func shapeBeside(id, symbol string, index, at int) Param {
	p := shape(id, "shape", symbol)
	p.At = func(a []float64) float64 { return a[at] + a[at]/a[index] }
	p.From = func(a []float64, x float64) float64 {
		return a[at] / max(math.Abs(x-a[at]), a[at]/1000) // at most 1000 by hand
	}
	return p
}

// atOdds puts the handle of a chance of success at the number of failures that it
// makes expected, times factor: (1 − p)/p of them come before one success.
func (p Param) atOdds(index int, factor func(a []float64) float64) Param {
	p.At = func(a []float64) float64 { return factor(a) * (1 - a[index]) / a[index] }
	p.From = func(a []float64, x float64) float64 { return 1 / (1 + max(x, 0)/factor(a)) }
	return p
}
