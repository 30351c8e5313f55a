package sheet

import (
	"fmt"
	"html"
	"io/fs"
	"strings"

	"klviz/web/lesson"
	"klviz/web/lesson/walk"
	"klviz/web/svg"
	"klviz/web/text"
)

// Map shows all lessons by the questions that they answer, each with its own first
// figure, small. to is the way from the page to the folder of the lessons, data the
// folder static/data.
func Map(lang text.Lang, data fs.FS, to string) (string, error) {
	var b strings.Builder
	b.WriteString("<div class=\"atlas\">\n")
	for _, s := range lesson.Sections() {
		fmt.Fprintf(&b, "<section class=\"wide-%d\"><h2 class=\"part\">%s</h2>\n<div class=\"map\">\n", min(len(s.Lessons), 4), html.EscapeString(wordsOf(lang).sections[s.ID]))
		for _, l := range s.Lessons {
			t := l.Texts[lang]
			if t == nil {
				continue
			}
			paper, err := walk.Paper(l, lang, data, "")
			if err != nil {
				return "", fmt.Errorf("the map's picture of %s: %w", l.ID, err)
			}
			fmt.Fprintf(&b, "<a href=\"%s%s/\" data-lesson=\"%s\">%s<b>%s</b><small>%s</small></a>\n", to, l.ID, l.ID, thumb(paper), walk.Inline(t.Title), walk.Inline(t.Asks))
		}
		b.WriteString("</div></section>\n")
	}
	b.WriteString("</div>\n")
	return b.String(), nil
}

// thumb is a lesson's own figure without its words: shapes alone, which stay readable
// when they are small.
func thumb(w *walk.Walk) string {
	f, ok := w.Emblem()
	if !ok {
		return ""
	}
	var shapes []svg.Node
	for _, n := range append(append(append([]svg.Node(nil), f.Defs...), f.Back...), f.Front...) {
		if n, ok := wordless(n); ok {
			shapes = append(shapes, n)
		}
	}
	n := svg.El("svg", "class", "klviz-chart thumb", "viewBox", f.ViewBox(), "aria-hidden", "true", "focusable", "false").With(shapes...)
	// Ids of patterns stay apart from those of the other thumbs.
	markup := svg.Inner([]svg.Node{n})
	for _, d := range f.Defs {
		if id := d.Attr("id"); id != "" {
			markup = strings.ReplaceAll(strings.ReplaceAll(markup, `id="`+id+`"`, `id="`+w.Lesson.ID+"-"+id+`"`), "url(#"+id+")", "url(#"+w.Lesson.ID+"-"+id+")")
		}
	}
	return markup
}

// wordless is a node without text; false where nothing is left of it.
func wordless(n svg.Node) (svg.Node, bool) {
	if class := n.Attr("class"); class == "grid" || n.Tag == "text" || n.Tag == "title" || n.Tag == "desc" {
		return n, false
	}
	had := len(n.Children)
	var left []svg.Node
	for _, c := range n.Children {
		if c, ok := wordless(c); ok {
			left = append(left, c)
		}
	}
	n.Children = left
	return n, n.Tag != "g" || had == 0 || len(left) > 0
}
