package teach

import (
	"strconv"
	"strings"

	"klviz/web/lesson"
	"klviz/web/lesson/talk"
	"klviz/web/lesson/walk"
	"klviz/web/text"
	"klviz/web/view"
)

// lineup is the list of slides for a talk.
type lineup struct {
	list  talk.List
	typed string // links to add
	wrong int    // the line of them that is none
}

// do answers what is asked of the list.
func (u *lineup) do(d *desk, e view.Event, how string) {
	i, _ := strconv.Atoi(e.Arg)
	in := i >= 0 && i < len(u.list)
	switch {
	case how == "typed":
		u.typed = e.Value
		return
	case how == "paste":
		if u.list, u.wrong = u.list.Paste(u.typed, known); u.wrong > 0 {
			return
		}
		u.typed = ""
	case how == "class":
		u.list = nil
		if i >= 0 && i < len(Classes) {
			for _, s := range Classes[i].Steps {
				u.list = append(u.list, s.Lesson+"#reveal=0")
			}
		}
	case how == "drop" && in:
		u.list = u.list.Drop(i)
		d.host.Focus("#slides-typed")
	case how == "up" && in && i > 0:
		u.list.Up(i)
		d.host.Focus("[data-act='talk.show'][data-arg='" + strconv.Itoa(i-1) + "']")
	case how == "show" && in:
		d.host.Go(u.list.Link(talk.Folder(d.link), i, i+1))
		return
	case how == "copy":
		var links []string
		for at := range u.list {
			links = append(links, u.list.Link(talk.Folder(d.link), at, 0))
		}
		d.host.Copy(strings.Join(links, "\n"))
		d.host.Say(wordsOf(d.lang).copied)
		return
	}
	d.host.Store(talk.Key, u.list.String())
}

// lineup draws it.
func (d *desk) lined() string {
	var m view.Markup
	w, u := wordsOf(d.lang), &d.talk
	m.Put("<h2>%s</h2><p>%s</p>", w.talkTitle, w.talkHelp)
	m.Put("<p class=\"opts\">")
	for i, c := range Classes {
		m.Button("opt", "talk.class", strconv.Itoa(i), view.Escape(c.Title[d.lang]))
	}
	m.Put("</p><ol class=\"slides\">")
	for i := range u.list {
		n := strconv.Itoa(i)
		_, state, _ := strings.Cut(u.list[i], "#")
		m.Put("<li>%s", walk.Inline(textOf(lesson.ByID(u.list.Lesson(i)), d.lang).Title))
		if state != "" {
			m.Put(" <code>%s</code>", view.Escape(state))
		}
		m.Button("link", "talk.show", n, w.show)
		if i > 0 {
			m.Button("link", "talk.up", n, w.up)
		}
		m.Button("link", "talk.drop", n, w.drop)
		m.Put("</li>")
	}
	m.Put("</ol>")
	if len(u.list) > 0 {
		m.Put("<p class=\"hand\">")
		m.Button("btn", "talk.show", "0", w.present)
		m.Button("btn ghost", "talk.copy", "", w.copyLinks)
		m.Put("</p>")
	}
	invalid := ""
	if u.wrong > 0 {
		invalid = ` aria-invalid="true" aria-describedby="slides-wrong"`
	}
	m.Put("<label for=\"slides-typed\">%s</label><textarea id=\"slides-typed\" rows=\"3\" data-act=\"talk.typed\" spellcheck=\"false\"%s>%s</textarea>", w.pasteLinks, invalid, view.Escape(u.typed))
	if u.wrong > 0 {
		m.Put("<p class=\"problem\" role=\"alert\" id=\"slides-wrong\">%s</p>", text.Fill(w.noLink, strconv.Itoa(u.wrong)))
	}
	m.Button("btn ghost", "talk.paste", "", w.take)
	return m.String()
}
