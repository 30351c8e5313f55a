package walk

import (
	"klviz/web/lesson/frame"
	"klviz/web/view"
)

// writer writes one region.
type writer struct {
	view.Markup
	*Walk
	values func(name string) (string, bool) // of {name} in texts
	area   string                           // the region
	para   int                              // of its paragraphs, the one being written
	scrubs int                              // numbers in it that can be set
}

func (w *Walk) region(id string, write func(w *writer)) view.Region {
	m := &writer{Walk: w, area: id, values: func(name string) (string, bool) { return w.result(name) }}
	write(m)
	return view.Region{ID: id, HTML: m.String()}
}

// Regions implements view.View.
func (w *Walk) Regions() []view.Region {
	t := w.text()
	w.known = map[string]bool{}
	return []view.Region{
		w.region("lead", func(m *writer) { m.paragraphs(t.Lead) }),
		w.region("guess", func(m *writer) {
			if in, out := w.askedOf(); w.Lesson.Estimate != nil {
				m.values = func(name string) (string, bool) { return w.resultOf(in, out, name) }
			}
			m.guesses(t.Guess)
		}),
		w.region("after", func(m *writer) { m.after(t) }),
		w.region("quiz", func(m *writer) { m.quiz(t) }),
		w.region("hand", func(m *writer) { m.handIn() }),
		w.region("verify", func(m *writer) { m.verify() }),
		w.region("class", func(m *writer) { m.class() }),
		w.region("stage", func(m *writer) { m.stageBar() }),
		w.region("figure", func(m *writer) { m.figure(t) }),
	}
}

// after is what is told once the guess is made.
func (w *writer) after(t *frame.Text) {
	v := wordsOf(w.lang)
	if !w.live {
		w.Put("<details class=\"after\"><summary>%s</summary>\n", v.explain)
		defer w.Put("</details>\n")
	} else if !w.open() {
		w.Put("<p class=\"after\">%s <button type=\"button\" class=\"plain\" data-act=\"guess\" data-arg=\"-1\">%s</button></p>", v.first, v.skipGuess)
		return
	}
	parts := t.Parts
	if w.live && w.stage.reveal >= 0 {
		parts = parts[:min(w.stage.reveal, len(parts))]
	}
	for i, p := range parts {
		w.Put("<section><h2 id=\"told-%d\" tabindex=\"-1\">%d. %s</h2>\n", i+1, i+1, w.say(p.Heading))
		w.paragraphs(p.Paragraphs)
		w.Put("</section>\n")
	}
	if len(parts) < len(t.Parts) {
		w.Button("btn ghost", "present.next", "", v.nextStep)
		return
	}
	if !w.live {
		if pictures := w.pictures(); len(pictures) > 1 {
			w.draw(pictures[1:], t.Figure, "", "")
		}
	}
	if t.Fact != nil {
		w.fact(t.Fact)
	}
}
