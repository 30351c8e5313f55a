package data

import (
	"klviz/web/text"
)

// words are what the tab says in one language.
type words struct {
	cancel, private, ways, paste, read, pick, dropHere, by, logitsHelp string
	way, byWhat, rules                                                 map[string]string
	how, columns, splitBy, values, splitColumn                         string
	as, numbers, categories                                            string
	rule, width, answers, method, known                                string
	bootstrap, mayBeNegative, zeros, alpha                             string
	badAlpha, badWidth, noColumn, oneColumn, others                    string

	reading, columnOf, group                        func(string) string
	text, logits                                    func(side int) string
	found                                           func(rows, columns, blank int) string
	exact, meanOfRows, moreRows, row, drawnTogether func(n int) string
	nearest                                         func(k int) string
	impossible                                      func(names []string, more int) string
	exactly                                         func(whole [2]float64) string
	histogram                                       func(n int, width string) string
	interval                                        func(lo, hi string) string
	standardError                                   func(s string) string
	nothing, twoKinds                               func(a, b string) string
	splitByNumbers, noGroup                         func(column string) string
	bin                                             func(lo, hi float64) string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &german
	}
	return &english
}
