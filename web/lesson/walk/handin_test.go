package walk

import (
	"strings"
	"testing"

	"klviz/web/lesson"
	"klviz/web/text"
	"klviz/web/view"
)

// What is handed in is marked again from its seeds: right as right, wrong as wrong.
func TestHanded(t *testing.T) {
	for _, l := range lesson.List {
		for i, q := range l.Questions {
			for seed := uint64(1); seed <= 5; seed++ {
				for n, a := range q.Make(seed).Answers {
					kept := strings.Repeat(";1:", i) + ";" + text.Full(text.English, float64(seed)) + ":" + a.Key
					got := Handed(l, "1"+kept, text.German)
					if len(got) != 1 || got[0].Right != (n == 0) || got[0].Asked == "" || got[0].Answer == "" || strings.Contains(got[0].Asked, "{p}") {
						t.Errorf("%s, question %s, seed %d, answer %s: %+v", l.ID, q.ID, seed, a.Key, got)
					}
				}
			}
		}
	}
	for _, bad := range []string{"", "x", "1;1:nobody", ";;;;;;;;;", "1;-3:right", "1;99999999999999999999:right"} {
		if got := Handed(lesson.ByID("asymmetry"), bad, text.English); len(got) > 0 {
			t.Errorf("%q is marked: %+v", bad, got)
		}
	}
}

// The summary leads to the teacher's page and holds what was answered; forgetting
// forgets all of it.
func TestHandIn(t *testing.T) {
	h := &view.Paper{}
	w := open(t, "asymmetry", h, view.Setting{Link: "https://k.example/lessons/asymmetry/", Store: map[string]string{"lesson.units": "1;3:right"}})
	w.Do(view.Event{Kind: view.Click, Act: "guess", Arg: "2"})
	w.Do(view.Event{Kind: view.Click, Act: "answer", Arg: "0 right"})
	w.Do(view.Event{Kind: view.Click, Act: "hand.open"})
	if html := all(w); !strings.Contains(html, "asymmetry=2;1:right") || !strings.Contains(html, "units=1;3:right") || !strings.Contains(html, `class="qr"`) {
		t.Error("the summary is not whole")
	}
	w.Do(view.Event{Kind: view.Click, Act: "hand.link"})
	if !strings.HasPrefix(h.Copied, "https://k.example/lessons/teach/#hand=") {
		t.Errorf("the link is %s", h.Copied)
	}
	w.Do(view.Event{Kind: view.Click, Act: "hand.forget"})
	if w.guess != 0 || w.summary() != "" || h.Stored["lesson.units"] != "" {
		t.Errorf("%q is not forgotten", w.summary())
	}
}

// A number in the prose moves by keys and by a drag, within its slider's ends, and is
// one stop a paragraph.
func TestScrub(t *testing.T) {
	h := &view.Paper{}
	w := open(t, "binning", h, view.Setting{})
	html := all(w)
	if strings.Count(html, `class="scrub"`) == 0 {
		t.Fatal("no number of the prose can be set")
	}
	arg := html[strings.Index(html, `data-act="scrub"`):]
	arg = arg[strings.Index(arg, `data-arg="`)+len(`data-arg="`):]
	arg = arg[:strings.Index(arg, `"`)]
	before := w.in.Number("width")
	w.Do(view.Event{Kind: view.Press, Act: "scrub", Arg: arg, Key: "ArrowUp"})
	if now := w.in.Number("width"); !(now > before) || h.Fragment == "" {
		t.Errorf("up: the width was %v and is %v, the address %q", before, now, h.Fragment)
	}
	w.Do(view.Event{Kind: view.Press, Act: "scrub", Arg: arg, Key: "End"})
	if now, k := w.in.Number("width"), w.Lesson.Key("width"); now != k.Slide.To {
		t.Errorf("End goes to %v, not to %v", now, k.Slide.To)
	}
	w.Do(view.Event{Kind: view.Down, Act: "scrub", Arg: arg, X: 100})
	w.Do(view.Event{Kind: view.Move, Act: "scrub", Arg: arg, X: 40})
	if now := w.in.Number("width"); !(now < w.Lesson.Key("width").Slide.To) {
		t.Errorf("a drag to the left leaves the width at %v", now)
	}
	w.Do(view.Event{Kind: view.Cancel, Act: "scrub", Arg: arg})
	if now := w.in.Number("width"); now != w.Lesson.Key("width").Slide.To {
		t.Errorf("a drag that is taken back leaves %v", now)
	}
}

// Checks are run again, and a claim is tested before its verdict can be read.
func TestVerifyAndClaim(t *testing.T) {
	w := open(t, "not-a-metric", &view.Paper{}, view.Setting{})
	w.Do(view.Event{Kind: view.Click, Act: "guess", Arg: "1"})
	verdict := w.text().Fact.Why
	if strings.Contains(all(w), verdict[:20]) {
		t.Error("the verdict can be read before the test")
	}
	w.Do(view.Event{Kind: view.Click, Act: "test"})
	if html := all(w); !strings.Contains(html, verdict[:20]) || !strings.Contains(html, `class="trials"`) {
		t.Error("the test shows no numbers, or no verdict")
	}
	w.Do(view.Event{Kind: view.Click, Act: "verify"})
	if w.verified != 1 {
		t.Error("the checks were not run again")
	}
}
