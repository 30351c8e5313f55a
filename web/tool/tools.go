// Package tool holds the playground's tools, each in a folder of its own.
package tool

import (
	"klviz/web/tool/certificate"
	"klviz/web/tool/challenges"
	"klviz/web/tool/compare"
	"klviz/web/tool/data"
	"klviz/web/tool/draws"
	"klviz/web/tool/families"
	"klviz/web/tool/find"
	"klviz/web/tool/keep"
	"klviz/web/tool/kit"
	"klviz/web/tool/measures"
	"klviz/web/tool/pencil"
	"klviz/web/tool/present"
	"klviz/web/tool/smooth"
	"klviz/web/tool/sweep"
)

// List holds every tool in the order of the page.
var List = []*kit.Tool{
	&families.Tool,
	&pencil.Tool,
	&draws.Tool,
	&certificate.Tool,
	&sweep.Tool,
	&find.Tool,
	&smooth.Tool,
	&challenges.Tool,
	&compare.Tool,
	&measures.Tool,
	&keep.Tool,
	&data.Tool,
	&present.Tool,
}
