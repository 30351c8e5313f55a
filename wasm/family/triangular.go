package family

import (
	"errors"
	"math"
	"math/rand/v2"

	"klviz/wasm/special"
)

// Triangular is the family of triangles over an interval.
//
// Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995),
// ch. 26, 9.
var Triangular = Family{
	ID: "triangular", Name: "Triangular", Kind: Real,
	Params: []Param{
		anyReal("lo", "lower end", "a", Bound).atValue(0),
		anyReal("mode", "mode", "c", Location).atValue(1),
		anyReal("hi", "upper end", "b", Bound).atValue(2),
	},
	Start:   []float64{0, 0.5, 1},
	Formula: "2(x − a)/((b − a)(c − a)) left of c, 2(b − x)/((b − a)(b − c)) right of it",
	Source:  "Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2 (1995), ch. 26",
	Aliases: []Alias{
		{Name: "triang", From: "SciPy", Keys: []string{"c", "loc", "scale"}, Args: withDefaults([]float64{required, 0, 1},
			func(v []float64) ([]float64, error) {
				return []float64{v[1], v[1] + v[0]*v[2], v[1] + v[2]}, nil
			})},
	},
	Check: func(a []float64) error {
		if !(a[0] <= a[1] && a[1] <= a[2]) {
			return errors.New("mode must lie between lo and hi, got " + formatNumber(a[1]))
		}
		return checkInterval("lo", "hi", a[0], a[2])
	},
	New: func(a []float64) Univariate { return newTriangular(a) },
}

type triangular struct {
	member
	lo, mode, hi       float64
	width, left, right float64 // hi − lo, mode − lo, hi − mode
	logPeak            float64 // log(2/(hi − lo))
	shareLeft          float64 // probability below the mode
}

func newTriangular(a []float64) *triangular {
	t := &triangular{
		member: member{a}, lo: a[0], mode: a[1], hi: a[2],
		width: a[2] - a[0], left: a[1] - a[0], right: a[2] - a[1],
	}
	t.logPeak = math.Ln2 - special.Log(t.width)
	t.shareLeft = t.left / t.width
	return t
}

func (t *triangular) Family() *Family { return &Triangular }
func (t *triangular) String() string  { return spell(&Triangular, t.args) }

func (t *triangular) LogProb(x float64) float64 {
	switch {
	case !(x >= t.lo && x <= t.hi):
		return math.Inf(-1)
	case x < t.mode:
		return t.logPeak + special.LogRatio(x-t.lo, t.left)
	case x > t.mode:
		return t.logPeak + special.LogRatio(t.hi-x, t.right)
	}
	return t.logPeak
}

// CDF adds to the left triangle the trapezium up to x, so that it keeps its
// digits where the left triangle is thin.
func (t *triangular) CDF(x float64) float64 {
	switch {
	case !(x > t.lo):
		return 0
	case !(x < t.hi):
		return 1
	case x < t.mode:
		return (x - t.lo) / t.width * ((x - t.lo) / t.left)
	}
	return t.left/t.width + (x-t.mode)/t.width*(1+(t.hi-x)/t.right)
}

// Survival is CDF from the other end.
func (t *triangular) Survival(x float64) float64 {
	switch {
	case !(x > t.lo):
		return 1
	case !(x < t.hi):
		return 0
	case x > t.mode:
		return (t.hi - x) / t.width * ((t.hi - x) / t.right)
	}
	return t.right/t.width + (t.mode-x)/t.width*(1+(x-t.lo)/t.left)
}

func (t *triangular) Quantile(u float64) float64 {
	switch {
	case !(u > 0):
		return t.lo
	case u > 0.5 && u > t.shareLeft:
		return t.upperQuantile(1 - u)
	case u <= t.shareLeft:
		return min(t.lo+math.Sqrt(u*t.width)*math.Sqrt(t.left), t.mode)
	}
	return min(t.mode+reached(u-t.shareLeft, 2/t.width, 0, t.right), t.hi)
}

func (t *triangular) upperQuantile(v float64) float64 {
	shareRight := t.right / t.width
	switch {
	case !(v > 0):
		return t.hi
	case v > 0.5 && v > shareRight:
		return t.Quantile(1 - v)
	case v <= shareRight:
		return max(t.hi-math.Sqrt(v*t.width)*math.Sqrt(t.right), t.mode)
	}
	return max(t.mode-reached(v-shareRight, 2/t.width, 0, t.left), t.lo)
}

func (t *triangular) Mean() float64 { return t.lo + (t.left+t.width)/3 }

// Variance is ((b − a)² − (c − a)(b − c))/18.
func (t *triangular) Variance() float64 {
	return (float64(t.width*t.width) - float64(t.left*t.right)) / 18
}

// Entropy is 1/2 + log((b − a)/2).
func (t *triangular) Entropy() float64 { return 0.5 - t.logPeak }

func (t *triangular) Mode() float64             { return t.mode }
func (t *triangular) Support() (lo, hi float64) { return t.lo, t.hi }
func (t *triangular) Rand(r *rand.Rand) float64 { return t.Quantile(openUnit(r)) }
func (t *triangular) Kinks() []float64          { return []float64{t.mode} }

// Tail: the density falls to 0 linearly, but at an end that is the mode.
func (t *triangular) Tail(side int) Tail {
	end := plainEnd(t, side)
	if end.End != t.mode {
		end.Index = 2
	}
	return end
}

// LogRatio compares each density with its own peak: with s = (mode − x)/left or
// (x − mode)/right the density is peak·(1 − s), and
//
//	log p − log q = log(w_q/w_p) + log((1 − s_p)/(1 − s_q)).
//
// On a common side 1 − s is (x − a)/(c − a), and a_q − a_p is formed first.
func (t *triangular) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*triangular)
	if !ok {
		return nil
	}
	// log(from/to) of lengths that differ by what their ends differ.
	change := func(dHi, dLo, from, to float64) float64 {
		if d := (dHi - dLo) / to; math.Abs(d) <= 0.5 {
			return special.Log1p(d)
		}
		return special.LogRatio(from, to)
	}
	dLo, dMode, dHi := o.lo-t.lo, o.mode-t.mode, o.hi-t.hi
	logWidth := change(dHi, dLo, o.width, t.width)
	logLeft := change(dMode, dLo, o.left, t.left)
	logRight := change(dHi, dMode, o.right, t.right)
	return func(x float64) float64 {
		switch {
		case !(x > t.lo && x < t.hi && x > o.lo && x < o.hi):
			return plainRatio(t.LogProb(x), o.LogProb(x))
		case x <= t.mode && x <= o.mode && t.left > 0 && o.left > 0:
			if d := dLo / (x - o.lo); math.Abs(d) <= 0.5 {
				return logWidth + logLeft + special.Log1p(d)
			}
		case x >= t.mode && x >= o.mode && t.right > 0 && o.right > 0:
			if d := -dHi / (o.hi - x); math.Abs(d) <= 0.5 {
				return logWidth + logRight + special.Log1p(d)
			}
		case x < t.mode: // and right of q's
			return logWidth + special.Log1p(-(t.mode-x)/t.left) - special.Log1p(-(x-o.mode)/o.right)
		case x > t.mode: // and left of q's
			return logWidth + special.Log1p(-(x-t.mode)/t.right) - special.Log1p(-(o.mode-x)/o.left)
		}
		return t.LogProb(x) - o.LogProb(x)
	}
}
