package text

import "strings"

// Problem is what the core says about bad input, in the reader's language. The
// core knows English alone, and what it says is part of the command line and the
// API; so its sentences are recognized by what stands between the values, and
// the values are put into the language's own. A sentence that its table does not
// have stays English: in says in which language the words are.
func Problem(l Lang, sentence string) (words string, in Lang) {
	return known(l, sentence, of(l).problems)
}

// AnyProblem is Problem with the sentences of the tools, the lessons and the Embed
// page as well, which the page's own program does without.
func AnyProblem(l Lang, sentence string) (words string, in Lang) {
	return known(l, sentence, further(l)+of(l).problems)
}

// further are the sentences of AnyProblem alone, as a function so that a program
// that does not ask does not hold them.
func further(l Lang) string {
	if l == German {
		return germanFurther
	}
	return ""
}

func known(l Lang, sentence, table string) (string, Lang) {
	if words, ok := otherWords(sentence, table, 0); ok {
		return words, l
	}
	return sentence, English
}

// otherWords finds the sentence in a table: two lines each, of which the first is
// English with {0}, {1} … for what is put in. In the second {0} is that value as
// it is, and <0> the value in the table's own words; a line of which one has none
// does not fit. The first line that fits is taken, so the special ones stand
// before the general.
func otherWords(sentence, table string, depth int) (string, bool) {
	if sentence == "" || depth > 4 {
		return "", false
	}
	var values [4]string
	for rest := table; rest != ""; {
		var form, words string
		if form, rest, _ = strings.Cut(rest, "\n"); form == "" {
			continue // where a table begins
		}
		words, rest, _ = strings.Cut(rest, "\n")
		if n, ok := fits(sentence, form, &values); ok {
			if words, ok = put(words, values[:n], table, depth); ok {
				return words, true
			}
		}
	}
	return "", false
}

// fits reports whether the sentence has the form, and with what in its n places.
func fits(sentence, form string, values *[4]string) (n int, ok bool) {
	for {
		i := nextPlace(form)
		if i < 0 {
			break
		}
		if !strings.HasPrefix(sentence, form[:i]) {
			return 0, false
		}
		sentence, form = sentence[i:], form[i+3:]
		end := len(sentence)
		if next := nextPlace(form); next >= 0 {
			end = strings.Index(sentence, form[:next])
		} else if form != "" {
			if end -= len(form); end < 0 || sentence[end:] != form {
				return 0, false
			}
		}
		if end < 0 {
			return 0, false
		}
		values[n], sentence = sentence[:end], sentence[end:]
		n++
	}
	return n, sentence == form
}

// put is the words with the values in their places.
func put(words string, values []string, table string, depth int) (string, bool) {
	for i := len(words) - 3; i >= 0; i-- {
		if i+2 >= len(words) {
			continue // an empty value stood at the end
		}
		open := words[i]
		n := int(words[i+1] - '0')
		if (open != '{' || words[i+2] != '}') && (open != '<' || words[i+2] != '>') || n < 0 || n >= len(values) {
			continue
		}
		value := values[n]
		if open == '<' {
			var ok bool
			if value, ok = otherWords(value, table, depth+1); !ok {
				return "", false
			}
		}
		words = words[:i] + value + words[i+3:]
	}
	return words, true
}

// nextPlace is where {0}, {1} … stands next, or -1.
func nextPlace(s string) int {
	for i := 0; i+2 < len(s); i++ {
		if s[i] == '{' && s[i+1] >= '0' && s[i+1] <= '9' && s[i+2] == '}' {
			return i
		}
	}
	return -1
}
