package tag

import (
	"fmt"
	"html"
	"strings"

	"klviz/web/head"
	"klviz/web/text"
)

// Page is the Embed page in one language.
type Page struct {
	Path string // below the site's root
	HTML []byte
}

// Pages draws the Embed page in every language, for its first figure: what there is
// to copy can be copied before any program runs, and without one. site is klviz's
// address, "" where it is not known; asset gives a file's address below the root.
func Pages(site string, asset func(name string) string) ([]Page, error) {
	var out []Page
	for _, l := range text.Languages {
		b, err := newBuilder(l.ID, "", site)
		if err != nil {
			return nil, err
		}
		path := head.Folder(l.ID, head.Embed)
		root := strings.Repeat("../", strings.Count(path, "/"))
		out = append(out, Page{path + "index.html", b.document(l.ID, root, func(name string) string { return root + asset(name) })})
	}
	return out, nil
}

func (b *builder) document(lang text.Lang, root string, address func(name string) string) []byte {
	var m strings.Builder
	w, e := b.words, html.EscapeString
	fmt.Fprintf(&m, "<!doctype html>\n<html lang=\"%s\" data-klviz=\"static\">\n<head>\n<meta charset=\"utf-8\">\n", lang)
	fmt.Fprintf(&m, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%s · klviz</title>\n", e(w.title))
	fmt.Fprintf(&m, "<meta name=\"description\" content=\"%s\">\n<meta name=\"color-scheme\" content=\"light dark\">\n", e(w.about))
	m.WriteString(head.Theme(address))
	for _, name := range []string{"fonts.css", "page.css", "embed-page.css"} {
		fmt.Fprintf(&m, "<link rel=\"stylesheet\" href=\"%s\">\n", address(name))
	}
	m.WriteString(head.Links(lang, address))
	fmt.Fprintf(&m, "<script defer src=\"%s\"></script>\n<script defer src=\"%s\"></script>\n", address("live.js"), address("embed-page.js"))
	fmt.Fprintf(&m, "<script type=\"module\" src=\"%s\"></script>\n</head>\n<body>\n", address("embed.js"))
	m.WriteString(head.Top(lang, root, head.Embed, true, ""))
	fmt.Fprintf(&m, "<main id=\"main\">\n<h1>%s</h1>\n<p class=\"lede\">%s</p>\n<div class=\"embed\" id=\"embed\">\n<input type=\"hidden\" data-act=\"dragged\">\n", e(w.title), e(w.lede))
	for _, r := range b.Regions() {
		fmt.Fprintf(&m, "<section data-region=\"%s\">%s</section>\n", r.ID, r.HTML)
	}
	m.WriteString("</div>\n</main>\n</body>\n</html>\n")
	return []byte(m.String())
}
