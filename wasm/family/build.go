package family

import (
	"math"
	"strings"
)

// build makes the distribution that a call names: one of the structured
// families, one with scalar parameters, or one under another library's name.
func (c *call) build() (Dist, *Problem) {
	if c.name == "N" {
		c.name = "normal"
	}
	if s, ok := structureOf(c.name); ok && (c.name != "normal" || c.vector()) {
		slots, p := c.bind(c.name, s.keys, s.required)
		if p != nil {
			if d, q, ok := c.alias(); ok {
				return d, q
			}
			return nil, p
		}
		return s.build(c, slots)
	}
	if f := ByID(c.name); f != nil && f.New != nil {
		return c.scalar(f)
	}
	if d, p, ok := c.alias(); ok {
		return d, p
	}
	return nil, unknownFamily(c.name, c.pos)
}

// vector reports whether the arguments are lists, as in normal([0, 0], [[1, 0], [0, 1]]).
func (c *call) vector() bool {
	for i := range c.args {
		if k := c.args[i].val.kind; k == isNumbers || k == isList || c.args[i].key == "cov" {
			return true
		}
	}
	return false
}

// scalar makes a member of a family whose parameters are numbers.
func (c *call) scalar(f *Family) (Dist, *Problem) {
	keys := make([]string, len(f.Params))
	for i := range f.Params {
		keys[i] = f.Params[i].ID
	}
	slots, p := c.bind(f.ID, keys, 0)
	if p != nil {
		// gamma(a=2, scale=1) is SciPy's gamma, not ours.
		if d, q, ok := c.alias(); ok {
			return d, q
		}
		return nil, p
	}
	args := make([]float64, len(keys))
	for i := range f.Params {
		par := &f.Params[i]
		if slots[i] == nil {
			if !par.HasDefault {
				return nil, unreadable(c.pos, "%s is missing in %s: write %s", par.ID, c.quote(c.pos, c.end), signature(f.ID))
			}
			args[i] = par.Default
			continue
		}
		x, p := c.number(slots[i], par.ID)
		if p != nil {
			return nil, p
		}
		if fault := par.fault(x); fault != "" {
			return nil, outside(slots[i].pos, "%s must be %s, got %s", par.ID, fault, c.quote(slots[i].pos, slots[i].end))
		}
		args[i] = x + 0 // -0 is 0
	}
	return member1(f, args, c)
}

// member1 makes the member of f with arguments that are in their ranges.
func member1(f *Family, args []float64, c *call) (Dist, *Problem) {
	if f.Check != nil {
		if err := f.Check(args); err != nil {
			return nil, outside(c.pos, "%s, in %s", err, c.quote(c.pos, c.end))
		}
	}
	return f.New(args), nil
}

// number is the number of an argument; JSON may write infinity as a text.
func (c *call) number(v *value, name string) (float64, *Problem) {
	switch v.kind {
	case isNumber:
		return v.num, nil
	case isText:
		if x, fault := readNumber(strings.TrimPrefix(v.text, "-")); fault == "" && math.IsInf(x, 0) {
			if v.text[0] == '-' {
				x = -x
			}
			return x, nil
		}
	}
	return 0, unreadable(v.pos, "%s must be a number, got %s", name, c.quote(v.pos, v.end))
}

// bind puts each argument into the slot of its key: in order as long as they
// have no names, then by name. Slots past required may stay empty.
func (c *call) bind(name string, keys []string, required int) ([]*value, *Problem) {
	slots := make([]*value, len(keys))
	named := false
	for i := range c.args {
		a := &c.args[i]
		if a.key == "" {
			if named {
				return nil, unreadable(a.pos, "%s stands without a name behind a named argument", c.quote(a.pos, a.val.end))
			}
			if i >= len(keys) {
				return nil, unreadable(a.pos, "%s takes %s, got %s as well: write %s",
					name, count(len(keys), "parameter"), c.quote(a.pos, a.val.end), signature(name))
			}
			slots[i] = &a.val
			continue
		}
		named = true
		k := indexOf(keys, a.key)
		if k < 0 {
			return nil, unreadable(a.pos, "%s has no parameter %q: write %s", name, a.key, signature(name))
		}
		if slots[k] != nil {
			return nil, unreadable(a.pos, "%s is given twice in %s", a.key, c.quote(c.pos, c.end))
		}
		slots[k] = &a.val
	}
	for k := 0; k < required; k++ {
		if slots[k] == nil {
			return nil, unreadable(c.pos, "%s is missing in %s: write %s", keys[k], c.quote(c.pos, c.end), signature(name))
		}
	}
	return slots, nil
}

func indexOf(list []string, s string) int {
	for i, t := range list {
		if s == t {
			return i
		}
	}
	return -1
}

// signature is how a family is written: "normal(mean, sd)".
func signature(name string) string {
	s, _ := structureOf(name)
	keys := s.keys
	if f := ByID(name); f != nil && f.New != nil {
		keys = nil
		for i := range f.Params {
			keys = append(keys, f.Params[i].ID)
		}
	}
	switch name {
	case "categorical":
		return `{0.2, 0.8} or {rain: 0.2, sun: 0.8}`
	case "mixture":
		return "0.3*normal(0, 1) + 0.7*normal(2, 1)"
	case "normalize":
		return "normalize(2*normal(0, 1) + 3*normal(2, 1))"
	}
	return name + "(" + strings.Join(keys, ", ") + ")"
}
