package tag

import (
	"errors"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/view"
)

// builder is the Embed page's living part: fields in, a preview and texts to copy
// out. What is wrong stays in its field with its sentence, and the last good
// figure stays beside it.
type builder struct {
	host   view.Host
	figure Figure
	drawn  *Drawn
	words  *words
	typed  map[string]string // what the fields hold, by data-act
	wrong  map[string]string // and what is wrong with it
	shown  Figure            // what the preview's tag says: what is dragged there is not said back to it
	copied string            // the piece that was copied last
}

// Open opens the Embed page's builder in the browser.
func Open(_ string, s view.Setting, h view.Host) (view.View, error) {
	b, err := newBuilder(s.Lang, s.Address, siteOf(s.Link))
	if err != nil {
		return nil, err
	}
	b.host = h
	return b, nil
}

// folder is where the Embed page is, below the site's root or a language's folder.
const folder = "embed-page/"

// siteOf is klviz's address, known from that of the Embed page.
func siteOf(page string) string {
	root, _, _ := strings.Cut(page, folder)
	for _, l := range text.Languages {
		if before, cut := strings.CutSuffix(root, "/"+string(l.ID)+"/"); cut {
			root = before + "/"
		}
	}
	return root
}

func newBuilder(lang text.Lang, address, site string) (*builder, error) {
	b := &builder{figure: Default(), words: wordsOf(lang), wrong: map[string]string{}}
	if address != "" {
		if s, problems := state.Decode(address); len(problems) == 0 {
			b.figure.State = s
		}
	}
	b.figure.State.Lang = string(lang)
	if site != "" {
		b.figure.Site = site
	}
	b.fill()
	b.shown = b.figure
	var err error
	b.drawn, err = b.figure.Draw()
	return b, err
}

// fill writes the figure into the fields.
func (b *builder) fill() {
	f := b.figure
	b.typed = map[string]string{
		"p": f.State.Side(state.P).Spelling, "q": f.State.Side(state.Q).Spelling, "unit": string(f.State.Unit),
		"theme": f.Theme, "lang": f.Lang, "height": "", "picture": f.Picture, "site": f.Site,
	}
	if f.Height > 0 {
		b.typed["height"] = strconv.Itoa(f.Height)
	}
}

// Do implements view.View.
func (b *builder) Do(e view.Event) {
	b.copied = ""
	switch e.Kind {
	case view.Click:
		b.click(e.Act, e.Arg)
	case view.Input, view.Change:
		switch e.Act {
		case "hide":
			b.hide(e.Arg, e.Value != "")
		case "dragged":
			b.dragged(e.Value)
		default:
			b.typed[e.Act] = e.Value
			b.take(e.Act)
		}
	}
}

func (b *builder) click(act, arg string) {
	switch act {
	case "download":
		b.host.Save(b.figure.Picture, "image/svg+xml", b.drawn.SVG)
	case "copy":
		id, at, _ := strings.Cut(arg, ".")
		i, err := strconv.Atoi(at)
		site := SiteByID(id)
		if err != nil || site == nil {
			return
		}
		if pieces := site.Pieces(b.figure, b.drawn); i >= 0 && i < len(pieces) {
			b.host.Copy(pieces[i].Code)
			b.host.Say(b.words.copied)
			b.copied = arg
		}
	}
}

func (b *builder) hide(part string, on bool) {
	b.figure.Hide = slices.DeleteFunc(slices.Clone(b.figure.Hide), func(p string) bool { return p == part })
	if on && slices.Contains(Parts, part) {
		b.figure.Hide = append(b.figure.Hide, part)
	}
	b.shown = b.figure
}

// take makes what a field holds part of the figure, if it can be.
func (b *builder) take(act string) {
	delete(b.wrong, act)
	value := strings.TrimSpace(b.typed[act])
	f := b.figure
	switch act {
	case "p", "q", "unit":
		b.pair()
		return
	case "theme":
		f.Theme = value
	case "lang":
		f.Lang = value
	case "height":
		n, err := strconv.Atoi(value)
		if value != "" && (err != nil || n < least || n > most) {
			b.wrong[act] = b.words.badHeight
			return
		}
		f.Height = n
	case "site":
		if !web.MatchString(value) {
			b.wrong[act] = b.words.badAddress
			return
		}
		f.Site = strings.TrimSuffix(value, "/") + "/"
	case "picture":
		if !file.MatchString(value) {
			b.wrong[act] = b.words.badFile
			return
		}
		f.Picture = value
	}
	b.figure, b.shown = f, f
}

// The clamps of a frame's height, as static/embed.js has them.
const least, most = 120, 4000

var (
	web  = regexp.MustCompile(`^https?://[^\s"'<>]+$`)
	file = regexp.MustCompile(`^[^\s()<>"'\[\]]+$`)
)

// pair reads both distributions: each may be right only beside the other.
func (b *builder) pair() {
	delete(b.wrong, "p")
	delete(b.wrong, "q")
	p, q, err := family.ParsePair(b.typed["p"], b.typed["q"])
	if err == nil {
		query := "v=1&p=" + state.Escape(p.String()) + "&q=" + state.Escape(q.String()) + "&unit=" + state.Escape(b.typed["unit"]) +
			"&pn=" + state.Escape(b.figure.State.Side(state.P).Name) + "&qn=" + state.Escape(b.figure.State.Side(state.Q).Name)
		f := b.figure
		var problems []family.Problem
		f.State, problems = state.Decode(query)
		f.State.Lang = b.figure.State.Lang
		var d *Drawn
		if len(problems) > 0 {
			err = &problems[0]
		} else if d, err = f.Draw(); err == nil {
			b.figure, b.shown, b.drawn = f, f, d
			b.host.Address(state.Encode(f.State))
			return
		}
	}
	field := "p"
	var problem *family.Problem
	if errors.As(err, &problem) && problem.Field == "q" {
		field = "q"
	}
	b.wrong[field], _ = text.AnyProblem(text.Lang(b.figure.State.Lang), err.Error())
}

// dragged takes what a hand made of the preview: the fields and texts follow, the
// preview's tag does not, since it shows that already.
func (b *builder) dragged(query string) {
	s, problems := state.Decode(query)
	if len(problems) > 0 {
		return
	}
	s.Lang = b.figure.State.Lang
	f := b.figure
	f.State = s
	d, err := f.Draw()
	if err != nil {
		return
	}
	b.figure, b.drawn = f, d
	b.typed["p"], b.typed["q"], b.typed["unit"] = s.Side(state.P).Spelling, s.Side(state.Q).Spelling, string(s.Unit)
	delete(b.wrong, "p")
	delete(b.wrong, "q")
	b.host.Address(state.Encode(s))
}

// Regions implements view.View.
func (b *builder) Regions() []view.Region {
	return []view.Region{{ID: "fields", HTML: b.fields()}, {ID: "preview", HTML: b.preview()}, {ID: "sites", HTML: b.sites()}}
}
