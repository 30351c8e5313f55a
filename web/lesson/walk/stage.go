package walk

import (
	"fmt"
	"strconv"
	"strings"

	"klviz/web/lesson/talk"
	"klviz/web/text"
	"klviz/web/view"
)

// stage is what a teacher's link adds to a lesson: "reveal=2" shows two steps of the
// explanation and the next on demand, "hide=controls" leaves out what can be set, and
// "slide=3" makes it the third of a talk.
type stage struct {
	reveal int // -1: all, once guessed
	bare   bool
	slide  int
	hands  [4]int // a show of hands
	talk   talk.List

	chosen choice // for a link that is being made
}

// choice is what the link for a class is to have.
type choice struct {
	reveal string
	bare   bool
}

// staged reads a teacher's part of an address.
func (w *Walk) staged(address string) {
	s := stage{reveal: -1, talk: w.stage.talk, chosen: w.stage.chosen}
	for part := range strings.SplitSeq(address, "&") {
		id, value, _ := strings.Cut(part, "=")
		n, err := strconv.Atoi(value)
		switch {
		case id == "reveal" && err == nil && n >= 0:
			s.reveal = n
		case id == "hide" && value == "controls":
			s.bare = true
		case id == "slide" && err == nil && n > 0 && n <= len(s.talk):
			s.slide = n
		}
	}
	w.stage = s
}

// parts are that part of the address again.
func (s *stage) parts() []string {
	var parts []string
	if s.reveal >= 0 {
		parts = append(parts, "reveal="+strconv.Itoa(s.reveal))
	}
	if s.bare {
		parts = append(parts, "hide=controls")
	}
	if s.slide > 0 {
		parts = append(parts, "slide="+strconv.Itoa(s.slide))
	}
	return parts
}

// stageEvent answers a clicker, a show of hands, and what is asked of the talk.
func (w *Walk) stageEvent(e view.Event, how string) {
	s := &w.stage
	i, _ := strconv.Atoi(e.Arg)
	switch how {
	case "":
		if by, over := view.Clicked(e.Key); over {
			w.endTalk()
		} else if by != 0 {
			w.turn(s.slide + by)
		}
	case "end":
		w.endTalk()
	case "hand":
		if i >= 0 && i < len(s.hands) {
			s.hands[i]++
			w.host.Say(letterOf(i) + ": " + strconv.Itoa(s.hands[i]))
		}
	case "next":
		s.reveal++
		w.host.Address(w.address())
		w.host.Focus("#told-" + strconv.Itoa(s.reveal))
	case "reveal":
		s.chosen.reveal = e.Value
	case "bare":
		s.chosen.bare = e.Value == "true"
	case "copy":
		w.host.Copy(w.classLink())
		w.host.Say(wordsOf(w.lang).copied)
	case "frame":
		w.host.Copy(w.frame())
		w.host.Say(wordsOf(w.lang).copied)
	case "add":
		s.talk, _ = s.talk.Paste(w.classLink(), nil)
		w.host.Store(talk.Key, s.talk.String())
		w.host.Say(text.Fill(wordsOf(w.lang).lined, strconv.Itoa(len(s.talk))))
	}
}

func letterOf(i int) string { return string("ABCD"[i]) }

// turn goes to a slide of the talk.
func (w *Walk) turn(slide int) {
	if slide >= 1 && slide <= len(w.stage.talk) {
		w.host.Go(w.stage.talk.Link(talk.Folder(w.link), slide-1, slide))
	}
}

func (w *Walk) endTalk() {
	w.stage.slide = 0
	w.host.Present(false)
	w.host.Address(w.address())
	w.host.Focus("h1")
}

// classLink is the lesson as it stands, with what was chosen for a class.
func (w *Walk) classLink() string {
	parts := w.keyParts()
	if w.stage.chosen.reveal != "" {
		parts = append(parts, "reveal="+w.stage.chosen.reveal)
	}
	if w.stage.chosen.bare {
		parts = append(parts, "hide=controls")
	}
	if len(parts) == 0 {
		return w.link
	}
	return w.link + "#" + strings.Join(parts, "&")
}

// frame is what shows the lesson's guess and figure in somebody's own page.
func (w *Walk) frame() string {
	address, set, found := strings.Cut(w.classLink(), "#")
	if address += "?embed"; found {
		address += "#" + set
	}
	return fmt.Sprintf(`<iframe src="%s" title="%s" width="100%%" height="720" loading="lazy" style="border:0"></iframe>`, view.Escape(address), view.Escape(w.text().Title))
}

// stageBar is what a class sees under a slide: where it is, and the hands.
func (w *writer) stageBar() {
	s, v := &w.stage, wordsOf(w.lang)
	if s.slide == 0 {
		return
	}
	w.Put("<div class=\"stage-bar\"><span>%s</span>", text.Fill(v.slide, strconv.Itoa(s.slide), strconv.Itoa(len(s.talk))))
	w.Put("<span role=\"group\" aria-label=\"%s\">", v.hands)
	n := len(w.text().Guess.Options)
	if n == 0 {
		n = len(s.hands)
	}
	for i := range min(n, len(s.hands)) {
		w.Button("opt", "present.hand", strconv.Itoa(i), letterOf(i)+" <b class=\"num\">"+strconv.Itoa(s.hands[i])+"</b>")
	}
	w.Put("</span><small>%s</small>", v.clicker)
	w.Button("btn ghost", "present.end", "", v.end)
	w.Put("</div>")
}

// class makes a link for a class, and lines the lesson up for a talk.
func (w *writer) class() {
	if !w.live || w.stage.slide > 0 {
		return
	}
	s, v := &w.stage, wordsOf(w.lang)
	w.Put("<details class=\"verify class\"><summary>%s</summary><p>%s</p><div class=\"dial\"><label for=\"class-reveal\">%s</label><select id=\"class-reveal\" data-act=\"present.reveal\">", v.class, v.classHelp, v.steps)
	for i := -1; i <= len(w.text().Parts); i++ {
		value, name := "", v.allSteps
		if i >= 0 {
			value, name = strconv.Itoa(i), strconv.Itoa(i)
		}
		selected := ""
		if value == s.chosen.reveal {
			selected = " selected"
		}
		w.Put("<option value=\"%s\"%s>%s</option>", value, selected, name)
	}
	checked := ""
	if s.chosen.bare {
		checked = " checked"
	}
	w.Put("</select></div><p><label><input type=\"checkbox\" data-act=\"present.bare\"%s> %s</label></p><p class=\"summary\">%s</p><p class=\"hand\">", checked, v.bare, view.Escape(w.classLink()))
	w.Button("btn ghost", "present.copy", "", v.copyLink)
	w.Button("btn ghost", "present.frame", "", v.copyFrame)
	w.Button("btn ghost", "present.add", "", v.lineUp)
	if n := len(s.talk); n > 0 {
		w.Put(" <a href=\"../teach/\">%s</a>", text.Fill(v.lined, strconv.Itoa(n)))
	}
	w.Put("</p></details>\n")
}
