package data

import (
	"strings"
	"unicode"

	"klviz/wasm/family"
)

// ofTexts counts the letters or words of two texts.
func (t *sheet) ofTexts() (*pair, *family.Problem) {
	if strings.TrimSpace(t.texts[0]) == "" || strings.TrimSpace(t.texts[1]) == "" {
		return nil, nil // not yet
	}
	var tokens [2][]string
	for w, text := range t.texts {
		if t.words {
			tokens[w] = strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
				return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
			})
		} else {
			for _, r := range strings.ToLower(text) {
				if unicode.IsLetter(r) {
					tokens[w] = append(tokens[w], string(r))
				}
			}
		}
	}
	v := wordsOf(t.Lang)
	return t.tallied([2]string{v.text(0), v.text(1)}, tokens)
}
