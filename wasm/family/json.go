package family

import (
	"math"
	"strconv"
	"strings"
)

// FromJSON reads a distribution from JSON:
//
//	{"family": "normal", "params": {"mean": 0, "sd": 1}}
//	{"family": "mixture", "params": {"weights": [0.3, 0.7], "parts": [dist, dist]}}
//	{"family": "truncate", "params": {"of": dist, "lo": null, "hi": 3}}
//	{"family": "categorical", "params": {"probs": [0.2, 0.8], "names": ["a", "b"]}}
//
// or from a JSON string that holds a spelling. The error is a *Problem.
func FromJSON(b []byte) (Dist, error) {
	s := string(b)
	if p := validText(s); p != nil {
		return nil, p
	}
	r := &scanner{s: s}
	d, p := r.distJSON()
	if p == nil {
		if r.spaces(); r.i < len(s) {
			p = unreadable(r.i, "%q stands behind the end of the object", r.wordHere())
		}
	}
	if p != nil {
		return nil, p
	}
	return d, nil
}

// isObject reports whether what begins with a brace is a distribution's JSON: its
// family is a text, where an outcome of that name has a number.
func (r *scanner) isObject() bool {
	look := scanner{s: r.s, i: r.i + 1}
	if look.peek() != '"' {
		return false
	}
	name, p := look.quotedText()
	return p == nil && name == "family" && look.take(':') && look.peek() == '"'
}

// distJSON reads a distribution's object or its spelling in quotes.
func (r *scanner) distJSON() (Dist, *Problem) {
	r.spaces()
	v, p := r.valueJSON()
	if p != nil {
		return nil, p
	}
	return v.distribution(r.s, r.meter)
}

// distribution makes the distribution that a JSON value describes.
func (v *value) distribution(text string, m *Meter) (Dist, *Problem) {
	switch v.kind {
	case isText:
		d, p := parse(v.text, m)
		if p != nil && v.end-v.pos == len(v.text)+2 {
			p.Position += v.pos + 1
		} else if p != nil {
			p.Position = v.pos // the string holds escapes: its places are not the text's
		}
		return d, p
	case isObject:
	default:
		return nil, unreadable(v.pos, "a distribution is an object with family and params, got %s", v.words())
	}
	c := call{text: text, pos: v.pos, end: v.end, meter: m}
	named, given := false, false
	for i := range v.object {
		a := &v.object[i]
		switch a.key {
		case "family":
			if a.val.kind != isText {
				return nil, unreadable(a.val.pos, "family must be a text, got %s", a.val.words())
			}
			c.name, named = a.val.text, true
		case "params":
			if a.val.kind != isObject {
				return nil, unreadable(a.val.pos, "params must be an object, got %s", a.val.words())
			}
			c.args, given = a.val.object, true
		default:
			return nil, unreadable(a.pos, "a distribution has family and params, got %q as well", excerpt(a.key, 0, len(a.key)))
		}
	}
	switch {
	case !named:
		return nil, unreadable(v.pos, `"family" is missing in %s`, excerpt(text, v.pos, v.end))
	case !given:
		return nil, unreadable(v.pos, `"params" is missing in %s`, excerpt(text, v.pos, v.end))
	}
	return c.build()
}

// valueJSON reads any JSON value.
func (r *scanner) valueJSON() (value, *Problem) {
	c := r.peek()
	v := value{pos: r.i}
	var p *Problem
	switch {
	case c == '[':
		p = r.list(&v, (*scanner).valueJSON)
	case c == '{':
		p = r.objectJSON(&v)
	case c == '"':
		v.kind = isText
		v.text, p = r.quotedText()
	case c == '-' || '0' <= c && c <= '9':
		v.num, p = r.number()
	default:
		switch word := r.name(); word {
		case "null":
			v.kind = isNull
		case "true":
			v.kind, v.num = isBool, 1
		case "false":
			v.kind = isBool
		default:
			r.i = v.pos
			p = r.expected("a JSON value")
		}
	}
	v.end = r.i
	return v, p
}

func (r *scanner) objectJSON(v *value) *Problem {
	if p := r.enter(); p != nil {
		return p
	}
	defer r.leave()
	v.kind = isObject
	r.i++
	for n := 0; !r.take('}'); n++ {
		if n > 0 && !r.take(',') {
			return r.expected(", or }")
		}
		if r.peek() != '"' {
			return r.expected("a name in quotes")
		}
		a := argument{pos: r.i}
		var p *Problem
		if a.key, p = r.quotedText(); p != nil {
			return p
		}
		if !r.take(':') {
			return r.expected(":")
		}
		if a.val, p = r.valueJSON(); p != nil {
			return p
		}
		for i := range v.object {
			if v.object[i].key == a.key {
				return unreadable(a.pos, "%q stands twice", excerpt(a.key, 0, len(a.key)))
			}
		}
		if n > 100 {
			return unreadable(a.pos, "an object with more than 100 names is no distribution")
		}
		v.object = append(v.object, a)
	}
	return nil
}

// ToJSON writes a distribution as FromJSON reads it.
func ToJSON(d Dist) []byte { return appendJSON(nil, d) }

func appendJSON(b []byte, d Dist) []byte {
	f := d.Family()
	b = append(b, `{"family":`...)
	b = strconv.AppendQuote(b, f.ID)
	b = append(b, `,"params":{`...)
	switch d := d.(type) {
	case *Categorical:
		b = append(b, `"probs":`...)
		b = appendListJSON(b, d.mass)
		if d.names != nil {
			b = append(b, `,"names":[`...)
			for i, n := range d.names {
				if i > 0 {
					b = append(b, ',')
				}
				b = append(b, Quote(n)...)
			}
			b = append(b, ']')
		}
		if d.form == openWeights {
			b = append(b, `,"normalize":true`...)
		}
	case *Mixture:
		b = append(b, `"weights":`...)
		b = appendListJSON(b, d.Weights)
		b = append(b, `,"parts":[`...)
		for i, part := range d.Parts {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendJSON(b, part)
		}
		b = append(b, ']')
		if d.open() {
			b = append(b, `,"normalize":true`...)
		}
	case *Truncated:
		b = appendJSON(append(b, `"of":`...), d.Of)
		b = appendEndJSON(append(b, `,"lo":`...), d.Lo)
		b = appendEndJSON(append(b, `,"hi":`...), d.Hi)
	case *Piecewise:
		b = appendListJSON(append(b, `"x":`...), d.X)
		b = appendListJSON(append(b, `,"density":`...), d.Density)
	case *Samples:
		b = appendListJSON(append(b, `"values":`...), d.Values)
	case *MVNormal:
		b = append(b, `"mean":`...)
		b = appendListJSON(b, d.Mean)
		b = append(b, `,"cov":[`...)
		for i, row := range d.Cov {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendListJSON(b, row)
		}
		b = append(b, ']')
	case *Dirichlet:
		b = append(b, `"alpha":`...)
		b = appendListJSON(b, d.Alpha)
	case Univariate:
		for i, x := range d.Args() {
			if i > 0 {
				b = append(b, ',')
			}
			b = strconv.AppendQuote(b, f.Params[i].ID)
			b = append(b, ':')
			b = appendNumberJSON(b, x)
		}
	}
	return append(b, "}}"...)
}

// appendNumberJSON writes infinities, which JSON has no numbers for, as texts.
func appendNumberJSON(b []byte, x float64) []byte {
	n := len(b)
	b = appendNumber(b, x)
	if strings.HasSuffix(string(b[n:]), "inf") {
		b = append(b[:n], `"`...)
		b = append(appendNumber(b, x), '"')
	}
	return b
}

// appendEndJSON writes an end of a window, null where it is open.
func appendEndJSON(b []byte, x float64) []byte {
	if math.IsInf(x, 0) {
		return append(b, "null"...)
	}
	return appendNumber(b, x)
}

func appendListJSON(b []byte, xs []float64) []byte {
	b = append(b, '[')
	for i, x := range xs {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendNumber(b, x)
	}
	return append(b, ']')
}
