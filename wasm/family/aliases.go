package family

import (
	"math"
	"strings"
)

// alias builds a call under a name of another library: SciPy's expon(scale=2) is
// exponential(0.5). ok reports whether the name is one.
//
// Such names are read with named arguments only: expon(2) is loc = 2 in SciPy,
// and who writes it means scale = 2 as often.
func (c *call) alias() (d Dist, p *Problem, ok bool) {
	var why *Problem
	for _, f := range List {
		for i := range f.Aliases {
			a := &f.Aliases[i]
			if a.Name != c.name {
				continue
			}
			slots, p := c.keywords(a.Keys, a.From)
			if p != nil {
				// gamma(1, 2, 3) is about our gamma; gamma(a=2, rate=1) mixes both.
				if why == nil || len(a.Keys) > 0 && slots != nil {
					why = p
				}
				continue
			}
			d, p := c.throughAlias(f, a, slots)
			return d, p, true
		}
	}
	if why == nil || ByID(c.name) != nil {
		return nil, nil, false
	}
	return nil, why, true
}

// keywords puts the arguments into the slots of a library's keywords.
func (c *call) keywords(keys []string, from string) ([]*value, *Problem) {
	slots := make([]*value, len(keys))
	for i := range c.args {
		a := &c.args[i]
		if a.key == "" {
			return nil, unreadable(a.pos, "%s is %s's name and is read with named arguments only, since its order differs: write %s, not %s",
				c.name, from, keywordSignature(c.name, keys), c.quote(c.pos, c.end))
		}
		k := indexOf(keys, a.key)
		if k < 0 {
			return nil, unreadable(a.pos, "%s's %s has no parameter %q: write %s", from, c.name, a.key, keywordSignature(c.name, keys))
		}
		if slots[k] != nil {
			return nil, unreadable(a.pos, "%s is given twice in %s", a.key, c.quote(c.pos, c.end))
		}
		slots[k] = &a.val
	}
	return slots, nil
}

func keywordSignature(name string, keys []string) string {
	return name + "(" + strings.Join(keys, "=…, ") + "=…)"
}

func (c *call) throughAlias(f *Family, a *Alias, slots []*value) (Dist, *Problem) {
	v := make([]float64, len(slots))
	for i, s := range slots {
		v[i] = math.NaN()
		if s == nil {
			continue
		}
		x, p := c.number(s, a.Keys[i])
		if p != nil {
			return nil, p
		}
		v[i] = x
	}
	args, err := a.Args(v)
	if err != nil {
		return nil, unreadable(c.pos, "%s in %s: write %s", err, c.quote(c.pos, c.end), keywordSignature(a.Name, a.Keys))
	}
	for i, x := range args {
		par := &f.Params[i]
		if fault := par.fault(x); fault != "" {
			return nil, outside(c.pos, "%s must be %s, got %s from %s", par.ID, fault, formatNumber(x), c.quote(c.pos, c.end))
		}
		args[i] = x + 0
	}
	return member1(f, args, c)
}

// knownName reports whether name is a family's under any name.
func knownName(name string) bool {
	if _, ok := structureOf(name); ok || name == "normalize" || name == "N" {
		return true
	}
	for _, f := range List {
		for i := range f.Aliases {
			if f.Aliases[i].Name == name {
				return true
			}
		}
	}
	return false
}

// unknownFamily names the family whose name is nearest.
func unknownFamily(name string, pos int) *Problem {
	best, least := "", 3
	try := func(id string) {
		if d := editDistance(strings.ToLower(name), strings.ToLower(id)); d < least {
			best, least = id, d
		}
	}
	if len(name) <= 40 {
		for _, f := range List {
			try(f.ID)
			for i := range f.Aliases {
				try(f.Aliases[i].Name)
			}
		}
	}
	quotedName := excerpt(name, 0, len(name))
	if best == "" {
		return unreadable(pos, "%q is not a distribution that klviz knows", quotedName)
	}
	return unreadable(pos, "%q is not a distribution that klviz knows; %s is", quotedName, best)
}

// editDistance is Levenshtein's: the least number of letters to insert, delete
// or replace.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
