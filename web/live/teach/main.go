// Command teach is the program that makes the teacher's page, which knows every lesson, live.
package main

import (
	"fmt"
	"os"

	"klviz/web/lesson/teach"
	"klviz/web/view"
)

func main() {
	if err := view.Serve(map[string]view.Opener{"teach": {Open: teach.Open}}); err != nil {
		fmt.Fprintln(os.Stderr, "klviz:", err)
		os.Exit(1)
	}
}
