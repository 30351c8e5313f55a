package walk

import (
	"strings"

	"klviz/web/lesson/glossary"
	"klviz/web/view"
)

// Marks around a term on its way through Inline; no text holds them.
const termFrom, termIs, termTo = "\ue002", "\ue003", "\ue004"

// explained is a text in which each term that the lesson uses for the first time
// says what it means: a link to the glossary in a document, a note that opens in
// place in the browser.
func (w *writer) explained(s string) string {
	var marked strings.Builder
	for {
		f, ok := glossary.First(w.lang, s, w.known)
		if !ok {
			break
		}
		w.known[f.Term.ID] = true
		marked.WriteString(s[:f.From] + termFrom + f.Term.ID + termIs + s[f.From:f.To] + termTo)
		s = s[f.To:]
	}
	markup := w.say(marked.String() + s)
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(markup, termFrom)
		out.WriteString(before)
		if !found {
			return out.String()
		}
		id, rest, _ := strings.Cut(rest, termIs)
		word, rest, _ := strings.Cut(rest, termTo)
		w.term(&out, glossary.ByID(id), word)
		markup = rest
	}
}

func (w *writer) term(out *strings.Builder, t *glossary.Term, word string) {
	to := "../glossary/#" + t.ID
	if !w.live {
		out.WriteString(`<a class="term" href="` + to + `">` + word + `</a>`)
		return
	}
	e := t.In[w.lang]
	var m view.Markup
	m.Put(`<button type="button" class="term" popovertarget="term-%s">%s</button><span popover id="term-%s" class="means"><b>%s</b> %s <a href="%s">%s</a></span>`,
		t.ID, word, t.ID, view.Escape(e.Name), Inline(e.Means), to, wordsOf(w.lang).glossary)
	out.WriteString(m.String())
}
