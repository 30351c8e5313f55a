// Command compact rewrites what vugugen makes of the .vugu files so that it says
// the same in less code: nodes, attributes, properties and listeners by calls of
// the functions in ../node.go instead of literals, and no text nodes for the
// white space between elements. It takes a third of the package's code out of
// the program that every reader loads, and makes Vugu's trees smaller.
//
// It is run by go generate, right after vugugen, and fails on a form that it
// does not know.
package main

import (
	"fmt"
	"go/format"
	"os"
	"regexp"
	"strconv"
	"strings"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: compact FILE")
		os.Exit(2)
	}
	if err := rewrite(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "compact:", err)
		os.Exit(1)
	}
}

func rewrite(name string) error {
	source, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	short, err := compact(string(source))
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	out, err := format.Source([]byte(short))
	if err != nil {
		return err
	}
	return os.WriteFile(name, out, 0o644)
}

const quoted = `("(?:[^"\\]|\\.)*")`

var (
	element  = regexp.MustCompile(`^vgn = &vugu\.VGNode\{Type: vugu\.VGNodeType\(3\), Namespace: "", Data: ` + quoted + `, Attr: \[\]vugu\.VGAttribute(?:\(nil\)|\{(.*)\})\}$`)
	attr     = regexp.MustCompile(`(?:vugu\.VGAttribute)?\{Namespace: "", Key: ` + quoted + `, Val: ` + quoted + `\}(?:, )?`)
	words    = regexp.MustCompile(`^vgn = &vugu\.VGNode\{Type: vugu\.VGNodeType\(1\), Data: ` + quoted + `\}$`)
	property = regexp.MustCompile(`^\{ b, err := vjson\.Marshal\((.*)\) if err != nil \{ panic\(err\) \} vgn\.Prop = append\(vgn\.Prop, vugu\.VGProperty\{Key: ` + quoted + `, JSONVal: vjson\.RawMessage\(b\)\}\) \}$`)
	listener = regexp.MustCompile(`^vgn\.DOMEventHandlerSpecList = append\(vgn\.DOMEventHandlerSpecList, vugu\.DOMEventHandlerSpec\{ EventType: ` + quoted + `, Func: (func\(event vugu\.DOMEvent\) \{.*\}), // TODO.* \}\)$`)
)

// compact rewrites the source, form by form.
func compact(source string) (string, error) {
	lines := strings.Split(source, "\n")
	at := func(i int) string {
		if i < len(lines) {
			return strings.TrimSpace(lines[i])
		}
		return ""
	}
	// joined is n lines from i on as one.
	joined := func(i, n int) string {
		var parts []string
		for k := range n {
			parts = append(parts, strings.Join(strings.Fields(at(i+k)), " "))
		}
		return strings.Join(parts, " ")
	}
	var out []string
	for i := 0; i < len(lines); i++ {
		line := at(i)
		switch {
		case element.MatchString(line):
			m := element.FindStringSubmatch(line)
			call, err := call(m[1], m[2])
			if err != nil {
				return "", fmt.Errorf("line %d: %w", i+1, err)
			}
			out = append(out, "vgn = element("+call+")")
		case words.MatchString(line):
			data, err := strconv.Unquote(words.FindStringSubmatch(line)[1])
			if err != nil {
				return "", fmt.Errorf("line %d: %w", i+1, err)
			}
			if strings.TrimSpace(data) == "" && strings.Contains(data, "\n") {
				if at(i+1) != "vgparent.AppendChild(vgn)" {
					return "", fmt.Errorf("line %d: white space that is not appended", i+1)
				}
				i++
				continue
			}
			out = append(out, "vgn = words("+strconv.Quote(data)+")")
		case line == "{" && property.MatchString(joined(i, 7)):
			m := property.FindStringSubmatch(joined(i, 7))
			out = append(out, "property(vgn, "+m[2]+", "+m[1]+")")
			i += 6
		case strings.HasPrefix(line, "vgn.DOMEventHandlerSpecList = append"):
			m := listener.FindStringSubmatch(joined(i, 5))
			if m == nil {
				return "", fmt.Errorf("line %d: an unknown form of listener", i+1)
			}
			out = append(out, "listen(vgn, "+m[1]+", "+m[2]+")")
			i += 4
		case line == "vgparent.AppendChild(vgn)":
			out = append(out, "child(vgparent, vgn)")
		case strings.HasPrefix(line, "vgn.AddAttrInterface("):
			out = append(out, "attribute(vgn, "+strings.TrimPrefix(line, "vgn.AddAttrInterface("))
		case strings.HasPrefix(line, "vgn.SetInnerHTML("):
			out = append(out, "inside(vgn, "+strings.TrimPrefix(line, "vgn.SetInnerHTML("))
		case strings.Contains(line, "vugu.VGAttribute"):
			return "", fmt.Errorf("line %d: an unknown form of element", i+1)
		default:
			out = append(out, lines[i])
		}
	}
	return dropImports(strings.Join(out, "\n")), nil
}

var fixes = regexp.MustCompile(`// 'fix' unused imports\n(?:var _ .*\n?)*`)

// dropImports takes out the imports that no component uses, and what vugugen
// adds lest the compiler complain: package log alone is 14 kB of program.
func dropImports(source string) string {
	body := fixes.ReplaceAllString(source, "")
	for name, path := range map[string]string{
		"fmt": `import "fmt"`, "reflect": `import "reflect"`, "log": `import "log"`,
		"vjson": `import "github.com/vugu/vjson"`, "js": `import js "github.com/vugu/vugu/js"`,
	} {
		if !regexp.MustCompile(`\b` + name + `\.[A-Z]`).MatchString(body) {
			body = strings.Replace(body, path+"\n", "", 1)
		}
	}
	return body
}

// call is the arguments for an element: its tag, then names and values.
func call(tag, attributes string) (string, error) {
	args := []string{tag}
	for _, m := range attr.FindAllStringSubmatch(attributes, -1) {
		args = append(args, m[1], m[2])
	}
	if rest := attr.ReplaceAllString(attributes, ""); rest != "" {
		return "", fmt.Errorf("an unknown form of attribute: %s", rest)
	}
	return strings.Join(args, ", "), nil
}
