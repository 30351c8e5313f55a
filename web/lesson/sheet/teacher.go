package sheet

import (
	"fmt"
	"html"
	"io/fs"

	"klviz/web/lesson"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/teach"
	"klviz/web/lesson/walk"
)

// teacher writes the teacher's page: what a program makes live, the classes, and
// every guide, so that printing it gives all of them.
func (w *writer) teacher(ready []*frame.Lesson, data fs.FS) error {
	v := wordsOf(w.lang)
	w.head(v.teach, v.teach, "teach/")
	w.put("<div class=\"teach\" data-live=\"teach:\">\n<h1>%s</h1>\n", html.EscapeString(v.teach))
	w.put("<section><h2>%s</h2>\n", html.EscapeString(v.classes))
	for _, c := range teach.Classes {
		w.put("<h3>%s</h3><ol>", html.EscapeString(c.Title[w.lang]))
		for _, s := range c.Steps {
			l := lesson.ByID(s.Lesson)
			if l == nil || l.Texts[w.lang] == nil {
				return fmt.Errorf("a class has the lesson %s", s.Lesson)
			}
			w.put("<li><a href=\"../%s/\">%s</a> (%d min): %s</li>", s.Lesson, walk.Inline(l.Texts[w.lang].Title), s.Minutes, html.EscapeString(s.Do[w.lang]))
		}
		w.put("</ol>")
	}
	w.put("</section>\n")
	for _, r := range teach.Paper(w.lang) {
		w.put("<section data-region=\"%s\" class=\"later\">%s</section>\n", r.ID, r.HTML)
	}
	w.put("<section class=\"guides\"><h2>%s</h2>\n", html.EscapeString(v.guides))
	for _, l := range ready {
		paper, err := walk.Paper(l, w.lang, data, w.root)
		if err != nil {
			return err
		}
		w.put("<h3><a href=\"../%s/\">%s</a></h3>%s", l.ID, walk.Inline(l.Texts[w.lang].Title), paper.Guide())
	}
	w.put("</section></div>\n<script defer src=\"%s%s\"></script>\n", w.root, w.asset("live.js"))
	w.foot()
	return nil
}
