// Command tools is the program of the playground's tools, loaded when the first
// one is opened.
package main

import (
	"fmt"
	"os"

	"klviz/web/tag"
	"klviz/web/tool"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

func main() {
	if err := view.Serve(map[string]view.Opener{"tool": {Open: kit.Open(tool.List)}, "embed": {Open: tag.Open}}); err != nil {
		fmt.Fprintln(os.Stderr, "klviz:", err)
		os.Exit(1)
	}
}
