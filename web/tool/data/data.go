// Package data is the playground's tab for the reader's own data: tables pasted,
// dropped or picked, two texts, or a network's logits become P and Q. All of it is
// read in the Worker of the tools' program; nothing leaves the machine.
package data

import (
	"strconv"
	"strings"

	"klviz/wasm/estimate"
	"klviz/wasm/family"
	"klviz/web/state/table"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Tool is the tool; a tab of the page opens it.
var Tool = kit.Tool{ID: "data", Tab: true, Words: [2]any{&english, &german}, New: func(k *kit.Kit) view.View { return &sheet{Kit: k, way: "table", rule: estimate.FreedmanDiaconis} }}

// sheet is what the reader gave and chose.
type sheet struct {
	*kit.Kit
	way string // "table", "texts" or "logits"

	typed     string // in the box for a table
	source    string // the file that was read, "" for the box
	reading   *reading
	cancelled bool // pieces of a file that nobody waits for still come
	table     *table.Table
	problem   *family.Problem // about what was given last; the table before stays

	split  bool // one column is split by another
	column [2]int
	groups [2]int // codes of the words that stand for P and Q, where split
	asText bool   // numbers are taken as names of categories
	rule   estimate.BinRule
	width  string // of bins, as typed; "" leaves it to the rule
	alpha  string // added to every count, as typed

	texts [2]string
	words bool // by words, else by letters
	rows  [2]string

	pair *pair // what came out of it all
}

// Do implements view.View.
func (t *sheet) Do(e view.Event) {
	side := 0
	if e.Arg == "q" {
		side = 1
	}
	switch e.Act {
	case "data.way":
		t.way = e.Arg
	case "data.typed":
		t.typed = e.Value
		if e.Kind == view.Change {
			t.read(strings.NewReader(e.Value), "")
		}
		return
	case "data.read":
		t.read(strings.NewReader(t.typed), "")
		return
	case "data.file":
		t.file(e)
		return
	case "data.cancel":
		t.cancel()
		return
	case "data.how":
		t.split = e.Value == "split"
	case "data.column":
		t.column[side], _ = strconv.Atoi(e.Value)
		t.groups = [2]int{1, 2}
	case "data.group":
		t.groups[side], _ = strconv.Atoi(e.Value)
	case "data.as":
		t.asText = e.Value == "text"
	case "data.rule":
		t.rule = estimate.BinRule(e.Value)
	case "data.width":
		t.width = strings.TrimSpace(e.Value)
	case "data.alpha":
		t.alpha = strings.TrimSpace(e.Value)
	case "data.text":
		t.texts[side] = e.Value
	case "data.by":
		t.words = e.Arg == "words"
	case "data.logits":
		t.rows[side] = e.Value
	default:
		return
	}
	t.compute()
}

// took makes a table the one that is looked at, and chooses columns as a reader
// most likely wants them: two of one kind, or one that a column of words splits.
func (t *sheet) took(x *table.Table, source string) {
	t.table, t.source, t.problem = x, source, nil
	t.split, t.column, t.groups, t.asText = false, [2]int{0, 0}, [2]int{1, 2}, false
	if n := len(x.Columns); n > 1 {
		t.column = [2]int{n - 2, n - 1}
		a, b := &x.Columns[n-2], &x.Columns[n-1]
		switch {
		case a.IsText() && !b.IsText() && n == 2:
			t.split, t.column = few(a), [2]int{1, 0}
		case !a.IsText() && b.IsText() && few(b):
			t.split, t.column = true, [2]int{n - 2, n - 1}
		}
	}
	t.compute()
}

// few reports whether a column's words repeat, as names of groups do.
func few(c *table.Column) bool {
	return c.IsText() && len(c.Words) > 2 && len(c.Codes) >= 2*(len(c.Words)-1)
}

// said is what was said about the data, in the reader's language; the tool's own
// words are that already.
func (t *sheet) said(sentence string) string {
	words, _ := text.AnyProblem(t.Lang, sentence)
	return words
}

// compute makes P and Q of what is chosen, and shows them in the playground.
func (t *sheet) compute() {
	p, problem := t.make()
	t.problem = problem
	if problem != nil {
		t.Host.Say(t.said(problem.Text))
		return
	}
	t.pair = p
	if p != nil && p.shown {
		t.show(p)
	}
}

func (t *sheet) make() (*pair, *family.Problem) {
	switch t.way {
	case "texts":
		return t.ofTexts()
	case "logits":
		return t.ofLogits()
	}
	if t.table == nil {
		return nil, nil
	}
	return t.ofTable()
}
