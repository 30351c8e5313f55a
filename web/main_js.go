// Command web is the page's program: in a browser it takes over the HTML that
// arrived; natively it prints that HTML.
package main

import (
	"fmt"
	"os"

	"klviz/web/page"
)

func main() {
	if err := page.TakeOver(); err != nil {
		fmt.Fprintln(os.Stderr, "klviz:", err)
		os.Exit(1)
	}
}
