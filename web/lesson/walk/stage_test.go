package walk

import (
	"strings"
	"testing"

	"klviz/web/lesson/talk"
	"klviz/web/view"
)

// A link shows so many steps, the next on demand, and no fields.
func TestRevealedSteps(t *testing.T) {
	h := &view.Paper{}
	w := open(t, "five-steps", h, view.Setting{Address: "reveal=2&hide=controls&p={rain:1,sun:3}"})
	steps := func() int { return strings.Count(all(w), `id="told-`) }
	if steps() != 2 || strings.Contains(all(w), `class="dial"`) && strings.Contains(all(w), `data-key="p"`) {
		t.Errorf("%d steps are shown, or the fields", steps())
	}
	for want := 3; want <= 5; want++ {
		w.Do(view.Event{Kind: view.Click, Act: "present.next"})
		if steps() != want || h.Focused != "#told-"+string(rune('0'+want)) {
			t.Errorf("%d steps after next, the focus at %s", steps(), h.Focused)
		}
	}
	if !strings.Contains(h.Fragment, "reveal=5") || !strings.Contains(h.Fragment, "hide=controls") || !strings.Contains(h.Fragment, "p=") {
		t.Errorf("the address is %q", h.Fragment)
	}
	if strings.Contains(all(w), `data-act="present.next"`) {
		t.Error("there is a step after the last")
	}
	w = open(t, "five-steps", h, view.Setting{Address: "reveal=0"})
	if steps() != 0 || strings.Contains(all(w), english.theAnswer) {
		t.Error("reveal=0 tells something before the guess")
	}
	w.Do(view.Event{Kind: view.Click, Act: "guess", Arg: "1"})
	if steps() != 0 {
		t.Error("reveal=0 shows steps right after the guess")
	}
}

// A clicker goes through the talk and not past its ends; a class guesses anew, and
// its guess is not the teacher's.
func TestTalk(t *testing.T) {
	store := map[string]string{talk.Key: "surprise\nunits#unit=nats\nsurprise#reveal=1", "lesson.units": "1,0.2;1:"}
	h := &view.Paper{Stored: store}
	w := open(t, "units", h, view.Setting{Address: "unit=nats&slide=2", Store: store, Link: "https://k.example/lessons/units/"})
	if !h.Presents || w.open() {
		t.Error("the slide is not presented, or the teacher's own guess shows")
	}
	press := func(key string) { w.Do(view.Event{Kind: view.Press, Act: "present", Key: key}) }
	for key, want := range map[string]string{"PageDown": "surprise/#reveal=1&slide=3", "ArrowLeft": "surprise/#slide=1"} {
		if press(key); h.Gone != "https://k.example/lessons/"+want {
			t.Errorf("%s goes to %s", key, h.Gone)
		}
	}
	w.Do(view.Event{Kind: view.Click, Act: "present.hand", Arg: "1"})
	if !strings.Contains(all(w), `B <b class="num">1</b>`) {
		t.Error("a hand is not counted")
	}
	w.Do(view.Event{Kind: view.Click, Act: "guess", Arg: "1"})
	if h.Stored["lesson.units"] != "1,0.2;1:" {
		t.Error("the class's guess took the place of the teacher's")
	}
	press("Escape")
	if h.Presents || strings.Contains(all(w), "stage-bar") {
		t.Error("Escape does not end it")
	}
	last := open(t, "surprise", &view.Paper{}, view.Setting{Address: "reveal=1&slide=3", Store: store, Link: "https://k.example/lessons/surprise/"})
	last.Do(view.Event{Kind: view.Press, Act: "present", Key: "PageDown"})
	if gone := last.host.(*view.Paper).Gone; gone != "" {
		t.Errorf("behind the last slide is %s", gone)
	}
}

// A link for a class has the state as it stands and what was chosen.
func TestClassLink(t *testing.T) {
	h := &view.Paper{}
	w := open(t, "units", h, view.Setting{Address: "unit=bans", Link: "https://k.example/lessons/units/"})
	w.Do(view.Event{Kind: view.Change, Act: "present.reveal", Value: "1"})
	w.Do(view.Event{Kind: view.Change, Act: "present.bare", Value: "true"})
	w.Do(view.Event{Kind: view.Click, Act: "present.copy"})
	if h.Copied != "https://k.example/lessons/units/#unit=bans&reveal=1&hide=controls" {
		t.Errorf("copied %q", h.Copied)
	}
	w.Do(view.Event{Kind: view.Click, Act: "present.add"})
	if h.Stored[talk.Key] != "units#unit=bans&reveal=1&hide=controls" {
		t.Errorf("lined up %q", h.Stored[talk.Key])
	}
}
