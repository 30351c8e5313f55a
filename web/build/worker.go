package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// maxWorker is how large the worker's program may be, compressed as Cloudflare
// counts it: the free plan takes 3 MB with everything, of which this leaves
// some to the loader and the page.
const maxWorker = 2_800_000

// buildWorker compiles the worker and puts it and Go's loader into dir.
func buildWorker(root, dir string) error {
	program, err := compileWASM(root, "./web/worker")
	if err != nil {
		return err
	}
	loader, err := goLoader()
	if err != nil {
		return err
	}
	compressed, err := gzip9.encode(program)
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "the worker is %d kB, %d kB compressed\n", len(program)/1000, len(compressed)/1000)
	if len(compressed) > maxWorker {
		return fmt.Errorf("the worker is %d bytes compressed, above %d", len(compressed), maxWorker)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "wasm_exec.js"), loader, 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "klviz.wasm"), program, 0o644)
}
