// Package teach is the teacher's page: what learners handed in, computed again from
// its seeds; three classes ready to hold, with a tally for a show of hands; and every
// lesson's guide in one document to print.
package teach

import (
	"net/url"
	"strconv"
	"strings"

	"klviz/web/lesson"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/talk"
	"klviz/web/lesson/walk"
	"klviz/web/text"
	"klviz/web/view"
)

// desk is the teacher's page with a reader at it.
type desk struct {
	host  view.Host
	lang  text.Lang
	typed string
	hands [4]int // a show of hands, for four choices
	talk  lineup
	link  string // the page's address
}

func known(id string) bool { return lesson.ByID(id) != nil }

// Open opens the page in the browser.
func Open(_ string, s view.Setting, h view.Host) (view.View, error) {
	d := &desk{host: h, lang: s.Lang, link: s.Link, talk: lineup{list: talk.Read(s.Store[talk.Key], known)}}
	d.typed = fromAddress(s.Address)
	return d, nil
}

// fromAddress is the summary in a link, one lesson a line.
func fromAddress(address string) string {
	for part := range strings.SplitSeq(address, "&") {
		if value, ok := strings.CutPrefix(part, "hand="); ok {
			if value, err := url.QueryUnescape(value); err == nil {
				return strings.ReplaceAll(value, "&", "\n")
			}
		}
	}
	return ""
}

// Do implements view.View.
func (d *desk) Do(e view.Event) {
	if act, how, _ := strings.Cut(e.Act, "."); act == "talk" {
		d.talk.do(d, e, how)
		return
	}
	switch e.Act {
	case "typed":
		d.typed = e.Value
		if _, fragment, ok := strings.Cut(strings.TrimSpace(e.Value), "#"); ok {
			if s := fromAddress(fragment); s != "" {
				d.typed = s
			}
		}
	case "hand":
		i, _ := strconv.Atoi(e.Arg)
		if i >= 0 && i < len(d.hands) {
			d.hands[i]++
			d.host.Say(string("ABCD"[i]) + ": " + strconv.Itoa(d.hands[i]))
		}
	case "clear":
		d.hands = [4]int{}
	}
	if e.Kind == view.Address {
		if s := fromAddress(e.Value); s != "" {
			d.typed = s
		}
	}
}

// Regions implements view.View.
func (d *desk) Regions() []view.Region {
	return []view.Region{{ID: "talk", HTML: d.lined()}, {ID: "handed", HTML: d.handed()}, {ID: "tally", HTML: d.tally()}}
}

// handed reads a summary and says of each answer whether it was right.
func (d *desk) handed() string {
	var m view.Markup
	w := wordsOf(d.lang)
	m.Put("<h2>%s</h2><p>%s</p><label for=\"handed\">%s</label><textarea id=\"handed\" rows=\"3\" data-act=\"typed\" spellcheck=\"false\">%s</textarea>",
		w.handedTitle, w.handedHelp, w.paste, view.Escape(d.typed))
	if strings.TrimSpace(d.typed) == "" {
		return m.String()
	}
	var rows view.Markup
	right, asked := 0, 0
	for line := range strings.Lines(d.typed) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		id, kept, ok := strings.Cut(line, "=")
		l := lesson.ByID(id)
		if !ok || l == nil {
			rows.Put("<tr><th scope=\"row\">%s</th><td colspan=\"3\" class=\"problem\" role=\"alert\">%s</td></tr>", view.Escape(line), w.noSummary)
			continue
		}
		for i, a := range walk.Handed(l, kept, d.lang) {
			title := ""
			if i == 0 {
				title = walk.Inline(textOf(l, d.lang).Title)
			}
			mark := w.wrong
			if a.Right {
				mark = w.right
				right++
			}
			asked++
			rows.Put("<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td></tr>", title, a.Asked, a.Answer, mark)
		}
	}
	m.Put("<p role=\"status\"><b>%s</b></p><div class=\"scroll\"><table><thead><tr><th>%s</th><th>%s</th><th>%s</th><th></th></tr></thead><tbody>%s</tbody></table></div>",
		text.Fill(w.score, strconv.Itoa(right), strconv.Itoa(asked)), w.lesson, w.question, w.answer, rows.String())
	return m.String()
}

// tally counts hands.
func (d *desk) tally() string {
	var m view.Markup
	w := wordsOf(d.lang)
	most := 1
	for _, n := range d.hands {
		most = max(most, n)
	}
	m.Put("<h2>%s</h2><p>%s</p><div class=\"tally\">", w.tallyTitle, w.tallyHelp)
	for i, n := range d.hands {
		letter := string("ABCD"[i])
		m.Put("<button type=\"button\" class=\"opt\" data-act=\"hand\" data-arg=\"%d\">%s <b class=\"num\">%d</b></button><meter min=\"0\" max=\"%d\" value=\"%d\" aria-label=\"%s\"></meter>", i, letter, n, most, n, letter)
	}
	m.Put("</div>")
	m.Button("plain", "clear", "", w.clear)
	return m.String()
}

func textOf(l *frame.Lesson, lang text.Lang) *frame.Text {
	if t := l.Texts[lang]; t != nil {
		return t
	}
	return l.Texts[text.English]
}

// Paper is the page as its document has it.
func Paper(lang text.Lang) []view.Region {
	return (&desk{host: &view.Paper{}, lang: lang}).Regions()
}
