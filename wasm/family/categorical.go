package family

import (
	"math"
	"strconv"

	"klviz/wasm/special"
)

// CategoricalFamily is the family of masses on named outcomes.
//
// Cover & Thomas, Elements of Information Theory (2006), ch. 2.
var CategoricalFamily = Family{
	ID: "categorical", Name: "Categorical", Kind: Named,
	Formula: "p₁, …, pₙ ≥ 0, Σ pᵢ = 1",
	Source:  "Cover & Thomas, Elements of Information Theory (2006), ch. 2",
}

// Categorical is a distribution on named outcomes: probabilities, or counts that
// stand for them.
type Categorical struct {
	names []string // nil: the outcomes are 0, 1, 2, …
	mass  []float64
	total float64
	form  massForm
}

type massForm uint8

const (
	probabilities massForm = iota
	counts
	openWeights // inside normalize(…): any sum
)

// sumTolerance is how far a sum of probabilities or weights may lie from 1 to be
// divided out in silence: what rounding to five digits leaves. The last factor
// forgives the rounding of 1 + 1e-5 itself.
const sumTolerance = 1e-5 * (1 + 1e-9)

// NewCategorical makes the distribution with these masses, which it keeps: they
// must not be changed afterwards. names may be nil: outcomes 0, 1, 2, …. Masses
// that are all whole numbers with a sum above 1 are counts; others must sum to 1
// within 1e-5, unless normalize is set.
func NewCategorical(names []string, mass []float64, normalize bool) (*Categorical, error) {
	if names != nil && len(names) != len(mass) {
		return nil, outside(-1, "%s stand beside %s", count(len(names), "name"), count(len(mass), "probability"))
	}
	if i := duplicate(names); i >= 0 {
		return nil, outside(-1, "the outcome %s is named twice", appendName(nil, names[i]))
	}
	for _, x := range mass {
		if !(x >= 0 && x <= math.MaxFloat64) { // no call for each of a million
			return nil, outside(-1, "a probability must be %s, got %s", massFault(x), formatNumber(x))
		}
	}
	c, fault := newCategorical(names, mass, normalize)
	if fault != "" {
		return nil, outside(-1, "%s", fault)
	}
	return c, nil
}

// newCategorical is NewCategorical for masses and names that were looked at.
func newCategorical(names []string, mass []float64, normalize bool) (c *Categorical, fault string) {
	if len(mass) == 0 {
		return nil, "a distribution needs at least one outcome"
	}
	c = &Categorical{names: names, mass: mass, total: special.Sum(mass)}
	switch near := math.Abs(c.total-1) <= sumTolerance; {
	case math.IsInf(c.total, 0):
		return nil, "the sum is above the largest number, 1.8e308"
	case c.total <= 0:
		return nil, "all outcomes are 0: at least one must be above"
	case normalize && (!near || c.total > 1 && allWhole(mass)):
		c.form = openWeights
	case normalize:
	case c.total > 1 && allWhole(mass):
		c.form = counts
	case !near:
		return nil, "probabilities must sum to 1, these sum to " + formatNumber(c.total) +
			"; normalize(…) around them divides by the sum"
	}
	return c, ""
}

// massFault says what a mass must be, or "".
func massFault(x float64) string {
	switch {
	case !(x >= 0):
		return "0 or more"
	case math.IsInf(x, 1):
		return "finite"
	}
	return ""
}

func allWhole(xs []float64) bool {
	for _, x := range xs {
		if x != math.Trunc(x) {
			return false
		}
	}
	return true
}

// duplicate returns the place of a name that stood before, or -1.
func duplicate(names []string) int {
	seen := make(map[string]struct{}, len(names))
	for i, n := range names {
		if _, ok := seen[n]; ok {
			return i
		}
		seen[n] = struct{}{}
	}
	return -1
}

// Family returns &CategoricalFamily.
func (c *Categorical) Family() *Family { return &CategoricalFamily }

// Len is the number of outcomes.
func (c *Categorical) Len() int { return len(c.mass) }

// Name is the name of outcome i: its place, from 0, where none were given.
func (c *Categorical) Name(i int) string {
	if c.names == nil {
		return strconv.Itoa(i)
	}
	return c.names[i]
}

// Names returns the names of all outcomes.
func (c *Categorical) Names() []string {
	if c.names != nil {
		return c.names
	}
	names := make([]string, len(c.mass))
	for i := range names {
		names[i] = strconv.Itoa(i)
	}
	return names
}

// Named reports whether names were given: {a: 0.2, b: 0.8}, not {0.2, 0.8}.
func (c *Categorical) Named() bool { return c.names != nil }

// Masses returns what was given for each outcome, before any division; it must
// not be changed.
func (c *Categorical) Masses() []float64 { return c.mass }

// Total is the sum of Masses, correctly rounded but for the last digit.
func (c *Categorical) Total() float64 { return c.total }

// Probs returns the probabilities: Masses divided by their sum. It is Masses
// itself, which must not be changed, where that is 1.
func (c *Categorical) Probs() []float64 {
	if math.Abs(c.total-1) <= 0 {
		return c.mass
	}
	probs := make([]float64, len(c.mass))
	for i, m := range c.mass {
		probs[i] = m / c.total
	}
	return probs
}

// Counts returns the counts where counts were given.
func (c *Categorical) Counts() ([]float64, bool) {
	if c.form != counts {
		return nil, false
	}
	return c.mass, true
}

// Entropy is −Σ pᵢ log pᵢ.
func (c *Categorical) Entropy() float64 {
	var a special.Accumulator
	for _, m := range c.mass {
		if m > 0 {
			a.Add(m / c.total * (special.Log(c.total) - special.Log(m)))
		}
	}
	return max(a.Value(), 0)
}

// String is the canonical spelling.
func (c *Categorical) String() string {
	b := make([]byte, 0, 16*len(c.mass))
	if c.form == openWeights {
		b = append(b, "normalize("...)
	}
	b = append(b, '{')
	for i, m := range c.mass {
		if i > 0 {
			b = append(b, ", "...)
		}
		if c.names != nil {
			b = append(appendName(b, c.names[i]), ": "...)
		}
		b = appendNumber(b, m)
	}
	b = append(b, '}')
	if c.form == openWeights {
		b = append(b, ')')
	}
	return string(b)
}
