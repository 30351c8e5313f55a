package main

import (
	"fmt"

	"klviz/web/page"
	"klviz/web/state"
)

// drawPages adds the pages to files, drawn in their first states by the code
// that takes them over in the browser. names is what each file is served as.
func drawPages(files map[string][]byte, names map[string]string) error {
	asset := func(name string) string { return names[name] }
	index, err := page.HTML(state.Default(), asset)
	if err != nil {
		return fmt.Errorf("drawing the page: %w", err)
	}
	for name, body := range map[string][]byte{"index.html": index} {
		if _, taken := files[name]; taken {
			return fmt.Errorf("static/%s has the name of a page", name)
		}
		files[name], names[name] = body, name
	}
	return nil
}
