package data

import (
	"fmt"
	"strings"

	"klviz/web/text"
)

func enNumber(n int) string { return text.Full(text.English, float64(n)) }

var english = words{
	cancel:  "Stop",
	private: "Nothing leaves this machine: what you give is read here, in your browser.",
	ways:    "What you have", paste: "Paste a table: CSV, tabs, semicolons, JSON, or two columns of numbers", read: "Read it", pick: "Choose a file",
	dropHere: "or drop one here", by: "Count", logitsHelp: "A network's outputs, one row a line: logits or log-probabilities, either will do. Several rows give the mean that a training loop reports.",
	way:    map[string]string{"table": "A table", "texts": "Two texts", "logits": "Logits"},
	byWhat: map[string]string{"letters": "letters", "words": "words"},
	rules:  map[string]string{"fd": "Freedman and Diaconis", "scott": "Scott", "sturges": "Sturges", "sqrt": "square root"},
	how:    "P and Q are", columns: "two columns", splitBy: "groups of one column", values: "Values in", splitColumn: "Groups in",
	as: "Take the values as", numbers: "numbers", categories: "names of categories",
	rule: "Width of the bins by", width: "or this width", answers: "What the data say", method: "How", known: "How well it is known",
	bootstrap: "The same, tables drawn again 200 times", mayBeNegative: "Such an estimate can fall below 0.",
	zeros: "Add something to every count, in the open, and the price is finite.", alpha: "Add to every count",
	badAlpha: "what is added to every count must be a number from 0 up, got", badWidth: "the width of bins must be a number above 0, got",
	noColumn: "choose a column for P and one for Q", oneColumn: "this is one column; P and Q need two, or a second column that splits it into groups", others: "all others",

	reading:  func(name string) string { return "Reading " + name },
	columnOf: func(side string) string { return side + " is" },
	group:    func(side string) string { return side + " is the group" },
	text:     func(side int) string { return [2]string{"Text P", "Text Q"}[side] },
	logits:   func(side int) string { return [2]string{"Rows of P", "Rows of Q"}[side] },
	found: func(rows, columns, blank int) string {
		s := enNumber(rows) + " rows, " + enNumber(columns) + " columns."
		if blank > 0 {
			s += " " + enNumber(blank) + " cells are empty and left out."
		}
		return s
	},
	nearest: func(k int) string { return "Nearest neighbours, no bins (k = " + enNumber(k) + ")" },
	impossible: func(names []string, more int) string {
		s := "P has " + strings.Join(names, ", ")
		if more > 0 {
			s += " and " + enNumber(more) + " more"
		}
		return s + "; Q has none of it."
	},
	exact:      func(n int) string { return "Sum over " + enNumber(n) + " categories" },
	meanOfRows: func(n int) string { return "Mean over " + enNumber(n) + " rows" },
	moreRows:   func(n int) string { return enNumber(n) + " rows more" },
	row:        func(n int) string { return "row " + enNumber(n) },
	drawnTogether: func(n int) string {
		return "The picture draws the " + enNumber(n) + " rarest categories together; the numbers here count each."
	},
	exactly: func(n [2]float64) string {
		return "Exact for these " + text.Full(text.English, n[0]) + " and " + text.Full(text.English, n[1]) + " values."
	},
	histogram: func(n int, width string) string { return "Histogram, " + enNumber(n) + " bins of " + width },
	interval: func(lo, hi string) string {
		return "As an estimate " + lo + " to " + hi + " (95 %), if the values are independent."
	},
	standardError: func(s string) string { return "Standard error " + s + "." },
	nothing:       func(a, b string) string { return fmt.Sprintf("%s has no values: %q is empty", a, b) },
	twoKinds: func(a, b string) string {
		return fmt.Sprintf("%q and %q differ: one holds words, the other numbers", a, b)
	},
	splitByNumbers: func(c string) string { return fmt.Sprintf("%q holds numbers; groups need a column of words", c) },
	noGroup:        func(c string) string { return fmt.Sprintf("%q needs two groups, one for P and one for Q", c) },
	bin:            func(lo, hi float64) string { return text.Full(text.English, lo) + " to " + text.Full(text.English, hi) },
}
