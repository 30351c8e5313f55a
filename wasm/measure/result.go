package measure

// Method says how a value was got.
type Method string

// The methods, in the words of the output.
const (
	ClosedForm Method = "closed form"
	ExactSum   Method = "exact sum"
	Quadrature Method = "quadrature"
	MonteCarlo Method = "Monte Carlo"
	Estimate   Method = "estimate"
)

// ErrorKind says what an error stands on.
type ErrorKind string

const (
	Proved    ErrorKind = "proved"    // bounds of rounding and of remainders
	Estimated ErrorKind = "estimated" // what quadrature or Monte Carlo expects
)

// ReasonKind says by what a divergence is infinite.
type ReasonKind string

const (
	ByOutcome ReasonKind = "outcome" // an outcome of p has probability 0 under q
	BySupport ReasonKind = "support" // p has mass where q has none
	ByTail    ReasonKind = "tail"    // p's tail is too heavy for q's
)

// Reason says why a value is +Inf.
type Reason struct {
	Kind     ReasonKind
	Sentence string
}

// Result is a measure's value with what is known about it.
type Result struct {
	Nats        float64
	Error       float64 // |Nats − true value| ≤ Error; 0 where exact, +Inf where nothing is known
	Kind        ErrorKind
	Method      Method
	Evaluations int       // of the densities; 0 for closed forms
	Reason      *Reason   // only for +Inf
	Sampling    *Sampling // only where an input is counts or samples
	Check       *Check    // only where a second method was asked for
}

// Check is the value by a second, independent method.
type Check struct {
	Method      string
	Nats, Error float64
	Agrees      bool // the two differ by no more than their errors together
}

// Sampling is the uncertainty that comes from the data's being a sample.
type Sampling struct {
	Lo, Hi     float64 // nats
	Level      float64 // 0.95
	Assumption string
}

// Options bound the work.
type Options struct {
	MaxEvaluations int  // of the densities; 0: enough for every pair tried so far
	Coarse         bool // a few digits for a picture, quickly
}
