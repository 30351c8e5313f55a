// Package present is the tool for talks: a list of states that are shown large and
// alone, one after the other by a clicker's keys.
package present

import (
	"strconv"
	"strings"

	"klviz/web/say"
	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Tool is the tool.
var Tool = kit.Tool{ID: "present", Words: [2]any{&english, &german}, New: func(k *kit.Kit) view.View {
	t := &tool{Kit: k, at: -1}
	for query := range strings.Lines(k.Store[key]) {
		if query = strings.TrimSpace(query); query != "" {
			t.list = append(t.list, query)
		}
	}
	return t
}}

// key is what the list is remembered as: a state a line.
const key = "present"

type tool struct {
	*kit.Kit
	list  []string // states, as in an address
	at    int      // the one that shows, -1 before the first
	on    bool
	typed string // links to add
	wrong string
}

// Do implements view.View.
func (t *tool) Do(e view.Event) {
	i, _ := strconv.Atoi(e.Arg)
	switch e.Act {
	case "present.add":
		s := t.State
		s.Tool = ""
		t.list = append(t.list, state.Encode(s))
		t.remember()
		t.Host.Say(text.Fill(t.words().added, text.Full(t.Lang, float64(len(t.list)))))
	case "present.drop":
		if i >= 0 && i < len(t.list) {
			t.list = append(t.list[:i:i], t.list[i+1:]...)
			t.remember()
		}
	case "present.up":
		if i > 0 && i < len(t.list) {
			t.list[i-1], t.list[i] = t.list[i], t.list[i-1]
			t.remember()
		}
	case "present.show":
		t.show(i)
	case "present.typed":
		t.typed = e.Value
	case "present.paste":
		t.paste()
	case "present.copy":
		var lines []string
		for _, query := range t.list {
			lines = append(lines, t.Link+"#"+query)
		}
		t.Host.Copy(strings.Join(lines, "\n"))
		t.Host.Say(t.words().copied)
	case "present.start":
		t.begin(true)
	case "present.end":
		t.begin(false)
	case "present":
		if by, over := view.Clicked(e.Key); over {
			t.begin(false)
		} else if by != 0 {
			t.show(t.at + by)
		}
	}
}

func (t *tool) words() *words { return wordsOf(t.Lang) }

func (t *tool) remember() { t.Host.Store(key, strings.Join(t.list, "\n")) }

// begin starts the talk at its first state, or ends it.
func (t *tool) begin(on bool) {
	t.on = on
	t.Host.Present(on)
	if on && len(t.list) > 0 {
		t.show(0)
	}
	if !on {
		t.Host.Focus("[data-act='present.start']")
	} else {
		t.Host.Focus("[data-act='present.end']")
	}
}

// show puts the i-th state into the playground; the tool stays open.
func (t *tool) show(i int) {
	if i < 0 || i >= len(t.list) {
		return
	}
	t.at = i
	s, _ := state.Decode(t.list[i])
	s.Tool = "present"
	t.Show(s)
	t.Host.Say(text.Fill(t.words().place, strconv.Itoa(i+1), strconv.Itoa(len(t.list))) + " " + t.title(t.list[i]))
}

// paste adds links, one a line; only what stands after their # or ? counts.
func (t *tool) paste() {
	t.wrong = ""
	n := 0
	for line := range strings.Lines(t.typed) {
		n++
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		_, query, found := strings.Cut(line, "#")
		if !found {
			_, query, found = strings.Cut(line, "?")
		}
		if !found {
			t.wrong = text.Fill(t.words().noLink, strconv.Itoa(n))
			t.Host.Say(t.wrong)
			return
		}
		s, problems := state.Decode(query)
		if len(problems) > 0 {
			why, _ := text.AnyProblem(t.Lang, problems[0].Text)
			t.wrong = text.Fill(t.words().badLink, strconv.Itoa(n), why)
			t.Host.Say(t.wrong)
			return
		}
		s.Tool = ""
		t.list = append(t.list, state.Encode(s))
	}
	t.typed = ""
	t.remember()
}

// title is a state in a line: what is believed where, and the price.
func (t *tool) title(query string) string {
	s, _ := state.Decode(query)
	s.Lang = string(t.Lang)
	var models state.Models
	v := say.Of(s, models.Of(s))
	return v.Price(state.P) + ": " + v.Amount(v.Model.KL(state.P).Nats)
}

// Regions implements view.View.
func (t *tool) Regions() []view.Region {
	var m view.Markup
	w := t.words()
	if t.on {
		m.Put("<div class=\"stage-bar\"><span>%s</span><small>%s</small>", view.Escape(text.Fill(w.place, strconv.Itoa(t.at+1), strconv.Itoa(len(t.list)))), view.Escape(w.keys))
		m.Button("btn ghost", "present.end", "", view.Escape(w.end))
		m.Put("</div>")
		return []view.Region{{ID: "present", HTML: m.String()}}
	}
	m.Put("<p class=\"lead\">%s</p><div class=\"hand\">", view.Escape(w.lead))
	m.Button("btn", "present.add", "", view.Escape(w.add))
	m.Button("btn ghost", "present.start", "", view.Escape(w.start))
	if len(t.list) > 0 {
		m.Button("link", "present.copy", "", view.Escape(w.copy))
	}
	m.Put("</div><ol class=\"slides\">")
	for i, query := range t.list {
		n := strconv.Itoa(i)
		m.Put("<li%s><span>%s</span>", map[bool]string{true: ` aria-current="true"`}[i == t.at], view.Escape(t.title(query)))
		m.Button("link", "present.show", n, view.Escape(w.show))
		if i > 0 {
			m.Button("link", "present.up", n, view.Escape(w.up))
		}
		m.Button("link", "present.drop", n, view.Escape(w.drop))
		m.Put("</li>")
	}
	invalid := ""
	if t.wrong != "" {
		invalid = ` aria-invalid="true" aria-describedby="present-wrong"`
	}
	m.Put("</ol><label class=\"field wide\" for=\"present-typed\"><span>%s</span><textarea id=\"present-typed\" rows=\"3\" data-act=\"present.typed\" spellcheck=\"false\"%s>%s</textarea></label>", view.Escape(w.paste), invalid, view.Escape(t.typed))
	if t.wrong != "" {
		m.Put("<p class=\"problem\" role=\"alert\" id=\"present-wrong\">%s</p>", view.Escape(t.wrong))
	}
	m.Button("btn ghost", "present.paste", "", view.Escape(w.take))
	return []view.Region{{ID: "present", HTML: m.String()}}
}
