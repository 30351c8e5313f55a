package family

// A value is one argument as it was read, from the spelling or from JSON.
type value struct {
	kind     valueKind
	pos, end int // its extent in the text
	num      float64
	nums     []float64 // a list of numbers only
	texts    []string  // a list of strings only
	list     []value   // any other list
	text     string
	dist     Dist
	object   []argument
}

type valueKind uint8

const (
	isNumber valueKind = iota
	isNumbers
	isTexts
	isList
	isText
	isNull
	isBool
	isDist
	isObject
)

// words says what a value is, for problems.
func (v *value) words() string {
	switch v.kind {
	case isNumber:
		return "a number"
	case isNumbers, isTexts, isList:
		return "a list"
	case isText:
		return "a text"
	case isNull:
		return "null"
	case isBool:
		return "true or false"
	case isDist:
		return "a distribution"
	}
	return "an object"
}

// An argument is a value with the name that was written before it, or "".
type argument struct {
	key string
	pos int
	val value
}

// A call is a family's name with its arguments: normal(0, sd=1).
type call struct {
	text     string // the whole text that is read
	name     string
	pos, end int // the extent of the call
	args     []argument
	meter    *Meter // of the mixtures that it makes
}

// quote returns the part of the text from pos to end, shortened in its middle.
func (c *call) quote(pos, end int) string { return excerpt(c.text, pos, end) }

func excerpt(s string, pos, end int) string {
	const most = 48
	if pos < 0 || end > len(s) || pos > end {
		return ""
	}
	if end-pos <= most {
		return s[pos:end]
	}
	return validPrefix(s[pos:pos+most/2]) + "…" + validSuffix(s[end-most/2:end])
}

// elementPos is the place of element i of a list of plain numbers: lists keep no
// places for each of a million elements, so that one is looked for when needed.
func (c *call) elementPos(v *value, i int) int {
	p := v.pos + 1
	for ; i > 0 && p < v.end; p++ {
		if c.text[p] == ',' {
			i--
		}
	}
	for p < v.end && isSpace(c.text[p]) {
		p++
	}
	return p
}
