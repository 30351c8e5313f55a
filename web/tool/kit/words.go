package kit

import (
	"strings"

	"klviz/web/text"
)

// Words picks what a tool says in a language. A tool's words stand in its own
// folder and come with its program: the first view does not carry them.
func Words[T any](l text.Lang, english, german *T) *T {
	if l == text.German {
		return german
	}
	return english
}

// Fill puts args into the places {0}, {1} … of a phrase.
func Fill(phrase string, args ...string) string {
	pairs := make([]string, 0, 2*len(args))
	for i, a := range args {
		pairs = append(pairs, "{"+string(rune('0'+i))+"}", a)
	}
	return strings.NewReplacer(pairs...).Replace(phrase) // a name with braces in it is not a phrase
}
