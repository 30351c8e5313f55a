package family

import "strings"

// A Case is one line of a batch: two distributions to compare, under a name.
type Case struct {
	ID   string // as it stands in the line, a JSON value; "null" where there is none
	P, Q Dist
}

// ReadCase reads {"id", "p", "q"}; p and q are JSON objects or spellings in
// quotes, other names are passed over. With an error, a *Problem, the ID is still
// that of the line where it could be read.
func ReadCase(line string) (Case, error) {
	c := Case{ID: "null"}
	if p := validText(line); p != nil {
		return c, p
	}
	r := &scanner{s: line}
	if r.peek() != '{' {
		return c, r.expected(`an object {"id", "p", "q"}`)
	}
	v, p := r.valueJSON()
	if p != nil {
		c.ID = idOf(line)
		return c, p
	}
	if r.spaces(); r.i < len(line) {
		return c, unreadable(r.i, "%q stands behind the end of the object", r.wordHere())
	}
	var sides [2]*value
	for i := range v.object {
		a := &v.object[i]
		switch a.key {
		case "id":
			c.ID = line[a.val.pos:a.val.end]
		case "p":
			sides[0] = &a.val
		case "q":
			sides[1] = &a.val
		}
	}
	for i, name := range []string{"p", "q"} {
		if sides[i] == nil {
			return c, &Problem{Text: name + " is missing", Field: name, Position: -1}
		}
		d, p := sides[i].distribution(line, nil)
		if p != nil {
			p.Field = name
			return c, p
		}
		if i == 0 {
			c.P = d
		} else {
			c.Q = d
		}
	}
	return c, Compare(c.P, c.Q)
}

// idOf is the id of a line that is no JSON further on, or "null".
func idOf(line string) string {
	const key = `"id":`
	i := strings.Index(line, key)
	if i < 0 {
		return "null"
	}
	r := &scanner{s: line, i: i + len(key)}
	r.spaces()
	start := r.i
	if v, p := r.valueJSON(); p != nil || v.kind != isText && v.kind != isNumber {
		return "null"
	}
	return line[start:r.i]
}
