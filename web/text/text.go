// Package text holds the words of the page in each of its languages, and the
// way each writes numbers. It knows nothing of distributions: whole sentences
// about them are put together in web/state/say.
//
// A word is a [Key]; keys.go lists them, and there is one catalogue a language:
// en.go, de.go. A catalogue that lacks a key, or fills other places than the
// English one, fails the tests.
package text

import (
	"strings"
)

// Lang is a language as the lang attribute spells it.
type Lang string

// The languages.
const (
	English Lang = "en"
	German  Lang = "de"
)

// Language is what the page needs to know of one.
type Language struct {
	ID   Lang
	Name string // in the language itself

	decimal, group string
	words          *[keys]string
	terms          map[string]string // from English; nil for English itself
	problems       string            // from English; "" for English itself
	// one reports whether the number takes the first of two forms.
	one func(n float64) bool
}

// Languages lists them; the first is the one that all others are measured by.
var Languages = []*Language{
	{ID: English, Name: "English", decimal: ".", group: ",", words: &english, one: isOne},
	{ID: German, Name: "Deutsch", decimal: ",", group: ".", words: &german, terms: germanTerms, problems: germanProblems, one: isOne},
}

func isOne(n float64) bool { return n == 1 }

// of is the language, or English for one that is not there.
func of(l Lang) *Language {
	for _, x := range Languages {
		if x.ID == l {
			return x
		}
	}
	return Languages[0]
}

// Known reports whether there is a catalogue of the language.
func Known(l Lang) bool { return of(l).ID == l }

// T is the text of the key with {0}, {1} … replaced by args.
func T(l Lang, k Key, args ...string) string {
	return Fill(of(l).words[k], args...)
}

// N is the text of a key with two forms, "{0} day|{0} days", for n of a thing;
// {0} is usually n as it is to be written.
func N(l Lang, k Key, n float64, args ...string) string {
	x := of(l)
	one, other, _ := strings.Cut(x.words[k], "|")
	if x.one(n) {
		return Fill(one, args...)
	}
	return Fill(other, args...)
}

// Fill puts the arguments in their places; a place without an argument stays,
// so that a test can see it.
func Fill(s string, args ...string) string {
	if len(args) == 0 || !strings.Contains(s, "{") {
		return s
	}
	var b strings.Builder
	for {
		i := strings.IndexByte(s, '{')
		if i < 0 || i+2 >= len(s) {
			break
		}
		n := int(s[i+1] - '0')
		if s[i+2] != '}' || n < 0 || n >= len(args) {
			b.WriteString(s[:i+1])
			s = s[i+1:]
			continue
		}
		b.WriteString(s[:i])
		b.WriteString(args[n])
		s = s[i+3:]
	}
	b.WriteString(s)
	return b.String()
}
