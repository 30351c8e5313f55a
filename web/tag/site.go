package tag

import (
	"fmt"
	"html"
	"strings"
)

// Site is a kind of site and how a figure gets into it.
type Site struct {
	ID, Name string
	// Pieces are what to copy, given the figure and what was drawn of it.
	Pieces func(f Figure, d *Drawn) []Piece
}

// Piece is one text to copy into one place.
type Piece struct {
	Where place
	File  string // where it goes, "" for the page itself
	Code  string
}

// place says where a piece goes; the words are in words.go.
type place int

const (
	inPage   place = iota // where the figure is to stand
	onceSite              // once for the whole site
	oncePage              // once on the page, or in its head
	asCell                // a cell of a notebook
)

// Sites lists them in the order of the Embed page.
var Sites = []Site{
	{"html", "HTML", htmlPieces},
	{"iframe", "iframe", iframePieces},
	{"markdown", "Markdown", markdownPieces},
	{"mkdocs", "MkDocs", mkdocsPieces},
	{"docusaurus", "Docusaurus", docusaurusPieces},
	{"vitepress", "VitePress", vitepressPieces},
	{"sphinx", "Sphinx", sphinxPieces},
	{"myst", "MyST", mystPieces},
	{"hugo", "Hugo", hugoPieces},
	{"quarto", "Quarto", quartoPieces},
	{"jupyter", "Jupyter", jupyterPieces},
}

// SiteByID is the kind of site with that ID, or nil.
func SiteByID(id string) *Site {
	for i := range Sites {
		if Sites[i].ID == id {
			return &Sites[i]
		}
	}
	return nil
}

func htmlPieces(f Figure, d *Drawn) []Piece {
	return []Piece{
		{Where: oncePage, Code: f.Script()},
		{Where: inPage, Code: f.block(d)},
	}
}

// block is the tag with what is inside as HTML.
func (f Figure) block(d *Drawn) string {
	return f.Opening() + "\n  " + f.image(d) + "\n  <p>" + html.EscapeString(d.Says) + "</p>\n" + closing
}

// tallest is the height of a plain frame where none is given, which cannot follow
// what it holds.
const tallest = 560

func iframePieces(f Figure, d *Drawn) []Piece {
	height := f.Height
	if height == 0 {
		height = tallest
	}
	return []Piece{{Where: inPage, Code: fmt.Sprintf(`<iframe src="%s" title="%s" width="100%%" height="%d" loading="lazy"
  sandbox="allow-scripts allow-same-origin allow-popups allow-downloads" allow="clipboard-write; fullscreen"
  referrerpolicy="no-referrer" style="border:0"></iframe>`, attribute(f.frame()), attribute(d.Says), height)}}
}

// markdownPieces are for readers that let no HTML in: the picture leads to the figure.
func markdownPieces(f Figure, d *Drawn) []Piece {
	link := strings.NewReplacer("(", "%28", ")", "%29").Replace(f.link())
	return []Piece{{Where: inPage, Code: "[![" + markdown(d.Alt) + "](" + f.Picture + ")](" + link + ")\n\n" + markdown(d.Says)}}
}

func mkdocsPieces(f Figure, d *Drawn) []Piece {
	return []Piece{{Where: inPage, Code: f.Script() + "\n\n" + f.inline(d)}}
}

func docusaurusPieces(f Figure, d *Drawn) []Piece {
	return []Piece{
		{Where: onceSite, File: "docusaurus.config.js", Code: fmt.Sprintf("scripts: [{src: '%sembed.js', type: 'module'}],", f.Site)},
		{Where: inPage, File: "page.mdx", Code: f.Opening() + "\n\n![" + markdown(d.Alt) + "](./" + f.Picture + ")\n\n" + markdown(d.Says) + "\n\n" + closing},
	}
}

// vitepressPieces are HTML: VitePress reads no Markdown behind a tag that is not HTML's.
func vitepressPieces(f Figure, d *Drawn) []Piece {
	beside := f
	beside.Picture = "./" + f.Picture
	return []Piece{
		{Where: onceSite, File: ".vitepress/config.mjs", Code: fmt.Sprintf(`head: [["script", { type: "module", src: "%sembed.js" }]],
vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "kl-divergence" } } },`, f.Site)},
		{Where: inPage, Code: plain(beside.block(d))},
	}
}

// plain keeps Vue from reading doubled braces.
func plain(code string) string {
	if strings.Contains(code, "{{") {
		return strings.Replace(code, "<kl-divergence ", "<kl-divergence v-pre ", 1)
	}
	return code
}

// sphinxPieces leave the picture to Sphinx, which finds its file and keeps it in a PDF.
func sphinxPieces(f Figure, d *Drawn) []Piece {
	return []Piece{{Where: inPage, File: "page.rst", Code: ".. raw:: html\n\n   " + f.Script() + "\n   " + f.Opening() +
		"\n\n.. image:: " + f.Picture + "\n   :alt: " + d.Alt + "\n\n" + restructured(d.Says) +
		"\n\n.. raw:: html\n\n   " + closing}}
}

// restructured escapes a text for reStructuredText.
func restructured(s string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "`", "\\`", "_", `\_`, "|", `\|`).Replace(s)
}

func mystPieces(f Figure, d *Drawn) []Piece {
	return []Piece{{Where: inPage, File: "page.md", Code: f.Script() + "\n\n" + f.inline(d)}}
}

func hugoPieces(f Figure, d *Drawn) []Piece {
	var given strings.Builder
	for _, a := range f.attributes() {
		fmt.Fprintf(&given, " %s=%s", a[0], quoted(a[1]))
	}
	return []Piece{
		{Where: onceSite, File: "layouts/shortcodes/kl-divergence.html", Code: `{{- $src := .Get "src" -}}
{{- with .Page.Resources.GetMatch $src }}{{ $src = .RelPermalink }}{{ end -}}
<script type="module" src="` + f.Site + `embed.js"></script>
<kl-divergence{{ range $name, $value := .Params }}{{ if not (in (slice "src" "alt") $name) }}{{ printf " %s=\"%s\"" $name (htmlEscape (string $value)) | safeHTMLAttr }}{{ end }}{{ end }}>
<img src="{{ $src }}" alt="{{ .Get "alt" }}">
<p>{{ .Inner | markdownify }}</p>
</kl-divergence>`},
		{Where: inPage, Code: "{{< kl-divergence src=" + quoted(f.Picture) + given.String() + " alt=" + quoted(d.Alt) + " >}}" + markdown(d.Says) + "{{< /kl-divergence >}}"},
	}
}

// quoted is a value of a shortcode: plain between backquotes, which it cannot hold.
func quoted(s string) string {
	return "`" + strings.NewReplacer("`", "'", "\n", " ").Replace(s) + "`"
}

func quartoPieces(f Figure, d *Drawn) []Piece {
	raw := func(s string) string { return "`" + strings.ReplaceAll(s, "`", "'") + "`{=html}" }
	return []Piece{{Where: inPage, File: "page.qmd", Code: "```{=html}\n" + f.Script() + "\n```\n\n" +
		raw(f.Opening()) + " ![](" + f.Picture + "){fig-alt=\"" + strings.ReplaceAll(d.Alt, `"`, `\"`) + "\"} " + markdown(d.Says) + " " + raw(closing)}}
}

func jupyterPieces(f Figure, d *Drawn) []Piece {
	height := f.Height
	if height == 0 {
		height = tallest
	}
	return []Piece{
		{Where: asCell, Code: fmt.Sprintf("from IPython.display import IFrame\nIFrame(%s, width=\"100%%\", height=%d)", python(f.frame()), height)},
		{Where: asCell, File: "Markdown", Code: "![" + markdown(d.Alt) + "](" + f.Picture + ")\n\n" + markdown(d.Says)},
	}
}

// python is a string of Python.
func python(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", " ").Replace(s) + `"`
}
