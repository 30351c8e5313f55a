package tag

import "klviz/web/text"

// words are what the Embed page says in one language.
type words struct {
	title, about, lede                                string
	figure, unit, hide, hideHint, theme, lang, height string
	follows, light, dark, itsOwn                      string
	heightHint, file, fileHint, address, addressHint  string
	preview, previewHint, download, downloadHint      string
	sites, sitesHint, copy, copied, needs, policy     string
	parts                                             map[string]string // of Parts
	where                                             map[place]string
	notes                                             map[string]string // by a Site's ID
	badHeight, badAddress, badFile, playgroundLink    string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &german
	}
	return &english
}

var english = words{
	title: "Put a figure into your page", about: "Build the tag of a live figure for a documentation site, a blog or a notebook, and copy it.",
	lede:   "Choose two distributions and copy what your site needs. Where scripts run, readers drag the figure; everywhere else they see its picture and its sentence.",
	figure: "The figure", unit: "Unit", hide: "Hide", hideHint: "what your readers do not need", theme: "Theme", lang: "Language", height: "Height",
	follows: "as your page has it", light: "light", dark: "dark", itsOwn: "as your page has it",
	heightHint: "pixels; empty for what it needs", file: "Picture file", fileHint: "beside your page; download it below",
	address: "Where klviz is", addressHint: "the site that serves the live figure: this one, or your own copy",
	preview: "Preview", previewHint: "Drag it: the fields follow.", download: "Download the picture", downloadHint: "one SVG for light and dark",
	sites: "Copy it", sitesHint: "Save the picture beside your page first.", copy: "Copy", copied: "Copied",
	needs: "Loads klviz’s program (about 1 MB) only when a reader comes near, two figures at a time; nothing that readers do leaves their machine.", policy: "Under a strict Content-Security-Policy, add this to script-src and frame-src:",
	parts: map[string]string{"bar": "the row of tabs and undo", "tabs": "the tabs", "reading": "the line that reads out a place", "steps": "the five steps", "panel": "the panel of numbers",
		"numbers": "number boxes", "paste": "pasting", "tools": "the tools", "verdict": "what it means", "more": "more measures", "equation": "the equation"},
	where: map[place]string{inPage: "Where the figure is to stand", onceSite: "Once for the whole site", oncePage: "Once on the page, or in its head", asCell: "As a cell"},
	notes: map[string]string{
		"html": "Any page of HTML, also one that a content system makes.", "iframe": "Where a site takes no scripts. The height stays fixed, and the theme follows the reader’s system.",
		"markdown": "Where a site lets no HTML in, as on GitHub: the picture leads to the figure.", "mkdocs": "MkDocs, also Material with instant navigation.",
		"docusaurus": "An .mdx page.", "vitepress": "Any .md page.", "sphinx": "reStructuredText. The picture stays in a PDF.", "myst": "MyST Markdown, in Sphinx or Jupyter Book. The picture stays in a PDF.",
		"hugo": "A shortcode, since Hugo leaves HTML in Markdown out.", "quarto": "A .qmd page. The picture stays in a PDF.", "jupyter": "A frame in one cell; the picture in another, for those who read the notebook without running it."},
	badHeight: "the height is a whole number of pixels from 120 to 4000", badAddress: "an address begins with http:// or https://", badFile: "a file name has no spaces or brackets",
	playgroundLink: "Open it in the playground",
}

var german = words{
	title: "Eine Figur auf deine Seite", about: "Bau das Tag einer lebendigen Figur für eine Dokumentation, ein Blog oder ein Notebook, und kopier es.",
	lede:   "Wähl zwei Verteilungen und kopier, was deine Seite braucht. Wo Skripte laufen, ziehen Leser an der Figur; überall sonst sehen sie ihr Bild und ihren Satz.",
	figure: "Die Figur", unit: "Einheit", hide: "Weglassen", hideHint: "was deine Leser nicht brauchen", theme: "Farben", lang: "Sprache", height: "Höhe",
	follows: "wie deine Seite", light: "hell", dark: "dunkel", itsOwn: "wie deine Seite",
	heightHint: "Pixel; leer für so viel wie nötig", file: "Bilddatei", fileHint: "neben deiner Seite; lade sie unten herunter",
	address: "Wo klviz ist", addressHint: "die Seite, von der die lebendige Figur kommt: diese, oder deine eigene Kopie",
	preview: "Vorschau", previewHint: "Zieh daran: die Felder folgen.", download: "Bild herunterladen", downloadHint: "ein SVG für hell und dunkel",
	sites: "Kopieren", sitesHint: "Leg zuerst das Bild neben deine Seite.", copy: "Kopieren", copied: "Kopiert",
	needs: "Lädt das Programm von klviz (etwa 1 MB) erst, wenn ein Leser in die Nähe kommt, zwei Figuren auf einmal; was Leser tun, bleibt auf ihrem Rechner.", policy: "Unter einer strengen Content-Security-Policy gehört das in script-src und frame-src:",
	parts: map[string]string{"bar": "die Zeile mit Reitern und Rückgängig", "tabs": "die Reiter", "reading": "die Zeile, die eine Stelle vorliest", "steps": "die fünf Schritte", "panel": "die Leiste mit Zahlen",
		"numbers": "Zahlenfelder", "paste": "Einfügen", "tools": "die Werkzeuge", "verdict": "was es bedeutet", "more": "weitere Maße", "equation": "die Gleichung"},
	where: map[place]string{inPage: "Wo die Figur stehen soll", onceSite: "Einmal für die ganze Website", oncePage: "Einmal auf der Seite, oder in ihrem Kopf", asCell: "Als Zelle"},
	notes: map[string]string{
		"html": "Jede HTML-Seite, auch eine aus einem Redaktionssystem.", "iframe": "Wo eine Website keine Skripte nimmt. Die Höhe bleibt fest, die Farben folgen dem System des Lesers.",
		"markdown": "Wo eine Website kein HTML hineinlässt, wie bei GitHub: das Bild führt zur Figur.", "mkdocs": "MkDocs, auch Material mit sofortiger Navigation.",
		"docusaurus": "Eine .mdx-Seite.", "vitepress": "Jede .md-Seite.", "sphinx": "reStructuredText. Das Bild bleibt im PDF.", "myst": "MyST-Markdown, in Sphinx oder Jupyter Book. Das Bild bleibt im PDF.",
		"hugo": "Ein Shortcode, denn Hugo lässt HTML in Markdown weg.", "quarto": "Eine .qmd-Seite. Das Bild bleibt im PDF.", "jupyter": "Ein Rahmen in einer Zelle; das Bild in einer anderen, für alle, die das Notebook lesen, ohne es laufen zu lassen."},
	badHeight: "die Höhe ist eine ganze Zahl von Pixeln, 120 bis 4000", badAddress: "eine Adresse beginnt mit http:// oder https://", badFile: "ein Dateiname hat keine Leerzeichen und keine Klammern",
	playgroundLink: "Auf dem Spielplatz öffnen",
}
