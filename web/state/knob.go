package state

import (
	"math"

	"klviz/wasm/family"
)

// Knob is one number of a pair that can run through a range: a parameter of a
// side, or the probability of one of its outcomes while the others keep their
// proportions.
type Knob struct {
	Side    Which
	Dial    Dial   // of a parameter
	Outcome string // of an outcome, where Named
	Named   bool
}

// Knobs are all of a pair: P's, then Q's.
func (m *Model) Knobs() []Knob {
	var all []Knob
	for _, w := range []Which{P, Q} {
		if c, ok := m.Dist(w).(*family.Categorical); ok {
			for _, name := range c.Names() {
				all = append(all, Knob{Side: w, Outcome: name, Named: true})
			}
			continue
		}
		for _, d := range Dials(m.Dist(w)) {
			all = append(all, Knob{Side: w, Dial: d})
		}
	}
	return all
}

// ID tells the knob from the pair's others: "q.mean", "p:rain".
func (k Knob) ID() string {
	if k.Named {
		return k.Side.String() + ":" + k.Outcome
	}
	return k.Side.String() + "." + k.Dial.ID
}

// Value is where it stands.
func (k Knob) Value(m *Model) float64 {
	if !k.Named {
		return k.Dial.Value
	}
	c := m.Dist(k.Side).(*family.Categorical)
	for i, name := range c.Names() {
		if name == k.Outcome {
			return c.Masses()[i] / c.Total()
		}
	}
	return 0
}

// Range is where it can be brought by hand.
func (k Knob) Range(s State) Range {
	if k.Named {
		return Range{0, 1}
	}
	return s.Range(k.Dial)
}

// Turn is its side with it at v, not rounded to what a hand means, or why that
// cannot be.
func (k Knob) Turn(d family.Dist, v float64) (family.Dist, error) {
	if c, ok := d.(*family.Categorical); ok && k.Named {
		at, rest := -1, 0.0
		mass := make([]float64, c.Len())
		for i, x := range c.Masses() {
			mass[i] = x / c.Total()
			if c.Name(i) == k.Outcome {
				at = i
			} else {
				rest += mass[i]
			}
		}
		if at < 0 || !(v >= 0 && v <= 1) || len(mass) == 1 {
			return nil, noDial(d, k.Outcome)
		}
		for i := range mass {
			switch {
			case i == at:
				mass[i] = v
			case rest > 0:
				mass[i] *= (1 - v) / rest
			default:
				mass[i] = (1 - v) / float64(len(mass)-1)
			}
		}
		return family.NewCategorical(c.Names(), mass, true)
	}
	if k.Dial.Param != nil && k.Dial.Param.Role == family.Count {
		v = math.Round(v)
	}
	return turn(d, k.Dial.ID, v)
}

// Set is the event that puts it at v, rounded to what a hand means.
func (k Knob) Set(v float64) Event {
	if k.Named {
		return SetOutcome{k.Side, k.Outcome, v}
	}
	return SetParam{k.Side, k.Dial.ID, v}
}

// Step is the event of a key.
func (k Knob) Step(by Step) Event {
	if k.Named {
		return StepOutcome{k.Side, k.Outcome, by}
	}
	return StepParam{k.Side, k.Dial.ID, by}
}
