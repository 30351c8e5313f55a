package tag

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strings"

	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/view"
)

// fields are the fields of the figure.
func (b *builder) fields() string {
	var m view.Markup
	w := b.words
	m.Put("<h2>%s</h2>", w.figure)
	b.field(&m, "p", `<span class="cp">P</span>`, "", `class="spelling" autocomplete="off" autocapitalize="off" spellcheck="false"`)
	b.field(&m, "q", `<span class="cq">Q</span>`, "", `class="spelling" autocomplete="off" autocapitalize="off" spellcheck="false"`)
	m.Put(`<div class="row">`)
	var units [][2]string
	for _, u := range []state.Unit{state.Bits, state.Nats, state.Bans} {
		units = append(units, [2]string{string(u), string(u)})
	}
	b.choose(&m, "unit", w.unit, units)
	b.choose(&m, "theme", w.theme, [][2]string{{"", w.follows}, {"light", w.light}, {"dark", w.dark}})
	langs := [][2]string{{"", w.itsOwn}}
	for _, l := range text.Languages {
		langs = append(langs, [2]string{string(l.ID), l.Name})
	}
	b.choose(&m, "lang", w.lang, langs)
	m.Put(`</div><fieldset><legend>%s <small>%s</small></legend>`, w.hide, w.hideHint)
	for _, part := range Parts {
		checked := ""
		if slices.Contains(b.figure.Hide, part) {
			checked = " checked"
		}
		m.Put(`<label><input type="checkbox" data-act="hide" data-arg="%s"%s> %s</label>`, part, checked, w.parts[part])
	}
	m.Put("</fieldset>")
	b.field(&m, "height", w.height, w.heightHint, `inputmode="numeric"`)
	b.field(&m, "picture", w.file, w.fileHint, "")
	b.field(&m, "site", w.address, w.addressHint, `type="url" inputmode="url"`)
	return m.String()
}

// field is one text field with its label, its hint and what is wrong with it.
func (b *builder) field(m *view.Markup, act, label, hint, more string) {
	wrong := b.wrong[act]
	invalid, about := "false", ""
	if hint != "" {
		about = "embed-" + act + "-hint"
	}
	if wrong != "" {
		invalid, about = "true", "embed-"+act+"-problem"
	}
	m.Put(`<div class="field"><label for="embed-%[1]s">%[2]s</label><input id="embed-%[1]s" data-act="%[1]s" value="%[3]s" aria-invalid="%[4]s" aria-describedby="%[5]s" %[6]s>`,
		act, label, view.Escape(b.typed[act]), invalid, about, more)
	if hint != "" {
		m.Put(`<small id="embed-%s-hint">%s</small>`, act, hint)
	}
	m.Put(`<p class="problem" role="alert" id="embed-%s-problem">%s</p></div>`, act, view.Escape(wrong))
}

func (b *builder) choose(m *view.Markup, act, label string, options [][2]string) {
	m.Put(`<div class="field"><label for="embed-%[1]s">%[2]s</label><select id="embed-%[1]s" data-act="%[1]s">`, act, label)
	for _, o := range options {
		selected := ""
		if b.typed[act] == o[0] {
			selected = " selected"
		}
		m.Put(`<option value="%s"%s>%s</option>`, o[0], selected, o[1])
	}
	m.Put(`</select></div>`)
}

// preview is the tag itself, live, with its picture inside.
func (b *builder) preview() string {
	var m view.Markup
	w, f := b.words, b.shown
	f.Picture = "data:image/svg+xml;base64," + base64.StdEncoding.EncodeToString(b.drawn.SVG)
	m.Put("<h2>%s <small>%s</small></h2>", w.preview, w.previewHint)
	m.Put("%s%s<p>%s</p>%s", f.Opening(), f.image(b.drawn), view.Escape(b.drawn.Says), closing)
	m.Put(`<p class="after">`)
	m.Button("btn", "download", "", w.download)
	m.Put(` <small>%s</small> <a class="quiet" href="%s">%s</a></p>`, w.downloadHint, view.Escape("../#"+state.Encode(b.figure.State)), w.playgroundLink)
	return m.String()
}

// sites are the texts to copy, one kind of site at a time.
func (b *builder) sites() string {
	var m view.Markup
	w := b.words
	m.Put("<h2>%s <small>%s</small></h2>", w.sites, w.sitesHint)
	for i, s := range Sites {
		open := ""
		if i == 0 {
			open = " open"
		}
		m.Put(`<details name="site" data-site="%s"%s><summary>%s</summary><p>%s</p>`, s.ID, open, s.Name, w.notes[s.ID])
		for k, piece := range s.Pieces(b.figure, b.drawn) {
			arg, label := fmt.Sprintf("%s.%d", s.ID, k), w.copy
			if b.copied == arg {
				label = w.copied
			}
			where := w.where[piece.Where]
			if piece.File != "" {
				where += ": " + view.Escape(piece.File)
			}
			m.Put(`<div class="piece"><p>%s</p>`, where)
			m.Put(`<button type="button" class="btn ghost" data-act="copy" data-arg="%s" aria-label="%s">%s</button>`, arg, view.Escape(label+", "+s.Name+": "+where), label)
			m.Put(`<pre tabindex="0" aria-label="%s"><code>%s</code></pre></div>`, view.Escape(s.Name+": "+where), view.Escape(piece.Code))
		}
		m.Put("</details>")
	}
	m.Put(`<p><small>%s %s <code>%s</code></small></p>`, w.needs, w.policy, view.Escape(b.origin()))
	return m.String()
}

// origin is the part of klviz's address that a policy names.
func (b *builder) origin() string {
	scheme, rest, _ := strings.Cut(b.figure.Site, "://")
	host, _, _ := strings.Cut(rest, "/")
	return scheme + "://" + host
}
