package chart

import (
	"math"
	"strconv"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// mostIntegers bounds how many integers are shown one by one.
const mostIntegers = 4000

// Integers lists the integers that carry all but about 1e-4 of either
// distribution's mass as outcomes, for Bars and World. What lies beyond is left
// out; a heavy tail is cut at mostIntegers.
func Integers(p, q family.Univariate) []Outcome {
	const tail = 1e-4
	lo := min(p.Quantile(tail), q.Quantile(tail))
	hi := max(p.Quantile(1-tail), q.Quantile(1-tail))
	n := mostIntegers
	if d := hi - lo + 1; d < mostIntegers {
		n = max(int(d), 1)
	}
	if math.IsInf(lo, 0) || math.IsNaN(lo) {
		return nil
	}
	os := make([]Outcome, n)
	for i := range os {
		k := lo + float64(i)
		os[i] = Outcome{strconv.FormatFloat(k+0, 'f', -1, 64), special.Exp(p.LogProb(k)), special.Exp(q.LogProb(k))}
	}
	return os
}
