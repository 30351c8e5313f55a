// Package head writes what every page has in its head besides its own words: how
// it is installed, its icon, and the script that keeps it for use without a network.
package head

import (
	"html"

	"klviz/web/text"
)

// Links are the elements for a page in the language. address gives the address of
// a file of static/ as seen from the page.
//
// Each stands on a line of its own and refers to a file that the one-file edition
// does without; that edition drops these lines (see Alone in web/site).
func Links(lang text.Lang, address func(name string) string) string {
	e := html.EscapeString
	return `<link rel="icon" href="` + e(address("favicon.svg")) + `" type="image/svg+xml">
<link rel="manifest" href="` + e(address("manifest.webmanifest")) + `">
<script defer src="` + e(address("offline.js")) + `" data-worker="` + e(address("sw.js")) +
		`" data-fresh="` + e(text.T(lang, text.FreshVersion)) + `" data-reload="` + e(text.T(lang, text.Reload)) + `"></script>
`
}
