package measure

import (
	"math"
	"slices"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// Spread is the standard deviation of log p/q over draws from p, in nats: how
// far a single draw's cost lies from D(p‖q), which is their mean. After n draws
// the mean of their costs is within 2·Spread/√n of D, 19 times in 20.
//
// It is +Inf where the costs have a mean but no variance, as a power tail may
// leave them. ok is false where D is infinite or the spread is not known. It is
// meant for pictures: about four digits.
func Spread(p, q family.Dist) (sd float64, ok bool) {
	var m moments
	switch a := p.(type) {
	case *family.Categorical:
		b, named := q.(*family.Categorical)
		if !named {
			return 0, false
		}
		pm, qm := family.Align(a, b)
		for i, x := range pm {
			if x > 0 {
				m.add(x/a.Total(), special.Log(x/a.Total())-special.Log(qm[i]/b.Total()))
			}
		}
	case family.Univariate:
		b, line := q.(family.Univariate)
		if !line {
			return 0, false
		}
		switch a.Family().Kind {
		case family.Integer:
			m.overIntegers(newPair(a, b))
		case family.Real:
			if infinite(a, b) != nil {
				return 0, false
			}
			if !m.overLine(newPair(a, b)) {
				return math.Inf(1), true
			}
		}
	default:
		return 0, false
	}
	v := m.second - m.first*m.first
	if math.IsNaN(v) || math.IsInf(m.first, 0) {
		return 0, false
	}
	return math.Sqrt(max(v, 0)), true
}

// moments are E l and E l² of l = log p/q over p.
type moments struct{ first, second float64 }

func (m *moments) add(weight, l float64) {
	m.first += float64(weight * l)
	m.second += float64(weight * l * l)
}

func (a *pair) logRatio(x float64) float64 {
	if a.ratio != nil {
		return a.ratio(x)
	}
	return a.p.LogProb(x) - a.q.LogProb(x)
}

// mostSpread bounds a sum over the whole numbers.
const mostSpread = 200000

func (m *moments) overIntegers(a pair) {
	lo, hi := a.p.Quantile(1e-14), a.p.Quantile(1-1e-14)
	for k, n := lo, 0; k <= hi && n < mostSpread; k, n = k+1, n+1 {
		if w := special.Exp(a.p.LogProb(k)); w > 0 {
			m.add(w, a.logRatio(k))
		}
	}
}

// spreadLevels are shares of p's mass between which is integrated.
var spreadLevels = []float64{1e-12, 1e-9, 1e-6, 1e-4, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 1 - 1e-4, 1 - 1e-6, 1 - 1e-9, 1 - 1e-12}

// overLine integrates; false where the outermost panels say that the variance
// has no end.
func (m *moments) overLine(a pair) bool {
	var cuts []float64
	for _, u := range spreadLevels {
		cuts = append(cuts, a.p.Quantile(u))
	}
	ends := [2][2]float64{{cuts[1], cuts[2]}, {cuts[len(cuts)-2], cuts[len(cuts)-3]}}
	for _, d := range [2]family.Univariate{a.p, a.q} {
		if k, ok := d.(family.Kinked); ok {
			for _, x := range k.Kinks() {
				if x > cuts[0] && x < cuts[len(spreadLevels)-1] {
					cuts = append(cuts, x)
				}
			}
		}
	}
	slices.Sort(cuts)
	var outer, inner [2]float64
	for i := 1; i < len(cuts); i++ {
		if !(cuts[i] > cuts[i-1]) {
			continue
		}
		part := func(f func(l float64) float64) float64 {
			return special.Integrate(func(x float64) float64 {
				w := special.Exp(a.p.LogProb(x))
				if !(w > 0) || math.IsInf(w, 1) {
					return 0
				}
				return w * f(a.logRatio(x))
			}, cuts[i-1], cuts[i], 1e-8, 2000).Value
		}
		m.first += part(func(l float64) float64 { return l })
		second := part(func(l float64) float64 { return l * l })
		m.second += second
		switch mid := cuts[i-1]/2 + cuts[i]/2; {
		case mid < ends[0][0]:
			outer[0] += second
		case mid > ends[1][0]:
			outer[1] += second
		case mid < ends[0][1]:
			inner[0] += second
		case mid > ends[1][1]:
			inner[1] += second
		}
	}
	// Between levels a factor of 1,000 apart the shares fall by far more than a
	// half where the variance has an end that 1e-12 of the mass does not hide.
	for i := range outer {
		if outer[i] > inner[i]/2 && outer[i] > 1e-6*m.second {
			return false
		}
	}
	return true
}
