package walk

import (
	"math"
	"strconv"

	"klviz/web/lesson/frame"
	"klviz/web/view"
)

// controls are fields for what can be set. A key that the lesson's text does not
// name has none.
func (w *writer) controls(t *frame.Text) {
	any := false
	for i := range w.Lesson.Keys {
		k := &w.Lesson.Keys[i]
		label, ok := t.Keys[k.ID]
		if !ok {
			continue
		}
		if !any {
			w.Put("<div class=\"dials\">")
			any = true
		}
		w.control(k, label)
	}
	if any {
		if len(w.typed) > 0 {
			w.Button("plain", "reset", "", wordsOf(w.lang).reset)
		}
		w.Put("</div>")
	}
	if p := w.problem; p != nil && (p.Field == "" || t.Keys[p.Field] == "") {
		w.Wrong(w.lang, "why", "", p.Text)
	}
}

// shown is a key's value as it is written in its field.
func (w *Walk) shown(k *frame.Key) string {
	if v, ok := w.typed[k.ID]; ok {
		return v
	}
	return k.Default
}

func (w *writer) control(k *frame.Key, label string) {
	id, value := "key-"+k.ID, w.shown(k)
	wrong := w.problem != nil && w.problem.Field == k.ID
	invalid := ""
	if wrong {
		invalid = ` aria-invalid="true" aria-describedby="why-` + k.ID + `"`
	}
	w.Put("<div class=\"dial\" data-key=\"%s\"><label for=\"%s\">%s</label>", k.ID, id, w.say(label))
	switch k.Kind {
	case frame.Word:
		w.Put("<select id=\"%s\" data-act=\"key\" data-arg=\"%s\">", id, k.ID)
		for _, c := range k.Choices {
			selected := ""
			if c == value {
				selected = " selected"
			}
			w.Put("<option value=\"%s\"%s>%s</option>", view.Escape(c), selected, view.Escape(w.word(k, c)))
		}
		w.Put("</select>")
	case frame.FreeText:
		w.Put("<textarea id=\"%s\" rows=\"4\" data-act=\"key\" data-arg=\"%s\"%s>%s</textarea>", id, k.ID, invalid, view.Escape(value))
	default:
		if s := k.Slide; s.To > s.From {
			x, err := strconv.ParseFloat(value, 64)
			if err != nil {
				x = s.From
			}
			from, to, by := s.From, s.To, s.By
			if s.Log { // the slider moves evenly in the logarithm
				w.Put("<input type=\"range\" aria-label=\"%s\" data-act=\"key.log\" data-arg=\"%s\" min=\"%s\" max=\"%s\" step=\"%s\" value=\"%s\">",
					view.Escape(label), k.ID, plainNumber(math.Log10(from)), plainNumber(math.Log10(to)), plainNumber(math.Log10(by)), plainNumber(math.Log10(x)))
			} else {
				w.Put("<input type=\"range\" aria-label=\"%s\" data-act=\"key\" data-arg=\"%s\" min=\"%s\" max=\"%s\" step=\"%s\" value=\"%s\">",
					view.Escape(label), k.ID, plainNumber(from), plainNumber(to), plainNumber(by), plainNumber(x))
			}
		}
		w.Put("<input type=\"text\" id=\"%s\" data-act=\"key\" data-arg=\"%s\" value=\"%s\" autocomplete=\"off\" spellcheck=\"false\"%s>", id, k.ID, view.Escape(value), invalid)
	}
	if wrong {
		w.Wrong(w.lang, "why", "why-"+k.ID, w.problem.Text)
	}
	w.Put("</div>\n")
}

// word is a choice in the reader's language: the text's name for "key.choice".
func (w *Walk) word(k *frame.Key, choice string) string {
	if s, ok := w.text().Keys[k.ID+"."+choice]; ok {
		return s
	}
	return choice
}
