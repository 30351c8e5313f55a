//go:build !js

// Command alone is the one program of the page that is one file; natively it prints
// that page as it is drawn, its parts still outside.
package main

import (
	"fmt"
	"os"

	"klviz/web/page"
	"klviz/web/state"
)

func main() {
	b, err := page.Alone(state.Default(), nil)
	if err == nil {
		_, err = os.Stdout.Write(b)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "klviz:", err)
		os.Exit(1)
	}
}
