package chart

import "klviz/web/svg"

// hatch is the pattern of what is paid: a wash with 45° lines, so that it differs
// from what is earned back without colour.
func hatch(id string) svg.Node {
	return svg.El("pattern", "id", id+"-hatch", "width", "6", "height", "6", "patternUnits", "userSpaceOnUse",
		"patternTransform", "rotate(45)").With(
		svg.El("rect", "class", "pay", "width", "6", "height", "6"),
		svg.El("path", "class", "hatch", "d", "M0,0V6"))
}

// texture is the pattern of Q's bars: light threads the other way round, so
// that they differ from P's in grey too.
func texture(id string) svg.Node {
	return svg.El("pattern", "id", id+"-tex", "width", "4", "height", "4", "patternUnits", "userSpaceOnUse",
		"patternTransform", "rotate(-45)").With(
		svg.El("rect", "class", "q-bar", "width", "4", "height", "4"),
		svg.El("path", "class", "thread", "d", "M0,0V4"))
}

func url(id, name string) string { return "url(#" + id + "-" + name + ")" }
