// Command lessons is the program that makes a lesson's page live.
package main

import (
	"fmt"
	"os"

	"klviz/web/lesson/teach"
	"klviz/web/lesson/walk"
	"klviz/web/view"
)

func main() {
	if err := view.Serve(map[string]view.Opener{"lesson": {Files: walk.Files, Open: open}}); err != nil {
		fmt.Fprintln(os.Stderr, "klviz:", err)
		os.Exit(1)
	}
}

// open opens a lesson, or the teacher's page beside them.
func open(id string, s view.Setting, h view.Host) (view.View, error) {
	if id == "teach" {
		return teach.Open(id, s, h)
	}
	return walk.Open(id, s, h)
}
