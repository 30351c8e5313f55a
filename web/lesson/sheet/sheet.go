// Package sheet writes lessons as documents that need no program: the figure is
// drawn, the numbers are computed, and what must not be seen before the guess
// waits in a closed <details>.
package sheet

import (
	"fmt"
	"html"
	"io/fs"
	"slices"
	"strings"

	"klviz/web/head"
	"klviz/web/lesson"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/models"
	"klviz/web/lesson/walk"
	"klviz/web/text"
)

// Page is one document of the lessons.
type Page struct {
	Path string // below the site's root: "lessons/units/index.html"
	HTML []byte
}

// Pages draws every lesson in every language, and the map of each language. data
// is the folder static/data; asset gives a file's address below the root.
func Pages(data fs.FS, asset func(name string) string) ([]Page, error) {
	var out []Page
	for _, lang := range text.Languages {
		ready := lessons(lang.ID)
		for i, l := range ready {
			w := &writer{lang: lang.ID, root: root(lang.ID) + "../", asset: asset}
			if err := w.lesson(l, ready, i, data); err != nil {
				return nil, fmt.Errorf("lesson %s in %s: %w", l.ID, lang.Name, err)
			}
			out = append(out, Page{folder(lang.ID) + l.ID + "/index.html", w.bytes()})
		}
		w := &writer{lang: lang.ID, root: root(lang.ID), asset: asset}
		if err := w.all(ready, data); err != nil {
			return nil, err
		}
		out = append(out, Page{folder(lang.ID) + "index.html", w.bytes()})
		w = &writer{lang: lang.ID, root: root(lang.ID) + "../", asset: asset}
		if err := w.teacher(ready, data); err != nil {
			return nil, fmt.Errorf("the teacher's page in %s: %w", lang.Name, err)
		}
		out = append(out, Page{folder(lang.ID) + "teach/index.html", w.bytes()})
		w = &writer{lang: lang.ID, root: root(lang.ID) + "../", asset: asset}
		w.glossary()
		out = append(out, Page{folder(lang.ID) + "glossary/index.html", w.bytes()})
	}
	return out, nil
}

// lessons are those that have a text in the language.
func lessons(l text.Lang) []*frame.Lesson {
	var out []*frame.Lesson
	for _, x := range lesson.List {
		if x.Texts[l] != nil {
			out = append(out, x)
		}
	}
	return out
}

// program is what live.js calls the one that holds the lesson.
func program(l *frame.Lesson) string {
	if slices.Contains(models.Lessons, l) {
		return "model"
	}
	return "lesson"
}

// folder is where a language's lessons are, root the way back from there.
func folder(l text.Lang) string { return head.Folder(l, head.Lessons) }

func root(l text.Lang) string { return strings.Repeat("../", strings.Count(folder(l), "/")) }

// writer puts one document together.
type writer struct {
	strings.Builder
	lang  text.Lang
	root  string
	asset func(string) string
}

func (w *writer) bytes() []byte { return []byte(w.String()) }

func (w *writer) put(format string, args ...any) { fmt.Fprintf(w, format, args...) }

// head opens the document.
func (w *writer) head(title, about, here string) {
	w.put("<!doctype html>\n<html lang=\"%s\" data-klviz=\"static\">\n<head>\n<meta charset=\"utf-8\">\n", w.lang)
	w.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%s · klviz</title>\n", html.EscapeString(title))
	w.put("<meta name=\"description\" content=\"%s\">\n<meta name=\"color-scheme\" content=\"light dark\">\n", html.EscapeString(about))
	w.WriteString(head.Theme(func(name string) string { return w.root + w.asset(name) }))
	for _, name := range []string{"fonts.css", "page.css", "lesson.css"} {
		w.put("<link rel=\"stylesheet\" href=\"%s%s\">\n", w.root, w.asset(name))
	}
	w.WriteString(head.Links(w.lang, func(name string) string { return w.root + w.asset(name) }))
	w.put("</head>\n<body>\n%s<main id=\"main\">\n", head.Top(w.lang, w.root, head.Lessons, here == "", here))
}

func (w *writer) foot() { w.put("</main>\n</body>\n</html>\n") }

// all is the page with the map of all lessons.
func (w *writer) all(ready []*frame.Lesson, data fs.FS) error {
	v := wordsOf(w.lang)
	w.head(v.lessons, v.about, "")
	w.put("<h1>%s</h1>\n<p class=\"lede\">%s</p>\n", v.lessons, v.about)
	m, err := Map(w.lang, data, "")
	if err != nil {
		return err
	}
	w.WriteString(m)
	w.put("<p class=\"lede further\"><a href=\"glossary/\">%s</a> · <a href=\"teach/\">%s</a></p>\n<script defer src=\"%s%s\"></script>\n", v.glossary, html.EscapeString(v.teach), w.root, w.asset("progress.js"))
	w.foot()
	return nil
}

// lesson writes one lesson: the document that a program then takes over, region
// by region.
func (w *writer) lesson(l *frame.Lesson, all []*frame.Lesson, at int, data fs.FS) error {
	t, v := l.Texts[w.lang], wordsOf(w.lang)
	if len(l.Questions) != len(t.Quiz) {
		return fmt.Errorf("%d questions have %d texts", len(l.Questions), len(t.Quiz))
	}
	paper, err := walk.Paper(l, w.lang, data, w.root)
	if err != nil {
		return err
	}
	region := map[string]string{}
	for _, r := range paper.Regions() {
		region[r.ID] = r.HTML
	}
	place := func(id string) { w.put("<div data-region=\"%s\">%s</div>\n", id, region[id]) }
	w.head(t.Title, t.Asks, l.ID+"/")
	w.put("<div class=\"page\" data-live=\"%s:%s\">\n<article>\n<p class=\"eyebrow\">%s %d</p>\n<h1>%s</h1>\n", program(l), l.ID, v.lesson, at+1, walk.Inline(t.Title))
	for _, id := range []string{"lead", "guess", "after", "quiz", "hand", "verify", "class", "stage"} {
		place(id)
	}
	w.put("<details class=\"sources\"><summary>%s</summary><ul>", v.sources)
	for _, s := range l.Sources {
		w.put("<li>%s</li>", html.EscapeString(s))
	}
	w.put("</ul></details>\n%s</article>\n<div class=\"beside\" data-width data-region=\"figure\">%s</div>\n</div>\n", paper.Guide(), region["figure"])
	w.put("<script defer src=\"%s%s\"></script>\n<script defer src=\"%s%s\"></script>\n", w.root, w.asset("live.js"), w.root, w.asset("turn.js"))
	w.steps(all, at)
	w.foot()
	return nil
}

// steps are the ways to the lessons before and after.
func (w *writer) steps(all []*frame.Lesson, at int) {
	v := wordsOf(w.lang)
	w.put("<nav class=\"onward\" aria-label=\"%s\">", v.onward)
	if at > 0 {
		w.put("<a rel=\"prev\" href=\"../%s/\">← %s</a>", all[at-1].ID, walk.Inline(all[at-1].Texts[w.lang].Title))
	}
	w.put("<a href=\"../\">%s</a>", v.all)
	if at+1 < len(all) {
		w.put("<a rel=\"next\" href=\"../%s/\">%s →</a>", all[at+1].ID, walk.Inline(all[at+1].Texts[w.lang].Title))
	}
	w.put("</nav>\n")
}
