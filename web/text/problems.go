package text

import "strings"

// Problem is what the core says about bad input, in the reader's language. The
// core knows English alone, and what it says is part of the command line and the
// API; so its sentences are recognized by what stands between the values, and
// the values are put into the language's own. A sentence that its table does not
// have, as it has none for the seldom ones, stays English: in says in which language
// the words are.
func Problem(l Lang, sentence string) (words string, in Lang) {
	if words := otherWords(sentence, of(l).problems); words != "" {
		return words, l
	}
	return sentence, English
}

// AnyProblem is Problem with the sentences of the tools, the lessons and the Embed
// page as well, which the page's own program does without.
func AnyProblem(l Lang, sentence string) (words string, in Lang) {
	if l == German { // not in Language, so that a program that does not ask does not hold them
		if words := otherWords(sentence, germanFurther, of(l).problems); words != "" {
			return words, l
		}
	}
	return Problem(l, sentence)
}

// otherWords finds the sentence in tables of two lines each, of which the first is
// English with % and # for what is put in. In the second {0} is the first of these
// values, {1} the next: as it is for %, for # in the tables' own words, and where
// there are none the line does not fit. The first line that fits is taken, so the
// special ones stand before the general.
func otherWords(sentence string, tables ...string) string {
	if sentence == "" {
		return ""
	}
	for _, table := range tables {
		lines := strings.Split(table, "\n")
		for k := 1; k < len(lines); k += 2 {
			var values []string
			rest, form := sentence, lines[k-1]
			for {
				i := strings.IndexAny(form, "%#")
				if i < 0 || !strings.HasPrefix(rest, form[:i]) {
					break
				}
				rest = rest[i:]
				literal := form[i+1:]
				if next := strings.IndexAny(literal, "%#"); next >= 0 {
					literal = literal[:next]
				}
				end := strings.Index(rest, literal)
				if literal == "" {
					end = len(rest)
				}
				if end < 0 {
					break
				}
				value := rest[:end]
				if form[i] == '#' {
					if value = otherWords(value, tables...); value == "" {
						break
					}
				}
				values = append(values, value)
				rest, form = rest[end:], form[i+1:]
			}
			if rest == form {
				return Fill(lines[k], values...)
			}
		}
	}
	return ""
}
