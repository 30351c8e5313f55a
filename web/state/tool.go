package state

import "klviz/wasm/family"

// Tools are the IDs of the tools that a page offers, in its order. What they do
// is in web/tool, in a program of their own.
var Tools = []string{
	"families",
	"draw",
	"live",
	"certificate",
	"sweep",
	"find",
	"smooth",
	"challenges",
	"compare",
	"measures",
	"keep",
	"present",
}

// OpenTool opens a tool, or closes the one that is open where ID is "" or its own.
type OpenTool struct{ ID string }

func (e OpenTool) apply(s, _ State) (State, *family.Problem) {
	if s.Tool == e.ID {
		e.ID = ""
	}
	s.Tool = e.ID
	return s, nil
}
func (e OpenTool) key() string { return "-" }
