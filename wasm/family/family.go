// Package family holds the probability distributions that klviz knows: how each
// is named, which parameters it takes, its density or mass, and the divergence
// between two of its own members where a closed form is known.
//
// A family is one file; families.go lists them in teaching order. Everything
// outside this package (pickers, handles, address, command line, documentation,
// tests) is derived from the records in that list.
//
// Logarithms are natural; entropies and divergences are in nats.
package family

import "math/rand/v2"

// Kind says what a family's outcomes are. Only distributions of one kind can be
// compared.
type Kind uint8

const (
	Real    Kind = iota // a density on the real line
	Integer             // masses on the integers
	Named               // masses on named outcomes
	Vector              // a density on ℝⁿ
	Simplex             // a density on the probability simplex
)

// Role is what a parameter does to the picture; handles, steps and slider
// ranges follow from it.
type Role uint8

const (
	Location Role = iota
	Scale
	Rate
	Shape
	Probability
	Count // a whole number
	Bound // an end of the support
)

// Param describes one scalar parameter of a family.
type Param struct {
	ID     string // as it is spelled: "sd"
	Name   string // in words: "standard deviation"
	Symbol string // as it is written in formulas: "σ"
	Role   Role

	// The domain: Lo and Hi are excluded when LoOpen or HiOpen.
	Lo, Hi         float64
	LoOpen, HiOpen bool

	// Default holds when HasDefault (loc = 0 and scale = 1 only).
	Default    float64
	HasDefault bool

	// At gives the place on the x axis where the parameter's handle sits, and
	// From the parameter's value for a handle dragged to x; a is the current
	// argument list. Both nil: the parameter has no place on the axis.
	At   func(a []float64) float64
	From func(a []float64, x float64) float64
}

// Alias is a name of this family in another library, with its keyword
// arguments. It is read with named arguments only.
type Alias struct {
	Name string   // "expon"
	From string   // "SciPy"
	Keys []string // keyword arguments it takes
	// Args turns the keyword values (NaN where left out) into ours.
	Args func(v []float64) ([]float64, error)
}

// Family is the record that everything about a family is derived from.
type Family struct {
	ID      string // as it is spelled: "normal"
	Name    string // "Normal"
	Kind    Kind
	Params  []Param   // in the order of the spelling; nil for families with structured arguments
	Start   []float64 // a good first member for pickers and galleries
	Formula string    // density or mass in Unicode
	Source  string    // book or paper, section
	Aliases []Alias

	// Check reports what the ranges of Params cannot: lo < hi and the like.
	// It is called with arguments that are inside their ranges.
	Check func(a []float64) error

	// New makes the member with arguments that passed the ranges and Check.
	New func(a []float64) Univariate

	// KL is D(p‖q) between two members in closed form, or nil. It returns the
	// value in nats (+Inf where it diverges) and a proved bound of its rounding
	// error; NaN for a pair that has no closed form (logistics of different
	// scales), or none that keeps its digits. A finite divergence above the
	// largest float64 is that number with an infinite bound.
	KL func(p, q Univariate) (nats, bound float64)

	// Fit returns the arguments of the maximum-likelihood (or, where that has
	// no standard form, moment) member for the samples, or nil where none exists.
	Fit func(xs []float64) ([]float64, error)
}

// Dist is one distribution: a member of a family.
type Dist interface {
	Family() *Family
	// String is the canonical spelling; Parse reads it back to an equal Dist.
	String() string
}

// Univariate is a distribution on the real line or on the integers.
//
// None of the methods panics or returns NaN for finite x; Mean, Variance and
// Entropy are NaN only where they do not exist (Cauchy's mean) and may be ±Inf.
type Univariate interface {
	Dist
	Args() []float64            // the parameters in the family's order; not to be changed
	LogProb(x float64) float64  // log density or log mass; -Inf outside the support
	CDF(x float64) float64      // P(X ≤ x)
	Survival(x float64) float64 // P(X > x), without cancellation in the upper tail
	Quantile(u float64) float64 // smallest x with CDF(x) ≥ u
	Mean() float64
	Variance() float64
	Entropy() float64
	Mode() float64
	Support() (lo, hi float64) // closed hull of {density > 0}
	Rand(r *rand.Rand) float64
}
