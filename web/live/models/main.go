// Command models is the program that makes the pages of the lessons about generative models live.
package main

import (
	"fmt"
	"os"

	"klviz/web/lesson/models"
	"klviz/web/lesson/walk"
)

func main() {
	if err := walk.Shelf(models.Lessons).Serve("model"); err != nil {
		fmt.Fprintln(os.Stderr, "klviz:", err)
		os.Exit(1)
	}
}
