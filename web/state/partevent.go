package state

import (
	"math"

	"klviz/wasm/family"
)

// SetFamily makes a side another family's first member.
type SetFamily struct {
	Side   Which
	Family string // its ID
}

// AddPart gives a side one more part: a distribution becomes a mixture of itself
// and a normal at X, which takes a fifth of the weight.
type AddPart struct {
	Side Which
	X    float64
}

// RemovePart takes a part from a mixture; the others keep their proportions, and
// of the last two one remains by itself.
type RemovePart struct {
	Side Which
	Part int // counted from 1
}

func (e SetFamily) key() string  { return "" }
func (e AddPart) key() string    { return "" }
func (e RemovePart) key() string { return "" }

func (e SetFamily) apply(s, _ State) (State, *family.Problem) {
	f := family.ByID(e.Family)
	if f == nil || f.New == nil || f.Start == nil {
		return s, &family.Problem{Text: "there is no family " + quote(e.Family) + " to choose", Field: e.Side.String(), Position: -1}
	}
	return s.placed(e.Side, f.New(f.Start))
}

// newWeight is the weight of a part that is added.
const newWeight = 0.2

func (e AddPart) apply(s, _ State) (State, *family.Problem) {
	d, p := parse(e.Side, s.Side(e.Side).Spelling)
	if p != nil {
		return s, p
	}
	u, ok := d.(family.Univariate)
	if !ok || d.Family().Kind != family.Real || math.IsNaN(e.X) || math.IsInf(e.X, 0) {
		return s, &family.Problem{Text: "only a curve can have parts", Field: e.Side.String(), Position: -1, Domain: true}
	}
	weights, parts := []float64{1}, []family.Univariate{u}
	if m, ok := d.(*family.Mixture); ok {
		weights, parts = m.Weights, m.Parts
	}
	spread := spreadOf(d)
	part, p := parse(e.Side, spell(&family.Normal, []float64{multiple(e.X, decade(spread)-2), significant(spread/2, 2)}))
	if p != nil {
		return s, p
	}
	weights = append(append([]float64(nil), weights...), 0)
	parts = append(append([]family.Univariate(nil), parts...), part.(family.Univariate))
	return s.mixed(e.Side, weights, parts, len(weights)-1, newWeight)
}

func (e RemovePart) apply(s, _ State) (State, *family.Problem) {
	d, p := parse(e.Side, s.Side(e.Side).Spelling)
	if p != nil {
		return s, p
	}
	m, ok := d.(*family.Mixture)
	if !ok || e.Part < 1 || e.Part > len(m.Parts) || len(m.Parts) < 2 {
		return s, &family.Problem{Text: "there is no such part to remove", Field: e.Side.String(), Position: -1}
	}
	var weights []float64
	var parts []family.Univariate
	kept := 0.0
	for i := range m.Parts {
		if i != e.Part-1 {
			weights, parts = append(weights, m.Weights[i]), append(parts, m.Parts[i])
			kept += m.Weights[i]
		}
	}
	if len(parts) == 1 {
		return s.placed(e.Side, parts[0])
	}
	if !(kept > 0) {
		return s, &family.Problem{Text: "the other parts have no weight", Field: e.Side.String(), Position: -1, Domain: true}
	}
	return s.mixed(e.Side, weights, parts, 0, significant(weights[0]/kept, 6))
}

// mixed is the state with a mixture on a side, of which part i has the weight w
// and the others share the rest in proportion.
func (s State) mixed(side Which, weights []float64, parts []family.Univariate, i int, w float64) (State, *family.Problem) {
	weights, err := share(weights, i, w)
	if err != nil {
		return s, problemOf(err, side)
	}
	m, err := family.NewMixture(weights, parts)
	if err != nil {
		return s, problemOf(err, side)
	}
	return s.placed(side, m)
}
