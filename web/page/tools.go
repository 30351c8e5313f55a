package page

import (
	"github.com/vugu/vugu"

	"klviz/web/state"
	"klviz/web/text"
)

// toolNames are the tools' names.
var toolNames = map[string]text.Key{
	"families":    text.ToolFamilies,
	"draw":        text.ToolDraw,
	"present":     text.ToolPresent,
	"live":        text.ToolLive,
	"certificate": text.ToolCertificate,
	"sweep":       text.ToolSweep,
	"find":        text.ToolFind,
	"smooth":      text.ToolSmooth,
	"challenges":  text.ToolChallenges,
	"compare":     text.ToolCompare,
	"measures":    text.ToolMeasures,
	"keep":        text.ToolKeep,
}

// Tools offers what can be opened under the picture.
type Tools struct {
	Play  *Play
	place vugu.Builder
}

// newTools makes the row of names, and the place where a tool's own program
// draws: this program never looks into it again.
func newTools(p *Play) *Tools {
	return &Tools{p, keep(p, &Toolplace{}, func() any { return nil })}
}

// Toolplace is where the tool that is open draws.
type Toolplace struct{}

// Dataplace is where the tab for data draws.
type Dataplace struct{}

// Tools lists the tools.
func (c *Tools) Tools() []choice {
	var all []choice
	for _, id := range state.Tools {
		all = append(all, choice{id, c.Play.T(toolNames[id]), c.Play.State().Tool == id})
	}
	return all
}

// Open opens a tool, or closes it.
func (c *Tools) Open(id string) {
	defer mend()
	c.Play.Do(state.OpenTool{ID: id})
}
