package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var verbs = regexp.MustCompile(`%[-+# 0]*\d*(?:\.\d*)?(?:\[\d\])?(.)`)

// TestSmallFmtKnowsTheVerbs reads every format in the packages that the programs are
// made of: web/build/fmt must have its verbs.
func TestSmallFmtKnowsTheVerbs(t *testing.T) {
	list := []string{"list", "-deps", "-f", `{{if not .Standard}}{{range .GoFiles}}{{$.Dir}}/{{.}}{{"\n"}}{{end}}{{end}}`}
	cmd := exec.Command("go", slices.AppendSeq(list, maps.Values(programs))...)
	cmd.Dir = "../.."
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	files, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, file := range strings.Fields(string(files)) {
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			if f, ok := call.Fun.(*ast.SelectorExpr); !ok || !strings.HasSuffix(f.Sel.Name, "f") {
				return true
			}
			for _, arg := range call.Args {
				ast.Inspect(arg, func(n ast.Node) bool { // a format may be put together
					lit, ok := n.(*ast.BasicLit)
					if !ok || lit.Kind != token.STRING {
						return true
					}
					format, err := strconv.Unquote(lit.Value)
					if err != nil {
						t.Fatal(err)
					}
					for _, m := range verbs.FindAllStringSubmatch(format, -1) {
						seen++
						if !strings.Contains("vsdqxbctTefgw%", m[1]) {
							t.Errorf("%s: %q has a verb that web/build/fmt does not know", filepath.Base(file), format)
						}
					}
					return true
				})
			}
			return true
		})
	}
	if seen < 100 {
		t.Errorf("only %d verbs were found", seen)
	}
}
