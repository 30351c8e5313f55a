package latent

import (
	"strconv"

	"klviz/web/lesson/frame"
	"klviz/web/view"
)

// choosing is which digit is looked at, or what is drawn without one.
type choosing struct{}

func newChoosing(*frame.Input, *frame.Outcome) frame.Act { return &choosing{} }

// Do implements frame.Act.
func (a *choosing) Do(e view.Event) []string {
	switch e.Act {
	case "act.digit":
		return []string{"digit=" + e.Arg, "shift=0", "drawn=0"}
	case "act.draw":
		return []string{"drawn=" + e.Arg, "shift=0"}
	case "act.back":
		return []string{"shift=0", "drawn=0"}
	case "act.against":
		return []string{"against=" + e.Arg}
	}
	return nil
}

// Work implements frame.Act.
func (a *choosing) Work() bool { return false }

// Draw implements frame.Act.
func (a *choosing) Draw(d frame.Drawing) ([]frame.Picture, string) {
	f, err := fit(d.In.Data)
	if err != nil {
		return nil, ""
	}
	l, w, at, drawn := f.look(d.In), wordsOf(d.Lang), d.In.Whole("digit"), d.In.Whole("drawn")
	var m view.Markup
	m.Put(`<div class="opts" role="group" aria-label="%s">%s`, w.another, w.another)
	for label := range 10 {
		next := at // the next picture of that digit
		for range f.set {
			if next = (next + 1) % len(f.set); int(f.set[next].Label) == label {
				break
			}
		}
		m.Pressed("opt", "act.digit", strconv.Itoa(next), strconv.Itoa(label), drawn == 0 && int(f.set[at].Label) == label)
	}
	m.Put(`</div><div class="opts">`)
	m.Pressed("opt", "act.draw", strconv.Itoa(drawn%1_000_000+1), w.draw, drawn > 0)
	m.Button("opt", "act.back", "", w.back)
	m.Put(`</div>%s<p class="said">%s</p>%s<div class="opts" role="group" aria-label="%s">%s`, frame.Slot("numbers"), view.Escape(a.Said(d)), frame.Slot("rent"), w.against, w.against)
	for _, key := range []string{"sigma2", "beta"} {
		m.Pressed("opt", "act.against", key, map[string]string{"sigma2": "σ²", "beta": "β"}[key], d.In.Word("against") == key)
	}
	m.Put("</div>%s", frame.Slot("stair"))
	return []frame.Picture{l.rails(d), rents(d), f.stair(d)}, m.String()
}

// Said implements frame.Act.
func (a *choosing) Said(d frame.Drawing) string {
	f, err := fit(d.In.Data)
	if err != nil {
		return ""
	}
	l := f.look(d.In)
	w := wordsOf(d.Lang)
	if d.In.Whole("drawn") > 0 {
		return l.fill(d, w.saidDrawn)
	}
	return l.fill(d, w.said)
}
