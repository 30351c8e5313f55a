package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// programs are what static files call the programs, by the package that each is.
var programs = map[string]string{
	"klviz.wasm":   "./web",
	"lessons.wasm": "./web/live/lessons",
	"tools.wasm":   "./web/live/tools",
	aloneProgram:   "./web/alone",
}

// compilePrograms builds the programs and fetches Go's loader for them.
func compilePrograms(root string) (map[string][]byte, error) {
	flags := []string{"-gcflags=all=-l"}
	for _, hot := range inlined {
		flags = append(flags, "-gcflags="+hot+"=")
	}
	made := map[string][]byte{}
	for name, pkg := range programs {
		wasm, err := compileWASM(root, pkg, flags...)
		if err != nil {
			return nil, err
		}
		made[name] = wasm
	}
	loader, err := goLoader()
	if err != nil {
		return nil, err
	}
	made["wasm_exec.js"] = loader
	return made, nil
}

// inlined are the packages in which calls are inlined as Go does: those that a drag
// calls most and that do not grow by it. In all others calls stay calls, which
// takes a tenth off the compressed program (2026-11-27: without measure, chart, svg
// and strconv 1,005 to 979 kB of brotli, and 5 % on a step of BenchmarkStep).
var inlined = []string{"klviz/wasm/special", "runtime", "internal/runtime/..."}

// compileWASM builds a package for the browser. The flags leave out paths and DWARF,
// so that the bytes depend on the source and on Go alone; names serve to prune it.
func compileWASM(root, pkg string, flags ...string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "klviz-build")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	target := filepath.Join(dir, "program.wasm")
	args := append([]string{"build", "-trimpath", "-buildvcs=false", "-ldflags=-w"}, flags...)
	cmd := exec.Command("go", append(args, "-o", target, pkg)...)
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	cmd.Stderr = os.Stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("compiling %s for the browser: %w", pkg, err)
	}
	wasm, err := os.ReadFile(target)
	if err != nil {
		return nil, err
	}
	wasm, gone, err := prune(wasm)
	if err == nil {
		wasm, err = lean(wasm, gone)
	}
	if err != nil {
		return nil, fmt.Errorf("making %s lean: %w", pkg, err)
	}
	return wasm, nil
}

// goLoader is the wasm_exec.js that belongs to the Go that compiles.
func goLoader() ([]byte, error) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("go env GOROOT: %w", err)
	}
	return os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
}
