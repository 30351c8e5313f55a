package family

// outcomes reads {0.2, 0.8} or {rain: 0.44, "light snow": 0.56}, the brace being
// next. open: the masses may have any sum.
func (r *scanner) outcomes(open bool) (Dist, *Problem) {
	start := r.i
	r.i++
	var names []string
	var mass []float64
	seen := map[string]struct{}{}
	for !r.take('}') {
		if len(mass) > 0 && !r.take(',') {
			return nil, r.expected(", or }")
		}
		r.spaces()
		at := r.i
		name, named, p := r.outcomeName()
		if p != nil {
			return nil, p
		}
		if len(mass) > 0 && named != (names != nil) {
			return nil, unreadable(at, "either all outcomes have names or none has: %s", excerpt(r.s, start, r.endOfLine()))
		}
		if named {
			if _, ok := seen[name]; ok {
				return nil, unreadable(at, "the outcome %s stands twice", appendName(nil, name))
			}
			seen[name] = struct{}{}
			names = append(names, name)
		}
		r.spaces()
		valueAt := r.i
		x, p := r.number()
		if p != nil {
			return nil, p
		}
		if fault := massFault(x); fault != "" {
			what := "a probability"
			if named {
				what = string(appendName(nil, name))
			}
			return nil, outside(valueAt, "%s must be %s, got %s", what, fault, excerpt(r.s, valueAt, r.i))
		}
		mass = append(mass, x+0)
	}
	d, fault := newCategorical(names, mass, open)
	if fault != "" {
		return nil, outside(start, "%s", fault)
	}
	return d, nil
}

// outcomeName reads the name and the colon before a mass. Without a colon the
// word is the mass itself and stays.
func (r *scanner) outcomeName() (name string, named bool, p *Problem) {
	start := r.i
	if r.peek() == '"' {
		name, p = r.quotedText()
		if p == nil && !r.take(':') {
			p = r.expected(": and a number")
		}
		return name, true, p
	}
	name = r.bare()
	if name != "" && r.take(':') {
		return name, true, nil
	}
	if name != "" {
		// A word that is no number lacks its number, or its quotes.
		after := r.i
		r.i = start
		if _, fault := r.number(); fault != nil {
			r.i = after
			return "", false, unreadable(start, "the outcome %s needs a number, as in {rain: 0.4, \"light snow\": 0.6}", name)
		}
	}
	r.i = start
	return "", false, nil
}

// endOfLine is where the excerpt of a problem may end.
func (r *scanner) endOfLine() int {
	end := r.i
	for end < len(r.s) && r.s[end] != '}' {
		end++
	}
	if end < len(r.s) {
		end++
	}
	return end
}
