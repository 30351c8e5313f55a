package state

import (
	"errors"
	"math"
	"strings"

	"klviz/wasm/family"
	"klviz/web/state/table"
)

// Paste is what a pasted text says: one distribution or a pair of them. Q is nil
// where there is one.
type Paste struct {
	P, Q         family.Dist
	NameP, NameQ string // where the text names them
}

// PasteText reads a pasted text into a side, or into both where it holds two
// columns, or opens the link that it is.
type PasteText struct {
	Side Which
	Text string
}

func (e PasteText) key() string { return "" }

func (e PasteText) apply(s, _ State) (State, *family.Problem) {
	if query, ok := linkIn(e.Text); ok {
		next, problems := Decode(query)
		next.Lang, next.Theme = s.Lang, s.Theme
		if len(problems) > 0 {
			return next, &problems[0]
		}
		return next, nil
	}
	read, p := ReadPaste(e.Text, s.Tab)
	if p != nil {
		return s, p
	}
	if read.Q != nil {
		return SetPair{read.P.String(), read.Q.String(), read.NameP, read.NameQ}.apply(s, s)
	}
	next, p := TypeDist{e.Side, read.P.String()}.apply(s, s)
	if read.NameP != "" {
		next, _ = SetName{e.Side, read.NameP}.apply(next, next)
	}
	return next, p
}

// linkIn finds a state's address in a text of one line.
func linkIn(text string) (string, bool) {
	text = strings.TrimSpace(text)
	if strings.ContainsAny(text, " \n") {
		return "", false
	}
	if i := strings.LastIndexAny(text, "#?"); i >= 0 && isQuery(text[i+1:]) {
		return text[i+1:], true
	}
	return text, isQuery(text)
}

func isQuery(s string) bool {
	return strings.HasPrefix(s, "v="+Version+"&") || strings.HasPrefix(s, "p=") || strings.HasPrefix(s, "q=")
}

// isCall reports whether a text begins as a spelling does: perhaps a weight and
// a star, then a family's name and a parenthesis.
func isCall(text string) bool {
	const digits = "0123456789."
	text = strings.TrimLeft(text, " \t\r\n")
	if weighted := strings.TrimLeft(text, digits); weighted != text {
		star := strings.TrimLeft(weighted, " ")
		if !strings.HasPrefix(star, "*") {
			return false
		}
		text = strings.TrimLeft(star[1:], " ")
	}
	rest := strings.TrimLeftFunc(text, func(r rune) bool { return r == '_' || r == '.' || r|0x20 >= 'a' && r|0x20 <= 'z' })
	return rest != text && strings.HasPrefix(strings.TrimLeft(rest, " "), "(")
}

// ReadPaste reads a text that somebody copied: a spelling, JSON of one or two
// distributions, or a table. On the discrete tab columns of numbers are counts or
// probabilities, on the others they are samples.
func ReadPaste(text string, tab Tab) (Paste, *family.Problem) {
	if d, err := family.Parse(text); err == nil {
		return sized(Paste{P: d})
	} else if isCall(text) {
		return Paste{}, pasted(err)
	}
	if p, ok := readPairJSON(text); ok {
		return sized(p)
	}
	t, problem := table.Read(strings.NewReader(text))
	if problem != nil {
		if strings.HasPrefix(strings.TrimSpace(text), "{") && !table.IsJSON(text) {
			_, err := family.Parse(text)
			return Paste{}, pasted(err)
		}
		return Paste{}, problem
	}
	r := tableReader{t: t, tab: tab}
	p, problem := r.read()
	if problem != nil {
		return Paste{}, problem
	}
	return sized(p)
}

func pasted(err error) *family.Problem {
	p := problemOf(err, P)
	p.Field = "paste"
	return p
}

// readPairJSON reads {"p": dist, "q": dist} and the JSON of one distribution.
func readPairJSON(text string) (Paste, bool) {
	fields, ok := table.Fields(text)
	if !ok {
		return Paste{}, false
	}
	first, hasP := fields["p"]
	second, hasQ := fields["q"]
	if hasP && hasQ {
		p, ok := readDistJSON(first)
		q, also := readDistJSON(second)
		return Paste{P: p, Q: q}, ok && also
	}
	p, ok := readDistJSON(text)
	return Paste{P: p}, ok
}

func readDistJSON(text string) (family.Dist, bool) {
	if d, err := family.FromJSON([]byte(text)); err == nil {
		return d, true
	}
	d, err := family.Parse(text)
	return d, err == nil
}

// Limits of what a page draws and an address carries. The command line takes
// more.
const (
	maxOutcomes = 10_000
	maxParts    = 100
	maxSpelling = 1 << 20 // bytes
)

func sized(p Paste) (Paste, *family.Problem) {
	for _, d := range []family.Dist{p.P, p.Q} {
		if d == nil {
			continue
		}
		if fault := tooLarge(d); fault != "" {
			return Paste{}, &family.Problem{Text: fault, Field: "paste", Position: -1, Domain: true}
		}
	}
	return p, nil
}

// tooLarge says why a distribution is too large for the page, or "".
func tooLarge(d family.Dist) string {
	if c, ok := d.(*family.Categorical); ok && c.Len() > maxOutcomes {
		return "there are " + itoa(c.Len()) + " outcomes; the page shows up to " + itoa(maxOutcomes) +
			", the command line (klviz kl) takes more"
	}
	if m, ok := d.(*family.Mixture); ok && len(m.Parts) > maxParts {
		return "there are " + itoa(len(m.Parts)) + " parts; the page shows up to " + itoa(maxParts) +
			", the command line (klviz kl) takes more"
	}
	return ""
}

// tableReader makes distributions of a table.
type tableReader struct {
	t   *table.Table
	tab Tab

	words, numbers []int // the places of the columns
}

func (r *tableReader) read() (Paste, *family.Problem) {
	for i := range r.t.Columns {
		if r.t.Columns[i].IsText() {
			r.words = append(r.words, i)
		} else {
			r.numbers = append(r.numbers, i)
		}
	}
	if len(r.words) == 0 && r.tab == Discrete && r.counted() {
		return r.named(r.numbers[0], r.numbers[1:])
	}
	switch {
	case len(r.words) > 2 || len(r.words) == 2 && len(r.numbers) > 0:
		return Paste{}, r.bad("there are %d columns of words; one names the outcomes", len(r.words))
	case len(r.numbers) > 2:
		return Paste{}, r.bad("there are %d columns of numbers; one is read as P and one as Q", len(r.numbers))
	case len(r.words) == 1 && len(r.numbers) > 0:
		return r.named(r.words[0], r.numbers)
	case len(r.words) > 0:
		return r.each(r.words, r.tally)
	case r.tab == Discrete:
		return r.each(r.numbers, func(i int) (family.Dist, *family.Problem) { return r.masses(nil, i) })
	}
	return r.each(r.numbers, r.samples)
}

func (r *tableReader) bad(format string, args ...any) *family.Problem {
	return r.t.Bad(math.MaxInt, -1, format, args...)
}

// counted reports whether the first column of numbers is a list of outcomes: at
// least three whole numbers in a row without a name of its own.
func (r *tableReader) counted() bool {
	if len(r.numbers) < 2 || r.t.Rows < 3 || r.t.Header && !plainName(r.t.Columns[r.numbers[0]].Name) {
		return false
	}
	first := r.t.Columns[r.numbers[0]].Numbers
	if first[0] != 0 && first[0] != 1 {
		return false
	}
	for i, x := range first {
		if x != first[0]+float64(i) {
			return false
		}
	}
	return true
}

// named reads outcomes and what P, and perhaps Q, has of each.
func (r *tableReader) named(names int, masses []int) (Paste, *family.Problem) {
	if len(masses) > 2 {
		return Paste{}, r.bad("there are %d columns of numbers; one is read as P and one as Q", len(masses))
	}
	c := &r.t.Columns[names]
	list := make([]string, r.t.Rows)
	seen := make(map[string]int, r.t.Rows)
	for i := range list {
		if c.IsText() {
			list[i] = cleanName(c.Text(i))
		} else {
			list[i] = number(c.Numbers[i])
		}
		if list[i] == "" {
			return Paste{}, r.t.Bad(i, names, "an outcome has no name")
		}
		if _, ok := seen[list[i]]; ok {
			return Paste{}, r.t.Bad(i, names, "the outcome %s stands twice", quote(list[i]))
		}
		seen[list[i]] = i
	}
	return r.each(masses, func(i int) (family.Dist, *family.Problem) { return r.masses(list, i) })
}

// each makes P of the first column and Q of the second.
func (r *tableReader) each(columns []int, dist func(i int) (family.Dist, *family.Problem)) (Paste, *family.Problem) {
	var p Paste
	var problem *family.Problem
	if p.P, problem = dist(columns[0]); problem != nil {
		return Paste{}, problem
	}
	p.NameP = r.name(columns[0])
	if len(columns) == 2 {
		if p.Q, problem = dist(columns[1]); problem != nil {
			return Paste{}, problem
		}
		p.NameQ = r.name(columns[1])
	}
	return p, nil
}

// name is the column's name where it says more than that it is a column.
func (r *tableReader) name(i int) string {
	if name := r.t.Columns[i].Name; !plainName(name) {
		return cleanName(name)
	}
	return ""
}

func plainName(name string) bool {
	switch strings.ToLower(name) {
	case "", "p", "q", "x", "y", "n", "count", "counts", "value", "values", "probability", "frequency", "outcome", "k":
		return true
	}
	return false
}

// masses reads counts or probabilities. Such as do not sum to 1, percentages for
// example, are divided by their sum in the open: the spelling says normalize.
func (r *tableReader) masses(names []string, column int) (family.Dist, *family.Problem) {
	xs := r.t.Columns[column].Numbers
	for i, x := range xs {
		switch {
		case math.IsNaN(x):
			return nil, r.t.Bad(i, column, "a number is missing here; write 0 for an outcome that never happened")
		case x < 0:
			return nil, r.t.Bad(i, column, "a count or probability must be 0 or more, got %s", number(x))
		}
	}
	c, err := family.NewCategorical(names, xs, false)
	if err != nil {
		c, err = family.NewCategorical(names, xs, true)
	}
	if err != nil {
		return nil, pasted(err)
	}
	return c, nil
}

// tally counts the words of a column, in the order in which they first come.
func (r *tableReader) tally(column int) (family.Dist, *family.Problem) {
	c := &r.t.Columns[column]
	counts := make([]float64, len(c.Words))
	for _, code := range c.Codes {
		counts[code]++
	}
	if r.t.Rows == 1 {
		return nil, r.t.Bad(0, column, "%s is one word; a line for each outcome and its number is needed, as in rain 641", quote(c.Text(0)))
	}
	names, masses := c.Words[1:], counts[1:] // Words[0] are the missing ones
	clean := make([]string, len(names))
	for i, n := range names {
		clean[i] = cleanName(n)
	}
	d, err := family.NewCategorical(clean, masses, false)
	if err != nil {
		return nil, pasted(err)
	}
	return d, nil
}

// samples reads numbers that were drawn.
func (r *tableReader) samples(column int) (family.Dist, *family.Problem) {
	var b strings.Builder
	b.WriteString("samples([")
	any := false
	for _, x := range r.t.Columns[column].Numbers {
		if math.IsNaN(x) {
			continue
		}
		if any {
			b.WriteString(", ")
		}
		b.WriteString(number(x))
		any = true
	}
	b.WriteString("])")
	if b.Len() > maxSpelling {
		return nil, r.bad("there are too many numbers for an address (%d bytes of text, at most %d); the data tab takes a file", b.Len(), maxSpelling)
	}
	d, err := family.Parse(b.String())
	if err != nil {
		var p *family.Problem
		if errors.As(err, &p) {
			p.Position = -1
		}
		return nil, pasted(err)
	}
	return d, nil
}
