package walk

import (
	"os"
	"strings"
	"testing"

	"klviz/web/lesson"
	"klviz/web/text"
	"klviz/web/view"
)

func open(t *testing.T, id string, h *view.Paper, s view.Setting) *Walk {
	t.Helper()
	if s.Lang == "" {
		s.Lang = text.English
	}
	s.Width, s.Data = 520, os.DirFS("../../../static/data")
	v, err := Shelf(lesson.List).Open(id, s, h)
	if err != nil {
		t.Fatal(err)
	}
	return v.(*Walk)
}

func all(v view.View) string {
	var b strings.Builder
	for _, r := range v.Regions() {
		b.WriteString(r.HTML)
	}
	return b.String()
}

// Before the guess nothing that it asks for is on the page: no part, no reply, no
// further picture. After it all of them are.
func TestAnswersAreAbsentBeforeTheGuess(t *testing.T) {
	for _, l := range lesson.List {
		w := open(t, l.ID, &view.Paper{}, view.Setting{})
		before := all(w)
		words := l.Texts[text.English]
		hidden := func(html string) (found string) {
			m := &writer{Walk: w, values: w.result}
			for _, p := range words.Parts {
				if strings.Contains(html, ". "+m.say(p.Heading)+"</h2>") {
					return p.Heading
				}
			}
			for _, o := range words.Guess.Options {
				if strings.Contains(html, m.say(o.Told)) {
					return o.Told
				}
			}
			return ""
		}
		if found := hidden(before); found != "" {
			t.Errorf("%s: %q can be read before the guess", l.ID, found)
		}
		w.Do(view.Event{Kind: view.Click, Act: "guess", Arg: "1"})
		if after := all(w); hidden(after) == "" {
			t.Errorf("%s: nothing is told after the guess", l.ID)
		}
	}
}

// Every answer of every variant has its words, in every language.
func TestReplies(t *testing.T) {
	for _, l := range lesson.List {
		for lang, words := range l.Texts {
			if len(words.Quiz) != len(l.Questions) {
				t.Errorf("%s in %s: %d questions have %d texts", l.ID, lang, len(l.Questions), len(words.Quiz))
				continue
			}
			for i, q := range l.Questions {
				for seed := uint64(1); seed <= 20; seed++ {
					for _, a := range q.Make(seed).Answers {
						if words.Quiz[i].Replies[a.Key] == "" || a.Word && words.Quiz[i].Words[a.Key] == "" {
							t.Errorf("%s in %s, question %s: no words for the answer %q", l.ID, lang, q.ID, a.Key)
						}
					}
				}
			}
		}
	}
}

// What a reader did is remembered, and recalled.
func TestRemember(t *testing.T) {
	h := &view.Paper{}
	w := open(t, "asymmetry", h, view.Setting{})
	w.Do(view.Event{Kind: view.Click, Act: "guess", Arg: "2"})
	w.Do(view.Event{Kind: view.Click, Act: "another", Arg: "0"})
	w.Do(view.Event{Kind: view.Click, Act: "answer", Arg: "0 reversed"})
	again := open(t, "asymmetry", &view.Paper{}, view.Setting{Store: h.Stored})
	if again.guess != 2 || again.answers[0] != (answered{2, "reversed"}) {
		t.Errorf("recalled %d, %v; want the guess 2 and the answer reversed to variant 2", again.guess, again.answers)
	}
	if all(again) != all(w) {
		t.Error("the lesson that was recalled is another")
	}
}

// A parameter that does not go is said beside its field, and the last picture stays.
func TestBadParameter(t *testing.T) {
	h := &view.Paper{}
	w := open(t, "asymmetry", h, view.Setting{})
	picture := w.pictures()[0].Desc
	w.Do(view.Event{Kind: view.Change, Act: "key", Arg: "p", Value: "normal(0"})
	if w.problem == nil || w.problem.Field != "p" || h.Said == "" {
		t.Errorf("the problem is %v, said as %q; want one about p", w.problem, h.Said)
	}
	if now := w.pictures()[0].Desc; now != picture {
		t.Errorf("the picture became %q, was %q", now, picture)
	}
	if got := w.shown(w.Lesson.Key("p")); got != "normal(0" {
		t.Errorf("the field shows %q, not what was typed", got)
	}
	w.Do(view.Event{Kind: view.Change, Act: "key", Arg: "p", Value: "normal(0, 1)"})
	if w.problem != nil || h.Fragment != "p=normal%280%2C%201%29" {
		t.Errorf("problem %v, address %q; want none, and p in the address", w.problem, h.Fragment)
	}
}
