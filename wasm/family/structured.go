package family

// A structure is how a family is read whose arguments are not all numbers.
type structure struct {
	keys     []string
	required int // the first so many keys must be given
	build    func(c *call, slots []*value) (Dist, *Problem)
}

// structureOf finds the structure that name spells.
func structureOf(name string) (structure, bool) {
	switch name {
	case "categorical":
		return structure{[]string{"probs", "names", "normalize"}, 1, buildCategorical}, true
	case "mixture":
		return structure{[]string{"weights", "parts", "normalize"}, 2, buildMixture}, true
	case "normalmixture":
		return structure{[]string{"weights", "means", "sds"}, 3, buildNormalMixture}, true
	case "truncate":
		return structure{[]string{"of", "lo", "hi"}, 1, buildTruncate}, true
	case "truncnormal":
		return structure{[]string{"mean", "sd", "lo", "hi"}, 2, buildTruncNormal}, true
	case "piecewise":
		return structure{[]string{"x", "density"}, 2, buildPiecewise}, true
	case "samples":
		return structure{[]string{"values"}, 1, buildSamples}, true
	case "normal", "mvnormal": // normal is one only where its arguments are lists
		return structure{[]string{"mean", "cov"}, 2, buildMVNormal}, true
	case "MultivariateNormal": // PyTorch
		return structure{[]string{"loc", "covariance_matrix"}, 2, buildMVNormal}, true
	case "multivariate_normal": // SciPy
		return structure{[]string{"mean", "cov"}, 2, buildMVNormal}, true
	case "dirichlet":
		return structure{[]string{"alpha"}, 1, buildDirichlet}, true
	case "Dirichlet": // PyTorch
		return structure{[]string{"concentration"}, 1, buildDirichlet}, true
	case "Categorical": // PyTorch
		return structure{[]string{"probs"}, 1, buildCategorical}, true
	}
	return structure{}, false
}

// buildCategorical reads categorical([0.2, 0.8]), categorical({a: 0.2, b: 0.8})
// and the JSON form with "names".
func buildCategorical(c *call, slots []*value) (Dist, *Problem) {
	v := slots[0]
	if v.kind == isDist {
		if d, ok := v.dist.(*Categorical); ok {
			return d, nil
		}
	}
	mass, p := c.numbers(v, "probs")
	if p != nil {
		return nil, p
	}
	var names []string
	if len(slots) > 1 && slots[1] != nil && slots[1].kind != isNull {
		if slots[1].kind != isTexts {
			return nil, unreadable(slots[1].pos, "names must be a list of texts, got %s", slots[1].words())
		}
		names = slots[1].texts
		if len(names) != len(mass) {
			return nil, unreadable(slots[1].pos, "%s stand beside %s",
				count(len(names), "name"), count(len(mass), "probability"))
		}
		if twice := duplicate(names); twice >= 0 {
			return nil, unreadable(slots[1].pos, "the outcome %s is named twice", appendName(nil, names[twice]))
		}
	}
	for i, x := range mass {
		if fault := massFault(x); fault != "" {
			at := c.elementPos(v, i)
			return nil, outside(at, "a probability must be %s, got %s", fault, formatNumber(x))
		}
	}
	d, fault := newCategorical(names, mass, len(slots) > 2 && isTrue(slots[2]))
	if fault != "" {
		return nil, outside(v.pos, "%s", fault)
	}
	return d, nil
}

// isTrue reads JSON's "normalize": true.
func isTrue(v *value) bool { return v != nil && v.kind == isBool && v.num > 0 }

// numbers is an argument that is a list of numbers.
func (c *call) numbers(v *value, name string) ([]float64, *Problem) {
	if v.kind != isNumbers {
		return nil, unreadable(v.pos, "%s must be a list of numbers, got %s", name, c.quote(v.pos, v.end))
	}
	if len(v.nums) == 0 {
		return nil, outside(v.pos, "%s is an empty list", name)
	}
	return v.nums, nil
}

// distribution is an argument that is a distribution.
func (c *call) distribution(v *value, name string) (Dist, *Problem) {
	switch v.kind {
	case isDist:
		return v.dist, nil
	case isObject:
		return v.distribution(c.text, c.meter)
	case isText:
		return v.distribution(c.text, c.meter)
	}
	return nil, unreadable(v.pos, "%s must be a distribution, got %s", name, c.quote(v.pos, v.end))
}

// buildMixture reads the JSON form of a mixture.
func buildMixture(c *call, slots []*value) (Dist, *Problem) {
	weights, p := c.numbers(slots[0], "weights")
	if p != nil {
		return nil, p
	}
	v := slots[1]
	if n := len(v.list) + len(v.texts); n != len(weights) {
		return nil, unreadable(v.pos, "%s stand beside %s", count(len(weights), "weight"), count(n, "part"))
	}
	m := parts{text: c.text, pos: c.pos, open: isTrue(slots[2]), meter: c.meter}
	for i, w := range weights {
		e := value{kind: isText, pos: v.pos, end: v.pos}
		if v.kind == isTexts {
			e.text = v.texts[i]
		} else {
			e = v.list[i]
		}
		d, p := c.distribution(&e, "a part")
		if p != nil {
			return nil, p
		}
		m.parts = append(m.parts, weighted{weight: w, weightPos: c.elementPos(slots[0], i), pos: e.pos, end: e.end, dist: d})
	}
	return m.mixture()
}

// buildNormalMixture reads normalmixture(weights, means, sds).
func buildNormalMixture(c *call, slots []*value) (Dist, *Problem) {
	var lists [3][]float64
	for i, name := range []string{"weights", "means", "sds"} {
		var p *Problem
		if lists[i], p = c.numbers(slots[i], name); p != nil {
			return nil, p
		}
		if len(lists[i]) != len(lists[0]) {
			return nil, unreadable(slots[i].pos, "%s stand beside %s", count(len(lists[0]), "weight"), count(len(lists[i]), name[:len(name)-1]))
		}
	}
	m := parts{text: c.text, pos: c.pos, meter: c.meter}
	for i, w := range lists[0] {
		at := c.elementPos(slots[2], i)
		part := call{text: c.text, name: "normal", pos: c.pos, end: c.end, args: []argument{
			{val: value{num: lists[1][i], pos: c.elementPos(slots[1], i), end: c.end}},
			{val: value{num: lists[2][i], pos: at, end: at + len(formatNumber(lists[2][i]))}},
		}}
		d, p := part.scalar(&Normal)
		if p != nil {
			return nil, p
		}
		m.parts = append(m.parts, weighted{weight: w, weightPos: c.elementPos(slots[0], i), pos: c.pos, end: c.end, dist: d})
	}
	return m.mixture()
}
