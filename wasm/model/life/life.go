// Package life lives days in P's world: each is drawn from P, and pays the
// surprise that a believer of Q has at it against the one of somebody who knows
// P. The mean of the differences walks to D(P‖Q).
package life

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/model/outcomes"
	"klviz/wasm/special"
)

// Life is how far somebody has come.
type Life struct {
	Table  *outcomes.Table
	Days   int
	Counts []int // how often each outcome came
	Last   int   // the outcome of the last day, by its place

	rng  *rand.Rand
	sum  special.Accumulator
	ever bool // a day came that Q had ruled out
}

// New is a life that has not begun. The same seed lives the same days.
func New(t *outcomes.Table, seed uint64) *Life {
	return &Life{Table: t, Counts: make([]int, len(t.Names)), Last: -1, rng: rand.New(rand.NewPCG(seed, 41))}
}

// Day draws a day.
func (l *Life) Day() {
	i := draw(l.Table.P, l.rng.Float64())
	l.Last = i
	l.Counts[i]++
	l.Days++
	if d := l.Difference(i); math.IsInf(d, 1) {
		l.ever = true
	} else {
		l.sum.Add(d)
	}
}

// draw is the first outcome at which the sum of the chances passes u.
func draw(p []float64, u float64) int {
	sum, last := 0.0, 0
	for i, x := range p {
		if x <= 0 {
			continue
		}
		last = i
		if sum += x; u < sum {
			return i
		}
	}
	return last
}

// Believed is -log q of an outcome, Known -log p, in nats.
func (l *Life) Believed(i int) float64 { return surprise(l.Table.Q[i]) }

// Known is -log p of an outcome, in nats.
func (l *Life) Known(i int) float64 { return surprise(l.Table.P[i]) }

// Difference is Believed less Known: log p/q.
func (l *Life) Difference(i int) float64 {
	if l.Table.Q[i] <= 0 {
		return math.Inf(1)
	}
	return special.LogRatio(l.Table.P[i], l.Table.Q[i])
}

func surprise(p float64) float64 {
	if p <= 0 {
		return math.Inf(1)
	}
	return math.Abs(special.Log(p))
}

// Mean is the mean difference so far, in nats a day.
func (l *Life) Mean() float64 {
	switch {
	case l.Days == 0:
		return 0
	case l.ever:
		return math.Inf(1)
	}
	return l.sum.Value() / float64(l.Days)
}

// Spread is the standard deviation of one day's difference, in nats; +Inf where
// Q rules out what P has.
func Spread(t *outcomes.Table) float64 {
	l := &Life{Table: t}
	mean, square := 0.0, 0.0
	for i, p := range t.P {
		if p > 0 {
			mean += float64(p * l.Difference(i))
		}
	}
	if math.IsInf(mean, 1) {
		return mean
	}
	for i, p := range t.P {
		if p > 0 {
			gap := l.Difference(i) - mean
			square += float64(p * float64(gap*gap))
		}
	}
	return math.Sqrt(square)
}
