package special

import "math"

// Accumulator adds numbers with a compensation for what each addition rounds
// off: the result is as if the sum were formed with twice the digits and rounded
// once. Its error is at most 2^-53·|s| + n²·2^-105·Σ|xᵢ|.
//
// Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation
// endlicher Summen, ZAMM 54 (1974) 39-51; the branch-free form is Knuth's
// two-sum (Ogita, Rump, Oishi, Accurate sum and dot product, SIAM J. Sci.
// Comput. 26 (2005), algorithm 4.4).
type Accumulator struct{ sum, rest float64 }

// Add adds x. Once the sum is infinite or NaN, Value says so.
func (a *Accumulator) Add(x float64) {
	s := a.sum + x
	t := s - a.sum
	a.rest += (a.sum - (s - t)) + (x - t)
	a.sum = s
}

// AddProduct adds x·y with the product's rounding error.
func (a *Accumulator) AddProduct(x, y float64) {
	p, rest := twoProduct(x, y)
	a.Add(p)
	if !math.IsNaN(rest) {
		a.rest += rest
	}
}

// Value returns the sum so far.
func (a *Accumulator) Value() float64 {
	v := a.sum + a.rest
	if math.IsNaN(v) {
		return a.sum
	}
	return v
}

// Parts returns the sum as a rounded value and what it lacks.
func (a *Accumulator) Parts() (hi, lo float64) { return twoSum(a.sum, a.rest) }

// Sum returns the sum of xs by an Accumulator.
func Sum(xs []float64) float64 {
	var sum, rest float64
	for _, x := range xs {
		// Accumulator.Add, kept in registers.
		s := sum + x
		t := s - sum
		rest += (sum - (s - t)) + (x - t)
		sum = s
	}
	return (&Accumulator{sum, rest}).Value()
}
