package text

// Term is the language's word for a name that the core gives in English: of a
// parameter, a family, a measure. What it has no word for stays as it is.
func Term(l Lang, english string) string {
	if word, ok := of(l).terms[english]; ok {
		return word
	}
	return english
}
