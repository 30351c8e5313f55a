package page

import (
	_ "embed"
	"fmt"
	"html"
	"regexp"
	"strings"

	"github.com/vugu/vugu"
	"github.com/vugu/vugu/staticrender"

	"klviz/web/state"
)

//go:embed shell.html
var shell string

// HTML is the whole page of a state, drawn and readable before any program
// runs. asset gives the address of a file of static/ by its name there; nil
// leaves names as they are.
func HTML(s state.State, asset func(name string) string) ([]byte, error) {
	app, err := markup(&Root{Play: NewPlay(s, &Paper{})})
	if err != nil {
		return nil, err
	}
	page := strings.NewReplacer(
		"{{lang}}", html.EscapeString(s.Lang),
		"{{app}}", app,
	).Replace(addressed(asset))
	return []byte(page), nil
}

// named finds the files that the shell names: src="boot.js".
var named = regexp.MustCompile(`(src|href|data-wasm)="([a-z_]+\.[a-z]+)"`)

// addressed is the shell with its files' addresses put in.
func addressed(asset func(string) string) string {
	if asset == nil {
		return shell
	}
	return named.ReplaceAllStringFunc(shell, func(attr string) string {
		part := named.FindStringSubmatch(attr)
		return part[1] + `="` + html.EscapeString(asset(part[2])) + `"`
	})
}

// markup draws a component as HTML.
func markup(b vugu.Builder) (string, error) {
	var w strings.Builder
	r := staticrender.New(&w)
	env, err := vugu.NewBuildEnv(r.EventEnv())
	if err != nil {
		return "", err
	}
	if err := r.Render(env.RunBuild(b)); err != nil {
		return "", fmt.Errorf("page: %w", err)
	}
	return w.String(), nil
}
