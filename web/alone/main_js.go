// Command alone is the one program of the page that is one file: the page's own and,
// told "tools", that of its tools. Both run, the second in a Worker, from the same
// compiled bytes.
package main

import (
	"fmt"
	"os"
	"slices"

	"klviz/web/page"
	"klviz/web/tool"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

func main() {
	run := page.TakeOver
	if slices.Contains(os.Args, "tools") {
		run = tools
	}
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "klviz:", err)
		os.Exit(1)
	}
}

func tools() error {
	return view.Serve(map[string]view.Opener{"tool": {Open: kit.Open(tool.List)}})
}
