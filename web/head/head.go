// Package head writes what every page has in its head besides its own words: how
// it is installed, its icon, and the script that keeps it for use without a network.
package head

import (
	"fmt"
	"html"
	"strings"

	"klviz/web/text"
)

// Links are the elements for a page in the language. address gives the address of
// a file of static/ as seen from the page.
func Links(lang text.Lang, address func(name string) string) string {
	e := html.EscapeString
	return `<link rel="icon" href="` + e(address("favicon.svg")) + `" type="image/svg+xml">
<link rel="manifest" href="` + e(address("manifest.webmanifest")) + `">
<script defer src="` + e(address("offline.js")) + `" data-worker="` + e(address("sw.js")) +
		`" data-fresh="` + e(text.T(lang, text.FreshVersion)) + `" data-reload="` + e(text.T(lang, text.Reload)) + `"></script>
`
}

// Place is where a page is among the others.
type Place string

// The places that the header leads to.
const (
	Playground Place = ""
	Lessons    Place = "lessons/"
	Embed      Place = "embed-page/"
)

// Folder is where a language's pages of a place are, below the site's root.
func Folder(lang text.Lang, place Place) string {
	if lang == text.English || place == Playground {
		return string(place)
	}
	return string(lang) + "/" + string(place)
}

// Top is the header of a page that is not the playground: root is the way to the
// site's root, current says that the page is the place's first, and rest is what
// follows the place's folder in its address, in every language.
func Top(lang text.Lang, root string, place Place, current bool, rest string) string {
	e := html.EscapeString
	t := func(k text.Key) string { return e(text.T(lang, k)) }
	var b strings.Builder
	fmt.Fprintf(&b, `<header class="top"><a class="skip" href="#main">%s</a><a class="brand" href="%s"><span class="cp">kl</span><span class="cq">viz</span></a><nav aria-label="%s">`,
		t(text.SkipToMain), e(root), t(text.SiteNav))
	for _, to := range []struct {
		place Place
		name  text.Key
	}{{Playground, text.Playground}, {Lessons, text.Lessons}, {Embed, text.Embed}} {
		mark := ""
		if to.place == place && current {
			mark = ` aria-current="page"`
		}
		fmt.Fprintf(&b, `<a href="%s"%s>%s</a>`, e(root+Folder(lang, to.place)), mark, t(to.name))
	}
	b.WriteString(`</nav><div class="right">`)
	for _, other := range text.Languages {
		if other.ID != lang {
			fmt.Fprintf(&b, `<a class="quiet" lang="%s" hreflang="%s" href="%s">%s</a>`, other.ID, other.ID, e(root+Folder(other.ID, place)+rest), other.Name)
		}
	}
	fmt.Fprintf(&b, `<label class="visually-hidden" for="theme">%s</label><select id="theme" class="quiet later">`, t(text.Theme))
	for _, o := range []struct {
		value string
		name  text.Key
	}{{"", text.ThemeSystem}, {"light", text.ThemeLight}, {"dark", text.ThemeDark}} {
		fmt.Fprintf(&b, `<option value="%s">%s</option>`, o.value, t(o.name))
	}
	b.WriteString("</select></div></header>\n")
	return b.String()
}

// Theme is the element that shows such a page in the theme that was chosen, before
// anything is painted: it stands before the style sheets.
func Theme(address func(name string) string) string {
	return `<script src="` + html.EscapeString(address("theme.js")) + `"></script>` + "\n"
}
