//go:build !js

// Command lessons is the program that makes a lesson's page live; natively it
// prints the regions that a lesson starts with.
package main

import (
	"fmt"
	"os"

	"klviz/web/lesson"
	"klviz/web/lesson/walk"
	"klviz/web/text"
)

func main() {
	for _, l := range lesson.List {
		if len(os.Args) > 1 && l.ID != os.Args[1] {
			continue
		}
		w, err := walk.Paper(l, text.English, os.DirFS("static/data"), "../../")
		if err != nil {
			fmt.Fprintln(os.Stderr, "klviz:", err)
			os.Exit(1)
		}
		for _, r := range w.Regions() {
			fmt.Printf("<!-- %s: %s -->\n%s\n", l.ID, r.ID, r.HTML)
		}
	}
}
