//go:build !js

// Command tools is the program of the playground's tools; natively it prints what
// each shows for the state of its argument.
package main

import (
	"fmt"
	"os"

	"klviz/web/text"
	"klviz/web/tool"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

func main() {
	query := ""
	if len(os.Args) > 1 {
		query = os.Args[1]
	}
	for _, t := range tool.List {
		v := kit.New(t, view.Setting{Lang: text.English, Width: 800, State: query}, &view.Paper{})
		for _, r := range v.Regions() {
			fmt.Printf("<!-- %s: %s -->\n%s\n", t.ID, r.ID, r.HTML)
		}
	}
}
