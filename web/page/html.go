package page

import (
	_ "embed"
	"fmt"
	"html"
	"strings"

	"github.com/vugu/vugu"
	"github.com/vugu/vugu/staticrender"

	"klviz/web/head"
	"klviz/web/state"
	"klviz/web/text"
)

//go:embed shell.html
var shell string

// HTML is the whole page of a state, drawn and readable before any program
// runs. asset gives the address of a file of static/ by its name there; nil
// leaves names as they are.
func HTML(s state.State, asset func(name string) string) ([]byte, error) {
	return Front(s, asset, "")
}

// Front is HTML with the map of the lessons, markup, under the playground. The
// program that takes over leaves the map as it is.
func Front(s state.State, asset func(name string) string, lessons string) ([]byte, error) {
	play := NewPlay(s, &Paper{})
	play.Lessons = lessons
	return draw(play, asset, "", "", head.Links(text.Lang(s.Lang), addresses(asset)))
}

// Alone is the page that is to become one file, with no site around it.
func Alone(s state.State, asset func(name string) string) ([]byte, error) {
	play := NewPlay(s, &Paper{})
	play.Alone = true
	return draw(play, asset, " data-alone", "", noIcon)
}

// noIcon keeps a browser from asking for an icon that is not there.
const noIcon = `<link rel="icon" href="data:,">` + "\n"

// Frame is the same page for a frame on other sites, without what is around the
// figure. asset gives addresses as seen from the frame's folder.
func Frame(s state.State, asset func(name string) string) ([]byte, error) {
	var langs []string
	for _, l := range text.Languages {
		langs = append(langs, string(l.ID))
	}
	marks := ` data-embed data-langs="` + html.EscapeString(strings.Join(langs, " ")) + `"`
	more := "\n" + `<script src="` + html.EscapeString(asset("frame.js")) + `"></script>` + "\n" + `<meta name="robots" content="noindex">`
	return draw(NewPlay(s, &Paper{}), asset, marks, more, noIcon)
}

// draw fills the shell: marks are attributes of its root, more and links stand in
// its head.
func draw(play *Play, asset func(name string) string, marks, more, links string) ([]byte, error) {
	s := play.State()
	app, err := markup(NewRoot(play))
	if err != nil {
		return nil, err
	}
	page := strings.NewReplacer(
		"{{lang}}", html.EscapeString(s.Lang),
		"{{title}}", html.EscapeString(text.T(text.Lang(s.Lang), text.PageTitle)),
		"{{about}}", html.EscapeString(text.T(text.Lang(s.Lang), text.PageAbout)),
		"{{stopped}}", html.EscapeString(text.T(text.Lang(s.Lang), text.Stopped)),
		"{{reload}}", html.EscapeString(text.T(text.Lang(s.Lang), text.Reload)),
		"{{app}}", app,
		"{{marks}}", marks,
		"{{more}}", more,
		"{{links}}", links,
	).Replace(addressed(asset))
	return []byte(page), nil
}

// addressed is the shell with the addresses of its files put in. A file's name
// stands in double braces: src="{{boot.js}}".
func addressed(asset func(string) string) string {
	asset = addresses(asset)
	var b strings.Builder
	rest := shell
	for {
		before, after, found := strings.Cut(rest, "{{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, tail, _ := strings.Cut(after, "}}")
		if strings.Contains(name, ".") {
			b.WriteString(html.EscapeString(asset(name)))
		} else {
			b.WriteString("{{" + name + "}}") // a part of the page, not a file
		}
		rest = tail
	}
}

func addresses(asset func(string) string) func(string) string {
	if asset == nil {
		return func(name string) string { return name }
	}
	return asset
}

// markup draws a component as HTML.
func markup(b vugu.Builder) (string, error) {
	var w strings.Builder
	r := staticrender.New(&w)
	env, err := vugu.NewBuildEnv(r.EventEnv())
	if err != nil {
		return "", err
	}
	if err := r.Render(env.RunBuild(b)); err != nil {
		return "", fmt.Errorf("page: %w", err)
	}
	return w.String(), nil
}
