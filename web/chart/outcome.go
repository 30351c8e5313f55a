package chart

import "math"

// Outcome is one thing that can happen, with its probability under each.
type Outcome struct {
	Name string
	P, Q float64
}

// logRatio is log p/q in nats: +Inf where only P has it, -Inf where only Q has,
// 0 where neither.
func (o Outcome) logRatio() float64 {
	switch {
	case o.P <= 0 && o.Q <= 0:
		return 0
	case o.Q <= 0:
		return math.Inf(1)
	case o.P <= 0:
		return math.Inf(-1)
	}
	return math.Log(o.P) - math.Log(o.Q)
}

// indexOf is the outcome of that name, -1 where there is none.
func indexOf(os []Outcome, name string) int {
	if name == "" {
		return -1
	}
	for i := range os {
		if os[i].Name == name {
			return i
		}
	}
	return -1
}

func largest(os []Outcome) float64 {
	top := 0.0
	for _, o := range os {
		top = max(top, o.P, o.Q)
	}
	return top
}
