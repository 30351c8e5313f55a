package family

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"sort"

	"klviz/wasm/special"
)

// SamplesFamily is the family of raw numbers: the empirical distribution.
//
// Silverman, Density Estimation for Statistics and Data Analysis (1986), 3.4.2.
var SamplesFamily = Family{
	ID: "samples", Name: "Samples", Kind: Real,
	Formula: "mass 1/n on each sample; drawn with Gaussian kernels",
	Source:  "Silverman, Density Estimation for Statistics and Data Analysis (1986), 3.4.2",
}

// Samples is the empirical distribution of numbers. It has no density: LogProb
// is that of a Gaussian kernel estimate, for drawing. Divergences from samples
// are estimated, with their sampling error, in package estimate.
type Samples struct {
	Values []float64 // as they were given

	sorted         []float64
	mean, variance float64
	bandwidth      float64
}

// NewSamples makes the empirical distribution of at least two different numbers.
func NewSamples(values []float64) (*Samples, error) {
	mean, variance, err := meanVariance(values)
	switch {
	case errors.Is(err, errNotFinite):
		return nil, errors.New("samples must be finite numbers")
	case err != nil:
		return nil, errors.New("samples must hold at least two different numbers")
	}
	s := &Samples{Values: values, sorted: slices.Clone(values), mean: mean, variance: variance}
	slices.Sort(s.sorted)
	// 0.9 min(sd, IQR/1.34) n^(−1/5)
	width := math.Sqrt(variance)
	if iqr := (s.Quantile(0.75) - s.Quantile(0.25)) / 1.34; iqr > 0 {
		width = min(width, iqr)
	}
	s.bandwidth = 0.9 * width * special.Exp(-0.2*special.Log(float64(len(values))))
	return s, nil
}

// Family returns &SamplesFamily.
func (s *Samples) Family() *Family { return &SamplesFamily }

// String is the spelling samples([1, 2.5, 3]).
func (s *Samples) String() string {
	b := append([]byte{}, "samples("...)
	return string(append(appendList(b, s.Values), ')'))
}

// Args returns nil: the argument is Values.
func (s *Samples) Args() []float64 { return nil }

// Bandwidth is the deviation of the kernels that LogProb draws with.
func (s *Samples) Bandwidth() float64 { return s.bandwidth }

// LogProb is the log of the Gaussian kernel estimate.
func (s *Samples) LogProb(x float64) float64 {
	// Samples beyond nine deviations add less than 1e-17 of a kernel's height;
	// far from all of them the nearest one counts.
	from := sort.SearchFloat64s(s.sorted, x-9*s.bandwidth)
	to := sort.SearchFloat64s(s.sorted, x+9*s.bandwidth)
	scale := special.Log(float64(len(s.sorted))) + special.Log(s.bandwidth) + halfLog2Pi
	if from == to {
		nearest := math.Inf(1)
		if from > 0 {
			nearest = x - s.sorted[from-1]
		}
		if to < len(s.sorted) {
			nearest = min(nearest, s.sorted[to]-x)
		}
		z := nearest / s.bandwidth
		return -0.5*z*z - scale
	}
	sum := 0.0
	for _, v := range s.sorted[from:to] {
		z := (x - v) / s.bandwidth
		sum += special.Exp(-0.5 * z * z)
	}
	return special.Log(sum) - scale
}

// CDF is the share of samples at or below x.
func (s *Samples) CDF(x float64) float64 {
	n := sort.Search(len(s.sorted), func(i int) bool { return s.sorted[i] > x })
	return float64(n) / float64(len(s.sorted))
}

// Survival is the share of samples above x.
func (s *Samples) Survival(x float64) float64 {
	n := sort.Search(len(s.sorted), func(i int) bool { return s.sorted[i] > x })
	return float64(len(s.sorted)-n) / float64(len(s.sorted))
}

// Quantile is the smallest sample with CDF ≥ u.
func (s *Samples) Quantile(u float64) float64 {
	n := len(s.sorted)
	i := int(math.Ceil(u*float64(n))) - 1
	return s.sorted[min(max(i, 0), n-1)]
}

// Mean is the samples' mean.
func (s *Samples) Mean() float64 { return s.mean }

// Variance is the mean squared deviation (divisor n).
func (s *Samples) Variance() float64 { return s.variance }

// Entropy is Vasicek's estimate from spacings of m = √n/2 ranks, with his
// correction left out (A test for normality based on sample entropy, JRSS B 38
// (1976)). Equal samples count with a spacing of one bandwidth's 1e-9.
func (s *Samples) Entropy() float64 {
	n := len(s.sorted)
	m := max(int(math.Sqrt(float64(n))/2), 1)
	sum := 0.0
	for i := range s.sorted {
		hi, lo := min(i+m, n-1), max(i-m, 0)
		d := max(s.sorted[hi]-s.sorted[lo], 1e-9*s.bandwidth)
		sum += special.Log(d*float64(n)/float64(hi-lo)) / float64(n)
	}
	return sum
}

// Mode is the highest point of the kernel estimate among the samples.
func (s *Samples) Mode() float64 {
	best, height := s.sorted[0], math.Inf(-1)
	step := max(len(s.sorted)/512, 1)
	for i := 0; i < len(s.sorted); i += step {
		if h := s.LogProb(s.sorted[i]); h > height {
			best, height = s.sorted[i], h
		}
	}
	return best
}

// Support is from the smallest to the largest sample.
func (s *Samples) Support() (lo, hi float64) { return s.sorted[0], s.sorted[len(s.sorted)-1] }

// Rand draws one of the samples (the bootstrap).
func (s *Samples) Rand(r *rand.Rand) float64 { return s.Values[r.IntN(len(s.Values))] }
