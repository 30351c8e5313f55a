package chart

import "math"

// niceStep is the power of ten times 1, 2 or 5 that divides a span into about n parts.
func niceStep(span float64, n int) float64 {
	raw := span / float64(max(n, 1))
	if !(raw > 0) || math.IsInf(raw, 0) {
		return 1
	}
	e := math.Floor(math.Log10(raw))
	unit := math.Pow(10, e)
	if unit == 0 {
		return raw
	}
	// The thresholds are the geometric means of the neighbours, as in d3-array.
	switch f := raw / unit; {
	case f >= math.Sqrt(50):
		return times(10, e)
	case f >= math.Sqrt(10):
		return times(5, e)
	case f >= math.Sqrt2:
		return times(2, e)
	}
	return times(1, e)
}

// times is k·10^e, rounded once.
func times(k, e float64) float64 {
	if e < 0 {
		return k / math.Pow(10, -e)
	}
	return k * math.Pow(10, e)
}

// Ticks are about n round values within the domain, and the step between them.
func Ticks(d Domain, n int) (at []float64, step float64) {
	step = niceStep(d.Hi-d.Lo, n)
	lo, hi := math.Ceil(d.Lo/step-1e-9), math.Floor(d.Hi/step+1e-9)
	if !(hi-lo < 1000) {
		return nil, step
	}
	at = make([]float64, 0, int(max(hi-lo, 0))+1)
	for k := lo; k <= hi; k++ {
		if step < 1 {
			at = append(at, k/math.Round(1/step)) // 3/10, not 3·0.1
		} else {
			at = append(at, k*step+0)
		}
	}
	return at, step
}
