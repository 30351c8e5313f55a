package gallery

import (
	"strings"

	"klviz/web/chart"
	"klviz/web/svg"
)

// Page is one HTML page with every shot at each width, in light or dark.
func Page(theme chart.Theme, widths ...float64) string {
	var b strings.Builder
	scheme := "light"
	if theme == chart.Dark {
		scheme = "dark"
	}
	b.WriteString(`<!doctype html><html lang="en"><meta charset="utf-8"><title>klviz gallery</title><style>` + chart.Sheet(theme) +
		`:root{color-scheme:` + scheme + `}body{font:13px system-ui,sans-serif;margin:20px;background:light-dark(#fff,#1b1d24);color:light-dark(#57545d,#aeacb6)}` +
		`figure{display:inline-block;vertical-align:top;margin:0 28px 34px 0}figcaption{margin:0 0 10px}</style>`)
	for _, s := range Shots() {
		b.WriteString(`<section id="` + s.Name + `">`)
		for _, w := range widths {
			f := s.Draw(s.Name+"-"+svg.Num(w), w)
			b.WriteString(`<figure><figcaption>` + s.Name + ` ` + svg.Num(w) + `</figcaption>` + f.SVG(true).HTML() + `</figure>`)
		}
		b.WriteString(`</section>`)
	}
	return b.String()
}
