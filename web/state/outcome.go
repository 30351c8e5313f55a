package state

import (
	"math"
	"slices"

	"klviz/wasm/family"
)

// SetOutcome brings an outcome to a probability, as a drag at its bar does; the
// others keep their proportions.
//
// Counts stay counts where there are enough of them for the bar to follow the
// hand: only the outcome's own count changes, to the whole number that comes
// nearest. Fewer than that become probabilities: nobody counted what was drawn.
type SetOutcome struct {
	Side    Which
	Outcome string
	Value   float64
}

// StepOutcome moves an outcome by a key: counts by whole numbers, probabilities
// by hundredths.
type StepOutcome struct {
	Side    Which
	Outcome string
	By      Step
}

// TypeOutcome reads a typed count or probability. A count leaves the others as
// they are; a probability leaves their proportions.
type TypeOutcome struct {
	Side    Which
	Outcome string
	Text    string
}

// AddOutcome gives both sides an outcome with nothing on it.
type AddOutcome struct{ Outcome string }

// RemoveOutcome takes an outcome from both sides.
type RemoveOutcome struct{ Outcome string }

// RenameOutcome renames an outcome on both sides.
type RenameOutcome struct{ From, To string }

func (e SetOutcome) key() string    { return "outcome " + e.Side.String() + e.Outcome }
func (e StepOutcome) key() string   { return "outcome " + e.Side.String() + e.Outcome }
func (e TypeOutcome) key() string   { return "type " + e.Side.String() + e.Outcome }
func (e AddOutcome) key() string    { return "" }
func (e RemoveOutcome) key() string { return "" }
func (e RenameOutcome) key() string { return "" }

// enough is how many counts there must be for a dragged one to stay a count:
// one more or less then moves its bar by a hundredth at most.
const enough = 100

// surest is the highest probability that a drag gives to a count, which can have
// any share but all.
const surest = 0.999

func (e SetOutcome) apply(s, start State) (State, *family.Problem) {
	if math.IsNaN(e.Value) {
		return s, nil
	}
	// From the drag's start: proportions survive a visit to 0 or 1.
	c, p := start.outcomes(e.Side)
	if p != nil {
		return s, p
	}
	i := c.place(e.Outcome)
	v := min(max(e.Value, 0), 1)
	if total := sum(c.mass); c.counts && total >= enough && total-c.mass[i] > 0 {
		v = min(v, surest)
		c.mass[i] = math.Round(v / (1 - v) * (total - c.mass[i]))
		return s.outcomesPut(e.Side, c)
	}
	return s.shared(e.Side, c, i, multiple(v, -3))
}

func (e StepOutcome) apply(s, _ State) (State, *family.Problem) {
	c, p := s.outcomes(e.Side)
	if p != nil {
		return s, p
	}
	i := c.place(e.Outcome)
	dir, fine := e.By.sign()
	if c.counts {
		total := sum(c.mass)
		exp := max(decade(total)-2+fine, 0)
		v := c.mass[i] + dir*math.Pow10(exp)
		switch e.By {
		case ToMin:
			v = 0
		case ToMax:
			v = math.Round(surest / (1 - surest) * (total - c.mass[i]))
		}
		c.mass[i] = max(v, 0)
		return s.outcomesPut(e.Side, c)
	}
	v := multiple(c.mass[i]/sum(c.mass)+dir*math.Pow10(fine-2), fine-2)
	switch e.By {
	case ToMin:
		v = 0
	case ToMax:
		v = 1
	}
	return s.shared(e.Side, c, i, min(max(v, 0), 1))
}

func (e TypeOutcome) apply(s, _ State) (State, *family.Problem) {
	next, p := e.read(s)
	if p != nil {
		p.Field = e.Side.String()
		s.Box = Box{Side: e.Side, Item: e.Outcome, Text: e.Text, Problem: *p}
		return s, p
	}
	return next, nil
}

func (e TypeOutcome) read(s State) (State, *family.Problem) {
	c, p := s.outcomes(e.Side)
	if p != nil {
		return s, p
	}
	v, p := readNumber(e.Text)
	if p != nil {
		return s, p
	}
	i := c.place(e.Outcome)
	switch {
	case v < 0 && c.counts:
		return s, &family.Problem{Text: "a count must be 0 or more, got " + number(v), Domain: true}
	case c.counts && v == math.Trunc(v):
		c.mass[i] = v
		return s.outcomesPut(e.Side, c)
	case c.counts && v > 1:
		return s, &family.Problem{Text: "a count must be a whole number and a probability at most 1, got " + number(v), Domain: true}
	}
	return s.shared(e.Side, c, i, v)
}

func (e AddOutcome) apply(s, _ State) (State, *family.Problem) {
	name := cleanName(e.Outcome)
	if name == "" {
		return s, &family.Problem{Text: "an outcome needs a name", Field: "outcome", Position: 0}
	}
	return s.bothOutcomes(func(c *outcomes) *family.Problem {
		if slices.Contains(c.names, name) {
			return &family.Problem{Text: "there is an outcome " + quote(name) + " already", Field: "outcome", Position: 0}
		}
		c.names, c.mass = append(c.names, name), append(c.mass, 0)
		return nil
	})
}

func (e RemoveOutcome) apply(s, _ State) (State, *family.Problem) {
	return s.bothOutcomes(func(c *outcomes) *family.Problem {
		i := slices.Index(c.names, e.Outcome)
		if i < 0 {
			return nil
		}
		kept := sum(c.mass) - c.mass[i]
		if !(kept > 0) {
			return &family.Problem{Text: "without " + quote(e.Outcome) + " nothing is left", Field: "outcome", Position: 0, Domain: true}
		}
		if c.counts && kept == 1 {
			// A lone 1 would read as a probability, which it then also is.
			c.counts = false
		}
		c.names, c.mass = slices.Delete(c.names, i, i+1), slices.Delete(c.mass, i, i+1)
		if !c.counts {
			for k, x := range c.mass {
				c.mass[k] = significant(x/kept, 6)
			}
		}
		return nil
	})
}

func (e RenameOutcome) apply(s, _ State) (State, *family.Problem) {
	name := cleanName(e.To)
	if name == "" {
		return s, &family.Problem{Text: "an outcome needs a name", Field: "outcome", Position: 0}
	}
	if name == e.From {
		return s, nil
	}
	next, p := s.bothOutcomes(func(c *outcomes) *family.Problem {
		if slices.Contains(c.names, name) {
			return &family.Problem{Text: "there is an outcome " + quote(name) + " already", Field: "outcome", Position: 0}
		}
		if i := slices.Index(c.names, e.From); i >= 0 {
			c.names[i] = name
		}
		return nil
	})
	if p == nil && next.Probe.Outcome == e.From {
		next.Probe.Outcome = name
	}
	return next, p
}

// outcomes is a distribution on named outcomes that may be changed.
type outcomes struct {
	names  []string
	mass   []float64
	counts bool
}

// place is where an outcome stands; one that only the other side names is added.
func (c *outcomes) place(name string) int {
	if i := slices.Index(c.names, name); i >= 0 {
		return i
	}
	c.names, c.mass = append(c.names, name), append(c.mass, 0)
	return len(c.names) - 1
}

// outcomes reads a side for changing.
func (s State) outcomes(w Which) (*outcomes, *family.Problem) {
	d, p := parse(w, s.Side(w).Spelling)
	if p != nil {
		return nil, p
	}
	c, ok := d.(*family.Categorical)
	if !ok {
		return nil, &family.Problem{Text: d.Family().ID + " has parameters, its outcomes cannot be moved one by one", Field: w.String(), Position: -1}
	}
	_, counts := c.Counts()
	return &outcomes{slices.Clone(c.Names()), slices.Clone(c.Masses()), counts}, nil
}

// shared is the state with one outcome of a side at the probability v.
func (s State) shared(w Which, c *outcomes, i int, v float64) (State, *family.Problem) {
	total := sum(c.mass)
	for k := range c.mass {
		c.mass[k] /= total
	}
	mass, err := share(c.mass, i, v)
	if err != nil {
		return s, problemOf(err, w)
	}
	c.mass, c.counts = mass, false
	return s.outcomesPut(w, c)
}

func (s State) outcomesPut(w Which, c *outcomes) (State, *family.Problem) {
	d, err := c.dist()
	if err != nil {
		return s, problemOf(err, w)
	}
	return s.placed(w, d)
}

// dist is the distribution. Names that are the places 0, 1, 2 … are left out.
func (c *outcomes) dist() (family.Dist, error) {
	names := c.names
	plain := true
	for i, n := range names {
		plain = plain && n == itoa(i)
	}
	if plain {
		names = nil
	}
	return family.NewCategorical(names, c.mass, false)
}

// bothOutcomes changes both sides at once and then compares them.
func (s State) bothOutcomes(change func(*outcomes) *family.Problem) (State, *family.Problem) {
	var dists [2]family.Dist
	for _, w := range []Which{P, Q} {
		c, p := s.outcomes(w)
		if p != nil {
			return s, p
		}
		if p := change(c); p != nil {
			return s, p
		}
		d, err := c.dist()
		if err != nil {
			return s, problemOf(err, w)
		}
		dists[w] = d
	}
	if err := family.Compare(dists[P], dists[Q]); err != nil {
		return s, problemOf(err, Q)
	}
	return s.put(P, dists[P]).put(Q, dists[Q]), nil
}

func sum(xs []float64) float64 {
	total := 0.0
	for _, x := range xs {
		total += x
	}
	return total
}
