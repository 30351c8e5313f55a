package family

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"

	"klviz/wasm/special"
)

// MixtureFamily is the family of weighted sums of continuous densities.
//
// McLachlan & Peel, Finite Mixture Models (2000), ch. 1.
var MixtureFamily = Family{
	ID: "mixture", Name: "Mixture", Kind: Real,
	Formula: "Σᵢ wᵢ fᵢ(x)",
	Source:  "McLachlan & Peel, Finite Mixture Models (2000), ch. 1",
}

// Mixture draws part i with probability Weights[i], then from Parts[i].
type Mixture struct {
	Weights []float64 // as they were given
	Parts   []Univariate

	// The parts with a positive weight, and their weights divided by the sum.
	parts []Univariate
	w     []float64
	logW  []float64

	sum, sumRest float64 // of Weights, with what its rounding has left

	meter *Meter // nil: nobody counts
}

// NewMixture makes a mixture of continuous parts. The weights are divided by
// their exact sum; a part with weight 0 stays in the spelling only.
func NewMixture(weights []float64, parts []Univariate) (*Mixture, error) {
	if len(weights) != len(parts) || len(parts) == 0 {
		return nil, errors.New("a mixture needs as many weights as parts, and at least one")
	}
	m := &Mixture{Weights: weights, Parts: parts}
	var total special.Accumulator
	for i, w := range weights {
		if !(w >= 0) || math.IsInf(w, 1) {
			return nil, errors.New("a weight must be at least 0 and finite, got " + formatNumber(w))
		}
		if !hasDensity(parts[i]) {
			return nil, errors.New("a mixture's parts must have densities, got " + parts[i].Family().ID)
		}
		total.Add(w)
	}
	m.sum, m.sumRest = total.Parts()
	sum := m.sum
	if !(sum > 0) || math.IsInf(sum, 1) {
		return nil, errors.New("a mixture's weights must have a positive, finite sum")
	}
	for i, w := range weights {
		if w > 0 {
			m.parts = append(m.parts, parts[i])
			m.w = append(m.w, w/sum)
			m.logW = append(m.logW, special.LogRatio(w, sum))
		}
	}
	return m, nil
}

// WithParts is the mixture of other parts by the same weights.
func (m *Mixture) WithParts(parts []Univariate) (*Mixture, error) {
	other, err := NewMixture(m.Weights, parts)
	if err == nil {
		other.meter = m.meter
	}
	return other, err
}

// hasDensity reports whether d is continuous: raw numbers are compared with
// densities but have none.
func hasDensity(d Univariate) bool {
	return d.Family().Kind == Real && d.Family() != &SamplesFamily
}

// Family returns &MixtureFamily.
func (m *Mixture) Family() *Family { return &MixtureFamily }

// String is the weighted sum as it is spelled, in normalize(…) where its weights
// are not within 1e-5 of 1.
func (m *Mixture) String() string {
	var b []byte
	if m.open() {
		b = append(b, "normalize("...)
	}
	for i, p := range m.Parts {
		if i > 0 {
			b = append(b, " + "...)
		}
		b = append(appendNumber(b, m.Weights[i]), '*')
		_, nested := p.(*Mixture)
		if nested {
			b = append(b, '(')
		}
		b = append(b, p.String()...)
		if nested {
			b = append(b, ')')
		}
	}
	if m.open() {
		b = append(b, ')')
	}
	return string(b)
}

// open reports whether the weights need normalize(…) around them.
func (m *Mixture) open() bool {
	return !(math.Abs(special.Sum(m.Weights)-1) <= sumTolerance)
}

// Args returns nil: a mixture's arguments are Weights and Parts.
func (m *Mixture) Args() []float64 { return nil }

// LogProb is the logarithm of Σ wᵢ fᵢ(x).
func (m *Mixture) LogProb(x float64) float64 {
	return m.logSum(func(p Univariate) float64 { return p.LogProb(x) })
}

// logSum is log Σ wᵢ e^(fᵢ), scaled by the largest term: log1p of the others beside
// it, so that the sum's digits below 1 are kept where one part rules.
func (m *Mixture) logSum(f func(Univariate) float64) float64 {
	m.meter.spend(len(m.parts))
	top, rest := math.Inf(-1), 0.0
	for i, p := range m.parts {
		t := m.logW[i] + f(p)
		switch d := t - top; {
		case d > 0: // also from −Inf
			if math.IsInf(t, 1) {
				return t
			}
			if d < nothing {
				rest = float64((rest + 1) * special.Exp(-d))
			} else {
				rest = 0
			}
			top = t
		case d > -nothing:
			rest += special.Exp(d)
		}
	}
	return top + special.Log1p(rest)
}

// nothing is how far below the largest a term's logarithm is no part of the sum:
// e⁻⁴⁵ is 2⁻⁶⁵, also for a thousand terms.
const nothing = 45

func (m *Mixture) average(f func(Univariate) float64) float64 {
	m.meter.spend(len(m.parts))
	s := 0.0
	for i, p := range m.parts {
		s += float64(m.w[i] * f(p))
	}
	return s
}

// CDF is Σ wᵢ Fᵢ(x).
func (m *Mixture) CDF(x float64) float64 {
	return min(m.average(func(p Univariate) float64 { return p.CDF(x) }), 1)
}

// Survival is Σ wᵢ (1 − Fᵢ(x)).
func (m *Mixture) Survival(x float64) float64 {
	return min(m.average(func(p Univariate) float64 { return p.Survival(x) }), 1)
}

// Quantile solves CDF(x) = u between the parts' quantiles.
func (m *Mixture) Quantile(u float64) float64 {
	lo, hi := m.Support()
	if !(u > 0) {
		return lo
	}
	if u >= 1 {
		return hi
	}
	if u > 0.5 {
		return m.upperQuantile(1 - u)
	}
	lo, hi = math.Inf(1), math.Inf(-1)
	for _, p := range m.parts {
		x := p.Quantile(u)
		lo, hi = min(lo, x), max(hi, x)
	}
	return crossing(func(x float64) bool { return m.CDF(x) >= u }, lo, hi)
}

func (m *Mixture) upperQuantile(v float64) float64 {
	if v > 0.5 {
		return m.Quantile(1 - v)
	}
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, p := range m.parts {
		x := upperQuantile(p, v)
		lo, hi = min(lo, x), max(hi, x)
	}
	return crossing(func(x float64) bool { return m.Survival(x) <= v }, lo, hi)
}

// Mean is Σ wᵢ μᵢ.
func (m *Mixture) Mean() float64 { return m.average(Univariate.Mean) }

// Variance is Σ wᵢ (σᵢ² + (μᵢ − μ)²).
func (m *Mixture) Variance() float64 {
	mean := m.Mean()
	return m.average(func(p Univariate) float64 {
		d := p.Mean() - mean
		return p.Variance() + float64(d*d)
	})
}

// Entropy has no closed form; it is integrated.
func (m *Mixture) Entropy() float64 { return integratedEntropy(m, cuts(m)) }

// Mode is the highest point found by climbing from each part's mode and from
// the points half way between neighbouring ones.
func (m *Mixture) Mode() float64 {
	return highest(m, m.Kinks())
}

// Support is the hull of the parts' supports.
func (m *Mixture) Support() (lo, hi float64) {
	lo, hi = math.Inf(1), math.Inf(-1)
	for _, p := range m.parts {
		l, h := p.Support()
		lo, hi = min(lo, l), max(hi, h)
	}
	return lo, hi
}

// Rand draws a part, then from it.
func (m *Mixture) Rand(r *rand.Rand) float64 {
	u := openUnit(r)
	for i, w := range m.w {
		u -= w
		if u < 0 {
			return m.parts[i].Rand(r)
		}
	}
	return m.parts[len(m.parts)-1].Rand(r)
}

// Kinks returns the parts' kinks, modes and inner support ends.
func (m *Mixture) Kinks() []float64 {
	var ks []float64
	lo, hi := m.Support()
	add := func(x float64) {
		if x > lo && x < hi {
			ks = append(ks, x)
		}
	}
	for _, p := range m.parts {
		l, h := p.Support()
		add(l)
		add(h)
		add(p.Mode())
		if k, ok := p.(Kinked); ok {
			for _, x := range k.Kinks() {
				add(x)
			}
		}
	}
	slices.Sort(ks)
	return slices.Compact(ks)
}

// Tail is the slowest among the parts that reach the end.
func (m *Mixture) Tail(side int) Tail {
	lo, hi := m.Support()
	end := hi
	if side < 0 {
		end = lo
	}
	var slowest Tail
	found := false
	for _, p := range m.parts {
		if t := tailOf(p, side); t.End == end && (!found || t.heavier(slowest)) {
			slowest, found = t, true
		}
	}
	return slowest
}

// LogRatio compares part by part with a mixture of as many parts of the same
// kinds: with lᵢ = log(wᵢfᵢ/(vᵢgᵢ)) by the parts' own differences and rᵢ part
// i's share of q's density,
//
//	log p − log q = log1p(Σ rᵢ expm1(lᵢ)).
func (m *Mixture) LogRatio(q Univariate) func(float64) float64 {
	o, ok := q.(*Mixture)
	if !ok || len(o.parts) != len(m.parts) {
		return nil
	}
	if !m.near(o) {
		return nil
	}
	ratios := make([]func(float64) float64, len(m.parts))
	for i, p := range m.parts {
		c, ok := p.(Comparable)
		if !ok {
			return nil
		}
		if ratios[i] = c.LogRatio(o.parts[i]); ratios[i] == nil {
			return nil
		}
	}
	logWeights := m.logWeightRatios(o)
	return func(x float64) float64 {
		m.meter.spend(2 * len(m.parts))
		logQ := o.LogProb(x)
		s := 0.0
		for i, part := range o.parts {
			l := logWeights[i] + ratios[i](x)
			logShare := o.logW[i] + part.LogProb(x) - logQ
			switch share := special.Exp(logShare); {
			case math.Abs(l) <= 1:
				s += float64(share * special.Expm1(l))
			case l < math.Inf(1):
				s += special.Exp(logShare+l) - share // a part that is nothing here, or s is not small
			default:
				return plainRatio(m.LogProb(x), logQ)
			}
		}
		if !(math.Abs(s) <= 0.5) {
			return plainRatio(m.LogProb(x), logQ)
		}
		return special.Log1p(s)
	}
}

// near reports whether o's parts are m's, moved a little: elsewhere differences
// have no more digits than the log densities themselves, and take longer.
func (m *Mixture) near(o *Mixture) bool {
	for i, p := range m.parts {
		if r := m.w[i] / o.w[i]; !(r > 0.5 && r < 2) {
			return false
		}
		for _, u := range [2]float64{0.2, 0.8} {
			x := p.Quantile(u)
			if !(math.Abs(p.LogProb(x)-o.parts[i].LogProb(x)) < 0.5) {
				return false
			}
		}
	}
	return true
}

// logWeightRatios are log(wᵢ/vᵢ) of the parts' weights, each divided by its exact
// sum: the weights as given and the sums are compared, since a quotient has lost
// digits that a difference of 10⁻¹² needs.
func (m *Mixture) logWeightRatios(o *Mixture) []float64 {
	sums := special.LogRatio(m.sum, o.sum) + (m.sumRest/m.sum - o.sumRest/o.sum)
	given := func(m *Mixture) (ws []float64) {
		for _, w := range m.Weights {
			if w > 0 {
				ws = append(ws, w)
			}
		}
		return ws
	}
	ratios := given(m)
	for i, v := range given(o) {
		ratios[i] = special.LogRatio(ratios[i], v) - sums
	}
	return ratios
}
