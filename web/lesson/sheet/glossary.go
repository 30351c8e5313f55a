package sheet

import (
	"html"
	"slices"
	"strings"

	"klviz/web/lesson"
	"klviz/web/lesson/glossary"
	"klviz/web/lesson/walk"
)

// glossary writes the page of all terms, in the order of the alphabet, each with the
// lesson that explains it.
func (w *writer) glossary() {
	v := wordsOf(w.lang)
	w.head(v.glossary, v.glossaryAbout, "glossary/")
	w.put("<div class=\"glossary\">\n<h1>%s</h1>\n<p class=\"lede\">%s</p>\n<dl>\n", v.glossary, html.EscapeString(v.glossaryAbout))
	terms := slices.Clone(glossary.List)
	slices.SortFunc(terms, func(a, b glossary.Term) int {
		return strings.Compare(strings.ToLower(a.In[w.lang].Name), strings.ToLower(b.In[w.lang].Name))
	})
	for _, t := range terms {
		e := t.In[w.lang]
		w.put("<dt id=\"%s\">%s</dt><dd>%s", t.ID, html.EscapeString(e.Name), walk.Inline(e.Means))
		if l := lesson.ByID(t.Lesson); l != nil && l.Texts[w.lang] != nil {
			w.put(" <a href=\"../%s/\">%s</a>", l.ID, walk.Inline(l.Texts[w.lang].Title))
		}
		w.put("</dd>\n")
	}
	w.put("</dl>\n<p><a href=\"../\">%s</a></p></div>\n", v.all)
	w.foot()
}
