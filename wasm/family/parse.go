package family

import (
	"math"
	"unicode/utf8"
)

var inf = math.Inf(1)

// Parse reads the spelling of one distribution:
//
//	normal(0, 1)                                 arguments in the family's order
//	normal(mean=0, sd=1)                         or by name
//	0.3*normal(-2, 1) + 0.7*laplace(2, 0.5)      a mixture
//	{rain: 0.44, "light snow": 0.56}             named outcomes
//	truncate(normal(0, 1), -1, inf)              and the other families of List
//	{"family": "normal", "params": {…}}          what FromJSON reads
//
// The error is a *Problem.
func Parse(s string) (Dist, error) {
	d, p := parse(s, nil)
	if p != nil {
		return nil, p
	}
	return d, nil
}

func parse(s string, m *Meter) (Dist, *Problem) {
	if p := validText(s); p != nil {
		return nil, p
	}
	r := &scanner{s: s, meter: m}
	if r.peek() == 0 && r.i == len(s) {
		return nil, unreadable(0, "a distribution expected, such as normal(0, 1) or {0.2, 0.8}; the text is empty")
	}
	d, p := r.sum(false)
	if p != nil {
		return nil, p
	}
	if r.spaces(); r.i < len(s) {
		return nil, unreadable(r.i, "%q stands behind the end of %s", r.wordHere(), excerpt(s, 0, r.i))
	}
	return d, nil
}

func validText(s string) *Problem {
	if utf8.ValidString(s) {
		return nil
	}
	for i := 0; i < len(s); {
		c, size := utf8.DecodeRuneInString(s[i:])
		if c == utf8.RuneError && size == 1 {
			return unreadable(i, "the byte %#x is not UTF-8", s[i])
		}
		i += size
	}
	return nil
}

// sum reads a distribution or a weighted sum of some. open: the weights may have
// any sum, normalize(…) stands around it.
func (r *scanner) sum(open bool) (Dist, *Problem) {
	if p := r.enter(); p != nil {
		return nil, p
	}
	defer r.leave()
	r.spaces()
	m := parts{text: r.s, pos: r.i, open: open, meter: r.meter}
	for {
		r.spaces()
		part := weighted{pos: r.i, weightPos: r.i, weight: math.NaN()}
		if r.startsNumber() {
			w, p := r.number()
			if p != nil {
				return nil, p
			}
			if !r.take('*') {
				return nil, unreadable(part.pos, "%s is a number, not a distribution; a part of a mixture is written weight*distribution",
					excerpt(r.s, part.pos, r.i))
			}
			part.weight = w
			r.spaces()
			part.pos = r.i
		}
		d, p := r.one(open)
		if p != nil {
			return nil, p
		}
		part.dist, part.end = d, r.i
		m.parts = append(m.parts, part)
		if !r.take('+') {
			break
		}
	}
	if len(m.parts) == 1 && math.IsNaN(m.parts[0].weight) {
		return m.parts[0].dist, nil
	}
	return m.mixture()
}

// one reads a distribution that is not a sum.
func (r *scanner) one(open bool) (Dist, *Problem) {
	switch r.peek() {
	case '{':
		if r.isObject() {
			return r.distJSON()
		}
		return r.outcomes(open)
	case '(':
		r.i++
		d, p := r.sum(open)
		if p != nil {
			return nil, p
		}
		if !r.take(')') {
			return nil, r.expected(") or +")
		}
		return d, nil
	}
	start := r.i
	name := r.name()
	if name == "" {
		return nil, r.expected("a distribution")
	}
	if r.peek() != '(' {
		if ByID(name) == nil && !knownName(name) {
			return nil, unknownFamily(name, start)
		}
		return nil, unreadable(start, "%s needs its parameters in brackets: %s", name, signature(name))
	}
	r.i++
	if name == "normalize" {
		d, p := r.sum(true)
		if p != nil {
			return nil, p
		}
		if !r.take(')') {
			return nil, r.expected(") or +")
		}
		return d, nil
	}
	c := call{text: r.s, name: name, pos: start, meter: r.meter}
	if p := r.arguments(&c); p != nil {
		return nil, p
	}
	return c.build()
}

// arguments reads what stands between a call's brackets.
func (r *scanner) arguments(c *call) *Problem {
	for !r.take(')') {
		if len(c.args) > 0 && !r.take(',') {
			return r.expected(", or )")
		}
		a, p := r.argument()
		if p != nil {
			return p
		}
		c.args = append(c.args, a)
	}
	c.end = r.i
	return nil
}

func (r *scanner) argument() (argument, *Problem) {
	r.spaces()
	start := r.i
	if name := r.name(); name != "" {
		if r.take('=') {
			v, p := r.value()
			return argument{key: name, pos: start, val: v}, p
		}
		r.i = start
	}
	v, p := r.value()
	return argument{pos: start, val: v}, p
}

// value reads an argument: a number, a text, a list or a distribution.
func (r *scanner) value() (value, *Problem) {
	c := r.peek()
	v := value{pos: r.i}
	var p *Problem
	switch {
	case c == '[':
		p = r.list(&v, (*scanner).value)
	case c == '"':
		v.kind = isText
		v.text, p = r.quotedText()
	case r.startsNumber():
		v.num, p = r.number()
		if p == nil && r.peek() == '*' {
			r.i = v.pos
			v.kind = isDist
			v.dist, p = r.sum(false)
		}
	case r.infinite(&v):
	case c == '{' || c == '(' || c == '_' || 'a' <= c|' ' && c|' ' <= 'z':
		v.kind = isDist
		v.dist, p = r.sum(false)
	default:
		p = r.expected("a value")
	}
	v.end = r.i
	return v, p
}

// infinite reads the word inf.
func (r *scanner) infinite(v *value) bool {
	if x, fault := readNumber(r.name()); fault == "" {
		v.num = x
		return true
	}
	r.i = v.pos
	return false
}

// list reads a bracketed list, one of numbers or of texts without a value for
// each element.
func (r *scanner) list(v *value, element func(*scanner) (value, *Problem)) *Problem {
	if p := r.enter(); p != nil {
		return p
	}
	defer r.leave()
	r.i++
	v.kind = isNumbers
	for n := 0; !r.take(']'); n++ {
		if n > 0 && !r.take(',') {
			return r.expected(", or ]")
		}
		e, p := element(r)
		if p != nil {
			return p
		}
		switch {
		case e.kind == isNumber && v.kind == isNumbers:
			v.nums = append(v.nums, e.num)
			continue
		case e.kind == isText && (n == 0 || v.kind == isTexts):
			v.kind = isTexts
			v.texts = append(v.texts, e.text)
			continue
		}
		v.mixed()
		v.list = append(v.list, e)
	}
	return nil
}

// mixed turns a list of numbers or texts into one of values.
func (v *value) mixed() {
	for _, x := range v.nums {
		v.list = append(v.list, value{num: x, pos: v.pos})
	}
	for _, t := range v.texts {
		v.list = append(v.list, value{kind: isText, text: t, pos: v.pos})
	}
	v.kind, v.nums, v.texts = isList, nil, nil
}
