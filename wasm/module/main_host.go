//go:build !wasip1

package main

import (
	"flag"
	"fmt"
	"os"

	"klviz/wasm/measure"
)

// main answers a batch from standard input: the native twin of batch.mjs.
func main() {
	measures := flag.Bool("measures", false, "also the other measures")
	flag.Parse()
	if err := measure.Batch(os.Stdin, os.Stdout, *measures); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
