package family

import "strconv"

// ParsePair reads two spellings that are to be compared. The error is a
// *Problem whose Field is "p" or "q".
func ParsePair(p, q string) (Dist, Dist, error) { return ParsePairWithin(p, q, nil) }

// ParsePairWithin is ParsePair whose mixtures count their evaluations, those of
// being read included.
func ParsePairWithin(p, q string, m *Meter) (Dist, Dist, error) {
	pd, fault := parse(p, m)
	if fault != nil {
		fault.Field = "p"
		return nil, nil, fault
	}
	qd, fault := parse(q, m)
	if fault != nil {
		fault.Field = "q"
		return nil, nil, fault
	}
	if err := Compare(pd, qd); err != nil {
		return nil, nil, err
	}
	return pd, qd, nil
}

// Compare returns the *Problem with comparing p and q, or nil: their outcomes
// must be of one kind and have something in common.
func Compare(p, q Dist) error {
	if fault := compare(p, q); fault != "" {
		return &Problem{Text: fault, Field: "q", Position: 0, Domain: true}
	}
	return nil
}

func compare(p, q Dist) string {
	pk, qk := p.Family().Kind, q.Family().Kind
	switch {
	case pk == Named && qk == Named:
		if !haveCommon(p.(*Categorical), q.(*Categorical)) {
			return "p and q have no outcome in common: " + some(p.(*Categorical)) + " against " + some(q.(*Categorical))
		}
		return ""
	case pk == Named && qk == Integer:
		return integersIn(p.(*Categorical), q)
	case pk == Integer && qk == Named:
		return integersIn(q.(*Categorical), p)
	case pk != qk:
		return "p is " + kindWords(p) + " and q is " + kindWords(q) + ": they cannot be compared"
	}
	if s, ok := p.(interface{ Dimension() int }); ok {
		if t, ok := q.(interface{ Dimension() int }); ok && s.Dimension() != t.Dimension() {
			return "p has dimension " + strconv.Itoa(s.Dimension()) + " and q has " + strconv.Itoa(t.Dimension()) +
				": they cannot be compared"
		}
	}
	return ""
}

// kindWords says what a distribution is, for problems.
func kindWords(d Dist) string {
	switch d.Family().Kind {
	case Real:
		return "continuous (" + d.Family().ID + ")"
	case Integer:
		return "discrete (" + d.Family().ID + ")"
	case Named:
		return "discrete (named outcomes)"
	case Vector:
		return "a density of several variables (" + d.Family().ID + ")"
	}
	return "a density of probability vectors (" + d.Family().ID + ")"
}

func haveCommon(p, q *Categorical) bool {
	if p.names == nil && q.names == nil {
		return true
	}
	if len(p.mass) > 0 && len(q.mass) > 0 && p.Name(0) == q.Name(0) {
		return true
	}
	index := p.index()
	for i := range q.mass {
		if _, ok := index[q.Name(i)]; ok {
			return true
		}
	}
	return false
}

// integersIn says what is wrong with comparing named outcomes with a
// distribution on the integers.
func integersIn(c *Categorical, d Dist) string {
	lo, hi := d.(Univariate).Support()
	for i := range c.mass {
		if k, ok := c.Integer(i); ok && k >= lo && k <= hi {
			return ""
		}
	}
	return "p and q have no outcome in common: " + some(c) + " against the whole numbers of " + d.String()
}

// Integer returns outcome i's name as a whole number where it is one: -1, 0, 12.
func (c *Categorical) Integer(i int) (float64, bool) {
	if c.names == nil {
		return float64(i), true
	}
	name := c.names[i]
	k, err := strconv.ParseInt(name, 10, 54)
	if err != nil || strconv.FormatInt(k, 10) != name {
		return 0, false
	}
	return float64(k), true
}

// some names the first outcomes.
func some(c *Categorical) string {
	b := []byte{}
	for i := range min(3, c.Len()) {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = appendName(b, excerpt(c.Name(i), 0, len(c.Name(i))))
	}
	if c.Len() > 3 {
		b = append(b, ", …"...)
	}
	return string(b)
}

func (c *Categorical) index() map[string]int {
	index := make(map[string]int, len(c.mass))
	for i := range c.mass {
		index[c.Name(i)] = i
	}
	return index
}

// Align returns the masses of p and q over the same outcomes in the same order:
// p's, then those that only q names. Where both name the same outcomes in the
// same order they are the masses themselves; none may be changed.
func Align(p, q *Categorical) (pm, qm []float64) {
	if sameOutcomes(p, q) {
		return p.mass, q.mass
	}
	index := p.index()
	n := len(p.mass)
	pm = append(make([]float64, 0, n), p.mass...)
	qm = make([]float64, n)
	for j, x := range q.mass {
		if i, ok := index[q.Name(j)]; ok {
			qm[i] = x
			continue
		}
		pm = append(pm, 0)
		qm = append(qm, x)
	}
	return pm, qm
}

// AlignNames returns the names of Align's outcomes.
func AlignNames(p, q *Categorical) []string {
	names := p.Names()
	if sameOutcomes(p, q) {
		return names
	}
	names = append([]string(nil), names...)
	index := p.index()
	for j := range q.mass {
		if _, ok := index[q.Name(j)]; !ok {
			names = append(names, q.Name(j))
		}
	}
	return names
}

func sameOutcomes(p, q *Categorical) bool {
	if len(p.mass) != len(q.mass) {
		return false
	}
	if p.names == nil && q.names == nil {
		return true
	}
	for i := range p.mass {
		if p.Name(i) != q.Name(i) {
			return false
		}
	}
	return true
}
