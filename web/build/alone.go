package main

import (
	"fmt"

	"klviz/web/page"
	"klviz/web/site"
	"klviz/web/state"
)

// aloneProgram is not served: only the page that is one file holds it.
const aloneProgram = "alone.wasm"

// aloneParts is what klviz page makes that page of, beside what is served under
// names: the page, and the program compressed as every browser can unpack it.
func (c compressor) aloneParts(program []byte, names map[string]string) (map[string][]byte, error) {
	drawn, err := page.Alone(state.Default(), func(name string) string { return names[name] })
	if err != nil {
		return nil, fmt.Errorf("drawing the page that is one file: %w", err)
	}
	packed, err := c.compress(gzip9, program)
	if err != nil {
		return nil, err
	}
	return map[string][]byte{site.AlonePage: drawn, site.AloneProgram: packed}, nil
}
