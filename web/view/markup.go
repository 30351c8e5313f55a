package view

import (
	"fmt"
	"html"
	"strings"

	"klviz/web/text"
)

// Markup writes HTML. Put takes a format whose strings are markup already; Text
// escapes.
type Markup struct{ strings.Builder }

// Put writes markup.
func (m *Markup) Put(format string, args ...any) {
	if len(args) == 0 {
		m.WriteString(format)
		return
	}
	fmt.Fprintf(m, format, args...)
}

// Text writes a text.
func (m *Markup) Text(s string) { m.WriteString(html.EscapeString(s)) }

// Button writes a button that sends a click; label is markup.
func (m *Markup) Button(class, act, arg, label string) {
	m.Put(`<button type="button" class="%s" data-act="%s" data-arg="%s">%s</button>`, class, act, html.EscapeString(arg), label)
}

// Pressed writes a button that is on or off.
func (m *Markup) Pressed(class, act, arg, label string, on bool) {
	m.Put(`<button type="button" class="%s" data-act="%s" data-arg="%s" aria-pressed="%t">%s</button>`, class, act, html.EscapeString(arg), on, label)
}

// Wrong writes a sentence about bad input in the reader's language; where that has
// no words for it, it is marked as English.
func (m *Markup) Wrong(l text.Lang, class, id, sentence string) {
	words, in := text.AnyProblem(l, sentence)
	more := ""
	if id != "" {
		more = ` id="` + id + `"`
	}
	if in != l {
		more += ` lang="` + string(in) + `"`
	}
	m.Put(`<p class="%s" role="alert"%s>%s</p>`, class, more, html.EscapeString(words))
}

// Escape is a text as markup, also inside an attribute.
func Escape(s string) string { return html.EscapeString(s) }
