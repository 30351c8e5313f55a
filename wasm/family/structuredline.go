package family

// buildTruncate reads truncate(normal(0, 1), -1, 3); null in JSON and inf in the
// spelling leave an end open.
func buildTruncate(c *call, slots []*value) (Dist, *Problem) {
	d, p := c.distribution(slots[0], "of")
	if p != nil {
		return nil, p
	}
	u, ok := d.(Univariate)
	if !ok || d.Family().Kind != Real {
		return nil, outside(slots[0].pos, "what is truncated must be continuous and one-dimensional; %s is %s",
			c.quote(slots[0].pos, slots[0].end), kindWords(d))
	}
	lo, p := c.windowEnd(slots[1], "lo", -inf)
	if p != nil {
		return nil, p
	}
	hi, p := c.windowEnd(slots[2], "hi", inf)
	if p != nil {
		return nil, p
	}
	t, err := NewTruncated(u, lo, hi)
	if err != nil {
		at := c.pos
		if slots[2] != nil && !(lo < hi) {
			at = slots[2].pos
		}
		return nil, outside(at, "%s", err)
	}
	return t, nil
}

// windowEnd is an end of a window, open where nothing was given.
func (c *call) windowEnd(v *value, name string, open float64) (float64, *Problem) {
	if v == nil || v.kind == isNull {
		return open, nil
	}
	x, p := c.number(v, name)
	return x + 0, p
}

// buildTruncNormal reads truncnormal(mean, sd, lo, hi), mean and sd being those
// of the whole normal.
func buildTruncNormal(c *call, slots []*value) (Dist, *Problem) {
	whole := call{text: c.text, name: "normal", pos: c.pos, end: c.end}
	for _, s := range slots[:2] {
		whole.args = append(whole.args, argument{pos: s.pos, val: *s})
	}
	d, p := whole.scalar(&Normal)
	if p != nil {
		return nil, p
	}
	of := value{kind: isDist, dist: d, pos: c.pos, end: c.end}
	return buildTruncate(c, []*value{&of, slots[2], slots[3]})
}

// buildPiecewise reads piecewise([0, 1, 2], [0, 1, 0]).
func buildPiecewise(c *call, slots []*value) (Dist, *Problem) {
	x, p := c.numbers(slots[0], "x")
	if p != nil {
		return nil, p
	}
	density, p := c.numbers(slots[1], "density")
	if p != nil {
		return nil, p
	}
	d, err := NewPiecewise(x, density)
	if err != nil {
		return nil, outside(c.pos, "%s", err)
	}
	return d, nil
}

// buildSamples reads samples([1.5, 2, 2.5]).
func buildSamples(c *call, slots []*value) (Dist, *Problem) {
	values, p := c.numbers(slots[0], "values")
	if p != nil {
		return nil, p
	}
	d, err := NewSamples(values)
	if err != nil {
		return nil, outside(slots[0].pos, "%s", err)
	}
	return d, nil
}
