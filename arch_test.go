package main

import (
	"encoding/json"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// arrows is the picture in ARCHITECTURE.md: an area may import those named
// here and whatever they in turn may import, and nothing else of klviz. An area
// is a folder of wasm/ or web/ with all below it; "server" is the root.
var arrows = map[string][]string{
	"special":  {},
	"family":   {"special"},
	"measure":  {"family"},
	"estimate": {"measure"},
	"optimize": {"measure"},
	"model":    {"measure"},
	"module":   {"measure"},
	"text":     {},
	"svg":      {},
	"chart":    {"svg", "family"},
	"state":    {"family", "measure"},
	"say":      {"state", "text", "chart"},
	"view":     {"text"},
	"qr":       {"svg"},
	"lesson":   {"estimate", "optimize", "model", "state", "chart", "text", "say", "view", "qr", "head"},
	"tool":     {"estimate", "optimize", "model", "state", "chart", "text", "say", "view", "qr"},
	"tag":      {"measure", "state", "chart", "text", "say", "view", "head"},
	"live":     {"lesson", "tool", "tag"}, // the programs that open them in a Worker
	"head":     {"text"},                  // what every page has in its head
	"page":     {"lesson", "text", "say"},
	"web":      {"page"},
	"alone":    {"page", "tool"}, // the program of the page that is one file
	"site":     {},
	"script":   {}, // what the HTTP tests are written in
	"api":      {"measure", "state", "chart", "svg", "lesson", "page", "text", "say", "site"},
	"command":  {"api"},
	"server":   {"command", "api", "page", "site"},
	"worker":   {"api"},
}

// anything lists the areas that may import all others and that nothing imports.
var anything = []string{"build", "e2e", "bench"}

func area(importPath string) string {
	parts := strings.Split(importPath, "/")[1:]
	switch {
	case len(parts) == 0:
		return "server"
	case len(parts) == 1:
		return parts[0]
	}
	return parts[1]
}

// reach is every area that from may import.
func reach(from string, seen map[string]bool) map[string]bool {
	for _, to := range arrows[from] {
		if !seen[to] {
			seen[to] = true
			reach(to, seen)
		}
	}
	return seen
}

func TestImportsFollowTheArrows(t *testing.T) {
	for _, goos := range []string{"", "js"} {
		for _, pkg := range listPackages(t, goos) {
			from := area(pkg.ImportPath)
			if slices.Contains(anything, from) {
				continue
			}
			if _, known := arrows[from]; !known {
				t.Errorf("%s: no arrow is drawn for it; say in arch_test.go and in ARCHITECTURE.md what it may import", pkg.ImportPath)
				continue
			}
			allowed := reach(from, map[string]bool{from: true})
			for _, dep := range pkg.Deps {
				if strings.HasPrefix(dep, "klviz/") && !allowed[area(dep)] {
					t.Errorf("%s depends on %s (GOOS=%q): against the arrows", pkg.ImportPath, dep, goos)
				}
				if strings.HasPrefix(pkg.ImportPath, "klviz/wasm/") && strings.HasPrefix(dep, "klviz/web") {
					t.Errorf("%s depends on %s: nothing in wasm/ imports web/", pkg.ImportPath, dep)
				}
			}
		}
	}
}

type listed struct {
	ImportPath string
	Deps       []string
}

// listPackages asks go list for the project's packages as they are built for
// goos ("" is this machine) with everything that each depends on.
func listPackages(t *testing.T, goos string) []listed {
	cmd := exec.Command("go", "list", "-e", "-json=ImportPath,Deps", "./...")
	if goos == "js" {
		cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	}
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var pkgs []listed
	for dec := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := dec.Decode(&p); err == io.EOF {
			return pkgs
		} else if err != nil {
			t.Fatal(err)
		}
		pkgs = append(pkgs, p)
	}
}

// sources calls f for every Go file of the project.
func sources(t *testing.T, f func(path string)) {
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "node_modules" || path == filepath.Join("static", "site") || len(path) > 1 && entry.Name()[0] == '.') {
			return fs.SkipDir
		}
		if strings.HasSuffix(path, ".go") {
			f(path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestBrowserCodeHasANativeTwin(t *testing.T) {
	sources(t, func(path string) {
		if strings.HasPrefix(filepath.ToSlash(path), "web/bench/peers/") {
			return // a page in another tool, to measure against
		}
		if strings.HasSuffix(path, "_js.go") {
			twins, err := filepath.Glob(filepath.Join(filepath.Dir(path), "*host.go"))
			if err != nil || len(twins) == 0 {
				t.Errorf("%s has no twin beside it, host.go or *_host.go, that stands in for the browser natively", path)
			}
			return
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range parsed.Imports {
			name, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			if name == "syscall/js" && !strings.HasSuffix(path, "_gen.go") {
				t.Errorf("%s imports syscall/js: only files that end in _js.go may", path)
			}
		}
	})
}

func TestNamesOfFiles(t *testing.T) {
	vague := regexp.MustCompile(`^(util|utils|common|helper|helpers|types|misc)(_.*)?\.go$`)
	dropped := regexp.MustCompile(`_(wasm|linux|windows|darwin|amd64|arm64)\.go$`)
	sources(t, func(path string) {
		name := filepath.Base(path)
		if vague.MatchString(name) {
			t.Errorf("%s: a file is called after the concept it holds", path)
		}
		if dropped.MatchString(name) {
			t.Errorf("%s drops out of some builds by its name", path)
		}
		if b, err := os.ReadFile(path); err != nil {
			t.Error(err)
		} else if regexp.MustCompile(`(?m)^func init\(\)`).Match(b) && !strings.HasSuffix(path, "_gen.go") {
			t.Errorf("%s has an init function: nothing runs at start", path)
		}
	})
}

func TestTopLevel(t *testing.T) {
	allowed := []string{"go.mod", "go.sum", "wasm", "web", "static", "server.go", "server_test.go", "arch_test.go",
		"Makefile", "README.md", "LICENSE", "ARCHITECTURE.md", "CONTRIBUTING.md"}
	out, err := exec.Command("git", "ls-files").Output()
	if err != nil {
		t.Fatalf("git ls-files: %v", err)
	}
	for name := range strings.Lines(string(out)) {
		top, _, _ := strings.Cut(strings.TrimSpace(name), "/")
		if !strings.HasPrefix(top, ".") && !slices.Contains(allowed, top) {
			t.Errorf("%s: the top level holds only %s", strings.TrimSpace(name), strings.Join(allowed, ", "))
		}
	}
}
