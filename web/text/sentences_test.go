package text

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// A sentence is what a package of the program may say is wrong, "{}" standing
// for what it puts in.
type sentence struct {
	form string
	at   string // file:line
}

// Functions that make a problem of a sentence, and those outside of tools that
// return a part of one.
var (
	sayers = words("unreadable outside bad Bad problem wrong fault expected New Errorf errorf")
	parts  = words("Domain lower upper fault massFault newCategorical newMVNormal asymmetry readNumber compare integersIn tooLarge quoteFault kindWords words cells")
)

func words(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

// linesOf are the lines of a text as a set.
func linesOf(s string) map[string]bool {
	set := map[string]bool{}
	for _, line := range strings.Split(strings.TrimSpace(s), "\n") {
		set[line] = true
	}
	return set
}

// sentencesOf reads the sources of a folder and of those in it.
func sentencesOf(t *testing.T, dir string) []sentence {
	t.Helper()
	var out []sentence
	err := filepath.WalkDir(filepath.Join("../..", dir), func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if d.Name() == "testdata" {
				return filepath.SkipDir
			}
			return nil
		}
		if filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		out = append(out, sentencesIn(t, path)...)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func sentencesIn(t *testing.T, path string) []sentence {
	t.Helper()
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, path, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	consts := constsOf(file)
	var out []sentence
	say := func(at ast.Node, form string) {
		if strings.Trim(form, "{}%s ") != "" {
			out = append(out, sentence{form, strings.TrimPrefix(files.Position(at.Pos()).String(), "../../")})
		}
	}
	for _, decl := range file.Decls {
		part := false
		if f, ok := decl.(*ast.FuncDecl); ok {
			part = parts[f.Name.Name] && !strings.Contains(path, "/tool/")
		}
		ast.Inspect(decl, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ReturnStmt:
				if !part {
					return true
				}
				for _, r := range n.Results {
					if _, call := r.(*ast.CallExpr); !call {
						say(r, formOf(r, consts, false))
					}
				}
			case *ast.CallExpr:
				switch name := called(n); {
				case name == "count" && len(n.Args) == 2:
					what := strings.Trim(formOf(n.Args[1], consts, false), "{}")
					if what != "" {
						say(n, "1 "+what)
						say(n, "{} "+what+"s")
					}
				case sayers[name]:
					for _, a := range n.Args {
						form := formOf(a, consts, true)
						if form == "{}" {
							continue
						}
						if name == "wrong" && file.Name.Name == "table" {
							form = "this is no JSON: " + form
						}
						say(n, form)
						break
					}
				}
			case *ast.CompositeLit:
				if typeName(n.Type) != "Problem" {
					return true
				}
				for _, e := range n.Elts {
					if kv, ok := e.(*ast.KeyValueExpr); ok && kv.Key.(*ast.Ident).Name == "Text" {
						say(n, formOf(kv.Value, consts, false))
					}
				}
			}
			return true
		})
	}
	return out
}

// constsOf are the constant texts of a file, those in functions too.
func constsOf(file *ast.File) map[string]string {
	consts := map[string]string{}
	ast.Inspect(file, func(n ast.Node) bool {
		d, ok := n.(*ast.GenDecl)
		if !ok || d.Tok != token.CONST {
			return true
		}
		for _, s := range d.Specs {
			v := s.(*ast.ValueSpec)
			for i, name := range v.Names {
				if i < len(v.Values) {
					if lit, ok := v.Values[i].(*ast.BasicLit); ok && lit.Kind == token.STRING {
						consts[name.Name], _ = strconv.Unquote(lit.Value)
					}
				}
			}
		}
		return true
	})
	return consts
}

func called(c *ast.CallExpr) string { return typeName(c.Fun) }

func typeName(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

var verb = regexp.MustCompile(`%#?\+?0?\d*(\.\d+)?[a-zA-Z]`)

// formOf is a text's form: what is not written there is "{}".
func formOf(e ast.Expr, consts map[string]string, format bool) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind != token.STRING {
			break
		}
		s, _ := strconv.Unquote(e.Value)
		if format {
			s = verb.ReplaceAllString(s, "{}")
		}
		return s
	case *ast.ParenExpr:
		return formOf(e.X, consts, format)
	case *ast.BinaryExpr:
		if e.Op == token.ADD {
			return strings.ReplaceAll(formOf(e.X, consts, format)+formOf(e.Y, consts, format), "{}{}", "{}")
		}
	case *ast.CallExpr:
		if called(e) == "Sprintf" {
			return formOf(e.Args[0], consts, true)
		}
	case *ast.Ident:
		if s, ok := consts[e.Name]; ok {
			return s
		}
	}
	return "{}"
}
