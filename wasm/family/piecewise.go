package family

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"sort"

	"klviz/wasm/special"
)

// PiecewiseFamily is the family of drawn curves: densities that are linear
// between given points.
var PiecewiseFamily = Family{
	ID: "piecewise", Name: "Drawn curve", Kind: Real,
	Formula: "linear between the points (xᵢ, dᵢ), divided by the area",
	Source:  "elementary",
}

// Piecewise is a density that is linear between points. Density is divided by
// the area under it; pieces of height 0 are gaps.
type Piecewise struct {
	X, Density []float64 // as they were given

	height []float64 // Density over the area
	below  []float64 // probability left of each point
	above  []float64 // and right of it
	from   int       // the points between which there is density
	to     int
}

// NewPiecewise makes the density through the points: x ascending, the heights at
// least 0 and not all 0.
func NewPiecewise(x, density []float64) (*Piecewise, error) {
	if len(x) != len(density) || len(x) < 2 {
		return nil, errors.New("a drawn curve needs as many heights as places, and at least two")
	}
	for i := range x {
		switch {
		case math.IsInf(x[i], 0) || math.IsNaN(x[i]):
			return nil, errors.New("a place must be finite, got " + formatNumber(x[i]))
		case !(density[i] >= 0) || math.IsInf(density[i], 1):
			return nil, errors.New("a height must be at least 0 and finite, got " + formatNumber(density[i]))
		case i > 0 && !(x[i] > x[i-1]):
			return nil, errors.New("places must ascend, got " + formatNumber(x[i-1]) + " before " + formatNumber(x[i]))
		}
	}
	p := &Piecewise{X: x, Density: density}
	top := slices.Max(density)
	if !(top > 0) {
		return nil, errors.New("a drawn curve must rise above 0 somewhere")
	}
	var area special.Accumulator
	for i := 1; i < len(x); i++ {
		area.Add((x[i] - x[i-1]) * (density[i]/top + density[i-1]/top) / 2)
	}
	total := area.Value()
	if math.IsInf(total, 1) || math.IsInf(1/total, 1) {
		return nil, errors.New("the area under a drawn curve must be a number between 1e-308 and 1e308")
	}
	p.height = make([]float64, len(x))
	p.below = make([]float64, len(x))
	p.above = make([]float64, len(x))
	for i := range x {
		p.height[i] = density[i] / top / total
	}
	for i := 1; i < len(x); i++ {
		p.below[i] = p.below[i-1] + p.pieceMass(i)
	}
	for i := len(x) - 2; i >= 0; i-- {
		p.above[i] = p.above[i+1] + p.pieceMass(i+1)
	}
	for p.height[p.from+1] == 0 && p.height[p.from] == 0 {
		p.from++
	}
	p.to = len(x) - 1
	for p.height[p.to-1] == 0 && p.height[p.to] == 0 {
		p.to--
	}
	return p, nil
}

// pieceMass is the probability between points i − 1 and i.
func (p *Piecewise) pieceMass(i int) float64 {
	return (p.X[i] - p.X[i-1]) * (p.height[i]/2 + p.height[i-1]/2)
}

// Family returns &PiecewiseFamily.
func (p *Piecewise) Family() *Family { return &PiecewiseFamily }

// String is the spelling piecewise([0, 1, 2], [0, 1, 0]).
func (p *Piecewise) String() string {
	b := append([]byte{}, "piecewise("...)
	b = appendList(b, p.X)
	b = append(b, ", "...)
	b = appendList(b, p.Density)
	return string(append(b, ')'))
}

// Args returns nil: the arguments are X and Density.
func (p *Piecewise) Args() []float64 { return nil }

// piece returns i with X[i−1] ≤ x ≤ X[i].
func (p *Piecewise) piece(x float64) int {
	return min(max(sort.SearchFloat64s(p.X, x), 1), len(p.X)-1)
}

// at is the density at x.
func (p *Piecewise) at(x float64) float64 {
	if !(x >= p.X[0] && x <= p.X[len(p.X)-1]) {
		return 0
	}
	i := p.piece(x)
	w := p.X[i] - p.X[i-1]
	return (x-p.X[i-1])/w*p.height[i] + (p.X[i]-x)/w*p.height[i-1]
}

// LogProb is the log of the line's height.
func (p *Piecewise) LogProb(x float64) float64 { return special.Log(p.at(x)) }

// CDF adds the trapezium up to x to what lies left of its piece.
func (p *Piecewise) CDF(x float64) float64 {
	switch {
	case !(x > p.X[0]):
		return 0
	case x >= p.X[len(p.X)-1]:
		return 1
	}
	i := p.piece(x)
	return min(p.below[i-1]+(x-p.X[i-1])*(p.height[i-1]/2+p.at(x)/2), 1)
}

// justBelow is the height at top − y and the trapezium between it and top, by the
// distance where top is one of the points and y within the piece below it.
func (p *Piecewise) justBelow(top, y float64) (height, mass float64, ok bool) {
	i, found := slices.BinarySearch(p.X, top)
	if !found || i == 0 || !(y <= p.X[i]-p.X[i-1]) {
		return 0, 0, false
	}
	w := p.X[i] - p.X[i-1]
	height = float64((w-y)/w*p.height[i]) + float64(y/w*p.height[i-1])
	return height, y * (p.height[i]/2 + height/2), true
}

// massAbove is the trapezium from a point to y above it, within the piece there.
func (p *Piecewise) massAbove(bottom, y float64) (mass float64, ok bool) {
	i, found := slices.BinarySearch(p.X, bottom)
	if !found || i == len(p.X)-1 || !(y <= p.X[i+1]-p.X[i]) {
		return 0, false
	}
	w := p.X[i+1] - p.X[i]
	return y * (p.height[i]*(1-y/w/2) + p.height[i+1]*(y/w/2)), true
}

// touches reports whether the density falls to 0 at x from one side: its logarithm
// has a pole there.
func (p *Piecewise) touches(x float64) bool {
	i, found := slices.BinarySearch(p.X, x)
	return found && p.height[i] == 0
}

// Survival adds the trapezium from x on to what lies right of its piece.
func (p *Piecewise) Survival(x float64) float64 {
	switch {
	case !(x > p.X[0]):
		return 1
	case x >= p.X[len(p.X)-1]:
		return 0
	}
	i := p.piece(x)
	return min(p.above[i]+(p.X[i]-x)*(p.height[i]/2+p.at(x)/2), 1)
}

// Quantile solves the square equation of the piece in which u is reached.
func (p *Piecewise) Quantile(u float64) float64 {
	switch {
	case !(u > 0):
		return p.X[p.from]
	case u >= 1:
		return p.X[p.to]
	case u > 0.5:
		return p.upperQuantile(1 - u)
	}
	i := min(max(sort.SearchFloat64s(p.below, u), p.from+1), p.to)
	return min(p.X[i-1]+reached(u-p.below[i-1], p.height[i-1], p.height[i], p.X[i]-p.X[i-1]), p.X[i])
}

func (p *Piecewise) upperQuantile(v float64) float64 {
	switch {
	case !(v > 0):
		return p.X[p.to]
	case v > 0.5:
		return p.Quantile(1 - v)
	}
	// above descends: the first point with above < v ends the piece.
	i := sort.Search(len(p.above), func(i int) bool { return p.above[i] < v })
	i = min(max(i, p.from+1), p.to)
	return max(p.X[i]-reached(v-p.above[i], p.height[i], p.height[i-1], p.X[i]-p.X[i-1]), p.X[i-1])
}

// reached is the length over which a line that starts at height a and reaches b
// after w covers the area m: 2m/(a + √(a² + 2sm)), s = (b − a)/w.
func reached(m, a, b, w float64) float64 {
	if m <= 0 {
		return 0
	}
	root := math.Sqrt(max(a*a+2*(b-a)/w*m, 0))
	return min(2*m/(a+root), w)
}

// Mean adds the pieces' first moments.
func (p *Piecewise) Mean() float64 {
	c := p.X[p.from]
	return c + p.moment(func(x float64) float64 { return x - c })
}

// Variance adds the pieces' second moments about the mean.
func (p *Piecewise) Variance() float64 {
	m := p.Mean()
	return p.moment(func(x float64) float64 { return (x - m) * (x - m) })
}

// moment is E g for a polynomial g: four nodes a piece are exact.
func (p *Piecewise) moment(g func(float64) float64) float64 {
	rule := special.GaussLegendre(4)
	var s special.Accumulator
	for i := 1; i < len(p.X); i++ {
		s.Add(rule.Integrate(func(x float64) float64 { return g(x) * p.at(x) }, p.X[i-1], p.X[i]))
	}
	return s.Value()
}

// Entropy adds −∫ f log f over the pieces: w (G(b) − G(a))/(b − a), with
// G(f) = f²(1 − 2 log f)/4, by quadrature where a and b are near.
func (p *Piecewise) Entropy() float64 {
	g := func(f float64) float64 {
		if f == 0 {
			return 0
		}
		return f * f * (1 - 2*special.Log(f)) / 4
	}
	var s special.Accumulator
	for i := 1; i < len(p.X); i++ {
		a, b, w := p.height[i-1], p.height[i], p.X[i]-p.X[i-1]
		if a == 0 && b == 0 {
			continue
		}
		if a > b/4 && b > a/4 {
			s.Add(w * special.GaussLegendre(24).Integrate(func(t float64) float64 {
				f := a + t*(b-a)
				return -f * special.Log(f)
			}, 0, 1))
			continue
		}
		s.Add(w * ((g(b) - g(a)) / (b - a)))
	}
	return s.Value()
}

// Mode is the highest point.
func (p *Piecewise) Mode() float64 {
	best := 0
	for i, h := range p.height {
		if h > p.height[best] {
			best = i
		}
	}
	return p.X[best]
}

// Support is from the first to the last point beside which there is density.
func (p *Piecewise) Support() (lo, hi float64) { return p.X[p.from], p.X[p.to] }

// Gaps returns the stretches without density inside the support.
func (p *Piecewise) Gaps() [][2]float64 {
	var gaps [][2]float64
	for i := p.from + 1; i <= p.to; i++ {
		if p.height[i-1] == 0 && p.height[i] == 0 {
			if n := len(gaps); n > 0 && gaps[n-1][1] == p.X[i-1] {
				gaps[n-1][1] = p.X[i]
				continue
			}
			gaps = append(gaps, [2]float64{p.X[i-1], p.X[i]})
		}
	}
	return gaps
}

// Rand draws by the quantile.
func (p *Piecewise) Rand(r *rand.Rand) float64 { return p.Quantile(openUnit(r)) }

// Kinks returns the inner points.
func (p *Piecewise) Kinks() []float64 { return slices.Clone(p.X[p.from+1 : p.to]) }

// Tail: a line that starts at 0 rises like x, one that does not is a plain end.
func (p *Piecewise) Tail(side int) Tail {
	end, h := plainEnd(p, side), p.height[p.from]
	if side > 0 {
		h = p.height[p.to]
	}
	if h == 0 {
		end.Index = 2
	}
	return end
}

// LogRatio compares with a curve through the same places: at x the two lines and
// the two areas differ by lines and areas through the differences of the heights.
func (p *Piecewise) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*Piecewise)
	if !ok || !slices.Equal(p.X, o.X) {
		return nil
	}
	change := make([]float64, len(p.X))
	for i, d := range p.Density {
		change[i] = d - o.Density[i]
	}
	line := func(ys []float64, i int, x float64) float64 {
		w := p.X[i] - p.X[i-1]
		return float64((x-p.X[i-1])/w*ys[i]) + float64((p.X[i]-x)/w*ys[i-1])
	}
	area := func(ys []float64) float64 {
		var a special.Accumulator
		for i := 1; i < len(ys); i++ {
			a.Add((p.X[i] - p.X[i-1]) * (ys[i]/2 + ys[i-1]/2))
		}
		return a.Value()
	}
	areas, ok := logOf(area(change), area(o.Density))
	if !ok {
		return nil
	}
	return func(x float64) float64 {
		if !(x >= p.X[0] && x <= p.X[len(p.X)-1]) {
			return plainRatio(p.LogProb(x), o.LogProb(x))
		}
		i := p.piece(x)
		lines, ok := logOf(line(change, i, x), line(o.Density, i, x))
		if !ok {
			return plainRatio(p.LogProb(x), o.LogProb(x))
		}
		return lines - areas
	}
}

// logOf is log(1 + change/of), for changes of at most a half.
func logOf(change, of float64) (float64, bool) {
	r := change / of
	return special.Log1p(r), math.Abs(r) <= 0.5
}
