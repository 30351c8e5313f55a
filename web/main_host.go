//go:build !js

// Command web is the page's program: in a browser it takes over the HTML that
// arrived; natively it prints that HTML for the state of its argument, written
// as in an address.
package main

import (
	"fmt"
	"os"

	"klviz/web/page"
	"klviz/web/state"
)

func main() {
	query := ""
	if len(os.Args) > 1 {
		query = os.Args[1]
	}
	s, _ := state.Decode(query)
	b, err := page.HTML(s, nil)
	if err == nil {
		_, err = os.Stdout.Write(b)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "klviz:", err)
		os.Exit(1)
	}
}
