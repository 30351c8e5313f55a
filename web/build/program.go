package main

import (
	"encoding/json"
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
	"models.wasm":  "./web/live/models",
	"teach.wasm":   "./web/live/teach",
	"tools.wasm":   "./web/live/tools",
	aloneProgram:   "./web/alone",
}

// compilePrograms builds the programs and fetches Go's loader for them.
func compilePrograms(root string) (map[string][]byte, error) {
	dir, err := os.MkdirTemp("", "klviz-build")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	small, err := smallFmt(root, dir)
	if err != nil {
		return nil, err
	}
	flags := []string{"-overlay", small, "-gcflags=all=-l"}
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
// and strconv 1,005 to 979 kB of brotli, and 5 % on a step of BenchmarkStep; without
// runtime 16 kB more, and no difference in a drag's step or the program's start).
var inlined = []string{"klviz/wasm/special", "internal/runtime/..."}

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

// smallFmt writes the list of files by which the compiler takes web/build/fmt for
// Go's package fmt, into dir.
func smallFmt(root, dir string) (string, error) {
	goRoot, err := goEnv("GOROOT")
	if err != nil {
		return "", err
	}
	replace := map[string]string{}
	std := filepath.Join(goRoot, "src", "fmt")
	theirs, err := filepath.Glob(filepath.Join(std, "*.go"))
	if err != nil {
		return "", err
	}
	for _, file := range theirs {
		replace[file] = "" // not there
	}
	ours, err := filepath.Glob(filepath.Join(root, "web", "build", "fmt", "*.go"))
	if err != nil {
		return "", err
	}
	for _, file := range ours {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		if replace[filepath.Join(std, filepath.Base(file))], err = filepath.Abs(file); err != nil {
			return "", err
		}
	}
	list, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	name := filepath.Join(dir, "overlay.json")
	return name, os.WriteFile(name, list, 0o644)
}

// goEnv is what go env says of a variable.
func goEnv(name string) (string, error) {
	value, err := exec.Command("go", "env", name).Output()
	if err != nil {
		return "", fmt.Errorf("go env %s: %w", name, err)
	}
	return strings.TrimSpace(string(value)), nil
}

// goLoader is the wasm_exec.js that belongs to the Go that compiles.
func goLoader() ([]byte, error) {
	root, err := goEnv("GOROOT")
	if err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js"))
}
