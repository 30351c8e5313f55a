package walk

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"klviz/web/lesson"
	"klviz/web/lesson/glossary"
	"klviz/web/text"
	"klviz/web/view"
)

// said is a lesson's prose in the order in which it is read.
func said(w *Walk) string {
	t := w.text()
	parts := append([]string{}, t.Lead...)
	parts = append(parts, t.Guess.Ask)
	for _, p := range t.Parts {
		parts = append(parts, p.Paragraphs...)
	}
	return strings.Join(parts, "\n")
}

// Each term has its meaning in every language, is used by a lesson, and the lesson
// that explains it has it in its prose.
func TestTerms(t *testing.T) {
	for _, lang := range text.Languages {
		used := map[string]map[string]bool{}
		for _, l := range lesson.List {
			w := begin(l, lang.ID, &view.Paper{}, nil)
			used[l.ID] = map[string]bool{}
			for s := said(w); ; {
				f, ok := glossary.First(lang.ID, s, used[l.ID])
				if !ok {
					break
				}
				used[l.ID][f.Term.ID] = true
				s = s[f.To:]
			}
		}
		for _, term := range glossary.List {
			e := term.In[lang.ID]
			if e.Name == "" || e.Means == "" {
				t.Errorf("%s has no meaning in %s", term.ID, lang.Name)
			}
			n := 0
			for _, words := range used {
				if words[term.ID] {
					n++
				}
			}
			if n == 0 {
				t.Errorf("no lesson in %s uses %q", lang.Name, e.Name)
			}
			if term.Lesson != "" && lesson.ByID(term.Lesson) == nil {
				t.Errorf("%s is explained by %s, which is no lesson", term.ID, term.Lesson)
			}
		}
	}
}

// In every lesson the first use of a term leads to what it means, in the document by
// a link, live by a note that is there; and no use comes before that.
func TestFirstUses(t *testing.T) {
	notes := regexp.MustCompile(`popovertarget="(term-[^"]*)"`)
	links := regexp.MustCompile(`<a class="term" href="../glossary/#([^"]*)">`)
	for _, lang := range text.Languages {
		for _, l := range lesson.List {
			paper, err := Paper(l, lang.ID, os.DirFS("../../../static/data"), "")
			if err != nil {
				t.Fatal(err)
			}
			doc := all(paper)
			w := open(t, l.ID, &view.Paper{}, view.Setting{Lang: lang.ID})
			w.Do(view.Event{Kind: view.Click, Act: "guess", Arg: "-1"})
			live := all(w)
			first := map[string]bool{}
			for s := said(w); ; {
				f, ok := glossary.First(lang.ID, s, first)
				if !ok {
					break
				}
				first[f.Term.ID] = true
				s = s[f.To:]
			}
			if n := len(links.FindAllString(doc, -1)); n != len(first) {
				t.Errorf("%s in %s: %d of %d terms are links", l.ID, lang.Name, n, len(first))
			}
			if found := notes.FindAllStringSubmatch(live, -1); len(found) != len(first) {
				t.Errorf("%s in %s: %d of %d terms have notes", l.ID, lang.Name, len(found), len(first))
			} else {
				for _, m := range found {
					if strings.Count(live, `id="`+m[1]+`"`) != 1 {
						t.Errorf("%s in %s: the note %s is not there once", l.ID, lang.Name, m[1])
					}
				}
			}
			for _, m := range links.FindAllStringSubmatch(doc, -1) {
				if glossary.ByID(m[1]) == nil {
					t.Errorf("%s: no term %s", l.ID, m[1])
				}
			}
		}
	}
}
