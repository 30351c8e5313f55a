package frame

import "math"

// Outcome is what a lesson computed.
type Outcome struct {
	Results Object
	Checks  []Check
}

// Field is a named value of an Object.
type Field struct {
	Name string
	// Value is a float64 (±Inf allowed, NaN not), int, string, bool, []float64,
	// []string, Object or []Object.
	Value any
}

// Object is a list of named values in the order of their reading.
type Object []Field

// Add appends a result.
func (o *Outcome) Add(name string, value any) {
	o.Results = append(o.Results, Field{name, value})
}

// Check is one comparison that the reader can run again: a number as it came
// out just now, beside the number that it must be.
type Check struct {
	Name      string // "D(P‖Q), bits"
	Value     float64
	Reference float64
	Source    string // where the reference comes from: a book, a paper, a second method
	OK        bool
}

// Check compares value with reference; they agree when they differ by at most
// tolerance, or are both the same infinity.
func (o *Outcome) Check(name string, value, reference, tolerance float64, source string) {
	ok := math.Abs(value-reference) <= tolerance ||
		math.IsInf(value, 1) && math.IsInf(reference, 1) || math.IsInf(value, -1) && math.IsInf(reference, -1)
	o.Checks = append(o.Checks, Check{name, value, reference, source, ok})
}

// Get is the result with that name, or nil.
func (o *Outcome) Get(name string) any {
	for _, f := range o.Results {
		if f.Name == name {
			return f.Value
		}
	}
	return nil
}
