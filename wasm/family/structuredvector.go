package family

import "errors"

// buildMVNormal reads normal([0, 0], [[1, 0.5], [0.5, 2]]).
func buildMVNormal(c *call, slots []*value) (Dist, *Problem) {
	mean, p := c.numbers(slots[0], "mean")
	if p != nil {
		return nil, p
	}
	v := slots[1]
	if v.kind != isList {
		return nil, unreadable(v.pos, "cov must be a list of rows, as in [[1, 0], [0, 1]], got %s", c.quote(v.pos, v.end))
	}
	cov := make([][]float64, len(v.list))
	for i := range v.list {
		row, p := c.numbers(&v.list[i], "a row of cov")
		if p != nil {
			return nil, p
		}
		cov[i] = row
	}
	d, fault := newMVNormal(mean, cov)
	if fault != "" {
		return nil, outside(v.pos, "%s", fault)
	}
	return d, nil
}

// buildDirichlet reads dirichlet([1, 2, 3]).
func buildDirichlet(c *call, slots []*value) (Dist, *Problem) {
	v := slots[0]
	alpha, p := c.numbers(v, "alpha")
	if p != nil {
		return nil, p
	}
	d, err := NewDirichlet(alpha)
	var fault *Problem
	if errors.As(err, &fault) {
		fault.Position = v.pos
		for i, a := range alpha {
			if !(a > 0) {
				fault.Position = c.elementPos(v, i)
				break
			}
		}
		return nil, fault
	}
	return d, nil
}
