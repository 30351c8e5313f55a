package chart

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// Outcomes lists what two discrete distributions can give, with both
// probabilities: P's outcomes in their order, then those that only Q names. ok is
// false where either is not discrete.
func Outcomes(p, q family.Dist) (os []Outcome, ok bool) {
	switch a := p.(type) {
	case *family.Categorical:
		switch b := q.(type) {
		case *family.Categorical:
			return aligned(a, b), true
		case family.Univariate:
			if b.Family().Kind == family.Integer {
				return beside(a, b, false), true
			}
		}
	case family.Univariate:
		if a.Family().Kind != family.Integer {
			return nil, false
		}
		switch b := q.(type) {
		case *family.Categorical:
			return beside(b, a, true), true
		case family.Univariate:
			if b.Family().Kind == family.Integer {
				return Integers(a, b), true
			}
		}
	}
	return nil, false
}

func aligned(p, q *family.Categorical) []Outcome {
	os := make([]Outcome, p.Len(), p.Len()+q.Len())
	place := make(map[string]int, p.Len())
	for i, m := range p.Probs() {
		os[i] = Outcome{Name: p.Name(i), P: m}
		place[os[i].Name] = i
	}
	for j, m := range q.Probs() {
		if i, both := place[q.Name(j)]; both {
			os[i].Q = m
		} else {
			os = append(os, Outcome{Name: q.Name(j), Q: m})
		}
	}
	return os
}

// beside puts a distribution on the integers beside named outcomes; where swapped,
// the named ones are Q.
func beside(c *family.Categorical, d family.Univariate, swapped bool) []Outcome {
	os := make([]Outcome, c.Len())
	for i, m := range c.Probs() {
		os[i] = Outcome{Name: c.Name(i), P: m}
		if k, whole := c.Integer(i); whole {
			os[i].Q = special.Exp(d.LogProb(k))
		}
	}
	for _, o := range Integers(d, d) {
		if indexOf(os, o.Name) < 0 {
			os = append(os, Outcome{Name: o.Name, Q: o.P})
		}
	}
	if swapped {
		for i := range os {
			os[i].P, os[i].Q = os[i].Q, os[i].P
		}
	}
	return os
}

// sayable is a number that a sentence can hold.
func sayable(x float64) bool { return !math.IsNaN(x) }
