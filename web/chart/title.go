package chart

import (
	"strings"

	"klviz/web/svg"
)

// wrapTitle sets a title in lines that fit, 17 pixels apart, the first at y 13.
// Italics may not run over a line's
// end, so the words bind what belongs together with a no-break space.
func wrapTitle(s string, x, wide float64) []svg.Node {
	var nodes []svg.Node
	line := ""
	put := func() {
		nodes = append(nodes, phrase(x, 13+17*float64(len(nodes)), start, "t-title", line))
	}
	for _, word := range strings.Split(s, " ") {
		next := word
		if line != "" {
			next = line + " " + word
		}
		if line != "" && x+TextWidth(strings.ReplaceAll(next, "*", ""), sizeTitle) > wide {
			put()
			next = word
		}
		line = next
	}
	put()
	return nodes
}
