package fivesteps

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/model/outcomes"
	"klviz/wasm/special"
	"klviz/web/lesson/directions"
)

// The steps, from 1.
const (
	compare = 1 + iota
	ratio
	log
	weigh
	sum
)

// cell is the number that a step has for an outcome; the sum has one for all.
func cell(t *outcomes.Table, step, i int) float64 {
	switch step {
	case ratio:
		switch {
		case t.Q[i] > 0:
			return t.P[i] / t.Q[i]
		case t.P[i] > 0:
			return math.Inf(1)
		}
		return 1
	case log:
		switch {
		case t.P[i] <= 0 && t.Q[i] <= 0:
			return 0
		case t.P[i] <= 0:
			return math.Inf(-1)
		case t.Q[i] <= 0:
			return math.Inf(1)
		}
		return directions.Bits(special.LogRatio(t.P[i], t.Q[i]))
	case weigh:
		return directions.Bits(t.Term(i))
	}
	total := 0.0
	for k := range t.Names {
		total += directions.Bits(t.Term(k))
	}
	return math.Max(0, total)
}

// mistakes are the numbers that typical slips lead to at a cell.
func mistakes(t *outcomes.Table, step, i int) map[string]float64 {
	is := cell(t, step, i)
	m := map[string]float64{}
	switch step {
	case ratio:
		m["inverted"], m["difference"] = 1/is, t.P[i]-t.Q[i]
	case log:
		m["sign"], m["nats"], m["ten"] = -is, is*math.Ln2, is*math.Ln2/math.Ln10
		m["nolog"] = cell(t, ratio, i)
	case weigh:
		m["sign"], m["byq"], m["nats"] = -is, t.Q[i]*cell(t, log, i), is*math.Ln2
		m["unweighed"] = cell(t, log, i)
	case sum:
		all, plain, reverse := 0.0, 0.0, 0.0
		for k := range t.Names {
			all += math.Abs(cell(t, weigh, k))
			plain += cell(t, log, k)
			reverse -= t.Q[k] * cell(t, log, k)
		}
		m["sign"], m["absolute"], m["unweighed"], m["reversed"] = -is, all, plain, reverse
	}
	for key, x := range m { // what cannot be told from the right number is no mistake
		if math.IsNaN(x) || math.IsInf(x, 0) || near(x, is) {
			delete(m, key)
		}
	}
	return m
}

// near takes two digits, or three decimals, for the same number.
func near(x, is float64) bool {
	if math.IsInf(is, 0) {
		return math.IsInf(x, 0) && (x > 0) == (is > 0)
	}
	return math.Abs(x-is) <= math.Max(0.0006, 0.012*math.Abs(is))
}

// judge compares what was typed with a cell: "right", a mistake's name or "other".
func judge(t *outcomes.Table, step, i int, x float64) string {
	if near(x, cell(t, step, i)) {
		return "right"
	}
	best, off := "other", math.Inf(1)
	for key, slip := range mistakes(t, step, i) {
		if d := math.Abs(x - slip); near(x, slip) && (d < off || d <= off && key < best) {
			best, off = key, d
		}
	}
	return best
}

// number reads a number or a fraction as people write them.
func number(s string) (float64, bool) {
	s = strings.NewReplacer("−", "-", ",", ".", " ", "", "\u00a0", "", "+", "", "∞", "inf").Replace(strings.TrimSpace(s))
	over, under, isFraction := strings.Cut(s, "/")
	a, err := strconv.ParseFloat(over, 64)
	if err != nil || math.IsNaN(a) {
		return 0, false
	}
	if isFraction {
		b, err := strconv.ParseFloat(under, 64)
		if err != nil || b == 0 || math.IsNaN(b) {
			return 0, false
		}
		a /= b
	}
	return a, true
}
