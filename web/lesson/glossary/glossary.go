// Package glossary holds what the lessons' terms mean, in each language, and finds
// them in a text.
package glossary

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"klviz/web/text"
)

// Term is a word that a reader may not know.
type Term struct {
	ID     string // its place on the glossary's page
	Lesson string // the ID of the lesson that explains it; "" where a sentence is enough
	In     map[text.Lang]Entry
}

// Entry is a term in one language.
type Entry struct {
	Name  string
	Means string
	Forms []string // further ways to write it; endings are found by themselves
}

// ByID is the term with that ID, or nil.
func ByID(id string) *Term {
	for i := range List {
		if List[i].ID == id {
			return &List[i]
		}
	}
	return nil
}

// Found is a term in a text: its place in bytes.
type Found struct {
	Term     *Term
	From, To int
}

// endings of the languages' words.
var endings = map[text.Lang][]string{
	text.English: {"", "s", "es"},
	text.German:  {"", "s", "n", "en", "e", "es", "er", "em"},
}

// First is the first place in s where a term stands that skip does not name. What
// stands in braces is a number of the lesson's and no word.
func First(lang text.Lang, s string, skip map[string]bool) (Found, bool) {
	lower, inside := strings.ToLower(s), 0
	if len(lower) != len(s) {
		return Found{}, false // a letter whose small form has another length
	}
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		switch {
		case r == '{':
			inside++
		case r == '}':
			inside--
		case inside == 0 && unicode.IsLetter(r) && !unicode.IsLetter(before) && before != '-':
			if f, ok := at(lang, lower, i, skip); ok {
				return f, true
			}
		}
		i += size
	}
	return Found{}, false
}

// at is the longest term that begins at a place.
func at(lang text.Lang, lower string, from int, skip map[string]bool) (Found, bool) {
	best := Found{}
	for _, f := range indexes[lang][lower[from]] {
		rest, ok := strings.CutPrefix(lower[from:], f.lower)
		if !ok {
			continue
		}
		for _, ending := range endings[lang] {
			after, ok := strings.CutPrefix(rest, ending)
			if next, _ := utf8.DecodeRuneInString(after); !ok || unicode.IsLetter(next) || next == '-' && lang == text.German {
				continue
			}
			if to := len(lower) - len(after); to > best.To {
				best = Found{f.term, from, to}
			}
		}
	}
	return best, best.Term != nil && !skip[best.Term.ID]
}

// form is one way to write a term, in small letters.
type form struct {
	lower string
	term  *Term
}

// indexes hold all forms of a language by their first byte.
var indexes = func() map[text.Lang]map[byte][]form {
	all := map[text.Lang]map[byte][]form{}
	for i := range List {
		t := &List[i]
		for lang, e := range t.In {
			if all[lang] == nil {
				all[lang] = map[byte][]form{}
			}
			for _, word := range append([]string{e.Name}, e.Forms...) {
				if lower := strings.ToLower(word); lower != "" {
					all[lang][lower[0]] = append(all[lang][lower[0]], form{lower, t})
				}
			}
		}
	}
	return all
}()
