package walk

import (
	"html"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

func (w *writer) paragraphs(list []string) {
	for _, p := range list {
		w.para++
		w.scrubs = 0
		w.Put("<p>%s</p>\n", w.explained(p))
	}
}

// say is a text as HTML, its numbers filled in.
func (w *writer) say(s string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(s, "{")
		b.WriteString(before)
		if !found {
			return w.scrubbed(Inline(b.String()))
		}
		name, after, _ := strings.Cut(rest, "}")
		if k := w.scrub(name); k != nil {
			b.WriteString(scrubFrom + k.ID + scrubTo)
		} else if value, ok := w.values(name); ok {
			b.WriteString(value)
		} else {
			b.WriteString("{" + name + "}") // a set, such as {rain: 0.44}
		}
		s = after
	}
}

// Inline escapes a text and sets *words* in italics, P and Q in their colours.
func Inline(s string) string {
	var b strings.Builder
	italic := false
	runes := []rune(html.EscapeString(s))
	for i, r := range runes {
		alone := func() bool { // a letter that stands as a word or in a formula
			before := i == 0 || !letter(runes[i-1])
			return before && (i+1 == len(runes) || !letter(runes[i+1]))
		}
		switch {
		case r == '*':
			b.WriteString(map[bool]string{false: "<i>", true: "</i>"}[italic])
			italic = !italic
		case r == '-' && (i == 0 || runes[i-1] == ' ') && i+1 < len(runes) && !letterless(runes[i+1]):
			b.WriteRune('−') // a minus: no line ends behind it
		case r == 'P' && alone():
			b.WriteString(`<span class="cp">P</span>`)
		case r == 'Q' && alone():
			b.WriteString(`<span class="cq">Q</span>`)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// letterless is what ends a phrase behind a hyphen.
func letterless(r rune) bool { return r == ',' || r == '.' || r == ')' }

func letter(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r > 127 && strings.ContainsRune("äöüÄÖÜß", r)
}

// result is a lesson's result by its name, written for the language.
func (w *Walk) result(name string) (string, bool) { return w.resultOf(w.in, w.out, name) }

func (w *Walk) resultOf(in *frame.Input, out *frame.Outcome, name string) (string, bool) {
	if key, ok := strings.CutPrefix(name, "params."); ok {
		switch v := in.Value(key).(type) {
		case float64:
			return text.Full(w.lang, v), true
		case int:
			return text.Full(w.lang, float64(v)), true
		case family.Dist:
			return v.String(), true
		}
		return "", false
	}
	head, inside, deeper := strings.Cut(name, ".")
	value := out.Get(head)
	if act, ok := w.act.(frame.Telling); ok {
		if told, ok := act.Tell(in, head); ok {
			value = told
		}
	}
	for deeper && value != nil {
		head, inside, deeper = strings.Cut(inside, ".")
		switch v := value.(type) {
		case frame.Object:
			value = nil
			for _, f := range v {
				if f.Name == head {
					value = f.Value
				}
			}
		case []frame.Object:
			value = pick(v, head)
		case []float64:
			value = pick(v, head)
		case []string:
			value = pick(v, head)
		default:
			return "", false
		}
	}
	switch v := value.(type) {
	case float64:
		return text.Number(w.lang, v), true
	case int:
		return text.Full(w.lang, float64(v)), true
	case string:
		if name := w.text().Names[v]; name != "" {
			return name, true
		}
		return v, true
	}
	return "", false
}

// pick is an entry of a list by its place from 0.
func pick[T any](list []T, place string) any {
	i, err := strconv.Atoi(place)
	if err != nil || i < 0 || i >= len(list) {
		return nil
	}
	return list[i]
}

// playground is the address of the lesson's pair in the playground, "" where it
// has none.
func (w *Walk) playground() string {
	in := w.in
	if !in.Has("p") || !in.Has("q") {
		return ""
	}
	p, isDist := in.Value("p").(family.Dist)
	q, alsoDist := in.Value("q").(family.Dist)
	if !isDist || !alsoDist {
		return ""
	}
	return frame.Playground(p, q)
}
