// Command lessons is the program that makes a lesson's page live.
package main

import (
	"fmt"
	"os"

	"klviz/web/lesson/walk"
	"klviz/web/view"
)

func main() {
	if err := view.Serve(map[string]view.Opener{"lesson": {Files: walk.Files, Open: walk.Open}}); err != nil {
		fmt.Fprintln(os.Stderr, "klviz:", err)
		os.Exit(1)
	}
}
