package view

import (
	"fmt"
	"html"
	"strings"
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

// Escape is a text as markup, also inside an attribute.
func Escape(s string) string { return html.EscapeString(s) }
