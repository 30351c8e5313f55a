// Command lessons is the program that makes the pages of the lessons about KL divergence live.
package main

import (
	"fmt"
	"os"

	"klviz/web/lesson/foundations"
	"klviz/web/lesson/walk"
)

func main() {
	if err := walk.Shelf(foundations.Lessons).Serve("lesson"); err != nil {
		fmt.Fprintln(os.Stderr, "klviz:", err)
		os.Exit(1)
	}
}
